#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Restore drills: while two desks save contacts, the hub is backed up, killed, restored and started again, over and
# over; at last a line of figures.
#
#   sh tests/process/outage/drills.sh [DRILLS [SEED]]     without a word: 200 drills, seed 1
#
# Exit status 0: nothing lost, nothing doubled, everything equal.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
cd "$root"
export LC_ALL=C.UTF-8
cmake --preset dev -DMADOGUCHI_TESTS=ON >/dev/null
cmake --build build/dev --target test_outage -j "${MADOGUCHI_JOBS:-$(nproc)}"
MADOGUCHI_DRILLS=${1:-200} MADOGUCHI_SEED=${2:-1} QT_LOGGING_RULES='madoguchi.sync=false' \
    exec build/dev/bin/test_outage '[drills]'
