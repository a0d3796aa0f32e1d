#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Revisions in commit order with two hubs of eight writers on one PostgreSQL, delayed commits and cut sessions.
#
#   sh tests/process/ordering/campaign.sh [ROWS [CONTROL]]     without a word: 10000000 200000
#
# Half of the writers push as desks do, one to 200 commands at a time, half as imports do, up to 1,000; into two feeds. A
# session is cut every half second. What the server would do for a power cut is left out: order does not rest on it. Prints what was missed. Exit status 0:
# nothing was, and a plain serial would have missed some.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
cd "$root"
export LC_ALL=C.UTF-8
cmake --preset dev -DMADOGUCHI_TESTS=ON >/dev/null
cmake --build build/dev --target ordering -j "${MADOGUCHI_JOBS:-$(nproc)}"
state=$root/build/dev/postgresql-ordering
settings='-c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c max_wal_size=4GB'
export POSTGRESQL_OPTIONS="$settings -c checkpoint_timeout=15min -c shared_buffers=512MB"
sh tests/support/postgresql.sh start "$state"
trap 'sh tests/support/postgresql.sh stop "$state"' EXIT
sh tests/process/ordering/on_database.sh "$state" build/dev/bin/ordering "${1-10000000}" "${2-200000}" \
    --cut-every 500
