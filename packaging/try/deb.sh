# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2016,SC2034,SC2154 # dpkg's own ${}; variables of parts.sh
# The Debian packages, in a Debian that has nothing but apt.

# shellcheck source=packaging/try/hub_of_deb.sh
. "$root/packaging/try/hub_of_deb.sh"

# Every file, but for those of dpkg and apt themselves, logs and caches.
files_of_place() {
    (cd "$deb_place" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./media -o -path ./var/lib/dpkg \
        -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log -o -path ./home \) -prune -o -print | sort)
}

# A hub that no unit may start has to say why.
refuses_unconfigured() {
    ! chroot "$deb_place" setpriv --reuid madoguchi --regid madoguchi --init-groups madoguchid \
        --config /etc/madoguchi/madoguchid.conf >"$trial_folder/unconfigured.log" 2>&1 ||
        fail "the hub started without a municipality"
    grep -q municipality "$trial_folder/unconfigured.log" || fail "the hub does not say what is missing"
}

purge_and_look() {
    kill "$hub_process"
    wait "$hub_process" 2>/dev/null || true
    chroot "$deb_place" env DEBIAN_FRONTEND=noninteractive apt-get purge -y -q madoguchi-desk madoguchi-hub madoguchi-ctl \
        >>"$trial_folder/apt.log" 2>&1 || fail "apt-get purge: see $trial_folder/apt.log"
    left=$(find "$deb_place"/etc "$deb_place"/usr "$deb_place"/lib "$deb_place"/var/lib/systemd -xdev -iname '*madoguchi*' -print)
    [ -z "$left" ] || fail "left behind by the purge: $left"
    [ -e "$deb_place/var/lib/madoguchi/hub.db" ] || fail "the purge took the hub's data"
    say "  purged: nothing left but /var/lib/madoguchi and what users saved"
}

try_deb() {
    say "== deb: a bare Debian in $deb_place"
    mkdir -p "$trial_folder" "$pictures"
    make_place "$deb_place"
    start_display "$trial_folder" 1440x900
    # Fonts are recommended by the desk; without one of Japanese there would be boxes.
    install_in "$deb_place" "$(package_file madoguchi-desk)" "$(package_file madoguchi-hub)" "$(package_file madoguchi-ctl)" fonts-noto-cjk
    say "  installed: $(chroot "$deb_place" dpkg-query -W -f '${Package} ${Version}\n' 'madoguchi-*' | tr '\n' ',')"
    refuses_unconfigured
    configure_hub
    fill_hub
    start_hub
    work_in "$deb_place" madoguchi madoguchictl deb
    expect "$(dpkg-deb -f "$packages/$(basename "$(package_file madoguchi-desk)")" Version | cut -d '~' -f 1)" as_booth "$deb_place" madoguchi --version
    purge_and_look
}
