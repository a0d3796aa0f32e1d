#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Feeds mutated import files to kb/exchange, seed after seed, for longer than the unit tests do.
#
#   sh tests/fuzz/import_fuzz.sh [BUILD_DIRECTORY] [SEEDS] [ROUNDS]     (build/asan, 20, 50000)
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
build=${1:-$root/build/asan}
seeds=${2:-20}
rounds=${3:-50000}
program=$build/bin/test_exchange
[ -x "$program" ] || { echo "import_fuzz: $program is not built" >&2; exit 2; }

seed=1
while [ "$seed" -le "$seeds" ]; do
    echo "seed $seed, $rounds rounds"
    MADOGUCHI_FUZZ_SEED=$seed MADOGUCHI_FUZZ_ROUNDS=$rounds "$program" "mutated files*" || {
        echo "import_fuzz: seed $seed failed" >&2
        exit 1
    }
    seed=$((seed + 1))
done
