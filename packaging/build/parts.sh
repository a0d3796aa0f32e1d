# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# What the builders of packages share. Sourced with `root` set, in the root of the tree.
# shellcheck disable=SC2034,SC2154 # these variables are read and set where this file is sourced
# shellcheck source=packaging/parts.sh
. "$root/packaging/parts.sh"

export LC_ALL=C.UTF-8 TZ=UTC
export MADOGUCHI_CACHE="$cache" CCACHE_DIR="${CCACHE_DIR:-$cache/ccache}"

step() { printf '== %s\n' "$*"; }

commit=$(git rev-parse HEAD) || fail "this is not a checkout: packages are made of a commit"
SOURCE_DATE_EPOCH=$(git show -s --format=%ct HEAD)
export SOURCE_DATE_EPOCH
short_commit=$(git rev-parse --short=10 HEAD)
[ -z "$(git status --porcelain --untracked-files=no)" ] ||
    step "What was changed since commit $short_commit is not in the packages"

# The version: CMakeLists.txt has it. A commit that is not the one tagged with it comes before it, later ones after
# earlier ones.
release=$(sed -n 's/^project(madoguchi VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
version=$release
[ "$(git tag --points-at HEAD --list "v$release")" ] ||
    version="$release~$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d.%H%M%S).$short_commit"

# The commit's files, in the empty folder $1.
export_tree() {
    rm -rf "$1"
    mkdir -p "$1"
    git archive HEAD | tar -x -C "$1"
}

built=
# A package that was built: its file goes to build/packages, with the list of what is in it.
# The words after it are sbom.py's, about what is bundled.
keep_package() {
    file=$1
    shift
    mkdir -p "$packages"
    mv "$file" "$packages/"
    file=$packages/${file##*/}
    python3 "$root/packaging/build/sbom.py" --version "$version" --commit "$commit" --time "$SOURCE_DATE_EPOCH" \
        --fetch "$root/packaging/fetch.sh" "$@" "$file"
    built="$built $file"
}

tell_what_was_built() {
    step "Built from commit $short_commit, version $version:"
    for file in $built; do
        echo
        echo "$file"
        echo "  $(stat -c %s "$file") bytes, SHA-256 $(sha256sum "$file" | cut -d ' ' -f 1)"
        python3 "$root/packaging/build/sbom.py" --list "$file.spdx.json"
    done
    sums=$(cd "$packages" && find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%P\n' | sort | xargs sha256sum --)
    printf '%s\n' "$sums" >"$packages/SHA256SUMS"
    echo
    echo "$packages/SHA256SUMS"
}
