# Sourced by the other scripts: finds the tools they need, or installs them with the system's package manager, or says
# in one sentence what is missing. POSIX sh.

root=$(cd "$(dirname "$0")/.." && pwd)

stop() { echo "$1" >&2; exit "${2:-1}"; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then sudo -n "$@"
  else return 1
  fi
}

# install NAME_FOR_APT [NAME_FOR_DNF [NAME_FOR_BREW]]: quiet; fails when there is nothing of that name
install() {
  if command -v apt-get >/dev/null 2>&1; then
    if ! candidate "$1" && [ -z "${lists_fetched:-}" ]; then
      lists_fetched=yes
      as_root apt-get -qq update >/dev/null 2>&1
    fi
    candidate "$1" || return 1
    echo "Installing $1 ..." >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "$1" >/dev/null 2>&1
  elif command -v dnf >/dev/null 2>&1; then
    echo "Installing ${2:-$1} ..." >&2
    as_root dnf -q -y install "${2:-$1}" >/dev/null 2>&1
  elif command -v brew >/dev/null 2>&1; then
    echo "Installing ${3:-$1} ..." >&2
    brew install -q "${3:-$1}" >/dev/null 2>&1
  else
    return 1
  fi
}

candidate() { [ -n "$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p' | grep -v none)" ]; }

# A folder is a good JDK when it has a compiler and its release file says 25 or more.
good_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${version:-0}" -ge 25 ]
}

look_for_jdk() {
  on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  for it in "${JAVA_HOME:-}" "${on_path:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* /opt/java "$HOME"/.sdkman/candidates/java/* \
      "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$it" ] && good_jdk "$it"; then JAVA_HOME=$it; export JAVA_HOME; return 0; fi
  done
  return 1
}

need_jdk() {
  look_for_jdk && return 0
  install openjdk-25-jdk-headless java-25-openjdk-devel openjdk && look_for_jdk && return 0
  stop "Alongside needs a Java development kit (JDK), version 25 or newer. Please install one, or set JAVA_HOME to it, and try again."
}

good_node() { command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 && [ "$(node -p 'parseInt(process.versions.node)' 2>/dev/null || echo 0)" -ge 20 ]; }

need_node() {
  good_node && return 0
  for it in "$HOME"/.nvm/versions/node/*/bin /usr/local/bin /opt/node*/bin /opt/homebrew/bin; do
    [ -x "$it/node" ] && PATH=$it:$PATH && good_node && export PATH && return 0
  done
  { install nodejs nodejs node; install npm npm node; } && good_node && return 0
  stop "Building Alongside needs Node.js, version 20 or newer, with npm. Please install it and try again."
}

# Since its version 3.9 Maven asks for many files at the same time, which on a fresh machine is most of a minute. An older one,
# as Debian 12 and Ubuntu 24.04 have, brings this one along as it brings everything else, and steps aside. Where that does not
# work the older one builds: the same, and later.
maven=3.9.16

