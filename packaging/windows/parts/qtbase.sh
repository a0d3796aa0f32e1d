# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2086,SC2154 # packaging/build/windows.sh reads and sets these variables, all of one word
# Qt as the desk uses it, with Debian's security fixes. TLS is the system's (schannel); ICU is ours, since without it Qt
# knows neither GB18030 nor Japanese collation on Windows; SQLite is the one that encrypts. Direct2D stays: DirectWrite
# wants it. Qt names no protocol in its handshakes (ALPN) when MinGW compiles it, whose headers once had no words for that;
# they have them now, and the hub talks to nobody who does not.
part_source=qt6-base
part_needs='icu sqlite'

build_part() {
    tls=$source_folder/src/plugins/tls/schannel/qtls_schannel.cpp
    sed -i 's/^#if NTDDI_VERSION >= NTDDI_WINBLUE && !defined(Q_CC_MINGW)$/#if NTDDI_VERSION >= NTDDI_WINBLUE/' "$tls"
    grep -q '^#if NTDDI_VERSION >= NTDDI_WINBLUE$' "$tls"
    cmake -S "$source_folder" -B "$work/build" -G Ninja \
        -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DMADOGUCHI_WINDOWS_PARTS="$needed_prefixes" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DCMAKE_C_FLAGS="$prefix_map" -DCMAKE_CXX_FLAGS="$prefix_map" \
        -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(gcc -dumpmachine)/cmake" \
        -DBUILD_SHARED_LIBS=ON -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DFEATURE_pkg_config=OFF \
        -DFEATURE_icu=ON -DFEATURE_system_sqlite=ON -DFEATURE_sql_odbc=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_mysql=OFF \
        -DFEATURE_schannel=ON -DINPUT_openssl=no \
        -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_direct2d=ON -DFEATURE_direct2d1_1=OFF \
        -DFEATURE_tabletevent=OFF -DFEATURE_dbus=OFF -DFEATURE_zstd=OFF -DFEATURE_testlib=OFF \
        -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF -DFEATURE_system_pcre2=OFF \
        -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_doubleconversion=OFF \
        -DFEATURE_system_textmarkdownreader=OFF
    cmake --build "$work/build" -j "$jobs"
    cmake --install "$work/build"
}
