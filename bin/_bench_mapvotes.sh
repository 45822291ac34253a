# A thousand answers a second to the short statements of a map, for twenty seconds, on SQLite and on PostgreSQL: each durable, none lost, none twice. One browser in ten has its scripts off.
need curl
rate=${ALONGSIDE_BENCH_RATE:-1000}; seconds=${ALONGSIDE_BENCH_SECONDS:-20}; browsers=1000; plain=${ALONGSIDE_BENCH_PLAIN:-10}

# answers_on NAME [SETTING ...]
answers_on() {
  local name=$1; shift
  data=$work/$name
  alongside_java bench-question --data "$data" "$@" >"$work/question.$name" 2>"$work/log" || { tail -n 5 "$work/log" >&2; stop "The bench could not open its question."; }
  start_app "$data" "$@"
  local path; path=$(grep '^/maps/' "$work/question.$name")
  crowd bench-answers --app "http://127.0.0.1:$port" --path "$path" --browsers $browsers --plain "$plain"
  # As in a house that has run for some minutes: Java has learned its pages. These count too.
  local before unheard; tell $((rate / 4)) $((2 * seconds)); before=$(figure saved); unheard=$(figure wrong)
  tell $((rate / 2)) $((2 * seconds)); before=$((before + $(figure saved))); unheard=$((unheard + $(figure wrong)))
  local used theirs; used=$(cpu_used $server); theirs=$(database_used)
  tell "$rate" "$seconds"
  used=$(math "$(cpu_used $server) - $used" %.2f); theirs=$(math "$(database_used) - $theirs" %.2f)
  gone $crowd
  # Whoever gives up waiting is not told, and what they sent may be saved all the same: then the map counts more than was told.
  line "mapvotes: $name, answers nobody was told of while it warmed" "$unheard" answers
  line "mapvotes: $name, answers that were not saved" "$(figure wrong)" answers "<= 0"
  line "mapvotes: $name, saved each second" "$(figure rate)" /s ">= $(math "$rate * 0.98" %.0f)"
  line "mapvotes: $name, p99 from when it was due" "$(figure p99)" ms
  line "mapvotes: $name, p50 from when it was due" "$(figure p50)" ms
  line "mapvotes: $name, the app's CPU for an answer and its page" "$(math "1000000 * $used / $(figure saved)" %.0f)" "CPU-us"
  [ "$name" = sqlite ] || line "mapvotes: $name, the database's CPU for them" "$(math "1000000 * $theirs / $(figure saved)" %.0f)" "CPU-us"
  line "mapvotes: load of the machine meanwhile" "$(cut -d' ' -f1 /proc/loadavg)" "load"
  # Nobody answers a statement twice, so the map must count exactly what was said to be saved.
  local all counted=0 since=$EPOCHREALTIME; all=$((before + $(figure saved)))
  for _ in $(seq 300); do
    counted=$(curl -sf -H "Cookie: $(grep '^alongside=' "$work/question.$name")" "http://127.0.0.1:$port$path/results" | grep -oE 'gave [0-9,]+ answers' | tr -cd '0-9')
    [ "${counted:-0}" -ge "$all" ] && break; sleep 0.1
  done
  line "mapvotes: $name, until the map has the last of them" "$(math "$EPOCHREALTIME - $since")" s
  line "mapvotes: $name, answers the map counts of $all" "${counted:-0}" answers ">= $all"
  line "mapvotes: $name, and no more than that" "${counted:-0}" answers "<= $all"
  gone $server
}

answers_on sqlite
if postgres_url; then answers_on postgresql --postgres "$url"; else echo "mapvotes: PostgreSQL is not measured, because it cannot be started here"; fi
