#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A plain store of more than 1 GiB is encrypted, given another key, and killed in the midst of both; every row is
# compared afterwards. Says how long each takes.
#
#   sh tests/process/vault/large.sh [GIB]      1.1; needs three times as much room in the temporary files
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
cd "$root"
[ -f build/dev/CMakeCache.txt ] || cmake --preset dev -DMADOGUCHI_TESTS=ON >/dev/null
cmake --build build/dev --target test_vault_process >/dev/null
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen MADOGUCHI_LARGE_GIB="${1:-1.1}"
exec build/dev/bin/test_vault_process '[large]'
