#!/usr/bin/env bash
# The same games on every Java of this machine, under other locales, zones and charsets, and with
# the content files in another order: one hash over all log lines each, which must be equal. Needs
# target/guarantor.jar (mvn -q -DskipTests package). Usage: everywhere.sh [GAMES]
set -eu
cd "$(dirname "$0")/../.."
games=${1:-10000}
jar=$PWD/target/guarantor.jar
[ -f "$jar" ] || { echo "$jar is missing: mvn -q -DskipTests package" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Last names first: a disk lists files in the order in which they were made, or in none.
find content -name '*.json' | sort -r | while read -r file; do
  mkdir -p "$work/$(dirname "$file")"
  cp "$file" "$work/$file"
done

first=
run() {
  local label=$1
  shift
  hash=$("$@" 2> /dev/null | grep -o '[0-9a-f]\{64\}' || true)
  first=${first:-$hash}
  [ -n "$hash" ] && [ "$hash" = "$first" ] && verdict=same || verdict=DIFFERENT
  printf '%-34s %s %s\n' "$label" "${hash:-none}" "$verdict"
  [ "$verdict" = same ] || exit 1
}
measure=(measure hashes --games "$games" --json)

for home in /usr/lib/jvm/*; do
  [ -L "$home" ] || [ ! -x "$home/bin/java" ] && continue
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  [ "${version:-0}" -ge 17 ] && run "Java $version" "$home/bin/java" -jar "$jar" "${measure[@]}"
done
run 'Turkish, Tokyo, Latin-1' env LC_ALL=C TZ=Asia/Tokyo java -Duser.language=tr \
  -Duser.country=TR -Dfile.encoding=ISO-8859-1 -jar "$jar" "${measure[@]}"
run 'Arabic digits, New York, one core' env TZ=America/New_York java -Duser.language=ar \
  -Duser.country=EG -jar "$jar" "${measure[@]}" --cores 1
run 'content in another order' java -jar "$jar" "${measure[@]}" --content "$work/content"
