#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Lives many seeds, on all cores: every one a centre with its own troubles.
#
#   sh tests/simulator/campaign.sh [COUNT [FROM]]     100000 seeds from 1
#
# Builds the simulator first. Prints the figures; a seed that violates an invariant is shortened and told, and the exit
# status is 1. MADOGUCHI_JOBS=N bounds the processes.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
count=${1:-100000}
from=${2:-1}
jobs=${MADOGUCHI_JOBS:-$(nproc)}
mkdir -p build
cmake --preset dev >build/configure.log
cmake --build build/dev --target simulator -j "$jobs" >build/simulator.log
began=$(date +%s)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
piece=1000
[ "$count" -ge $((piece * jobs)) ] || piece=$(((count + jobs - 1) / jobs))
last=$((from + count - 1))
# shellcheck disable=SC2016 # the inner shell expands them
seq "$from" "$piece" "$last" | xargs -P "$jobs" -I '{}' sh -c '
    first=$1 left=$(($3 - $1 + 1))
    [ "$left" -lt "$2" ] || left=$2
    build/dev/bin/simulator --from "$first" --count "$left" >"$4/$first" 2>&1 || touch "$4/failed"
' sh '{}' "$piece" "$last" "$work"
cat "$work"/[0-9]* | grep -v 'every invariant holds$' || true
sound=$(cat "$work"/[0-9]* | awk '/every invariant holds$/ { seeds += $1; commands += $5 } END { print seeds + 0 " seeds, " commands + 0 " commands" }')
echo "simulator: $sound sound of $count seeds from $from, in $(($(date +%s) - began)) s with $jobs processes"
[ ! -e "$work/failed" ]
