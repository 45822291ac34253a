# How long until the first page after a start, with Java's memory of what it loads (the AOT cache).
need curl
need_world
times=; cpus=
for _ in 1 2 3; do
  start_app "$data"
  times="$times $first"; cpus="$cpus $(cpu_used $server)"
  kill $server; wait $server 2>/dev/null
done
line "start: first page, middle of 3" "$(echo $times | middle)" s "<= 3"
line "start: CPU until the first page, middle of 3" "$(echo $cpus | middle)" CPU-s
