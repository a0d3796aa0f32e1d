#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Lives many seeds, on all cores: every one a centre with its own troubles.
#
#   sh tests/simulator/campaign.sh [COUNT [FROM]]     100000 seeds from 1
#
# Builds the simulator first, and lives with a copy of it, so that one may go on building. A seed that violates an
# invariant, or hangs, is told at once and shortened, the others are lived all the same; the exit status is then 1.
# Prints the figures at the end, and after every 1,000 seeds into build/campaign.log. MADOGUCHI_JOBS=N bounds the processes.
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
simulator=build/dev/bin/simulator.$$ # beside the libraries it was linked with
trap 'rm -rf "$work" "$simulator"' EXIT
cp build/dev/bin/simulator "$simulator"
piece=1000
[ "$count" -ge $((piece * jobs)) ] || piece=$(((count + jobs - 1) / jobs))
last=$((from + count - 1))
# shellcheck disable=SC2016 # the inner shell expands them
seq "$from" "$piece" "$last" | xargs -P "$jobs" -I '{}' sh -c '
    first=$1 left=$(($3 - $1 + 1))
    [ "$left" -lt "$2" ] || left=$2
    "$5" --from "$first" --count "$left" --keep-going >"$4/$first" 2>&1 || touch "$4/failed"
    grep -v "every invariant holds\$" "$4/$first" || true
    tail -n 1 "$4/$first" >>build/campaign.log
' sh '{}' "$piece" "$last" "$work" "$simulator"
figures=$(cat "$work"/[0-9]* | awk '
    /^[0-9]+ seeds from .*(holds|violate an invariant)$/ {
        seeds += $1; commands += $5; if ($0 ~ /violate/) bad += $(NF - 3); if ($12 + 0 > longest) { longest = $12; at = $15 }
    }
    END {
        sub(/\):/, "", at)
        printf "%d sound, %d commands, the longest life %d steps (seed %s)", seeds - bad, commands, longest, at
    }')
echo "simulator: of $count seeds from $from, $figures, in $(($(date +%s) - began)) s with $jobs processes"
[ ! -e "$work/failed" ]
