# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2016,SC2034,SC2154 # dpkg's own ${}; variables of parts.sh
# The Debian packages, in a Debian that has nothing but apt.
deb_place=$trial_folder/deb

hub() { chroot "$deb_place" setpriv --reuid madoguchi --regid madoguchi --init-groups madoguchid --config /etc/madoguchi/madoguchid.conf "$@"; }

# build.sh leaves one of each.
package_file() {
    for file in "$packages/$1"_*.deb; do
        [ -e "$file" ] || fail "no $1 in $packages: sh packaging/build.sh deb"
        printf '/media/packages/%s\n' "${file##*/}"
    done
}

# The configuration file of the package, filled in as an administrator would.
configure_hub() {
    sed -i 's/^#\(municipality\|name_..\|wards[_a-z]*\) *=/\1 =/
        s/^#listen *=.*/listen = 127.0.0.1/
        s/^#port *=.*/port = 0/
        s/^#names *=.*/names = localhost, 127.0.0.1/' "$deb_place/etc/madoguchi/madoguchid.conf"
}

# By systemd where it runs; here, as its unit says.
start_hub() {
    unit=$deb_place/lib/systemd/system/madoguchid.service
    [ -e "$unit" ] || fail "the package has no unit"
    command_line=$(sed -n 's/^ExecStart=//p' "$unit")
    rm -f "$trial_folder/hub.log"
    # shellcheck disable=SC2086 # the unit's words
    chroot "$deb_place" setpriv --reuid madoguchi --regid madoguchi --init-groups $command_line >"$trial_folder/hub.log" 2>&1 &
    hub_process=$!
    started="$started $hub_process"
    wait_for 200 grep -q 'listening on port' "$trial_folder/hub.log" || {
        cat "$trial_folder/hub.log" >&2
        fail "the hub does not start"
    }
    port=$(sed -n 's/.*listening on port \([0-9]*\).*/\1/p' "$trial_folder/hub.log" | head -n 1)
}

fill_hub() {
    LC_ALL=C tr -dc 'a-z0-9' </dev/urandom | dd bs=16 count=1 2>/dev/null >"$trial_folder/password"
    sed "s/}\$/, \"password\": \"$(cat "$trial_folder/password")\"}/" "$sample/staff.jsonl" >"$deb_place/tmp/staff.jsonl"
    hub load-units /media/sample/units.jsonl
    hub load-staff /tmp/staff.jsonl
    rm "$deb_place/tmp/staff.jsonl"
}

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
    mkdir -p "$trial_folder"
    make_place "$deb_place"
    start_display
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
