#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The longer run: every test under the sanitizers, clang-tidy over every source, fuzzed input.
#
#   sh tests/campaign.sh [asan|tsan|tidy|fuzz]…     without a word: all four
#
# Builds lie in build/asan, build/tsan, build/lint.
# Exit status 0: everything passed; a summary with the wall time of each stands at the end.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
export LC_ALL=C.UTF-8
jobs=${MADOGUCHI_JOBS:-$(nproc)}
[ $# -gt 0 ] || set -- asan tsan tidy fuzz

sh packaging/dependencies.sh build test campaign
mkdir -p build

configure() {
    cmake --preset "$@" >"build/configure-$1.log" 2>&1 || {
        cat "build/configure-$1.log"
        return 1
    }
}

# Instrumented programs are slow; the tests' own time limits are stretched for them.
sanitized() {
    configure "$1" && cmake --build "build/$1" -j "$jobs" &&
        ctest --test-dir "build/$1" -j2 --timeout 1800 --output-on-failure --no-tests=error -LE lint
}

asan() {
    # Qt and fontconfig keep a few things for good; what they leave is not ours to free.
    ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1 \
        LSAN_OPTIONS="suppressions=$root/tests/support/lsan.supp:print_suppressions=0" \
        UBSAN_OPTIONS=print_stacktrace=1 sanitized asan
}

tsan() {
    TSAN_OPTIONS="suppressions=$root/tests/support/tsan.supp:history_size=4" sanitized tsan
}

tidy() {
    configure lint && cmake --build build/lint -j "$jobs" -- -k 0
}

# Every one of these scripts takes the folder of the build it is to run.
fuzz() {
    configure asan && cmake --build build/asan -j "$jobs" || return 1
    for script in tests/fuzz/*_fuzz.sh; do
        sh "$script" "$root/build/asan" || return 1
    done
}

run_stage() {
    case $1 in
        asan) asan ;;
        tsan) tsan ;;
        tidy) tidy ;;
        fuzz) fuzz ;;
        *)
            echo "campaign.sh: no stage '$1' (asan, tsan, tidy, fuzz)" >&2
            exit 2
            ;;
    esac
}

status=0
summary=
for stage; do
    echo "== $stage"
    began=$(date +%s)
    if run_stage "$stage"; then result=passed; else
        result=FAILED
        status=1
    fi
    summary="$summary$stage $result in $(($(date +%s) - began)) s
"
done
printf '\n%s' "$summary"
exit "$status"
