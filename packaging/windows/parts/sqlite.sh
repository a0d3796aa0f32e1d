# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2086,SC2154 # packaging/build/windows.sh reads and sets these variables, all of one word
# SQLite3 Multiple Ciphers, with the options of packaging/cmake/Sqlite.cmake.
part_source=
part_needs=
part_also="packaging/cmake/Sqlite.cmake packaging/fetch.sh packaging/windows/parts/sqlite/CMakeLists.txt"

build_part() {
    cmake -S "$root/packaging/windows/parts/sqlite" -B "$work/build" -G Ninja \
        -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DCMAKE_C_FLAGS="$prefix_map" -DMADOGUCHI_SQLITE="$(sh "$root/packaging/fetch.sh" sqlite)"
    cmake --build "$work/build" -j "$jobs"
    cmake --install "$work/build"
}
