#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The hub under load. One process plays the desks over the loopback; figures depend on what else the machine does: its
# load is printed, and how long the hub waited for a processor.
#
#   sh tests/bench/load/run.sh [seats] [store] [intake] [store-postgresql]     without a word the first three
#
# MADOGUCHI_DESKS (10000), MADOGUCHI_RATE (67 contacts a second), MADOGUCHI_SECONDS (60; intake: 5): the seats.
# MADOGUCHI_SIZES (1000000,10000000): contacts in the store when it is measured; ten million take 8 GB in TMPDIR.
# Each desk needs two open files in all, one in each program.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
cd "$root"
bin=$root/build/dev/bin
state=$root/build/dev/postgresql-load
sizes=${MADOGUCHI_SIZES:-1000000,10000000}
[ $# -gt 0 ] || set -- seats store intake
[ -f build/dev/CMakeCache.txt ] || cmake --preset dev >/dev/null
cmake --build --preset dev --target madoguchid bench_load >/dev/null
export LC_ALL=C.UTF-8
for part; do
    printf '== %s (load %s, %s cores)\n' "$part" "$(cut -d ' ' -f 1-3 /proc/loadavg)" "$(nproc)"
    case $part in
        seats)
            "$bin/bench_load" seats --hub "$bin/madoguchid" --desks "${MADOGUCHI_DESKS:-10000}" \
                --rate "${MADOGUCHI_RATE:-67}" --seconds "${MADOGUCHI_SECONDS:-60}"
            ;;
        store)
            "$bin/bench_load" store --hub "$bin/madoguchid" --sizes "$sizes"
            ;;
        intake)
            sh tests/bench/load/intake.sh "$bin/bench_load" "$state"
            ;;
        store-postgresql)
            POSTGRESQL_OPTIONS='-c fsync=on -c shared_buffers=256MB' sh tests/support/postgresql.sh start "$state"
            trap 'sh tests/support/postgresql.sh stop "$state"' EXIT
            "$bin/bench_load" store --hub "$bin/madoguchid" --sizes "$sizes" --store "$(cat "$state/url")"
            ;;
        *)
            sed -n '6s/^# *//p' "$0" >&2
            exit 2
            ;;
    esac
done
