# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2086,SC2154 # packaging/build/windows.sh reads and sets these variables, all of one word
# libsodium: Argon2id, sealed keys, random bytes, hashes.
part_source=libsodium
part_needs=

build_part() {
    (cd "$source_folder" && autoreconf -fi &&
        ./configure --host=$triplet CC=$triplet-gcc-posix CFLAGS="-O2 $prefix_map" LDFLAGS='-Wl,--no-insert-timestamp' \
            --prefix="$prefix" --disable-static --enable-shared &&
        make -j "$jobs" && make install)
}
