# Three hundred people vote within ten seconds, openly and in secret, on SQLite and on PostgreSQL: every vote once.
# And a thousand rounds in which eight people vote at the same moment, each pressing twice: exactly one vote each.
need curl
people=300
rounds=${ALONGSIDE_BENCH_ROUNDS:-1000}

# vote_on NAME [SETTING ...]
vote_on() {
  local name=$1 kind path; shift
  data=$work/$name
  alongside_java bench-room --data "$data" --people $people "$@" >"$work/room.$name" 2>"$work/log" || { tail -n 5 "$work/log" >&2; stop "The bench could not fill its room."; }
  start_app "$data" "$@"
  for kind in warm warm-secret open secret; do
    path=$(awk -v kind=$kind '$1 == kind { print $2 }' "$work/room.$name")
    local before; before=$(cpu_used $server)
    alongside_java bench-cast --app "http://127.0.0.1:$port" --path "$path" --made "$work/room.$name" >"$work/cast" || stop "The bench could not cast its votes."
    # The app of a room that votes has run for days: once each way before, so that Java knows both.
    case $kind in warm*) continue ;; esac
    local used; used=$(math "$(cpu_used $server) - $before" %.1f)
    figure() { awk -v it="$1" '$1 == it { print $2 }' "$work/cast"; }
    # It closes by itself when the last has voted, and the result says how many were counted.
    local counted; counted=$(curl -sf -H "Cookie: $(grep -m1 '^alongside=' "$work/room.$name")" "http://127.0.0.1:$port$path" | grep -oE "[0-9]+ of $people people voted" | head -n 1 | cut -d' ' -f1)
    line "votes: $kind on $name, counted of $people" "${counted:-0}" votes ">= $people"
    line "votes: $kind on $name, answers that were none" "$(figure wrong)" people "<= 0"
    line "votes: $kind on $name, until the last had voted" "$(figure seconds)" s "<= 10"
    line "votes: $kind on $name, p99 of a press" "$(figure p99)" ms "<= 500"
    line "votes: $kind on $name, p50 of a press" "$(figure p50)" ms
    line "votes: $kind on $name, the app's CPU" "$used" CPU-s
  done
  kill $server; wait $server 2>/dev/null || true # it ends by being ended
  alongside_java bench-rounds --data "$data" --rounds $rounds "$@" >"$work/rounds.$name" 2>"$work/log" || { tail -n 5 "$work/log" >&2; stop "The bench could not go through its rounds."; }
  for kind in open secret; do
    line "votes: $kind on $name, rounds of 8 at once with exactly one vote each" "$(awk -v kind=$kind '$1 == kind { print $2 }' "$work/rounds.$name")" rounds ">= $rounds"
    line "votes: $kind on $name, the time of all rounds" "$(awk -v kind=$kind '$1 == kind { print $3 }' "$work/rounds.$name")" s
  done
}

vote_on sqlite
if postgres_url; then vote_on postgresql --postgres "$url"; else echo "votes: PostgreSQL is not measured, because it cannot be started here"; fi
