# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2086,SC2154 # packaging/build/windows.sh reads and sets these variables, all of one word
# tl::expected: headers alone, this machine's.
part_source=
part_needs=

build_part() {
    dpkg -L libexpected-dev | while read -r file; do
        [ ! -f "$file" ] || case $file in
            */include/* | */cmake/*) install -D -m 644 "$file" "$prefix/${file#/usr/}" ;;
        esac
    done
}
