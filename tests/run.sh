#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test.
#
#   sh tests/run.sh [FILTER…]     FILTER: part of a test's name, or a label: unit, gui, process, lint
#
# MADOGUCHI_JOBS=N bounds the compile jobs. Exit status 0: everything passed.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
began=$(date +%s)

sh packaging/dependencies.sh build test demo

export LC_ALL=C.UTF-8
jobs=${MADOGUCHI_JOBS:-$(nproc)}
echo "Building with $jobs jobs…"
mkdir -p build
cmake --preset dev -DMADOGUCHI_TESTS=ON >build/configure.log 2>&1 || {
    cat build/configure.log
    exit 1
}
grep -A 1 -E 'NO DICTIONARY OF SYNONYMS|NO LIST OF KNOWN PASSWORDS|PDFs: not shown' build/configure.log >&2 || true
cmake --build build/dev -j "$jobs"
built=$(date +%s)

# A filter that is a label chooses the label; any other is looked for in the names.
labels=
names=
for filter; do
    case $filter in
        unit | gui | process | lint) labels="${labels:+$labels|}^$filter\$" ;;
        *) names="${names:+$names|}$filter" ;;
    esac
done
set --
[ -z "$labels" ] || set -- "$@" -L "$labels"
[ -z "$names" ] || set -- "$@" -R "$names"

report=$root/build/dev/tests.xml
status=0
ctest --test-dir build/dev -j2 --output-on-failure --no-tests=error --output-junit "$report" "$@" || status=$?
ended=$(date +%s)

count() { sed -n "/<testsuite /,/>/ s/.*[[:space:]]$1=\"\([0-9]*\)\".*/\1/p" "$report" | head -n 1; }
tests=$(count tests)
failed=$(count failures)
skipped=$(($(count skipped) + $(count disabled)))
echo
echo "Wall time $((ended - began)) s: $((built - began)) s to install and build, $((ended - built)) s for the tests."
echo "Report: $report"
echo "$((tests - failed - skipped)) passed, $failed failed, $skipped skipped"
exit "$status"
