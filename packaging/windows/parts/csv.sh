# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2086,SC2154 # packaging/build/windows.sh reads and sets these variables, all of one word
# libcsv: reads CSV files. It is one file.
part_source=libcsv
part_needs=

build_part() {
    mkdir -p "$prefix/lib" "$prefix/include"
    $triplet-gcc-posix -O2 "$prefix_map" -I"$source_folder" -c "$source_folder/libcsv.c" -o "$work/libcsv.o"
    $triplet-ar rcsD "$prefix/lib/libcsv.a" "$work/libcsv.o"
    cp "$source_folder/csv.h" "$prefix/include/"
}