need_maven() {
  command -v mvn >/dev/null 2>&1 || { install maven maven maven && command -v mvn >/dev/null 2>&1; } ||
    stop "Building Alongside needs Maven. Please install it and try again."
  ours=$root/.maven/apache-maven-$maven/bin
  if [ ! -x "$ours/mvn" ]; then
    case $(mvn -v 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*/\1./p') in 3.[0-8].*) bring_maven || { echo "Maven $maven could not be fetched; the older one builds." >&2; return 0; } ;; *) return 0 ;; esac
  fi
  PATH=$ours:$PATH
}

# From a folder of its own, for beside the project's plan the older one would begin with all that the project needs; and what is
# there has its name when it is whole.
bring_maven() {
  new=$root/.maven/new.$$
  mkdir -p "$new" && (cd "$new" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.10.0:unpack "-Dartifact=org.apache.maven:apache-maven:$maven:tar.gz:bin" \
    "-DoutputDirectory=$new") >/dev/null 2>&1 &&
    mv "$new/apache-maven-$maven" "$root/.maven/" 2>/dev/null
  rm -rf "$new"
  [ -x "$ours/mvn" ]
}

need_to_build() { need_jdk; need_node; need_maven; }

# Only the tests open a browser. Chromium without windows (its headless shell) is taken before the whole one: pages are
# the same in both, and a walk through them needs less than half the processor.
need_chromium() {
  look_for_chromium "${ALONGSIDE_CHROMIUM:-}" $windowless && return 0
  install chromium-headless-shell chromium-headless chromium && look_for_chromium $windowless && return 0
  look_for_chromium $whole && return 0
  install chromium chromium chromium && look_for_chromium $whole && return 0
  stop "The tests need the Chromium browser. Please install it and try again."
}

windowless="/usr/bin/chromium-headless-shell /usr/lib64/chromium-browser/headless_shell"
whole="/usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome /usr/bin/google-chrome-stable /snap/bin/chromium /opt/homebrew/bin/chromium"

look_for_chromium() {
  for it in "$@"; do
    if [ -n "$it" ] && [ -x "$it" ]; then ALONGSIDE_CHROMIUM=$it; export ALONGSIDE_CHROMIUM; return 0; fi
  done
  return 1
}

# The second verifier of the log is a file of Python.
need_python() {
  command -v python3 >/dev/null 2>&1 && return 0
  install python3 python3 python && command -v python3 >/dev/null 2>&1 && return 0
  stop "The tests need Python 3. Please install it and try again."
}

jar=$root/target/alongside.jar
app=$root/target/app

# Newer than the jar, or no jar: build again.
out_of_date() { [ ! -f "$jar" ] || [ -n "$(find "$root/src/main" "$root/pom.xml" -newer "$jar" -type f 2>/dev/null | head -n 1)" ]; }

build_when_needed() {
  need_jdk
  if out_of_date; then
    need_to_build
    echo "Building Alongside. The first time takes a few minutes ..." >&2
    (cd "$root" && mvn -q -B -DskipTests package) || stop "The build failed; what went wrong stands above."
    touch "$jar" # the build gives it the same old date every time, so that equal sources make equal jars
  fi
  if [ ! -f "$app/ready" ] || [ "$jar" -nt "$app/ready" ]; then prepare; fi
}

# Unpacks the jar and lets Java remember what it loads at start (its AOT cache): the app then starts in half the time.
# Where that does not work the app starts without it.
prepare() {
  rm -rf "$app"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null || stop "Could not unpack $jar."
  "$JAVA_HOME/bin/java" $java_options $drawn_beforehand -XX:AOTCacheOutput="$app/app.aot" -jar "$app/alongside.jar" rehearse >"$app/rehearsal.log" 2>&1 || rm -f "$app/app.aot"
  touch "$app/ready"
}

# What Java remembers is read where it was written to, and not copied to a place drawn by lot each time: a start is a
# second shorter, and 60 MB of memory stay the file's (docs/decisions/2026-11-28-rehearsed.md).
where_it_was="-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
java_options="$where_it_was -XX:+UseSerialGC -Xmx512m -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

# The plan of the house, which the build drew: what stands where is not worked out again at each start
# (docs/decisions/2026-11-28-drawn-beforehand.md). A single errand makes only what it needs, and goes without.
drawn_beforehand=-Dspring.aot.enabled=true

# The server lives long and rests most of the time: its heap begins small and gives back what it does not need, and so
# does the native heap. (Java would begin with a 64th of the machine's memory, and glibc keep a pool for each core.)
serving_options="$drawn_beforehand -Xms64m -Xmn40m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:TrimNativeHeapInterval=10000"
export MALLOC_ARENA_MAX=2

# Leaves this script for the app.
alongside() {
  cache=
  [ -f "$app/app.aot" ] && cache="-XX:AOTCache=$app/app.aot"
  serving=
  [ "${1:-}" = serve ] && serving=$serving_options
  exec "$JAVA_HOME/bin/java" $java_options $serving $cache ${ALONGSIDE_JAVA_OPTIONS:-} -jar "$app/alongside.jar" "$@"
}
