#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The hub under load. One process plays the desks over the loopback; figures depend on what else the machine does.
#
#   sh tests/bench/load/run.sh [seats] [store]     without a word both
#
# MADOGUCHI_DESKS (10000), MADOGUCHI_RATE (67 contacts a second), MADOGUCHI_SECONDS (60): the seats.
# MADOGUCHI_CONTACTS (10000000), MADOGUCHI_STEPS (10): how far the store grows, and how often it is measured on the way;
# MADOGUCHI_STORE: a URL of PostgreSQL instead of a file.
# Each desk needs two open files in all: raise the limit of open files for more than some ten thousand.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
cd "$root"
bin=$root/build/dev/bin
[ $# -gt 0 ] || set -- seats store
[ -f build/dev/CMakeCache.txt ] || cmake --preset dev >/dev/null
cmake --build --preset dev --target madoguchid bench_load >/dev/null
export LC_ALL=C.UTF-8
for part; do
    printf '== %s (load %s, %s cores)\n' "$part" "$(cut -d ' ' -f 1-3 /proc/loadavg)" "$(nproc)"
    case $part in
        seats)
            nice "$bin/bench_load" seats --hub "$bin/madoguchid" --desks "${MADOGUCHI_DESKS:-10000}" \
                --rate "${MADOGUCHI_RATE:-67}" --seconds "${MADOGUCHI_SECONDS:-60}"
            ;;
        store)
            nice "$bin/bench_load" store --hub "$bin/madoguchid" --contacts "${MADOGUCHI_CONTACTS:-10000000}" \
                --steps "${MADOGUCHI_STEPS:-10}" ${MADOGUCHI_STORE:+--store "$MADOGUCHI_STORE"}
            ;;
        *)
            sed -n '5s/^# *//p' "$0" >&2
            exit 2
            ;;
    esac
done
