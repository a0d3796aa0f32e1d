#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches Sudachi's dictionary of synonyms (Apache-2.0) from the npm registry, once, and prints where its JSON lies.
#
#   sh packaging/synonyms.sh
#
# Kept in MADOGUCHI_CACHE, or in the user's cache. Exit status 1: it cannot be had.
set -eu
package=sudachi-synonyms-dictionary
version=18.0.0
sum=cc7fb72b16baa3e0e85b028e6c919aece2ceeb567b9700ca899848a1042e0161
cache=${MADOGUCHI_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/madoguchi}
json=$cache/$package-$version.json

fail() {
    echo "synonyms.sh: $1" >&2
    exit 1
}

if [ ! -f "$json" ]; then
    command -v npm >/dev/null || fail "npm is not installed (packaging/dependencies.sh)"
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/fetch.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    (cd "$work" && npm pack --silent --fetch-retries=1 --fetch-timeout=30000 "$package@$version" >/dev/null 2>&1) ||
        fail "npm cannot fetch $package $version"
    tar -xzf "$work/$package-$version.tgz" -C "$work"
    echo "$sum  $work/package/$package.json" | sha256sum --check --status - || fail "$package $version is not what it was"
    mv "$work/package/$package.json" "$json"
fi
printf '%s\n' "$json"
