# Three hundred people vote within ten seconds, openly and in secret, on SQLite and on PostgreSQL: every vote once.
need curl
people=300

# A PostgreSQL of the bench's own, or the one in ALONGSIDE_BENCH_POSTGRES (postgresql://user:password@host/name; it is filled).
postgres_url() {
  [ -n "${ALONGSIDE_BENCH_POSTGRES:-}" ] && { url=$ALONGSIDE_BENCH_POSTGRES; return; }
  command -v initdb >/dev/null || return 1
  local as= pg_port; pg_port=$(ALONGSIDE_BENCH_PORT=$(( ${ALONGSIDE_BENCH_PORT:-9391} + 4 )) free_port)
  # PostgreSQL does not start as root.
  [ "$(id -u)" = 0 ] && { as="runuser -u nobody --"; command -v runuser >/dev/null || return 1; chmod a+rx "$work"; }
  mkdir -p "$work/pg"; [ -n "$as" ] && chown nobody "$work/pg"
  ( cd / && $as initdb -D "$work/pg/data" -U bench -A trust >"$work/pg.log" 2>&1 ) || return 1
  ( cd / && exec $as postgres -D "$work/pg/data" -p "$pg_port" -k "$work/pg" -c listen_addresses=127.0.0.1 >>"$work/pg.log" 2>&1 ) &
  remember_to_stop $!
  for _ in $(seq 100); do (exec 3<>"/dev/tcp/127.0.0.1/$pg_port") 2>/dev/null && break; sleep 0.1; done
  url=postgresql://bench@127.0.0.1:$pg_port/postgres
}

# vote_on NAME [SETTING ...]
vote_on() {
  local name=$1 kind path; shift
  data=$work/$name
  alongside_java bench-room --data "$data" --people $people "$@" >"$work/room.$name" 2>"$work/log" || { tail -n 5 "$work/log" >&2; stop "The bench could not fill its room."; }
  start_app "$data" "$@"
  for kind in warm open secret; do
    path=$(awk -v kind=$kind '$1 == kind { print $2 }' "$work/room.$name")
    local before; before=$(cpu_used $server)
    alongside_java bench-cast --app "http://127.0.0.1:$port" --path "$path" --made "$work/room.$name" >"$work/cast" || stop "The bench could not cast its votes."
    # The app of a room that votes has run for days: once before, so that Java knows the way.
    [ $kind = warm ] && continue
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
}

vote_on sqlite
if postgres_url; then vote_on postgresql --postgres "$url"; else echo "votes: PostgreSQL is not measured, because it cannot be started here"; fi
