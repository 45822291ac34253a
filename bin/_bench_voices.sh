# Every list, search and page of a project in which ten thousand things were said, beside one in which a hundred were: no slower by more than a fifth; the searches on both databases.
need curl; need wrk

# opened SIZE NAME SECONDS: sets $cost, microseconds of the app's CPU and its database's for each time that page is opened
opened() {
  local cookie path before; cookie=$(awk -v size="$1" '$1 == "cookie" && $2 == size { print $3 }' "$work/made.$name"); path=$(awk -v size="$1" -v it="$2" '$1 == "page" && $2 == size && $3 == it { print $4 }' "$work/made.$name")
  [ "$(curl -s -o /dev/null -w '%{http_code}' -H "Cookie: $cookie" "http://127.0.0.1:$port$path")" = 200 ] || stop "The page $path is none."
  before=$(used)
  wrk -t1 -c4 --timeout 20s -d"${3}s" -H "Cookie: $cookie" "http://127.0.0.1:$port$path" >"$work/wrk"
  cost=$(math "1000000 * ($(used) - $before) / $(awk '/requests in/ { print $1 }' "$work/wrk")" %.0f)
}

# The app's CPU seconds so far, and those of its database.
used() { math "$(cpu_used $server) + $(database_used)" %.2f; }

# on NAME PAGES [SETTING ...]: few and many take turns, and the least of five tells what a page costs where others are busy too
on() {
  name=$1; local pages=$2 it few many; shift 2
  alongside_java bench-voices --data "$work/$name" "$@" >"$work/made.$name" 2>"$work/log" || { tail -n 5 "$work/log" >&2; stop "The bench could not make its projects on $name."; }
  start_app "$work/$name" "$@"
  # The recap shows two hundred of the many and all of the few: there it is the figure alone that is told.
  [ "$pages" = all ] && pages=$(awk '$1 == "page" && $2 == 100 && $3 != "recap" { print $3 }' "$work/made.$name")
  for it in $pages; do opened 100 "$it" 2; opened 10000 "$it" 2; done # Java is warm after so many pages
  for it in $pages; do
    few=; many=
    for _ in 1 2 3 4 5; do opened 100 "$it" 1; few="$few $cost"; opened 10000 "$it" 1; many="$many $cost"; done
    few=$(echo $few | lowest); many=$(echo $many | lowest)
    line "voices: $name, $it, of 10,000 (of 100: $few)" "$many" CPU-us "<= $(math "1.2 * $few" %.0f)"
  done
}

on sqlite all
recap=
for _ in 1 2 3 4; do opened 10000 recap 2; recap="$recap $cost"; done
line "voices: the recap of a session in which 5,000 things were said" "$(echo ${recap#* * } | middle)" CPU-us
kill $server; wait $server 2>/dev/null || true # it ends by being ended
if postgres_url; then on postgresql "search slip seldom two-words" --postgres "$url"; else echo "voices: PostgreSQL is not measured, because it cannot be started here"; fi
