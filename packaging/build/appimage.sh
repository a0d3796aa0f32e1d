# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # from parts.sh
# The AppImage: desk and command line as the Debian packages have them, the libraries they need from this Debian, and a
# head of our own (packaging/appimage) that mounts it.

# What Qt loads when it runs, from where Debian has it. Left out: GL (raster suffices, and drivers would mix with ours),
# the GTK theme and CUPS (they draw in what belongs to the system).
appimage_plugins='platforms/libqxcb.so platforms/libqoffscreen.so
    platforms/libqwayland-generic.so wayland-shell-integration/libxdg-shell.so
    wayland-decoration-client/libbradient.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    platforminputcontexts/libfcitx5platforminputcontextplugin.so
    imageformats/libqjpeg.so imageformats/libqgif.so imageformats/libqico.so
    sqldrivers/libqsqlite.so tls/libqopensslbackend.so'

# The system's own: its libc with what belongs to it.
belongs_to_the_system() {
    case ${1##*/} in
        ld-linux*|libc.so.*|libm.so.*|libdl.so.*|libpthread.so.*|librt.so.*|libresolv.so.*|libutil.so.*|libnss_*|libanl.so.*) return 0 ;;
        *) return 1 ;;
    esac
}

# The libraries that the files need, one a line.
libraries_of() { ldd "$@" 2>/dev/null | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p' | sort -u; }

bundle_libraries() {
    for library in $(libraries_of "$folder"/madoguchi/*/madoguchi* "$folder"/qt6/plugins/*/*.so "$@"); do
        belongs_to_the_system "$library" || [ -e "$folder/${library##*/}" ] || case $library in
            "$app"/*) ;;
            *)
                cp -L "$library" "$folder/"
                echo "$library" >>"$work/taken"
                ;;
        esac
    done
    # Loaded by name when they run.
    for library in "$@"; do
        cp -L "$library" "$folder/"
        echo "$library" >>"$work/taken"
    done
}

bundle_plugins() {
    plugins=/usr/lib/$arch/qt6/plugins
    for plugin in $appimage_plugins; do
        [ -e "$plugins/$plugin" ] || fail "$plugins/$plugin is not there"
        install -D -m 644 "$plugins/$plugin" "$folder/qt6/plugins/$plugin"
        echo "$plugins/$plugin" >>"$work/taken"
    done
    mkdir -p "$folder/qt6/translations"
    for language in ja zh_CN ko; do
        cp "/usr/share/qt6/translations/qtbase_$language.qm" "$folder/qt6/translations/"
    done
    echo /usr/share/qt6/translations/qtbase_ja.qm >>"$work/taken"
}

bundle_data() {
    cp -r /usr/share/poppler "$app/usr/share/"
    echo /usr/share/poppler >>"$work/taken"
    mkdir -p "$app/etc/fonts"
    cp -L /etc/fonts/fonts.conf "$app/etc/fonts/"
    echo /etc/fonts/fonts.conf >>"$work/taken"
    for component in desk ctl; do
        cp packaging/appimage/qt.conf "$folder/madoguchi/$component/"
    done
}

# The copyright files of every Debian package something was taken from, and their names in $work/bundled.
bundle_licences() {
    while read -r path; do
        # /lib is /usr/lib: dpkg may know a file under either name.
        { dpkg -S "$path" || dpkg -S "$(readlink -f "$path")" || dpkg -S "${path#/usr}"; } 2>/dev/null | head -n 1
    done <"$work/taken" | sed 's/:.*//' | sort -u >"$work/bundled"
    while read -r package; do
        install -D -m 644 "/usr/share/doc/$package/copyright" "$app/usr/share/doc/$package/copyright"
    done <"$work/bundled"
}

# Where libraries are found: beside the program, and among those that are brought. The older tag, which also holds for what
# the libraries themselves need.
set_search_path() {
    for program in "$folder"/madoguchi/*/madoguchi*; do
        patchelf --force-rpath --set-rpath "\$ORIGIN:\$ORIGIN/../.." "$program"
    done
}

build_runtime() {
    gcc -std=gnu11 -Os -Wall -Wextra -Werror -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 -ffile-prefix-map="$root=." -static \
        -isystem /usr/include/squashfuse -isystem /usr/include/fuse3 -o "$1" \
        packaging/appimage/runtime.c packaging/appimage/image.c packaging/appimage/extract.c packaging/appimage/mount.c \
        -lsquashfuse_ll -lsquashfuse -lfuse3 -lz -lzstd -llzma -llz4 -llzo2 -lpthread 2>"$work/runtime.log" || {
        cat "$work/runtime.log" >&2
        fail "the AppImage's head does not compile"
    }
    strip "$1"
    if [ -n "${MADOGUCHI_UPDATES-}" ]; then
        { printf 'zsync|%s' "$MADOGUCHI_UPDATES"; head -c 1024 /dev/zero; } | head -c 1024 >"$work/updates"
        objcopy --update-section .upd_info="$work/updates" "$1"
    fi
    # "AI" and the type, in the part of an ELF's head that nobody else reads.
    printf 'AI\002' | dd of="$1" bs=1 seek=8 conv=notrunc status=none
    for package in libsquashfuse-dev libfuse3-dev libzstd-dev liblzma-dev liblz4-dev liblzo2-dev zlib1g-dev libc6-dev; do
        echo "$package" >>"$work/bundled"
        install -D -m 644 "/usr/share/doc/$package/copyright" "$app/usr/share/doc/$package/copyright"
    done
    # Parts of the head are under the LGPL: whoever wants another FUSE links it anew.
    mkdir -p "$app/usr/share/doc/madoguchi-runtime"
    cp packaging/appimage/*.c packaging/appimage/*.h packaging/build/appimage.sh "$app/usr/share/doc/madoguchi-runtime/"
}

build_appimage() {
    arch=$(gcc -dumpmachine)
    desk_deb=$packages/madoguchi-desk_${version}_$(dpkg --print-architecture).deb
    ctl_deb=$packages/madoguchi-ctl_${version}_$(dpkg --print-architecture).deb
    if [ ! -e "$desk_deb" ] || [ ! -e "$ctl_deb" ]; then
        # shellcheck source=packaging/build/deb.sh
        . "$root/packaging/build/deb.sh"
        build_deb
    fi
    work=$root/build/appimage
    app=$work/AppDir
    folder=$app/usr/lib/$arch
    step "appimage: version $version, in $work"
    rm -rf "$work"
    mkdir -p "$app"
    : >"$work/taken"
    dpkg-deb -x "$desk_deb" "$app"
    dpkg-deb -x "$ctl_deb" "$app"
    rm -rf "$app/etc/madoguchi" "$app/usr/share/lintian"
    # Debian's links lead from usr/bin to the programs, and go along.
    bundle_plugins
    bundle_libraries "/usr/lib/$arch/libssl.so.3" "/usr/lib/$arch/libcrypto.so.3" "/usr/lib/$arch/libsecret-1.so.0"
    bundle_data
    bundle_licences
    set_search_path
    cp packaging/appimage/AppRun "$app/"
    cp "$app/usr/share/applications/madoguchi.desktop" "$app/"
    cp "$app/usr/share/icons/hicolor/256x256/apps/madoguchi.png" "$app/madoguchi.png"
    ln -s madoguchi.png "$app/.DirIcon"
    build_runtime "$work/head"
    env -u SOURCE_DATE_EPOCH mksquashfs "$app" "$work/image" -comp zstd -b 1M -root-owned -noappend -no-xattrs \
        -mkfs-time "$SOURCE_DATE_EPOCH" -all-time "$SOURCE_DATE_EPOCH" -no-progress >"$work/mksquashfs.log" || fail "mksquashfs: see $work/mksquashfs.log"
    file=$work/Madoguchi-$version-$(uname -m).AppImage
    cat "$work/head" "$work/image" >"$file"
    chmod 755 "$file"
    mkdir -p "$packages"
    rm -f "$packages"/Madoguchi-*.AppImage*
    keep_package "$file" --component desk --component ctl --debian "$work/bundled"
}
