#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A desk installed at a centre that has been there: how long until it holds everything, with its index, and answers a
# search.
#
#   sh tests/bench/new_desk.sh [CONTACTS [ARTICLES]]      45,000, that is 90 days of 500 a day; 2,000
#
# Real programs over TLS on the loopback. Everything lies in a folder of its own, removed afterwards.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
calls=${1:-45000}
pages=${2:-2000}
state=$(mktemp -d)
# shellcheck source=packaging/demo/parts.sh
. "$root/packaging/demo/parts.sh"
build_programs
export LC_ALL="${LC_ALL:-C.UTF-8}"

made=$state/made
mkdir "$made"
python3 "$root/tests/bench/new_desk.py" "$sample" "$pages" "$calls" "$made"
write_config
echo 'a long pass phrase' >"$state/password"
sed "s/}\$/, \"password\": \"$(cat "$state/password")\"}/" "$sample/staff.jsonl" >"$state/staff.jsonl"
hub load-units "$sample/units.jsonl"
hub load-staff "$state/staff.jsonl"
hub import articles "$made/articles.jsonl"
hub import contacts "$made/contacts.jsonl"
: >"$state/centre-filled"
start_hub

now() { date +%s%N; }
for user in sato takahashi; do
    code=$(hub enrol-code)
    began=$(now)
    "$bin/madoguchictl" --store "$state/$user.db" --user "$user" sync --hub "madoguchi://127.0.0.1:$port" \
        --ca "$state/ca.pem" --enrol "$code" --password-file "$state/password" >/dev/null
    synced=$(now)
    "$bin/madoguchictl" --store "$state/$user.db" search 住民票 --limit 1 >"$state/found"
    searched=$(now)
    [ -s "$state/found" ] || say "nothing was found"
    awk -v user="$user" -v a="$began" -v b="$synced" -v c="$searched" -v contacts="$calls" -v articles="$pages" \
        -v size="$(du -m "$state/$user.db" | cut -f 1)" -v load="$(cut -d ' ' -f 1-3 /proc/loadavg)" 'BEGIN {
        printf "new desk (%s): %d contacts, %d Q&As: enrolled, signed in and current after %.1f s, first search %.1f s; %d MB; load %s\n",
            user, contacts, articles, (b - a) / 1e9, (c - b) / 1e9, size, load }'
done
for pid in $started; do
    kill "$pid"
    wait "$pid" || true
done
started=
rm -rf "$state"
