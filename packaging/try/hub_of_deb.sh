# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2154 # from parts.sh; read where this file is sourced
# The hub every trial works with: that of the Debian packages, in a place of its own.
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

start_hub_of_deb() {
    make_place "$deb_place"
    install_in "$deb_place" "$(package_file madoguchi-hub)"
    configure_hub
    fill_hub
    start_hub
}
