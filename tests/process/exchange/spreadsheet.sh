#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Hostile words go into a store as contacts, Q&As and talk scripts, out of it as CSV by the command line, and into
# LibreOffice, which is told to calculate formulas and to cut at comma, semicolon and tab, one after the other: none
# may be one there. The same cells without the guard have to give many, or the check would see nothing.
#
#   sh tests/process/exchange/spreadsheet.sh [CELLS]     10000
#
# Prints what LibreOffice found. Exit status 1: a formula, or a check that finds none anywhere.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
cd "$root"
cells=${1:-10000}
export LC_ALL=C.UTF-8 MADOGUCHI_PASSPHRASE='of the campaign'
sh packaging/dependencies.sh build campaign
[ -f build/dev/CMakeCache.txt ] || cmake --preset dev -DMADOGUCHI_TESTS=ON >/dev/null
cmake --build build/dev --target madoguchictl >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 tests/process/exchange/hostile_cells.py "$cells" "$work"
for subject in articles contacts; do
    build/dev/bin/madoguchictl --store "$work/store.db" import "$subject" "$work/$subject.jsonl" >/dev/null
    build/dev/bin/madoguchictl --store "$work/store.db" export "$subject" "$work/$subject.csv" --encoding utf-8-bom >/dev/null
done
build/dev/bin/madoguchictl --store "$work/store.db" scripts import "$work/scripts.jsonl" >/dev/null
build/dev/bin/madoguchictl --store "$work/store.db" scripts export "$work/scripts.csv" --encoding utf-8-bom >/dev/null

# Cells with something in them, and formulas, of a CSV file cut at a character (its code).
opened() {
    soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to fods --outdir "$work/out" \
        --infilter="CSV:$2,34,76,1,,0,false,true,false,false,false,-1,true" "$work/$1.csv" >/dev/null 2>&1
    python3 - "$work/out/$1.fods" <<'PYTHON'
import re, sys
text = open(sys.argv[1], encoding="utf-8").read()
print(len(re.findall(r"<table:table-cell [^>]*office:value-type=", text)), text.count("table:formula="))
PYTHON
}

status=0
for separator in 44 59 9; do
    case $separator in 44) name=comma ;; 59) name=semicolon ;; *) name=tab ;; esac
    for file in articles contacts scripts unguarded; do
        # shellcheck disable=SC2046 # two numbers
        set -- $(opened "$file" "$separator")
        echo "$name: $file: $1 cells, $2 formulas"
        if [ "$file" = unguarded ]; then
            [ "$2" -ge $((cells / 20)) ] || { echo "spreadsheet: the check finds no formula" >&2; status=1; }
        else
            [ "$1" -ge $((cells / 20)) ] || { echo "spreadsheet: $file was not read" >&2; status=1; }
            [ "$2" -eq 0 ] || status=1
        fi
    done
done
exit "$status"
