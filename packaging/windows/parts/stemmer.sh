# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2086,SC2154 # packaging/build/windows.sh reads and sets these variables, all of one word
# libstemmer: stems of English words. Snowball's compiler runs here and writes the C that is compiled for there.
part_source=snowball
part_needs=

build_part() {
    (cd "$source_folder" && make -j "$jobs" CC=gcc libstemmer/mkinc.mak libstemmer.a && find . -name '*.o' -delete &&
        sed -n 's/^ *\([A-Za-z_/0-9]*\.c\).*/\1/p' libstemmer/mkinc.mak | sort -u >"$work/list" &&
        while read -r file; do
            $triplet-gcc-posix -O2 -Iinclude "$prefix_map" -c "$file" -o "$work/$(echo "$file" | tr / _).o" || exit 1
        done <"$work/list" &&
        mkdir -p "$prefix/lib" "$prefix/include" &&
        $triplet-ar rcsD "$prefix/lib/libstemmer.a" "$work"/*.o &&
        cp include/libstemmer.h "$prefix/include/")
}
