#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Contacts taken in a second: a hub on SQLite, a hub on PostgreSQL, and pgbench inserting the same rows there with one
# client, in turn. Both databases write to the disk before they answer.
#
#   sh tests/bench/load/intake.sh BENCH_LOAD STATE [ROUNDS]      STATE: where the server is kept meanwhile
set -eu
program=$1
state=$2
rounds=${3:-3}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
seconds=${MADOGUCHI_SECONDS:-5}
POSTGRESQL_OPTIONS='-c fsync=on -c shared_buffers=256MB' sh "$here/../../support/postgresql.sh" start "$state"
trap 'sh "$here/../../support/postgresql.sh" stop "$state"' EXIT
url=$(cat "$state/url")

of() { echo "$2" | awk -v many="$1" '$1 == many { print $2 }'; }
# Its own line says transactions a second.
insert() {
    pgbench -n -M prepared -c 1 -T "$seconds" -D rows="$1" -f "$here/contacts.sql" "$url" |
        awk -v rows="$1" '/^tps/ { printf "%.1f\n", $3 * rows }'
}
for round in $(seq "$rounds"); do
    file=$("$program" intake --seconds "$seconds")
    server=$("$program" intake --seconds "$seconds" --store "$url")
    for many in 1 200; do
        rows=$(insert "$many")
        echo "$(of "$many" "$file") $(of "$many" "$server") $rows" | awk -v round="$round" -v many="$many" \
            -v load="$(cut -d ' ' -f 1 /proc/loadavg)" '{
            if ($3 == 0) { print "pgbench failed"; exit 1 }
            printf "round %d, %3d a push: SQLite %6d/s   PostgreSQL %6d/s   pgbench %6d/s   ", round, many, $1, $2, $3
            printf "hub to pgbench %.2f, SQLite to PostgreSQL %.2f (load %s)\n", $2 / $3, $1 / $2, load }'
    done
done
