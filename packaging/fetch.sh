#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches what the build takes from the npm registry, once, and prints the folder it lies in.
#
#   sh packaging/fetch.sh sqlite       SQLite3 Multiple Ciphers (MIT): sqlite3.c and sqlite3.h
#   sh packaging/fetch.sh synonyms     Sudachi's dictionary of synonyms (Apache-2.0): synonyms.json
#   sh packaging/fetch.sh passwords    zxcvbn-ts's list of the passwords found most often in breaches (MIT): passwords.json
#
# Kept in MADOGUCHI_CACHE, or in the user's cache, and checked against its sums at every call. Exit status 1: it cannot be
# had.
set -eu

fail() {
    echo "fetch.sh: $1" >&2
    exit 1
}

# What is fetched: npm's package, its version, and of each file its SHA-256, its path in the package, its name here.
what=${1:-}
case $what in
    sqlite)
        package=better-sqlite3-multiple-ciphers
        version=13.0.3
        files='ad84d2c24540cf62ea27ee414911a32963390769bd031f39a50aec0ad90614a0 deps/sqlite3/sqlite3.c sqlite3.c
               eae796d67d1a8236ed47b3fff858beb2d2a34f3b7ca0d8b6ea97e21729967374 deps/sqlite3/sqlite3.h sqlite3.h' ;;
    synonyms)
        package=sudachi-synonyms-dictionary
        version=18.0.0
        files='cc7fb72b16baa3e0e85b028e6c919aece2ceeb567b9700ca899848a1042e0161 sudachi-synonyms-dictionary.json synonyms.json' ;;
    passwords)
        package=@zxcvbn-ts/language-common
        version=4.1.3
        files='f422773d94d630f27e08b26d7017e847bb1feb2a84809340e9c0b0c47b33e3f1 src/passwords.json passwords.json' ;;
    *) fail "which one: sqlite, synonyms or passwords?" ;;
esac
cache=${MADOGUCHI_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/madoguchi}
folder=$cache/$what-$version

# Whether the folder $1 holds every file as it should be.
is_sound() {
    echo "$files" | while read -r sum _ name; do
        [ -f "$1/$name" ] && echo "$sum  $1/$name" | sha256sum --check --status - || exit 1
    done
}

if ! is_sound "$folder"; then
    command -v npm >/dev/null || fail "npm is not installed (packaging/dependencies.sh)"
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/fetch.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    (cd "$work" && npm pack --silent --fetch-retries=1 --fetch-timeout=30000 "$package@$version" >/dev/null 2>&1) ||
        fail "npm cannot fetch $package $version"
    mkdir "$work/made"
    tar -xzf "$work"/*.tgz -C "$work"
    echo "$files" | while read -r _ path name; do
        mv "$work/package/$path" "$work/made/$name"
    done
    is_sound "$work/made" || fail "$package $version is not what it was"
    rm -rf "$folder"
    mv "$work/made" "$folder"
fi
printf '%s\n' "$folder"
