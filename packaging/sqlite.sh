#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches the source of SQLite3 Multiple Ciphers (MIT) from the npm registry, once, and prints the folder where its
# sqlite3.c and sqlite3.h lie. The npm package is checked against the hash the registry publishes for it, and what is
# compiled against its own at every call.
#
#   sh packaging/sqlite.sh
#
# Kept in MADOGUCHI_CACHE, or in the user's cache. Exit status 1: it cannot be had.
set -eu
package=better-sqlite3-multiple-ciphers
version=13.0.3
sum=51869b33cdabd49f384cb59cfd2b33a07b3a5e8a56a65ff61c283736e8b52546855e0fd52ecc3390fa306224612bfe027ed23c760b62930c9941e70c95dac6c5
source_sum=ad84d2c24540cf62ea27ee414911a32963390769bd031f39a50aec0ad90614a0
header_sum=eae796d67d1a8236ed47b3fff858beb2d2a34f3b7ca0d8b6ea97e21729967374
cache=${MADOGUCHI_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/madoguchi}
folder=$cache/sqlite-$version

fail() {
    echo "sqlite.sh: $1" >&2
    exit 1
}

is_sound() {
    [ -f "$folder/sqlite3.c" ] && [ -f "$folder/sqlite3.h" ] &&
        (cd "$folder" && printf '%s  sqlite3.c\n%s  sqlite3.h\n' "$source_sum" "$header_sum" |
            sha256sum --check --status -)
}

if ! is_sound; then
    command -v npm >/dev/null || fail "npm is not installed (packaging/dependencies.sh)"
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/fetch.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    (cd "$work" && npm pack --silent --fetch-retries=1 --fetch-timeout=30000 "$package@$version" >/dev/null 2>&1) ||
        fail "npm cannot fetch $package $version"
    echo "$sum  $work/$package-$version.tgz" | sha512sum --check --status - || fail "$package $version is not what it was"
    tar -xzf "$work/$package-$version.tgz" -C "$work" package/deps/sqlite3
    rm -rf "$folder"
    mv "$work/package/deps/sqlite3" "$folder"
    is_sound || fail "$folder does not hold what it should"
fi
printf '%s\n' "$folder"
