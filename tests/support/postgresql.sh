#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A PostgreSQL of the tests' own: made anew, on a socket and a free port of the loopback, gone when it is stopped.
#
#   sh tests/support/postgresql.sh start STATE     prints nothing; STATE/url is how to reach it, STATE/pid who it is
#   sh tests/support/postgresql.sh stop STATE
#
# POSTGRESQL_OPTIONS="-c fsync=on": further settings. Role madoguchi may all; over the socket without a password, over
# the loopback with the one in STATE/passfile. PostgreSQL does not run as root: there it runs as the user postgres.
set -eu
command=$1
mkdir -p "$2"
state=$(CDPATH='' cd -- "$2" && pwd)

binaries=
for candidate in /usr/lib/postgresql/*/bin "$(dirname -- "$(command -v postgres || echo /nowhere)")"; do
    [ ! -x "$candidate/initdb" ] || binaries=$candidate
done
if [ -z "$binaries" ]; then
    echo "postgresql.sh: no PostgreSQL here; sh packaging/dependencies.sh test" >&2
    exit 1
fi

# As whom: root may not, everybody else may.
as=
if [ "$(id -u)" -eq 0 ]; then
    as='setpriv --reuid=postgres --regid=postgres --init-groups'
fi

stop() {
    [ -f "$state/directory" ] || return 0
    directory=$(cat "$state/directory")
    # shellcheck disable=SC2086 # several words, or none
    [ ! -f "$directory/data/postmaster.pid" ] ||
        $as "$binaries/pg_ctl" stop -D "$directory/data" -m immediate -s >/dev/null || true
    rm -rf -- "$directory" "$state/directory" "$state/url" "$state/pid" "$state/passfile"
}

start() {
    stop
    # A socket's path is short, whatever the build directory's is.
    directory=$(mktemp -d /tmp/madoguchi-pg.XXXXXX)
    echo "$directory" >"$state/directory"
    [ -z "$as" ] || chown postgres: "$directory"
    echo secret-of-the-tests >"$directory/password"
    [ -z "$as" ] || chown postgres: "$directory/password"
    cd /
    # shellcheck disable=SC2086
    $as "$binaries/initdb" -D "$directory/data" -U madoguchi -E UTF8 --locale=C.UTF-8 --no-sync \
        --auth-local=trust --auth-host=scram-sha-256 --pwfile="$directory/password" >"$state/log" 2>&1
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    # What is lost when the machine loses its power is of no interest here.
    # shellcheck disable=SC2086
    $as "$binaries/pg_ctl" start -w -s -D "$directory/data" -l "$directory/log" -o "-k $directory -p $port \
        -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=100 ${POSTGRESQL_OPTIONS-}" \
        >>"$state/log" 2>&1 || {
        cat "$state/log" "$directory/log" >&2
        exit 1
    }
    head -n 1 "$directory/data/postmaster.pid" >"$state/pid"
    echo "127.0.0.1:*:*:madoguchi:secret-of-the-tests" >"$state/passfile"
    chmod 600 "$state/passfile"
    echo "postgresql://madoguchi@/postgres?host=$directory&port=$port" >"$state/url"
}

case $command in
    start) start ;;
    stop) stop ;;
    *) exit 2 ;;
esac
