#!/usr/bin/env bash
# How long Addo takes to be ready, how many pupils it serves, and how much memory its JVM takes meanwhile.
#
#   docs/bench/start-and-memory.sh [JVM options...]        for example: -Xmx256m -XX:+UseSerialGC
#
# Starts webapp/target/addo.jar as a demonstration on free ports of this machine, with an empty data folder (cold) and three times
# more with the same one (warm). Then drives journeys with load.py. WORKERS (8) and SECONDS_OF_LOAD (20) may be set. Stops all it started.
set -euo pipefail
cd "$(dirname "$0")/../.."

jar=webapp/target/addo.jar
[ -f "$jar" ] || { echo "Build first: mvn package" >&2; exit 2; }
workers=${WORKERS:-8}
seconds=${SECONDS_OF_LOAD:-20}
ready_within=90
folder=$(mktemp -d)
addo=

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
now() { date +%s.%N; }
since() { python3 -c "print(f'{$(now) - $1:.1f}')"; }
resident() { awk -v key="$1:" '$1 == key { printf "%d", $2 / 1024 }' "/proc/$addo/status"; }

stop() {
  [ -n "$addo" ] || return 0
  kill -TERM "$addo" 2>/dev/null || true
  for _ in $(seq 300); do kill -0 "$addo" 2>/dev/null || break; sleep 0.1; done
  kill -KILL "$addo" 2>/dev/null || true
  wait "$addo" 2>/dev/null || true
  addo=
}
trap 'stop; rm -rf "$folder"' EXIT

start() {
  local began
  began=$(now)
  ADDO_DEMO=true ADDO_PORT=$port ADDO_VLE_PORT=$vle ADDO_DATA="$folder/data" ADDO_PUBLIC_URL="http://localhost:$port" \
    java "${options[@]}" -jar "$jar" >"$folder/log" 2>&1 &
  addo=$!
  until curl -sf -o /dev/null -m 2 "http://localhost:$port/health/ready"; do
    kill -0 "$addo" 2>/dev/null || { wait "$addo" || echo "Addo ended with status $?" >&2; tail -20 "$folder/log" >&2; exit 1; }
    [ "$(since "$began" | cut -d. -f1)" -lt "$ready_within" ] || { echo "Not ready in $ready_within s" >&2; tail -20 "$folder/log" >&2; exit 1; }
    sleep 0.05
  done
  echo "$1 start: ready in $(since "$began") s, JVM $(resident VmRSS) MB resident"
}

options=("$@")
port=$(free_port)
vle=$(free_port)
echo "JVM options: ${*:-none}; $(nproc) processors; $(java -version 2>&1 | head -1)"
start cold
stop # which takes longer this once: the classes are written down for the next start
for _ in 1 2; do
  start warm
  stop
done
start warm
outcome=0
echo "First round, the JVM still compiling:"
timeout $((seconds + 90)) python3 docs/bench/load.py --vle "http://127.0.0.1:$vle" --workers "$workers" --seconds "$seconds" || outcome=1
echo "Second round:"
timeout $((seconds + 90)) python3 docs/bench/load.py --vle "http://127.0.0.1:$vle" --workers "$workers" --seconds "$seconds" || outcome=1
echo "JVM peak (VmHWM): $(resident VmHWM) MB"
exit $outcome
