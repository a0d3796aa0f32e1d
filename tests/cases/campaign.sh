#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What the test run does with cases in small, at length: 100,000 random lives of a case through both flows, and 1,000
# lives of ten desks around one hub whose cases change hands; and 1,000 desks from which something is withdrawn while they
# pull, push or fetch, every byte of whose files is then looked through.
#
#   sh tests/cases/campaign.sh [walk|copies|withdrawals]…     all
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
[ $# -gt 0 ] || set -- walk copies withdrawals
mkdir -p build
cmake --preset dev >build/configure.log
cmake --build build/dev --target test_domain test_sync_hub -j "${MADOGUCHI_JOBS:-$(nproc)}" >build/cases.log
for part; do
    case $part in
    walk) build/dev/bin/test_domain '[.walk]' ;;
    copies) build/dev/bin/test_sync_hub '[.copies]' ;;
    withdrawals) build/dev/bin/test_sync_hub '[.withdrawals]' ;;
    *)
        echo "cases: no part $part; walk, copies, withdrawals" >&2
        exit 2
        ;;
    esac
done
