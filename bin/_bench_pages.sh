# The project page as its co-lead sees it (1,000 contributions, every panel), beside nginx serving the same bytes.
need curl; need wrk; need nginx nginx-light
need_world
start_app "$data"
page_url=http://127.0.0.1:$port$path
curl -sf -c "$work/cookies" -o /dev/null -H "Cookie: $cookie" "http://127.0.0.1:$port$path/voices/new"
cookie="$cookie; form=$(awk '$6 == "form" { print $7 }' "$work/cookies")"
get() { curl -sf -H "Cookie: $cookie" "$@"; }

# Each answer has tokens of its own; without them the page must be the same every time.
without_tokens() { sed -E 's/ nonce="[^"]*"//g; s/(name="_csrf" value=)"[^"]*"/\1/g' "$1" | sha256sum; }
check_page() {
  get "$page_url" -o "$work/again.html"
  [ "$(without_tokens "$work/again.html")" = "$expected" ] || { diff "$work/page.html" "$work/again.html" | head -n 5 >&2; stop "The project page is not what it was at first, so the figures would mean nothing."; }
}
get "$page_url" -o "$work/page.html"
grep -q "Contribution 999" "$work/page.html" || stop "The project page does not show its newest contribution, so there is nothing to measure."
expected=$(without_tokens "$work/page.html")
check_page

mkdir -p "$work/static"; cp "$work/page.html" "$work/static/"; chmod a+rx "$all" "$work"; chmod -R a+rX "$work/static"
static_port=$(free_port)
cat > "$work/nginx.conf" <<CONF
worker_processes 1; pid $work/nginx.pid; error_log $work/nginx.log; daemon on;
$( [ "$(id -u)" = 0 ] && echo 'user root;' )
events { worker_connections 256; }
http { access_log off; keepalive_requests 100000000; types { text/html html; } client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work;
  server { listen 127.0.0.1:$static_port; root $work/static; } }
CONF
nginx -c "$work/nginx.conf" 2>/dev/null || stop "nginx did not start."
for _ in $(seq 50); do static=$(pgrep -P "$(cat "$work/nginx.pid" 2>/dev/null)" 2>/dev/null | head -n 1); [ -n "$static" ] && break; sleep 0.1; done
remember_to_stop "$(cat "$work/nginx.pid")"

# measure PID URL SECONDS [WRK OPTIONS]: sets $rate, answers for each CPU second of that process, and $asked
measure() {
  local pid=$1 url=$2 seconds=$3 before after; shift 3
  before=$(cpu_used "$pid")
  wrk -t1 -c16 --timeout 20s -d"${seconds}s" -H "Cookie: $cookie" "$@" "$url" > "$work/wrk"
  after=$(cpu_used "$pid")
  grep -q 'Non-2xx\|Socket errors' "$work/wrk" && { cat "$work/wrk" >&2; stop "Some answers were no pages."; }
  asked=$(awk '/requests in/ { print $1 }' "$work/wrk")
  rate=$(math "$asked / ($after - $before)" %.0f)
}

# One request in so many writes: the co-lead says something, as the form on the page does.
get "http://127.0.0.1:$port$path/voices/new" -o "$work/form.html"
token=$(grep -oE 'name="_csrf" value="[^"]*"' "$work/form.html" | head -n 1 | cut -d'"' -f4)
writes_every() {
  cat > "$work/writes.lua" <<LUA
local n = 0
local form = "_csrf=$token&words=One+more+thing+that+was+said&kind=IDEA&visibility=NAMED&view=OWN"
local post = nil
request = function()
  n = n + 1
  if n % $1 > 0 then return wrk.format("GET") end
  return wrk.format("POST", "$path/voices", { ["Content-Type"] = "application/x-www-form-urlencoded", ["Cookie"] = "$cookie" }, form)
end
LUA
}

# Java is warm after so many pages, not after so many seconds.
warm=0; while [ $warm -lt "${ALONGSIDE_BENCH_WARM:-20000}" ]; do measure $server "$page_url" 3; warm=$((warm + asked)); done

ours=; theirs=; ratios=
for round in 1 2 3 4 5 6 7 8; do
  [ "$(echo $ratios | wc -w)" = 5 ] && break
  measure "$static" "http://127.0.0.1:$static_port/page.html" 3; first_rate=$rate
  measure $server "$page_url" 6; our_rate=$rate
  measure "$static" "http://127.0.0.1:$static_port/page.html" 3
  # The same nginx twice: when its two figures are far apart, other work on the machine spoiled the round.
  [ "$(math "($first_rate > $rate ? $first_rate / $rate : $rate / $first_rate) > 1.15" %d)" = 0 ] || { [ $round -lt 4 ] && continue; }
  nginx_rate=$(math "($first_rate + $rate) / 2" %.0f)
  ours="$ours $our_rate"; theirs="$theirs $nginx_rate"; ratios="$ratios $(math "$nginx_rate / $our_rate" %.2f)"
done
check_page
line "pages: project page, nothing written, middle of rounds" "$(echo $ours | middle)" "/CPU-s"
line "pages: nginx, the same bytes" "$(echo $theirs | middle)" "/CPU-s"
line "pages: nginx to project page (from $(echo $ratios | lowest) to $(echo $ratios | highest))" "$(echo $ratios | middle)" times "<= 12"
for every in 1000 100 10; do
  writes_every $every
  rates=; for _ in 1 2 3; do measure $server "$page_url" 5 -s "$work/writes.lua"; rates="$rates $rate"; done
  middle=$(echo $rates | middle)
  line "pages: project page, 1 request in $every writes" "$middle" "/CPU-s"
done
get "http://127.0.0.1:$port$path/voices" | grep -q "One more thing that was said" || stop "What was written during the bench is not there, so the figures of writing mean nothing."

# What a browser fetches for its first page and for the next: the page and what it names, as the server sends them; other
# letters only where somebody chose them.
size() { curl -sf -H "Cookie: $cookie" -H 'Accept-Encoding: br, gzip' -o /dev/null -w '%{size_download}' "http://127.0.0.1:$port$1"; }
page=$(size "$path"); visit=$page
for asset in $(grep -oE '(href|src)="/a/[^"]+"' "$work/page.html" | cut -d'"' -f2 | sort -u); do visit=$((visit + $(size "$asset"))); done
css=$(grep -oE '/a/app\.[^"]+\.css' "$work/page.html" | head -n 1)
for font in $(get "http://127.0.0.1:$port$css" | grep -oE '/a/atkinson-[^")]+latin-(400|700)[^")]+woff2' | sort -u); do visit=$((visit + $(size "$font"))); done
line "pages: first visit, as sent" "$(math "$visit / 1024")" KB "<= 100"
line "pages: next page, as sent" "$(math "$page / 1024")" KB "<= 20"
