#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The long attacks of the network, with production's timings; each prints its figures.
#
#   sh tests/process/network/campaign.sh [bytes|damage|frames|partition|half-open]…     without a word: all
#
#   bytes      a push and a pull, cut after every single byte of either direction
#   damage     2,000 connections with a byte flipped, dropped or doubled
#   frames     100 attackers who double, lose, cut short, reorder and misaddress frames inside TLS
#   partition  partitions of nine shapes, and how long after them the outbox is empty: 60 s are allowed
#   half-open  connections that carry nothing any more and do not say so: recovered within 90 s
#
# Exit status 0: nothing lost, nothing doubled, everything in time.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
cd "$root"
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
cmake --preset dev -DMADOGUCHI_TESTS=ON >/dev/null
cmake --build build/dev --target test_network -j "${MADOGUCHI_JOBS:-$(nproc)}"
[ $# -gt 0 ] || set -- bytes damage frames partition half-open
status=0
for attack; do
    echo "== $attack"
    build/dev/bin/test_network "[$attack]" || status=1
done
exit "$status"
