# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # from parts.sh
# The AppImage, as an ordinary user of a Debian without Qt, X libraries or FUSE, then with FUSE; the hub is that of the
# Debian packages, in a place of its own.
app_place=$trial_folder/appimage

# shellcheck source=packaging/try/hub_of_deb.sh
. "$root/packaging/try/hub_of_deb.sh"

appimage_file() {
    for file in "$packages"/Madoguchi-*.AppImage; do
        [ -e "$file" ] || fail "no AppImage in $packages: sh packaging/build.sh appimage"
        printf '%s\n' "$file"
    done
}

# By the library that desktops use for AppImages.
check_by_libappimage() {
    python3 - "$1" <<'PYTHON' || fail "libappimage does not take it for one"
import ctypes, sys
library = ctypes.CDLL("libappimage.so.1.0abi1")
path = sys.argv[1].encode()
library.appimage_get_payload_offset.restype = ctypes.c_ssize_t
library.appimage_list_files.restype = ctypes.POINTER(ctypes.c_char_p)
kind, files, at = library.appimage_get_type(path, False), library.appimage_list_files(path), 0
names = set()
while files[at]:
    names.add(files[at].decode())
    at += 1
print(f"  libappimage: type {kind}, payload at {library.appimage_get_payload_offset(path)}, {len(names)} files")
sys.exit(kind != 2 or not {"AppRun", "madoguchi.desktop", ".DirIcon"} <= names)
PYTHON
}

# With a C library of an earlier system: said, and not started.
refuses_an_old_system() {
    mkdir -p "$app_place/home/booth/old"
    printf '#!/bin/sh\necho "glibc 2.31"\n' >"$app_place/home/booth/old/getconf"
    chmod +x "$app_place/home/booth/old/getconf"
    if (as_booth "$app_place" env PATH=/home/booth/old:/usr/bin:/bin "$1" --version) >"$trial_folder/old.log" 2>&1; then
        fail "started on a system that is too old"
    fi
    grep -q 'glibc 2.31' "$trial_folder/old.log" || fail "does not say that the system is too old"
    say "  on an older system: $(tail -n 1 "$trial_folder/old.log")"
}

# A desk that is asked for an input method has its plugin.
loads_input_method() {
    (as_booth "$app_place" env QT_IM_MODULE="$2" QT_DEBUG_PLUGINS=1 timeout 20 "$1" --store /home/booth/im.db \
        --settings /home/booth/im.conf) >"$trial_folder/im-$2.log" 2>&1 || true
    grep -q "platforminputcontexts/lib$2.* loaded library" "$trial_folder/im-$2.log" || fail "no input by $2: $trial_folder/im-$2.log"
}

# As on a desktop's Linux, every user may mount: fusermount3, and a device that is theirs to open.
allow_fuse() {
    install_in "$app_place" fuse3
    mknod "$app_place/fuse" c 10 229
    chmod 666 "$app_place/fuse"
    mount_in "$app_place" dev/fuse --bind "$app_place/fuse"
}

mounts_of_image() { grep -c "$app_place/tmp/.*fuse.squashfuse" /proc/self/mounts; }
is_unmounted() { [ "$(mounts_of_image)" -eq 0 ]; }

try_appimage() {
    image=$(appimage_file)
    say "== appimage: $image in a bare Debian in $app_place"
    mkdir -p "$trial_folder" "$pictures"
    check_by_libappimage "$image"
    start_display "$trial_folder" 1440x900
    start_hub_of_deb
    make_place "$app_place"
    install_in "$app_place" fonts-noto-cjk
    cp "$image" "$app_place/home/booth/Madoguchi.AppImage"
    ln -s Madoguchi.AppImage "$app_place/home/booth/madoguchictl"
    here=/home/booth/Madoguchi.AppImage
    refuses_an_old_system "$here"

    say "  without FUSE:"
    work_in "$app_place" "$here" /home/booth/madoguchictl appimage
    [ -z "$(find "$app_place/tmp" -name '.madoguchi-*')" ] || fail "what was unpacked is left behind"

    allow_fuse
    say "  with FUSE:"
    work_in "$app_place" "$here" /home/booth/madoguchictl appimage-fuse
    open_desk "$app_place" "$here" first-appimage-fuse sato
    [ "$(mounts_of_image)" -gt 0 ] || fail "it is not mounted"
    close_desk
    wait_for 50 is_unmounted || fail "it stays mounted"
    for method in compose ibus fcitx5; do
        loads_input_method "$here" "$method"
    done
    say "  input methods: compose, ibus, fcitx5 load"
}
