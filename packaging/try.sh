#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the packages of build/packages in a bare place and works with them there.
#
#   sh packaging/try.sh deb|appimage|msi|all…
#
# deb: a Debian that has nothing but apt. Hub, desk and command line are installed from the files; the hub is configured
# and started, a supervisor brings 300 Q&As in, one desk searches in Japanese and saves a contact, another shows it; then
# everything is purged, and what is left behind is looked at.
# appimage: the same work with the AppImage, as a user of a Debian without Qt or X, without FUSE and with it.
# msi: the same work on Windows, as far as Wine is one: installed, upgraded, repaired and removed by msiexec.
#
# Needs root or sudo (chroot). What is installed there comes from the package sources of this machine. The bare Debian is
# kept in MADOGUCHI_CACHE, or in the user's cache; pictures, logs and places lie in build/try.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"

# shellcheck source=packaging/try/parts.sh
. "$root/packaging/try/parts.sh"

choose_formats "$@"
sh packaging/dependencies.sh try demo
become_root "$0" "$@"

for trial in $formats; do
    began=$(date +%s)
    # shellcheck source=/dev/null # packaging/try/deb.sh and those beside it
    . "$root/packaging/try/$trial.sh"
    "try_$trial"
    say "== $trial: passed, $(($(date +%s) - began)) s. Pictures: $pictures"
done
