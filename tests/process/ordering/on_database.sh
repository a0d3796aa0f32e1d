#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the program `ordering` on a database of its own: on_database.sh STATE PROGRAM ROWS CONTROL [OPTION…]
# STATE: where tests/support/postgresql.sh keeps its server.
set -eu
url=$(cat "$1/url")
database=ordering_$$
administer() { psql -q -X -v ON_ERROR_STOP=1 "$url" -c "$1"; }
administer "CREATE DATABASE $database"
trap 'administer "DROP DATABASE $database WITH (FORCE)"' EXIT
program=$2
rows=$3
control=$4
shift 4
"$program" --url "$(echo "$url" | sed "s|/postgres?|/$database?|")" --rows "$rows" --control "$control" "$@"
