# Five thousand people have a session open, and four times a second something is new: every screen hears of it. Beside nchan; what else is asked of the house meanwhile; all coming back at once; a stop.
need curl; need wrk
people=${ALONGSIDE_BENCH_PEOPLE:-5000}; seconds=${ALONGSIDE_BENCH_SECONDS:-30}; rate=4
# Each open page is a file to the system, here and there.
ulimit -n $((3 * people + 2000)) 2>/dev/null || ulimit -n "$(ulimit -H -n)" || true
[ "$(ulimit -n)" = unlimited ] || [ "$(ulimit -n)" -ge $((people + 500)) ] || stop "This bench needs $((people + 500)) open files, and the system allows $(ulimit -n). Please raise the limit (ulimit -n) and try again."
export ALONGSIDE_JAVA_OPTIONS="${ALONGSIDE_JAVA_OPTIONS:-} -Xmx1g -XX:ActiveProcessorCount=2"
data=$work/data
alongside_java bench-hall --data "$data" --people $people >"$work/hall" 2>"$work/log" || { tail -n 5 "$work/log" >&2; stop "The bench could not fill its hall."; }
session=$(grep -m1 '^/sessions/' "$work/hall"); project=$(grep -m1 '^/projects/' "$work/hall"); cookie=$(grep -m1 '^alongside=' "$work/hall")

# screens APP LISTEN PRESS [OPTION]: thousands of screens
screens() { crowd bench-screens --app "$1" --listen "$2" --press "$3" --made "$work/hall" ${4:-}; }

# What is kept, in KB: what the process has in memory, and of the heap only what is in use, for Java gives back the rest when it likes.
kept() {
  "$JAVA_HOME/bin/jcmd" "$server" GC.run >/dev/null 2>&1; sleep 1
  local has; has=$(awk '/^VmRSS/ { print $2 }' "/proc/$server/status")
  "$JAVA_HOME/bin/jcmd" "$server" GC.heap_info | tr -d ',K' | awk -v has="$has" '/^ *(DefNew|Tenured) / { has += $5 - $3 } END { print has }'
}
page() { wrk -t1 -c8 --timeout 20s -d"${1}s" -H "Cookie: $cookie" "http://127.0.0.1:$port$project" >"$work/wrk"; grep -q 'Non-2xx' "$work/wrk" && stop "Some answers were no pages."; asked=$(awk '/requests in/ { print $1 }' "$work/wrk"); }
# A second first for what opening and closing left behind, the same for both.
cost() { local before; sleep 1; before=$(cpu_used $server); page 6; cost=$(math "1000000 * ($(cpu_used $server) - $before) / $asked" %.0f); }

start_app "$data"
screens "http://127.0.0.1:$port" "/live/agenda:${session#/sessions/}" "$session"
# As in a house that has run for days: Java knows its pages, and how people listen.
page 10; for _ in 1 2 3; do tell open; tell send 20 $rate; tell close; done
before=$(kept)
used=$(cpu_used $server)
tell open
line "live: until $people screens listen" "${told%% s*}" s
line "live: the app's CPU for that" "$(math "$(cpu_used $server) - $used" %.2f)" CPU-s
used=$(cpu_used $server)
tell send $((rate * seconds)) $rate
used=$(math "$(cpu_used $server) - $used" %.2f)
ours=$(math "$(figure deliveries) / $used" %.0f)
line "live: screens that did not hear of something" "$(figure lost)" times "<= 0"
line "live: presses that were not saved" "$(figure wrong)" presses "<= 0"
line "live: p99 from the press to the last screen" "$(figure last99)" ms "<= 150"
line "live: p50 from the press to the last screen" "$(figure last50)" ms
line "live: p99 from the press to any screen" "$(figure p99)" ms
line "live: the app's CPU for each second of it" "$(math "$used / $seconds" %.2f)" CPU-s
line "live: load of the machine meanwhile" "$(cut -d' ' -f1 /proc/loadavg)" load
after=$(kept)
line "live: memory for each open screen" "$(math "($after - $before) / $people")" KB "<= 15"

