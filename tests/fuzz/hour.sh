#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Lets libFuzzer look for inputs that crash, hang, leak, overflow or break a promise of a target, from its corpus on.
#
#   sh tests/fuzz/hour.sh [TARGET…] [SECONDS]     every target, 3600 seconds each
#
# Two targets at a time (MADOGUCHI_JOBS). What it found lies in build/fuzz/found, the longer corpus in build/fuzz/corpus.
# Exit status 1: there is a finding.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
export LC_ALL=C.UTF-8
jobs=${MADOGUCHI_JOBS:-2}
seconds=3600
targets=
for word; do
    case $word in
        *[!0-9]*) targets="$targets $word" ;;
        *) seconds=$word ;;
    esac
done
[ -n "$targets" ] || targets=$(cd tests/fuzz/corpus && echo ./*/ | tr -d './')

sh packaging/dependencies.sh build test campaign
mkdir -p build
cmake --preset fuzz >build/configure-fuzz.log 2>&1 || { cat build/configure-fuzz.log; exit 1; }
names=
for target in $targets; do names="$names fuzz_$target"; done
# shellcheck disable=SC2086 # one word a target
cmake --build build/fuzz --target $names
mkdir -p build/fuzz/found

one() {
    mkdir -p "build/fuzz/corpus/$1"
    ASAN_OPTIONS=detect_leaks=1 LSAN_OPTIONS="suppressions=$root/tests/support/lsan.supp:print_suppressions=0" \
        "build/fuzz/bin/fuzz_$1" -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -verbosity=1 -artifact_prefix="build/fuzz/found/$1-" \
        "build/fuzz/corpus/$1" "tests/fuzz/corpus/$1" >"build/fuzz/$1.log" 2>&1
}

running=0
for target in $targets; do
    one "$target" &
    running=$((running + 1))
    if [ "$running" -ge "$jobs" ]; then
        wait
        running=0
    fi
done
wait

status=0
for target in $targets; do
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "build/fuzz/$target.log")
    covered=$(sed -n 's/.* cov: \([0-9]*\).*/\1/p' "build/fuzz/$target.log" | tail -n 1)
    found=$(find build/fuzz/found -name "$target-*" | wc -l)
    echo "$target: ${runs:-0} inputs, $covered edges covered, $found findings"
    if [ "$found" -ne 0 ] || [ -z "$runs" ]; then
        status=1
        tail -n 30 "build/fuzz/$target.log"
    fi
done
exit "$status"
