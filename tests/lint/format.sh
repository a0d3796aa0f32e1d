#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Formats every C++ file of the project; with --check, only says which ones are not formatted.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
if [ "${1-}" = --check ]; then
    set -- --dry-run --Werror --ferror-limit=1
else
    set -- -i
fi
find app kb tests packaging \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 -n 40 -P 2 clang-format "$@"
