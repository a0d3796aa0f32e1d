#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# kill -9 of a desk that is saving contacts, and of the hub while contacts are pushed: 1,000 times each.
#
#   sh tests/process/outage/kills.sh [desk|hub]…     without a word: both; MADOGUCHI_KILLS=N: so often,
#                                                  MADOGUCHI_SEED=N: at other moments
#
# Exit status 0: nothing lost, nothing doubled, every store intact.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
cd "$root"
export LC_ALL=C.UTF-8
cmake --preset dev -DMADOGUCHI_TESTS=ON >/dev/null
cmake --build build/dev --target test_outage -j "${MADOGUCHI_JOBS:-$(nproc)}"
[ $# -gt 0 ] || set -- desk hub
status=0
for victim; do
    QT_LOGGING_RULES='madoguchi.sync=false' build/dev/bin/test_outage "[$victim-kills]" || status=1
done
exit "$status"
