# The agree-disagree map beside scikit-learn and SciPy, on the same made votes: CPU-seconds of the whole job.
need python3
python=python3
"$python" -c 'import sklearn, scipy' 2>/dev/null || python=/usr/bin/python3
"$python" -c 'import sklearn, scipy' 2>/dev/null || install python3-sklearn python3-scikit-learn || true
"$python" -c 'import sklearn, scipy' 2>/dev/null || stop "This bench needs scikit-learn and SciPy for Python. Please install them and try again."
unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE

classes=$work/classes
path_of_app="$app/alongside.jar:$(ls "$app"/lib/jspecify-*.jar)"
mkdir -p "$classes"
"$JAVA_HOME/bin/javac" --add-modules jdk.incubator.vector -cp "$path_of_app" -d "$classes" $(find "$root/src/bench/java" "$root/src/vector/java" -name '*.java') 2>"$work/javac.log" \
  || { cat "$work/javac.log" >&2; stop "The map's bench does not compile."; }
# bench MEMORY WORDS ...
bench() { local memory=$1; shift; "$JAVA_HOME/bin/java" --add-modules jdk.incubator.vector -XX:+UseSerialGC "-Xmx$memory" -cp "$classes:$path_of_app" alongside.maps.rules.MapBench "$@" 2>"$work/java.log" || { cat "$work/java.log" >&2; stop "The map's bench failed."; }; }
# figure NAME FILE: the lowest of that name; again: all times but the first, when Java has compiled what it runs
figure() { awk -v name="$1" '$1 == name { print $2 }' "$2" | lowest; }

bench 300m make "$work/10m" 100000 1000 0.104
bench 300m make "$work/100m" 1000000 1000 0.104

for it in sparse dense; do
  for time in 1 2; do "$python" "$root/src/bench/python/map_peers.py" $it "$work/10m"; done >"$work/$it"
done
sparse=$(lowest <"$work/sparse"); dense=$(lowest <"$work/dense")
for it in vector plain; do bench 700m job "$work/10m" classic $it 1 6 >"$work/10m.$it"; done
vector=$(figure again "$work/10m.vector"); plain=$(figure again "$work/10m.plain")
line "map of 10 M votes: SciPy, sparse" "$sparse" CPU-s
line "map of 10 M votes: scikit-learn, dense" "$dense" CPU-s
line "map of 10 M votes: ours, vectors" "$vector" CPU-s
line "map of 10 M votes: ours, plain Java" "$plain" CPU-s
line "map of 10 M votes: the first in a fresh Java" "$(figure first "$work/10m.plain")" CPU-s
line "map of 10 M votes: SciPy takes longer" "$(math "$sparse / $vector")" times ">= 10"
line "map of 10 M votes: scikit-learn takes longer" "$(math "$dense / $vector")" times ">= 25"
line "map of 10 M votes: plain Java to vectors" "$(math "$plain / $vector")" times "<= 2.5"

bench 700m job "$work/100m" classic vector 1 4 >"$work/100m.vector"
bench 700m job "$work/100m" classic plain 2 4 >"$work/100m.plain"
bench 1600m job "$work/100m" refresh vector 1 5 >"$work/100m.refresh"
bench 1600m job "$work/100m" ours vector 1 2 >"$work/100m.ours"
line "map of 100 M votes: vectors" "$(figure again "$work/100m.vector")" CPU-s "<= 3"
line "map of 100 M votes: plain Java" "$(figure again "$work/100m.plain")" CPU-s "<= 7.5"
line "map of 100 M votes: memory at most" "$(math "$(figure memory "$work/100m.vector") / 1024" %.0f)" MB "<= 1024"
line "map of 100 M votes: again after 1 % new ones" "$(figure again "$work/100m.refresh")" CPU-s "<= 0.8"
line "map of 100 M votes: reading the file" "$(figure reading "$work/100m.vector")" CPU-s
line "map of 100 M votes: with our improvements" "$(figure again "$work/100m.ours")" CPU-s

bench 700m job "$work/10m" classic plain 8 1 >"$work/10m.threads"
fingerprints=$(for it in 10m.vector 10m.plain 10m.threads; do awk '$1 == "bits" { print $2 }' "$work/$it"; done | sort -u | wc -l)
fingerprints100=$(for it in 100m.vector 100m.plain; do awk '$1 == "bits" { print $2 }' "$work/$it"; done | sort -u | wc -l)
line "map: different bits by kernel or threads" $((fingerprints + fingerprints100 - 2)) kinds "<= 0"
