# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # from parts.sh
# The Debian packages, by debhelper, in an exported tree whose debian/ is packaging/debian.

# What packaging/dependencies.sh wants for compiling, as control says it. npm only fetches, and that was done.
build_depends() {
    sh packaging/dependencies.sh --list | awk '$1 == "build" && $2 != "npm" { printf "%s%s", comma, $2; comma = ", " }'
}

write_changelog() {
    cat <<CHANGELOG
madoguchi ($version) unstable; urgency=medium

  * Built from commit $short_commit.

 -- Madoguchi developers <packages@madoguchi.example>  $(date -R -d "@$SOURCE_DATE_EPOCH")
CHANGELOG
}

build_deb() {
    work=$root/build/deb
    tree=$work/madoguchi
    step "deb: version $version, in $work"
    rm -rf "$work"
    export_tree "$tree"
    for what in sqlite synonyms passwords; do
        sh packaging/fetch.sh "$what" >/dev/null || fail "a package without $what is not made"
    done

    cp -r "$tree/packaging/debian" "$tree/debian"
    sed "s|@BUILD_DEPENDS@|$(build_depends)|" "$tree/packaging/debian/control.in" >"$tree/debian/control"
    rm "$tree/debian/control.in"
    write_changelog >"$tree/debian/changelog"
    cp "$tree/packaging/madoguchid.service" "$tree/debian/madoguchi-hub.madoguchid.service"
    # As the example is, but for the city in it: the daemon says what is to be filled in.
    sed 's/^\([a-z_]* *=\)/#\1/' "$tree/packaging/madoguchid.conf.example" >"$tree/debian/madoguchid.conf"
    cp "$tree/packaging/desk.conf.example" "$tree/debian/desk.conf"

    (cd "$tree" && MADOGUCHI_COMMIT=$short_commit dpkg-buildpackage --build=binary --no-sign) || fail "dpkg-buildpackage"

    step "deb: lintian"
    lintian --fail-on error,warning --display-level '>=info' "$work"/*.changes || fail "lintian"
    mkdir -p "$packages"
    rm -f "$packages"/madoguchi-*.deb "$packages"/madoguchi-*.deb.spdx.json
    for component in desk hub ctl; do
        keep_package "$(echo "$work/madoguchi-${component}_"*.deb)" --component "$component"
    done
    for symbols in "$work"/*-dbgsym_*.deb; do
        mv "$symbols" "$packages/"
    done
}
