# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2086,SC2154 # from parts.sh; what parts use is set here; $triplet is one word
# What the desk stands on, compiled for Windows from Debian's sources: each of packaging/windows/parts once, kept in the
# cache under a key of its source's version, its recipe, the compiler and the keys of what it needs.
triplet=x86_64-w64-mingw32
toolchain=$root/packaging/windows/toolchain.cmake
windows_cache=$cache/windows
jobs=${MADOGUCHI_JOBS:-$(nproc)}
# In this order: each after what it needs.
windows_parts='expected icu sqlite qtbase sodium stemmer csv'

# apt-get as this machine has it set up, but for sources, and with its lists in the cache: nothing of the machine's own
# configuration is touched, and nobody has to be root.
apt_of_sources() {
    tool=$1
    shift
    "$tool" -q -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$windows_cache/apt/sources" \
        -o Dir::State::Lists="$windows_cache/apt/lists" -o Dir::Cache="$windows_cache/apt/cache" \
        -o APT::Sandbox::User="$(id -un)" "$@"
}

# The lists of sources, not older than a day where there is a network.
refresh_source_lists() {
    apt=$windows_cache/apt
    mkdir -p "$apt/sources" "$apt/lists/partial" "$apt/cache/archives/partial"
    [ -z "$(find "$apt/refreshed" -mtime -1 2>/dev/null)" ] || return 0
    for file in /etc/apt/sources.list.d/*.sources; do
        [ ! -e "$file" ] || sed 's/^Types:.*/Types: deb-src/' "$file" >"$apt/sources/${file##*/}"
    done
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ ! -e "$file" ] || sed -n 's/^deb /deb-src /p' "$file" >"$apt/sources/from-${file##*/}"
    done
    if apt_of_sources apt-get update >"$apt/update.log" 2>&1; then
        touch "$apt/refreshed"
    else
        step "the lists of Debian's sources could not be refreshed: $apt/update.log"
    fi
}

# The newest version of the source package $1.
source_version() {
    apt_of_sources apt-cache showsrc --only-source "$1" 2>/dev/null | sed -n 's/^Version: //p' | sort -V | tail -n 1
}

# Debian's source package $1 of version $2, its patches applied, as $source_folder.
unpack_source() {
    source_folder=$work/source
    (cd "$work" && apt_of_sources apt-get source --download-only "$1=$2" &&
        dpkg-source --no-check -x ./*.dsc "$source_folder")
}

# What went into a part, for its key.
key_of_part() {
    {
        for file in "packaging/windows/parts/$1.sh" packaging/windows/toolchain.cmake $part_also; do
            grep -v '^ *#' "$root/$file"
        done
        [ -z "$part_source" ] || echo "$part_source $part_version"
        $triplet-g++-posix --version
        for need in $part_needs; do cat "$windows_work/$need.key"; done
    } | sha256sum | cut -c 1-16
}

# Every 30 seconds, how far the work on the part $1 is, whose log is $2.
tell_progress() {
    seconds=0
    while sleep 30; do
        seconds=$((seconds + 30))
        printf '   %s: %s s %s\n' "$1" "$seconds" "$(sed -n 's/^\(\[[0-9/]*\]\).*/\1/p' "$2" | tail -n 1)"
    done
}

# The part $1: from the cache, or compiled into it.
make_part() {
    part_source='' part_needs='' part_also='' part_version=''
    # shellcheck source=/dev/null # packaging/windows/parts
    . "$root/packaging/windows/parts/$1.sh"
    [ -z "$part_source" ] || part_version=$(source_version "$part_source")
    key=$(key_of_part "$1")
    prefix=$windows_cache/$1-$key
    echo "$key" >"$windows_work/$1.key"
    echo "$prefix" >"$windows_work/$1.prefix"
    needed_prefixes=
    for need in $part_needs; do
        needed_prefixes="$needed_prefixes${needed_prefixes:+;}$(cat "$windows_work/$need.prefix")"
    done
    [ ! -e "$prefix/made" ] || return 0
    step "windows: $1 $part_version, compiled once and kept in $prefix"
    [ -z "$part_source" ] || [ -n "$part_version" ] || fail "Debian's source of $part_source cannot be had"
    work=$windows_work/$1
    log=$windows_work/$1.log
    rm -rf "$work" "$prefix"
    mkdir -p "$work" "$prefix"
    prefix_map=-ffile-prefix-map=$work=.
    tell_progress "$1" "$log" &
    teller=$!
    # Apart, where set -e holds: as a condition it would not.
    (
        set -e
        [ -z "$part_source" ] || unpack_source "$part_source" "$part_version"
        build_part
        [ -z "$part_source" ] || cp "$source_folder/debian/copyright" "$prefix/"
        echo "$part_source $part_version" >"$prefix/made"
    ) >"$log" 2>&1 &
    wait $! || true
    kill "$teller"
    [ -e "$prefix/made" ] || {
        tail -n 20 "$log" >&2
        fail "$1 could not be compiled for Windows: $log"
    }
    rm -rf "$work"
}

# All of them; afterwards $windows_prefixes is what the toolchain wants.
make_windows_parts() {
    windows_work=$windows_cache/work
    mkdir -p "$windows_work"
    refresh_source_lists
    windows_prefixes=
    for part in $windows_parts; do
        make_part "$part"
        windows_prefixes="$windows_prefixes${windows_prefixes:+;}$(cat "$windows_work/$part.prefix")"
    done
}
