# Whether the time of an answer tells who has an account: sign-in asked 2,000 times for known and for unknown addresses.
need curl
each=2000
mkdir -p "$work/data"
alongside_java bench-people --data "$work/data" --how-many $each >"$work/people.log" 2>&1 || { tail -n 5 "$work/people.log" >&2; stop "The bench could not let its people in."; }
start_app "$work/data"
site=http://127.0.0.1:$port
curl -sf -c "$work/cookies" "$site/sign-in" -o "$work/form.html"
form=$(awk '$6 == "form" { print $7 }' "$work/cookies")
token=$(grep -oE 'name="_csrf" value="[^"]*"' "$work/form.html" | head -n 1 | cut -d'"' -f4)
# In an order that nobody can guess, over one kept-alive curl; each network address stays within its limit of tries.
for i in $(seq -f %05g $each); do echo "known$i"; echo "other$i"; done | shuf > "$work/order"
n=0
while read -r who; do
  n=$((n + 1))
  [ $n = 1 ] || echo next
  printf 'url = "%s/sign-in"\ninterface = "127.0.1.%d"\nheader = "Cookie: form=%s"\ndata = "_csrf=%s&email=%s%%40bench.example"\noutput = "/dev/null"\nwrite-out = "%s %%{http_code} %%{redirect_url} %%{time_pretransfer} %%{time_starttransfer}\\n"\n' \
    "$site" $((n / 200 + 1)) "$form" "$token" "$who" "${who%?????}"
done < "$work/order" > "$work/asking"
curl -s -K "$work/asking" > "$work/answers"
[ "$(awk '{ print $2, $3 }' "$work/answers" | sort -u | wc -l)" = 1 ] || { awk '{ print $1, $2, $3 }' "$work/answers" | sort | uniq -c >&2; stop "Known and unknown addresses were answered differently."; }
# The first tenth warms Java up. Also the answer after each: work left over from a known address must not slow the next one.
awk 'NR > 400 { t = ($5 - $4) * 1000; print $1, t; if (before) print "after-" before, t } { before = $1 }' "$work/answers" > "$work/times"
half() { awk -v w="$1" '$1 == w { print $2 }' "$work/times" | sort -n | awk '{ a[NR] = $1 } END { print (a[int((NR + 1) / 2)] + a[int(NR / 2) + 1]) / 2 }'; }
gap() { math "$1 > $2 ? $1 - $2 : $2 - $1" %.2f; }
known=$(half known); other=$(half other)
line "signin: answer for a known address, middle" "$(math "$known" %.2f)" ms
line "signin: answer for an unknown address, middle" "$(math "$other" %.2f)" ms
line "signin: gap of the two" "$(gap "$known" "$other")" ms "<= 2"
line "signin: gap of the answers that follow the two" "$(gap "$(half after-known)" "$(half after-other)")" ms "<= 2"