with=; without=; more=
for _ in 1 2 3 4 5; do
  cost; with_now=$cost; tell close; cost; tell open
  with="$with $with_now"; without="$without $cost"; more="$more $(math "100 * $with_now / $cost - 100")"
done
line "live: a page elsewhere, nobody listens, middle of 5" "$(echo $without | middle)" CPU-us
line "live: a page elsewhere, all listen, middle of 5" "$(echo $with | middle)" CPU-us
line "live: that is more by (middle of 5)" "$(echo $more | middle)" % "<= 10"

tell close; used=$(cpu_used $server); tell open
line "live: until all are back at once" "${told%% s*}" s "<= 2"
line "live: the app's CPU for that" "$(math "$(cpu_used $server) - $used" %.2f)" CPU-s

began=$EPOCHREALTIME; gone $server
line "live: a stop while all listen" "$(math "$EPOCHREALTIME - $began")" s "<= 5"
same_port=$port; ALONGSIDE_BENCH_PORT=$same_port start_app "$data"
tell back
line "live: after the next start all are back by themselves" "${told%% s*}" s
gone $crowd; gone $server

# The same screens, the same thread of the same program, at nchan.
module=/usr/lib/nginx/modules/ngx_nchan_module.so
{ [ -f $module ] && command -v nginx >/dev/null; } || { install nginx-light && install libnginx-mod-nchan; }
if [ -f $module ] && command -v nginx >/dev/null; then
  hub_port=$(free_port)
  cat >"$work/nchan.conf" <<CONF
load_module $module;
worker_processes 1; worker_rlimit_nofile $((people + 1000)); pid $work/nchan.pid; error_log $work/nchan.log; daemon on;
$( [ "$(id -u)" = 0 ] && echo 'user root;' )
events { worker_connections $((people + 500)); }
http { access_log off; client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work;
  server { listen 127.0.0.1:$hub_port backlog=8192;
    location = /listen { nchan_subscriber eventsource; nchan_channel_id hall; nchan_subscriber_first_message newest; }
    location = /put { nchan_publisher; nchan_channel_id hall; } } }
CONF
  nginx -c "$work/nchan.conf" 2>"$work/nchan.said" || { cat "$work/nchan.said" >&2; stop "nginx did not start with nchan."; }
  for _ in $(seq 50); do hub=$(pgrep -P "$(cat "$work/nchan.pid" 2>/dev/null)" 2>/dev/null | head -n 1); [ -n "$hub" ] && break; sleep 0.1; done
  remember_to_stop "$(cat "$work/nchan.pid")"
  screens "http://127.0.0.1:$hub_port" /listen /put --publish
  before=$(awk '/^VmRSS/ { print $2 }' "/proc/$hub/status")
  tell open
  line "live: nchan, until $people screens listen" "${told%% s*}" s
  used=$(cpu_used "$hub"); tell send $((rate * seconds)) $rate; used=$(math "$(cpu_used "$hub") - $used" %.2f)
  theirs=$(math "$(figure deliveries) / $used" %.0f)
  line "live: nchan, screens that did not hear of something" "$(figure lost)" times
  line "live: nchan, p99 to the last screen" "$(figure last99)" ms
  line "live: nchan, p50 to the last screen" "$(figure last50)" ms
  line "live: nchan, memory for each open screen" "$(math "($(awk '/^VmRSS/ { print $2 }' "/proc/$hub/status") - $before) / $people")" KB
  line "live: nchan, deliveries for a CPU-second" "$theirs" "/CPU-s"
  line "live: ours, deliveries for a CPU-second" "$ours" "/CPU-s" ">= $theirs"
else
  line "live: ours, deliveries for a CPU-second" "$ours" "/CPU-s"
  echo "live: nchan is not measured, because it cannot be installed here (Debian has it as libnginx-mod-nchan)"
fi
