# A session of five thousand turns, written down by one person through the screen of those who run it: every turn once, who spoke counted exactly, the recap quick; on both databases.
need curl
turns=${ALONGSIDE_BENCH_TURNS:-5000}

# The middle of twenty times that a page is opened, in ms; the first five do not count.
opened() {
  local cookie it times=; cookie=$(grep -m1 '^alongside=' "$work/made.$name")
  [ "$(curl -s -o "$work/page" -w '%{http_code}' -H "Cookie: $cookie" "http://127.0.0.1:$port$1")" = 200 ] || stop "The page $1 is none."
  for it in $(seq 25); do it=$(curl -s -o "$work/page" -w '%{time_total}' -H "Cookie: $cookie" "http://127.0.0.1:$port$1"); times="$times $(math "1000 * $it")"; done
  echo $times | cut -d' ' -f6- | middle
}

# written_on NAME [SETTING ...]
written_on() {
  name=$1; shift
  local made=$work/made.$name data=$work/$name session used
  alongside_java bench-meeting --data "$data" "$@" >"$made" 2>"$work/log" || { tail -n 5 "$work/log" >&2; stop "The bench could not open its session on $name."; }
  session=$(grep -m1 "^/sessions/" "$made")
  start_app "$data" "$@"
  used=$(cpu_used $server)
  alongside_java bench-turns --app "http://127.0.0.1:$port" --made "$made" --turns $turns >"$work/took" || stop "The bench could not write down its turns."
  used=$(math "1000 * ($(cpu_used $server) - $used) / $turns" %.1f)
  figure() { awk -v it="$1" '$1 == it { print $2 }' "$work/took"; }
  line "meeting: $name, presses that were not saved" "$(figure wrong)" presses "<= 0"
  line "meeting: $name, everybody who spoke is heard, and who did not is not" "$(figure heard)" "" ">= 1"
  line "meeting: $name, one press ends it" "$(figure ended)" "" ">= 1"
  line "meeting: $name, p99 of a press and the page after it" "$(figure p99)" ms "<= 100"
  line "meeting: $name, p50 of a press and the page after it" "$(figure p50)" ms
  line "meeting: $name, the app's CPU for a press and that page" "$used" CPU-ms
  line "meeting: $name, the recap" "$(opened "$session/recap")" ms "<= 100"
  line "meeting: $name, the size of its page" "$(($(stat -c %s "$work/page") / 1000))" KB
  gone $server
  alongside_java bench-kept --data "$data" --made "$made" --turns $turns "$@" >"$work/took" 2>"$work/log" || { tail -n 5 "$work/log" >&2; stop "The bench could not count what is kept."; }
  line "meeting: $name, turns kept of $turns" "$(figure kept)" turns ">= $turns"
  line "meeting: $name, turns that are not there word for word" "$(figure missing)" turns "<= 0"
  line "meeting: $name, people whose turns are counted wrongly" "$(figure miscounted)" people "<= 0"
}

written_on sqlite
if postgres_url; then written_on postgresql --postgres "$url"; else echo "meeting: PostgreSQL is not measured, because it cannot be started here"; fi
