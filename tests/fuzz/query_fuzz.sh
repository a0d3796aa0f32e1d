#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the search hostile queries (quotes, operators, column filters, lone surrogates, pastes of 100,000 characters,
# controls, emoji, right-to-left), seed after seed, for longer than the unit tests do.
#
#   sh tests/fuzz/query_fuzz.sh [BUILD_DIRECTORY] [SEEDS] [ROUNDS] [MS]     (build/asan, 4, 25000, 0)
#
# MS: fail over so many milliseconds of the processor for one query, asked of Q&As and contacts; 0 for sanitizers.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
build=${1:-$root/build/asan}
seeds=${2:-4}
rounds=${3:-25000}
most=${4:-0}
program=$build/bin/test_search
[ -x "$program" ] || { echo "query_fuzz: $program is not built" >&2; exit 2; }

seed=1
while [ "$seed" -le "$seeds" ]; do
    MADOGUCHI_FUZZ_SEED=$seed MADOGUCHI_FUZZ_ROUNDS=$rounds MADOGUCHI_FUZZ_MOST_MS=$most "$program" \
        "hostile queries*" 2>/dev/null || {
        echo "query_fuzz: seed $seed failed" >&2
        exit 1
    }
    seed=$((seed + 1))
done
