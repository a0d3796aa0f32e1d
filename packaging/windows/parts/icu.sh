# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2086,SC2154 # packaging/build/windows.sh reads and sets these variables, all of one word
# ICU: word segmentation, folding, collation, old encodings. Its data is made by its own tools, so these are built first.
part_source=icu
part_needs=

build_part() {
    sources=$source_folder/source
    mkdir -p "$work/here" "$work/there"
    (cd "$work/here" && CC=gcc CXX=g++ "$sources/configure" --disable-samples --disable-tests --disable-layoutex &&
        make -j "$jobs")
    # Its own choice would be clang, where there is one.
    (cd "$work/there" &&
        CC=$triplet-gcc-posix CXX=$triplet-g++-posix AR=$triplet-ar RANLIB=$triplet-ranlib \
        CFLAGS="-O2 $prefix_map" CXXFLAGS="-O2 -std=c++17 $prefix_map" LDFLAGS='-Wl,--no-insert-timestamp' \
        "$sources/configure" --host=$triplet --with-cross-build="$work/here" --prefix="$prefix" \
            --disable-samples --disable-tests --disable-extras --disable-layoutex --disable-icuio --enable-shared &&
        make -j "$jobs" && make install)
    # Installed among the libraries; programs on Windows look beside themselves.
    mkdir -p "$prefix/bin"
    for dll in "$prefix"/lib/*.dll; do
        [ ! -e "$dll" ] || mv "$dll" "$prefix/bin/"
    done
}
