#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the simulator sees: plants each bug of tests/simulator/bugs into a copy of the tree, builds the simulator
# there, and lives seeds until one of them tells. Before that, the first seeds must be sound without a bug.
#
#   sh tests/simulator/bugs.sh [--check] [NAME…]     NAME: part of a patch's name; without one all of them
#
# --check only sees whether every patch still applies. MADOGUCHI_SEEDS=N bounds the seeds (20000). The results are printed
# and, of a run over all bugs, kept in tests/simulator/bugs/results.tsv: bug, invariant, seed, what was seen.
# Exit status 1: a bug was not caught, or a patch no longer applies.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
bugs=$root/tests/simulator/bugs
seeds=${MADOGUCHI_SEEDS:-20000}
check=
if [ "${1:-}" = --check ]; then
    check=yes
    shift
fi

chosen() { # NAME…
    for patch in "$bugs"/*.patch; do
        [ $# -gt 0 ] || echo "$patch"
        for name; do
            case $(basename "$patch") in *"$name"*) echo "$patch" ;; esac
        done
    done
}

# Paths may hold spaces.
list=$(mktemp)
trap 'rm -f "$list"' EXIT
failed=0
chosen "$@" >"$list"
while IFS= read -r patch <&3; do
    if ! patch -p1 --dry-run --batch --forward --fuzz=0 -s -d "$root" <"$patch" >/dev/null; then
        echo "$(basename "$patch"): no longer applies; plant the same bug into the code as it is now" >&2
        failed=1
    fi
done 3<"$list"
[ -z "$check" ] && [ "$failed" = 0 ] || exit "$failed"

tree=$root/build/bugs/tree
mkdir -p "$tree"
rm -rf "$tree"/kb "$tree"/app "$tree"/tests
(cd "$root" && tar -c --exclude=./build --exclude=./.git --exclude=./.ci .) | tar -x -C "$tree"
# What the run before compiled with its last bug is younger than the file it was compiled from.
sed -n 's|^--- a/||p' "$bugs"/*.patch | sort -u | (cd "$tree" && xargs touch)
cmake --preset dev -S "$tree" -B "$tree/build/dev" >"$root/build/bugs/configure.log"

build() {
    cmake --build "$tree/build/dev" --target simulator -j "${MADOGUCHI_JOBS:-$(nproc)}" \
        >"$root/build/bugs/build.log" 2>&1 || {
        tail -n 40 "$root/build/bugs/build.log" >&2
        exit 1
    }
}

# Without a bug the first seeds are sound; otherwise whatever is caught below is not the bug.
build
"$tree/build/dev/bin/simulator" --from 1 --count 20 --short

results=$root/build/bugs/results.tsv
: >"$results"
chosen "$@" >"$list"
while IFS= read -r patch <&3; do
    name=$(basename "$patch" .patch)
    patch -p1 --batch --fuzz=0 -s -d "$tree" <"$patch"
    build
    # A bug may well bring the simulator itself down; that is no seed that tells.
    # The room's bugs show in the lives of the room (firstRoomSeed of plan.h).
    case $name in room-*) first=1000000000 ;; *) first=1 ;; esac
    line=$("$tree/build/dev/bin/simulator" --from "$first" --count "$seeds" --short | tail -n 1) || true
    case $line in
        [0-9]*"	"*) printf '%s\t%s\n' "$name" "$line" | awk -F '\t' -v OFS='\t' '{ print $1, $3, $2, $4 }' |
            tee -a "$results" ;;
        *)
            echo "$name: not caught in $seeds seeds: $line" | tee -a "$results" >&2
            failed=1
            ;;
    esac
    patch -R -p1 --batch --fuzz=0 -s -d "$tree" <"$patch"
done 3<"$list"
[ $# -gt 0 ] || cp "$results" "$bugs/results.tsv"
exit "$failed"
