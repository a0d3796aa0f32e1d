#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Failovers of a Patroni cluster (etcd, two PostgreSQL nodes) beneath two hubs, while a desk at each saves contacts: by
# switchover, by kill -9 of PostgreSQL or of the whole node, with a lost tail, with a former primary that goes on.
#
#   sh tests/process/failover/campaign.sh [COUNT [MINUTES]]     without a word: 50 failovers, at most 60 minutes
#   sh tests/process/failover/campaign.sh unnoticed [COUNT]     4, with hubs and desks that do not heal
#
# Installs what is missing. Exit status 0: all of them done, nothing lost, nothing doubled, no outbox with anything in it;
# of the other one: contacts were lost.
set -eu
what=failover
if [ "${1-}" = unnoticed ]; then
    what=unnoticed
    shift
    set -- "${1-4}" "${2-20}"
fi
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
cd "$root"
export LC_ALL=C.UTF-8
sh packaging/dependencies.sh build test failover
cmake --preset dev -DMADOGUCHI_TESTS=ON >/dev/null
cmake --build build/dev --target test_failover -j "${MADOGUCHI_JOBS:-$(nproc)}"
state=$root/build/dev/failover
python3 tests/process/failover/cluster.py "$state" start
trap 'python3 tests/process/failover/cluster.py "$state" stop' EXIT
MADOGUCHI_FAILOVER_STATE=$state MADOGUCHI_FAILOVERS=${1:-50} MADOGUCHI_FAILOVER_MINUTES=${2:-60} \
    QT_LOGGING_RULES='madoguchi.sync=false' build/dev/bin/test_failover "[.$what]"
