#!/usr/bin/env bash
# Start-up and memory, as ratios to a Java that only says hello, all in one run: the machine's mood
# divides out. Needs target/guarantor.jar (mvn -q -DskipTests package). Usage: startup.sh [RUNS]
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-15}
jar=$PWD/target/guarantor.jar
[ -f "$jar" ] || { echo "$jar is missing: mvn -q -DskipTests package" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
lean=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto)
cd "$work"

# Thirty costly moves over eight sittings; what a sitting refuses costs nothing.
for sitting in 1 2 3 4 5 6 7 8; do
  printf '%s\n' 'propose trigger 2' 'propose trigger 1, arms 3' 'ask us arms' \
    'propose form 1, training 1' 'ask france trigger' 'propose form 2' 'ask uk money'
  [ "$sitting" = 8 ] || printf '%s\n' 'press none' 'go helsinki'
done > moves

cat > Hello.java <<'JAVA'
public class Hello {
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
JAVA
javac -d . Hello.java

hello() { java "$@" -cp . Hello; }
title() { java "$@" -jar "$jar" --saves "$work/saves"; }
prompt() { rm -rf "$work/saves"; java "$@" -jar "$jar" play vilnius --plain --saves "$work/saves"; }

# What the archive holds is what a game loads.
rm -rf saves
java "${lean[@]}" -XX:ArchiveClassesAtExit=game.jsa -jar "$jar" play vilnius --plain \
  --saves "$work/saves" < moves > /dev/null 2>&1
archive=(-XX:SharedArchiveFile="$work/game.jsa")

names=(hello title title-archive prompt prompt-archive
  hello-default prompt-default)
run() {
  case $1 in
    hello) hello "${lean[@]}" ;;
    title) title "${lean[@]}" ;;
    title-archive) title "${lean[@]}" "${archive[@]}" ;;
    prompt) prompt "${lean[@]}" ;;
    prompt-archive) prompt "${lean[@]}" "${archive[@]}" ;;
    hello-default) hello ;;
    prompt-default) prompt ;;
  esac
}

# One of each in turn, so that a busy minute falls on all alike.
for n in $(seq 1 "$runs"); do
  for name in "${names[@]}"; do
    begun=${EPOCHREALTIME//[.,]/}
    run "$name" < /dev/null > out 2>&1 || { cat out >&2; exit 1; }
    ended=${EPOCHREALTIME//[.,]/}
    echo $((ended - begun)) >> "$name.times"
  done
done

middle() { sort -n "$1.times" | sed -n "$((runs / 2 + 1))p"; }
base=$(middle hello)
printf '%-16s %8s %10s\n' 'start and end' 'ms' 'to hello'
for name in "${names[@]}"; do
  [ "$name" = hello-default ] && base=$(middle hello-default)
  t=$(middle "$name")
  printf '%-16s %8s %10s\n' "$name" "$((t / 1000))" "$((t * 100 / base / 100)).$(printf %02d $((t * 100 / base % 100)))"
done

# Memory: the game waits for its next line after its last move while we look.
resident() {
  rm -rf saves
  mkfifo in
  java "${lean[@]}" -Xmx64m "$@" -jar "$jar" play vilnius --plain --saves "$work/saves" \
    < in > out 2>&1 &
  local game=$!
  exec 3> in
  cat moves >&3
  local lines=-1
  while [ "$(wc -l < out)" != "$lines" ]; do
    lines=$(wc -l < out)
    sleep 3
  done
  awk -v what="$label" '/VmRSS|VmHWM/ { printf "%-16s %s %d MiB\n", what, $1, $2 / 1024 }' \
    "/proc/$game/status"
  exec 3>&-
  wait "$game" || true
  grep '^MOVE' out | tail -1
  rm in
}
label=memory; resident
label=memory-archive; resident "${archive[@]}"
