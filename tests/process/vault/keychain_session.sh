#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A keychain from its first key to its loss, with the real command line:
#
#   sh keychain_session.sh MADOGUCHICTL FOLDER
#
# Runs itself again inside a session bus of its own with a Secret Service of its own. Exit status 77: they are not
# installed.
set -eu
ctl=$1
folder=$2

if [ "${3-}" != inside ]; then
    command -v dbus-run-session >/dev/null && command -v gnome-keyring-daemon >/dev/null || exit 77
    mkdir -p "$folder/run" "$folder/home"
    chmod 700 "$folder/run"
    unset MADOGUCHI_PASSPHRASE DISPLAY WAYLAND_DISPLAY
    export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" XDG_DATA_HOME="$folder/home/data"
    export XDG_CURRENT_DESKTOP=GNOME MADOGUCHI_RECOVERY_KEY="$folder/recovery.pub"
    exec dbus-run-session -- sh "$0" "$ctl" "$folder" inside
fi

fail() {
    echo "keychain_session.sh: $1" >&2
    exit 1
}

has_keyring() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'
}

# The passphrase of its login keyring comes on standard input: an empty keyring is made with it.
begin_keyring() {
    printf 'login' | gnome-keyring-daemon --unlock --components=secrets --foreground >"$folder/keyring.log" 2>&1 &
    keyring=$!
    tenths=100
    until has_keyring; do
        tenths=$((tenths - 1))
        [ "$tenths" -gt 0 ] || fail "no keychain: $(cat "$folder/keyring.log")"
        sleep 0.1
    done
}

end_keyring() {
    kill "$keyring"
    wait "$keyring" 2>/dev/null || true
}

work() { "$ctl" --store "$folder/desk.db" "$@" </dev/null; }

work key pair "$folder/safe.key" >"$folder/recovery.pub"
begin_keyring
trap end_keyring EXIT
work contact add --inquiry 'kept over the loss' >/dev/null || fail "no store was made with the keychain"
work key show | grep -q '^keychain$' || fail "the keychain is not what opens the store"
work contact list | grep -q 'kept over the loss' || fail "the keychain does not open the store"
! grep -rq 'kept over the loss' "$folder" || fail "something is in the clear"

end_keyring
rm -rf "$folder/home/data/keyrings" "$folder/home/.local/share/keyrings"
begin_keyring
if work contact list >"$folder/out" 2>&1; then
    fail "a store opened whose keychain is lost"
fi
grep -q 'key recover' "$folder/out" || fail "the loss is not explained: $(cat "$folder/out")"
work key recover --recovery-key "$folder/safe.key" || fail "the recovery key does not open the store"
work contact list | grep -q 'kept over the loss' || fail "what waited in the store is gone"
work verify | grep -q 'outbox: sound' || fail "the outbox is not sound"
work key rotate || fail "no rotation with a keychain"
work contact list | grep -q 'kept over the loss' || fail "the rotated store does not open"
