# What the app keeps in memory, after its first page and after many.
need curl; need wrk
need_world
start_app "$data"
curl -sf -o /dev/null -H "Cookie: $cookie" "http://127.0.0.1:$port$path"
line "memory: after the first pages" "$(memory_of $server)" MB "<= 320"
for it in "$path" "$path/voices" "$path/members" /; do wrk -t1 -c32 --timeout 20s -d5s -H "Cookie: $cookie" "http://127.0.0.1:$port$it" >/dev/null; done
line "memory: after 20 s of load by 32 at once" "$(memory_of $server)" MB "<= 320"
line "memory: at most" "$(most_memory_of $server)" MB "<= 320"
