# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2016,SC2154 # the wrapper's own "$@"; from parts.sh
# The MSI, by Wine's Windows Installer, in a bare Debian that has Wine and fonts; the hub is that of the Debian packages.
# What only Windows itself has (AppContainer, DirectWrite's own fonts, SmartScreen) is not tried.
msi_place=$trial_folder/msi
installed='C:\Program Files\Madoguchi'

# shellcheck source=packaging/try/hub_of_deb.sh
. "$root/packaging/try/hub_of_deb.sh"

msi_file() {
    for file in "$packages"/Madoguchi-*.msi; do
        [ -e "$file" ] || fail "no MSI in $packages: sh packaging/build.sh msi"
        printf '%s\n' "$file"
    done
}

# as_windows COMMAND…: by Wine, without a terminal, which it would wait for.
as_windows() {
    as_booth "$msi_place" env WINEDLLOVERRIDES='mscoree,mshtml=' WINEDEBUG=-all setsid -w wine "$@" </dev/null
}

# install_msi FILE PROPERTY=VALUE…: silently, for the whole machine, with a log.
install_msi() {
    log=C:\\install.log
    file=$1
    shift
    (as_windows msiexec /i "Z:\\media\\trial\\$file" /qn /l*v "$log" "$@") >"$trial_folder/out" 2>&1
}

msi_log() { echo "$msi_place/home/booth/.wine/drive_c/install.log"; }
on_c() { echo "$msi_place/home/booth/.wine/drive_c/$1"; }

# A copy of the MSI as version $1: the same files as another product of the same family.
as_version() {
    cp "$(msi_file)" "$msi_place/media/trial/$1.msi"
    own=$(msiinfo export "$(msi_file)" Property | sed -n 's/^ProductVersion\t\([0-9.]*\).*/\1/p')
    other="{$(tr a-f A-F </proc/sys/kernel/random/uuid)}"
    for table in Property Upgrade; do
        msiinfo export "$(msi_file)" "$table" | sed "s/\t$own\t/\t$1\t/; s/^ProductVersion\t.*/ProductVersion\t$1\r/
            s/^ProductCode\t.*/ProductCode\t$other\r/" >"$trial_folder/$table.idt"
        msibuild "$msi_place/media/trial/$1.msi" -i "$trial_folder/$table.idt" || fail "msibuild: $table"
    done
}

# Everybody's on Windows; Wine has the user's own, whatever a package says.
in_start_menu() { find "$(on_c ProgramData)" "$(on_c users)" -path '*Start Menu*' -name '窓口.lnk'; }

# registry_has KEY NAME TEXT: the key's own value where it has no name.
registry_has() {
    if [ -n "$2" ]; then
        (as_windows reg query "$1" /v "$2") >"$trial_folder/out" 2>&1 || true
    else
        (as_windows reg query "$1" /ve) >"$trial_folder/out" 2>&1 || true
    fi
    grep -q -- "$3" "$trial_folder/out" || { cat "$trial_folder/out" >&2; fail "$1 $2 is not $3"; }
}

set_up_wine() {
    make_place "$msi_place"
    install_in "$msi_place" wine wine64 fonts-noto-cjk
    mkdir -p "$msi_place/media/trial"
    # The programs as people call them: by name.
    for program in madoguchi madoguchictl; do
        printf '#!/bin/sh\nWINEDLLOVERRIDES=mscoree,mshtml= WINEDEBUG=-all exec wine "%s\\%s.exe" "$@" </dev/null\n' \
            "$installed" "$program" >"$msi_place/usr/local/bin/$program"
        chmod 755 "$msi_place/usr/local/bin/$program"
    done
    works as_windows wineboot --init
}

try_install() {
    cp "$(msi_file)" "$msi_place/media/trial/this.msi"
    install_msi this.msi "HUB=127.0.0.1:$port" 'CAFILE=Z:\home\booth\ca.pem' LANGUAGE=ja || fail "msiexec /i: $(msi_log)"
    [ -e "$(on_c 'Program Files/Madoguchi/madoguchi.exe')" ] || fail "nothing was installed: $(msi_log)"
    registry_has 'HKLM\Software\Madoguchi\hub' address "127.0.0.1:$port"
    registry_has 'HKLM\Software\Madoguchi\appearance' language ja
    registry_has 'HKLM\Software\Classes\madoguchi\shell\open\command' '' madoguchi.exe
    [ -n "$(in_start_menu)" ] || fail "the start menu has no 窓口"
    say "  installed by msiexec /i /qn: programs, start menu, links, properties"
}

try_upgrade() {
    as_version 9.0.0
    install_msi 9.0.0.msi || fail "the upgrade: $(msi_log)"
    [ "$( (as_windows reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s) 2>/dev/null |
        grep -c 'DisplayName.*Madoguchi')" -eq 1 ] || fail "two versions stand side by side"
    registry_has 'HKLM\Software\Madoguchi\hub' address "127.0.0.1:$port"
    expect "$inquiry" as_booth "$msi_place" madoguchictl --store /home/booth/ctl-msi.db --user takahashi contact list --limit 5
    say "  upgraded: one version, the same address of the hub, the store opens"
    ! install_msi this.msi || fail "an older version was installed over a newer one"
    grep -q 'newer version of Madoguchi' "$(msi_log)" || say "  (the installer's log does not say why it refused)"
    say "  an older version is refused"
}

try_repair_and_removal() {
    rm "$(on_c 'Program Files/Madoguchi/madoguchictl.exe')"
    # What msiexec /fa does, in its long form: Wine's msiexec repairs only so.
    install_msi 9.0.0.msi REINSTALL=ALL REINSTALLMODE=amus || fail "repair: $(msi_log)"
    [ -e "$(on_c 'Program Files/Madoguchi/madoguchictl.exe')" ] || fail "repair did not bring a missing file back"
    (as_windows msiexec /x 'Z:\media\trial\9.0.0.msi' /qn) >"$trial_folder/out" 2>&1 || fail "removal: $trial_folder/out"
    [ ! -e "$(on_c 'Program Files/Madoguchi')" ] || fail "left behind: $(find "$(on_c 'Program Files/Madoguchi')")"
    [ -z "$(in_start_menu)" ] || fail "left in the start menu"
    [ -e "$msi_place/home/booth/first-msi.db" ] || fail "the removal took a store"
    say "  repaired, and removed: stores stay"
}

try_msi() {
    say "== msi: $(msi_file) in a bare Debian with Wine in $msi_place"
    mkdir -p "$trial_folder" "$pictures"
    start_display "$trial_folder" 1440x900
    start_hub_of_deb
    set_up_wine
    hub ca >"$msi_place/home/booth/ca.pem"
    chmod 644 "$msi_place/home/booth/ca.pem"
    try_install
    expect 'Madoguchi\|madoguchi' as_booth "$msi_place" madoguchictl --version
    work_in "$msi_place" madoguchi madoguchictl msi
    try_upgrade
    try_repair_and_removal
}
