# What the benches share. A bench is sourced in its own shell with these at hand: $work, a folder of its own that goes
# afterwards; $app, $jar and $JAVA_HOME; and the functions below. It calls `line` once for each figure.
. "$(dirname "$0")/_tools.sh"
PATH=$PATH:/usr/sbin
started=

# line NAME VALUE UNIT [GOAL]: a goal is like "<= 3" or ">= 12"; whether it is met follows from it
line() {
  local verdict=
  case ${4:-} in
    '<= '*) verdict=$(awk -v a="$2" -v b="${4#<= }" 'BEGIN { print (a + 0 <= b + 0 ? "met" : "missed") }') ;;
    '>= '*) verdict=$(awk -v a="$2" -v b="${4#>= }" 'BEGIN { print (a + 0 >= b + 0 ? "met" : "missed") }') ;;
  esac
  printf '%-52s %10s %-10s %-10s %s\n' "$1" "$2" "$3" "${4:-}" "$verdict"
}

# math EXPRESSION [FORMAT]
math() { awk "BEGIN { printf \"${2:-%.1f}\", ($1) }"; }

middle() { tr ' ' '\n' | sed '/^$/d' | sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
lowest() { tr ' ' '\n' | sed '/^$/d' | sort -n | head -n 1; }
highest() { tr ' ' '\n' | sed '/^$/d' | sort -n | tail -n 1; }

# need TOOL [PACKAGE]
need() { command -v "$1" >/dev/null || install "${2:-$1}" && command -v "$1" >/dev/null || stop "This bench needs $1. Please install it and try again."; }

# Started things are ended when the bench is over, by their ids.
remember_to_stop() { started="$started $1"; }
stop_what_was_started() { local it; for it in $started; do kill "$it" 2>/dev/null; done; for it in $started; do while kill -0 "$it" 2>/dev/null; do sleep 0.1; done; done; }

# The app's own command line, as a process with the settings of bin/run: alongside_java WORDS ...
aot() { [ -f "$app/app.aot" ] && echo "-XX:AOTCache=$app/app.aot"; }
alongside_java() { "$JAVA_HOME/bin/java" $java_options $(aot) ${ALONGSIDE_JAVA_OPTIONS:-} -jar "$app/alongside.jar" "$@"; }

# cpu_of COMMAND ...: runs it (its output goes where it went) and sets $cpu to the CPU seconds it used, user and system
cpu_of() {
  local TIMEFORMAT='%U %S'
  { time "$@" 2>&3; } 3>&2 2>"$work/.cpu" || return 1
  cpu=$(awk '{ printf "%.2f", $1 + $2 }' "$work/.cpu")
}

# What a running process has used so far, in CPU seconds, and what it keeps in memory, in MB: now, and at most.
cpu_used() { sed 's/.*) //' "/proc/$1/stat" | awk -v hz="$(getconf CLK_TCK)" '{ printf "%.2f", ($12 + $13) / hz }'; }
memory_of() { awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$1/status"; }
most_memory_of() { awk '/^VmHWM/ { printf "%.0f", $2 / 1024 }' "/proc/$1/status"; }

# crowd WORDS ...: many people in one process of the app's command line, which takes its orders line by line; sets $crowd.
# Little is asked of its compiler, for it shares the machine with what is measured.
crowd() {
  coproc CROWD { exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx300m -XX:TieredStopAtLevel=1 -jar "$app/alongside.jar" "$@" 2>"$work/crowd"; }
  crowd=$CROWD_PID; remember_to_stop $crowd
}
# tell ORDER ...: what they answer is in $told; figure NAME: what follows that word in it
tell() { echo "$*" >&"${CROWD[1]}"; IFS= read -r -t 300 told <&"${CROWD[0]}" || { cat "$work/crowd" >&2; stop "The crowd of the bench fell silent."; }; }
figure() { echo "$told" | tr ' ' '\n' | awk -v it="$1" 'found { print; exit } $0 == it { found = 1 }'; }
gone() { kill "$1" 2>/dev/null; wait "$1" 2>/dev/null || true; }

# What the database has used so far, in CPU seconds: its first process and all that came of it.
database_used() {
  local all="${postgres_pid:-}" next sum=0 it; next=$all
  while [ -n "$next" ]; do next=$(for it in $next; do pgrep -P "$it"; done | tr '\n' ' '); all="$all $next"; [ -n "${next// /}" ] || break; done
  # One that has just ended has used nothing more.
  local used; for it in $all; do used=$(cpu_used "$it" 2>/dev/null); sum=$(math "$sum + ${used:-0}" %.2f); done
  echo "$sum"
}

free_port() { local it; for it in $(seq "${ALONGSIDE_BENCH_PORT:-9391}" $((${ALONGSIDE_BENCH_PORT:-9391} + 8))); do (exec 3<>"/dev/tcp/127.0.0.1/$it") 2>/dev/null || { echo "$it"; return; }; done; stop "No port is free for the bench."; }

# A project of twenty people with a thousand contributions, made through the front doors once for all benches of a run.
# Sets $data (a copy for this bench), $cookie of the co-lead and $path of the project.
need_world() {
  if [ ! -f "$all/world/made" ]; then
    mkdir -p "$all/world"
    alongside_java bench-world --data "$all/world/data" >"$all/world/made.now" 2>"$all/world/log" || { tail -n 5 "$all/world/log" >&2; stop "The bench could not make its project."; }
    mv "$all/world/made.now" "$all/world/made"
  fi
  data=$work/data; cp -r "$all/world/data" "$data"
  cookie=$(grep "^alongside=" "$all/world/made"); path=$(grep "^/projects/" "$all/world/made")
}

# start_app DATA [SETTING ...]: sets $server, $port and $first, the seconds until its first page was there
start_app() {
  port=$(free_port)
  local began=${EPOCHREALTIME}
  "$JAVA_HOME/bin/java" $java_options $serving_options $(aot) ${ALONGSIDE_JAVA_OPTIONS:-} -jar "$app/alongside.jar" serve --data "$1" --port "$port" "${@:2}" >"$work/serve.log" 2>&1 &
  server=$!; remember_to_stop $server
  until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do
    kill -0 $server 2>/dev/null || { cat "$work/serve.log" >&2; stop "The app did not start."; }
    sleep 0.02
  done
  first=$(math "${EPOCHREALTIME} - $began" %.2f)
}

# Sets $url, and $postgres_pid where it is ours: a PostgreSQL of the bench's own, or the one in ALONGSIDE_BENCH_POSTGRES (postgresql://user:password@host/name; it is filled).
postgres_url() {
  [ -n "${ALONGSIDE_BENCH_POSTGRES:-}" ] && { url=$ALONGSIDE_BENCH_POSTGRES; return; }
  command -v initdb >/dev/null || return 1
  local as= pg_port; pg_port=$(ALONGSIDE_BENCH_PORT=$(( ${ALONGSIDE_BENCH_PORT:-9391} + 4 )) free_port)
  # PostgreSQL does not start as root.
  [ "$(id -u)" = 0 ] && { as="runuser -u nobody --"; command -v runuser >/dev/null || return 1; chmod a+rx "$work"; }
  mkdir -p "$work/pg"; [ -n "$as" ] && chown nobody "$work/pg"
  ( cd / && $as initdb -D "$work/pg/data" -U bench -A trust >"$work/pg.log" 2>&1 ) || return 1
  ( cd / && exec $as postgres -D "$work/pg/data" -p "$pg_port" -k "$work/pg" -c listen_addresses=127.0.0.1 >>"$work/pg.log" 2>&1 ) &
  postgres_pid=$!; remember_to_stop $postgres_pid
  for _ in $(seq 100); do (exec 3<>"/dev/tcp/127.0.0.1/$pg_port") 2>/dev/null && break; sleep 0.1; done
  url=postgresql://bench@127.0.0.1:$pg_port/postgres
}
