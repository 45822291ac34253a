# Every list, search and page of a project in which ten thousand things were said, beside one in which a hundred were: no slower by more than a fifth.
need curl; need wrk
data=$work/data
alongside_java bench-voices --data "$data" >"$work/made" 2>"$work/log" || { tail -n 5 "$work/log" >&2; stop "The bench could not make its projects."; }
start_app "$data"

# cost SIZE NAME: sets $cost, microseconds of the app's CPU for each time that page is opened
cost() {
  local cookie path before; cookie=$(awk -v size="$1" '$1 == "cookie" && $2 == size { print $3 }' "$work/made"); path=$(awk -v size="$1" -v it="$2" '$1 == "page" && $2 == size && $3 == it { print $4 }' "$work/made")
  [ "$(curl -s -o /dev/null -w '%{http_code}' -H "Cookie: $cookie" "http://127.0.0.1:$port$path")" = 200 ] || stop "The page $path is none."
  before=$(cpu_used $server)
  wrk -t1 -c4 --timeout 20s -d"${3}s" -H "Cookie: $cookie" "http://127.0.0.1:$port$path" >"$work/wrk"
  cost=$(math "1000000 * ($(cpu_used $server) - $before) / $(awk '/requests in/ { print $1 }' "$work/wrk")" %.0f)
}

# The recap shows two hundred of the many and all of the few: there it is the figure alone that is told.
pages=$(awk '$1 == "page" && $2 == 100 && $3 != "recap" { print $3 }' "$work/made")
for it in $pages; do cost 100 "$it" 2; cost 10000 "$it" 2; done # Java is warm after so many pages
for it in $pages; do
  few=; many=
  for _ in 1 2 3; do cost 100 "$it" 2; few="$few $cost"; cost 10000 "$it" 2; many="$many $cost"; done
  few=$(echo $few | middle); many=$(echo $many | middle)
  line "voices: $it, of 10,000 (of 100: $few)" "$many" CPU-us "<= $(math "1.2 * $few" %.0f)"
done
recap=
for _ in 1 2 3 4; do cost 10000 recap 2; recap="$recap $cost"; done
line "voices: the recap of a session in which 5,000 things were said" "$(echo ${recap#* * } | middle)" CPU-us
