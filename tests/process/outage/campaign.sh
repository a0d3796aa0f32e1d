#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The long outage: 500 contacts at two desks while hub, desks and cable fail; a line of figures for each seed.
#
#   sh tests/process/outage/campaign.sh [SEED…]     without a word: 1 2 3
#
# Exit status 0: nothing lost, nothing doubled, everything equal.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
cd "$root"
export LC_ALL=C.UTF-8
cmake --preset dev -DMADOGUCHI_TESTS=ON >/dev/null
cmake --build build/dev --target test_outage -j "${MADOGUCHI_JOBS:-$(nproc)}"
[ $# -gt 0 ] || set -- 1 2 3
status=0
for seed; do
    MADOGUCHI_SEED=$seed QT_LOGGING_RULES='madoguchi.sync=false' build/dev/bin/test_outage '[long]' || status=1
done
exit "$status"
