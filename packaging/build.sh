#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds packages of the commit that is checked out, and says what is in them.
#
#   sh packaging/build.sh deb|appimage|msi|all…
#
# deb: madoguchi-desk, madoguchi-hub and madoguchi-ctl. appimage: desk and command line in one file that runs wherever
# there is glibc 2.36; MADOGUCHI_UPDATES=URL says in it where a newer one is found (a .zsync file). msi: desk and command line for
# Windows; Qt and what else they stand on is compiled once, which takes an hour. What comes out lies in build/packages, each with its list of parts
# and licences beside it (SPDX). Compilers' results are kept in MADOGUCHI_CACHE, or in the user's cache; the same commit
# gives the same bytes again, in whatever folder it is built.
#
# MADOGUCHI_JOBS=N bounds the compile jobs.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"

# shellcheck source=packaging/build/parts.sh
. "$root/packaging/build/parts.sh"

choose_formats "$@"
sh packaging/dependencies.sh build package
for format in $formats; do
    began=$(date +%s)
    # shellcheck source=/dev/null # packaging/build/deb.sh and those beside it
    . "$root/packaging/build/$format.sh"
    "build_$format"
    step "$format: $(($(date +%s) - began)) s"
done
tell_what_was_built
