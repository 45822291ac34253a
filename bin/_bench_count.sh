# Counting ten options for three seats: in memory after reading, and the whole process from a file to every stage.
# The ballots are made from a seed; in memory it is the mean of ten warm runs, with what collecting and compiling costs.
for many in 1 10; do
  ALONGSIDE_JAVA_OPTIONS="-Xmx3g" alongside_java bench-count --ballots ${many}000000 >"$work/counted" || stop "The bench could not count its ballots."
  for way in scottish-stv schulze; do
    line "count: $way, $many million ballots in memory" "$(awk -v way=$way '$1 == way { print $2 }' "$work/counted")" CPU-s "<= $( [ $many = 1 ] && echo 0.2 || echo 2 )"
  done
done

alongside_java bench-count --write "$work/ballots.csv" || stop "The bench could not write its ballots."
# As bin/alongside starts it, but without a shell between, so that the memory is the app's own.
whole() {
  "$JAVA_HOME/bin/java" $java_options $(aot) -XX:TieredStopAtLevel=1 ${ALONGSIDE_JAVA_OPTIONS:-} -jar "$app/alongside.jar" count "$work/ballots.csv" --way "$1" --seats 3 --json >"$work/story.json" &
  echo $! >"$work/pid"
  wait $!
}
watch() {
  local it
  until [ -s "$work/pid" ]; do sleep 0.02; done
  while it=$(most_memory_of "$(cat "$work/pid")" 2>/dev/null) && [ -n "$it" ]; do echo "$it" >"$work/most"; sleep 0.05; done
}
for way in scottish-stv schulze; do
  cpus=; mosts=
  for _ in 1 2 3; do
    rm -f "$work/pid"
    watch &
    cpu_of whole $way || stop "The bench could not count its file."
    wait
    grep -q '"valid":1000000,' "$work/story.json" || stop "Not every ballot of the bench was counted."
    cpus="$cpus $cpu"; mosts="$mosts $(cat "$work/most")"
  done
  line "count: $way, 1 million from CSV, middle of 3" "$(echo $cpus | middle)" CPU-s "<= 2.3"
  line "count: $way, 1 million from CSV, most memory" "$(echo $mosts | highest)" MB "<= 600"
done
line "count: the file" "$(($(stat -c %s "$work/ballots.csv") / 1000000))" MB
