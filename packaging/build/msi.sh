# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2086,SC2154 # from parts.sh and windows.sh; $triplet is one word
# The MSI: desk and command line for Windows, cross-compiled, with every library they need.

# What Qt loads when it runs. Input of Japanese, Chinese and Korean is in the platform's own plugin.
msi_plugins='platforms/qwindows.dll sqldrivers/qsqlite.dll tls/qschannelbackend.dll
    imageformats/qjpeg.dll imageformats/qgif.dll imageformats/qico.dll'

# Lists that are made by tools of the project are made by tools of this machine.
make_lists() {
    {
        cmake -S "$tree" -B "$work/here" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DMADOGUCHI_TESTS=OFF \
            -DMADOGUCHI_HUB=OFF -DMADOGUCHI_BENCH=OFF
        cmake --build "$work/here" -j "$jobs" --target kb/base/known_passwords.bin kb/search/synonyms.txt
    } >"$work/here.log" 2>&1
    [ -e "$work/here/kb/search/synonyms.txt" ] || fail "the lists: see $work/here.log"
}

compile_for_windows() {
    cmake -S "$tree" -B "$work/there" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$toolchain" \
        -DMADOGUCHI_WINDOWS_PARTS="$windows_prefixes" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE="-O2 -DNDEBUG" -DCMAKE_INSTALL_PREFIX=/ \
        -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$tree=. -ffile-prefix-map=$work=build" \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(gcc -dumpmachine)/cmake" \
        -DMADOGUCHI_SQLITE="$(cat "$windows_work/sqlite.prefix")" -DMADOGUCHI_COMMIT="$short_commit" \
        -DMADOGUCHI_PASSWORDS="$work/here/kb/base/known_passwords.bin" \
        -DMADOGUCHI_SYNONYMS="$work/here/kb/search/synonyms.txt" \
        -DMADOGUCHI_TESTS=OFF -DMADOGUCHI_HUB=OFF -DMADOGUCHI_BENCH=OFF >"$work/there.log" 2>&1 ||
        { tail -n 20 "$work/there.log" >&2; fail "see $work/there.log"; }
    step "msi: compiling for Windows"
    cmake --build "$work/there" -j "$jobs" --target madoguchi madoguchi-preview madoguchictl || fail "it does not compile"
    DESTDIR=$stage cmake --install "$work/there" --component desk >/dev/null
    DESTDIR=$stage cmake --install "$work/there" --component ctl >/dev/null
}

# Where a DLL is that a program asks for: among what was compiled, or the compiler's own. Nothing: it is Windows'.
find_dll() {
    for prefix in $(echo "$windows_prefixes" | tr ';' ' ') "$(dirname "$($triplet-gcc-posix -print-libgcc-file-name)")" \
        "/usr/$triplet"; do
        for candidate in "$prefix/bin/$1" "$prefix/lib/$1" "$prefix/$1"; do
            [ ! -e "$candidate" ] || { echo "$candidate"; return; }
        done
    done
}

# of_binaries COMMAND…: for all programs and DLLs that are there.
of_binaries() { find "$stage" \( -name '*.exe' -o -name '*.dll' \) -exec "$@" {} +; }

# Every DLL that what is there already needs, and what those need.
bundle_dlls() {
    again=1
    while [ -n "$again" ]; do
        again=
        for name in $(of_binaries $triplet-objdump -p | sed -n 's/^\tDLL Name: //p' | sort -u); do
            [ ! -e "$stage/$name" ] || continue
            found=$(find_dll "$name")
            [ -n "$found" ] || continue
            cp "$found" "$stage/$name"
            again=1
        done
    done
}

bundle_qt() {
    qt=$(cat "$windows_work/qtbase.prefix")
    for plugin in $msi_plugins; do
        install -D -m 644 "$qt/plugins/$plugin" "$stage/plugins/$plugin" || fail "$qt/plugins/$plugin is not there"
    done
    cp "$tree/packaging/windows/qt.conf" "$stage/"
    mkdir -p "$stage/translations"
    for language in ja zh_CN ko; do
        cp "/usr/share/qt6/translations/qtbase_$language.qm" "$stage/translations/"
    done
}

bundle_texts() {
    mkdir -p "$stage/licences"
    cp "$tree/LICENSE" "$stage/licences/madoguchi.txt"
    for part in $windows_parts; do
        prefix=$(cat "$windows_work/$part.prefix")
        [ ! -e "$prefix/copyright" ] || cp "$prefix/copyright" "$stage/licences/$part.txt"
    done
    for package in libexpected-dev gcc-mingw-w64-x86-64-posix-runtime mingw-w64-common qt6-translations-l10n; do
        cp "/usr/share/doc/$package/copyright" "$stage/licences/$package.txt"
    done
    cp "$tree/packaging/desk.conf.example" "$stage/"
}

pack_msi() {
    # Every name in it is relative to $work: wixl takes no other of an icon.
    package_id=$(cd "$work" && python3 "$tree/packaging/windows/wxs.py" --folder stage --version "$release" \
        --identity "$version" --icon there/app/desk/madoguchi.ico --source madoguchi.wxs --sql madoguchi.sql)
    find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    # The time in its head is the commit's, so that the same commit gives the same bytes.
    at_commit() { faketime -f "@$(date -u -d "@$SOURCE_DATE_EPOCH" '+%Y-%m-%d %H:%M:%S')" "$@"; }
    (cd "$work" && at_commit wixl -a x64 -D Win64=yes -o "$file" madoguchi.wxs) || fail "wixl: $work/madoguchi.wxs"
    # In UTF-8, for the names in the start menu.
    printf '\r\n\r\n65001\t_ForceCodepage\r\n' >"$work/codepage.idt"
    at_commit msibuild "$file" -i "$work/codepage.idt" || fail "msibuild"
    while IFS= read -r query; do
        at_commit msibuild "$file" -q "$query" || fail "msibuild: $query"
    done <"$work/madoguchi.sql"
    at_commit msibuild "$file" -s "Madoguchi $version" "Madoguchi developers" "x64;1033" "$package_id" || fail "msibuild"
}

build_msi() {
    # shellcheck source=packaging/build/windows.sh
    . "$root/packaging/build/windows.sh"
    sh packaging/dependencies.sh windows
    make_windows_parts
    work=$root/build/msi
    tree=$work/madoguchi
    stage=$work/stage
    step "msi: version $version, in $work"
    rm -rf "$work"
    export_tree "$tree"
    make_lists
    compile_for_windows
    bundle_qt
    bundle_dlls
    of_binaries $triplet-strip
    bundle_texts
    file=$work/Madoguchi-$version-x64.msi
    pack_msi
    printf '%s\n' gcc-mingw-w64-x86-64-posix-runtime mingw-w64-common qt6-translations-l10n >"$work/bundled"
    rm -f "$packages"/Madoguchi-*.msi*
    set --
    for part in icu qtbase sodium stemmer csv; do
        set -- "$@" --compiled "$(cat "$windows_work/$part.prefix")"
    done
    keep_package "$file" --component desk --component ctl --debian "$work/bundled" "$@"
}
