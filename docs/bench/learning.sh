#!/usr/bin/env bash
# How long a page of a module and a marked answer take, and whether 500 pupils can work at once without an error.
#
#   docs/bench/learning.sh
#
# Starts webapp/target/addo.jar as a demonstration on free ports of this machine, in a folder of its own, and stops it again. One
# pupil alone shows what the server needs for each step (the time is taken by the browser, so it is a little more than that);
# PUPILS (500) at once show that nothing breaks.
set -euo pipefail
cd "$(dirname "$0")/../.."

jar=webapp/target/addo.jar
[ -f "$jar" ] || { echo "Build first: mvn package" >&2; exit 2; }
folder=$(mktemp -d)
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
port=$(free_port)
vle=$(free_port)
ADDO_DEMO=true ADDO_PORT=$port ADDO_VLE_PORT=$vle ADDO_DATA="$folder/data" ADDO_PUBLIC_URL="http://localhost:$port" \
  java -jar "$jar" >"$folder/log" 2>&1 &
addo=$!
trap 'kill "$addo" 2>/dev/null || true; wait "$addo" 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 900); do
  curl -sf -o /dev/null -m 2 "http://localhost:$port/health/ready" && break
  kill -0 "$addo" || { tail -20 "$folder/log" >&2; exit 1; }
  sleep 0.1
done
sleep 10 # the curriculum is read in a quiet moment after the start
learn() { python3 docs/bench/learn.py --vle "http://127.0.0.1:$vle" "$@"; }
outcome=0
learn --pupils 1 --rounds 10 >/dev/null || outcome=1 # the machine compiles
echo "One pupil alone:"
learn --pupils 1 --rounds 20 || outcome=1
echo "Everybody at once:"
learn --pupils "${PUPILS:-500}" --rounds 1 || outcome=1
exit $outcome
