#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The one list of Debian packages the project needs, and the command that installs those that are missing.
#
#   sh packaging/dependencies.sh [GROUP…]      installs; without a group: build test demo
#   sh packaging/dependencies.sh --list        prints the list: group, package, what for
#
# Groups: build (compile everything), test (run every test), demo (open the desk, also without a display),
# bench (the engines tests/bench/peers compares with), failover (the cluster of tests/process/failover), package
# (packaging/build.sh), windows (its MSI), try (packaging/try.sh), campaign (clang-tidy, libFuzzer and a spreadsheet, for tests/campaign.sh, tests/fuzz/hour.sh and
# tests/process/exchange).
# Needs root or sudo, and only when something is missing.
set -eu

list() {
    cat <<'LIST'
build     cmake                configures the build (3.25 or newer)
build     ninja-build          runs the build
build     g++                  compiles C++20
build     ccache               makes the second build quick
build     mold                 links quickly
build     pkg-config           finds libsodium and libsystemd
build     qt6-base-dev         Qt Core, Gui, Widgets, Sql, Network, Concurrent, PrintSupport, Test
build     qt6-tools-dev        CMake's commands for translations
build     qt6-tools-dev-tools  what those commands ask for
build     qt6-l10n-tools       lupdate and lrelease: compile the translations
build     qt6-translations-l10n  Qt's own texts (file dialog, context menus) in the four languages
build     libqt6sql6-sqlite    Qt Sql's SQLite driver, for the desk's and the hub's store
build     libicu-dev           folding, word segmentation and old encodings
build     libstemmer-dev       stems of English words
build     libexpected-dev      tl::expected, beneath Result<T>
build     libsodium-dev        Argon2id, sealed keys, random bytes, hashes
build     qtkeychain-qt6-dev   the system's keychain, which holds stores' keys
build     libsecret-1-0        the Secret Service, which QtKeychain loads when it runs
build     libcsv-dev           reads CSV files, strictly
build     libssl-dev           the hub makes its CA and certificates
build     libsystemd-dev       the hub tells systemd that it is ready
build     libmecab-dev         readings of questions and keywords
build     mecab                the tool MeCab's dictionary is compiled with
build     mecab-ipadic-utf8    the dictionary the readings come from
build     libpoppler-cpp-dev   draws the pages of PDFs, in a process of its own
build     libfontconfig-dev    finds the fonts that PDFs name and do not bring
build     poppler-data         the tables from the character codes of Japanese, Chinese and Korean PDFs to fonts
build     npm                  fetches SQLite, the dictionary of synonyms and the list of known passwords (packaging/fetch.sh)
build     edict                English glosses of Japanese words (EDICT, CC BY-SA), read when Q&As are brought in
build     librsvg2-bin         rsvg-convert: rasters the icons
test      postgresql           the hub's store contract runs on it a second time
test      libqt6sql6-psql      Qt Sql's PostgreSQL driver, for hubs that share a store
test      gnome-keyring        a keychain, for the tests of stores' keys
test      dbus                 the session bus that keychain stands on
test      catch2               the test framework (version 2)
test      python3              runs the lint rules
test      clang-format         checks the formatting
test      shellcheck           checks the shell scripts
test      procps               ps and kill, for the tests of real processes
test      patch                plants the simulator's bugs
test      desktop-file-utils   checks the menu entry
test      appstream            checks the description that software centres show
demo      xvfb                 the display where there is none
demo      xauth                lets programs onto that display
demo      xdotool              types into the desk
demo      imagemagick          takes the pictures
demo      fonts-noto-cjk       Japanese, Chinese and Korean glyphs
demo      fonts-noto-core      Latin glyphs that go with them
bench     libgroonga-dev       a search engine ours is measured beside
bench     groonga-tokenizer-mecab  its words by MeCab
bench     libxapian-dev        another search engine ours is measured beside
failover  patroni              promotes a standby when the primary fails
failover  etcd-server          where Patroni's nodes agree who is the primary
package   debhelper            builds the Debian packages
package   dpkg-dev             builds the Debian packages
package   lintian              checks them
package   python3              writes the lists of parts and licences
package   squashfs-tools       packs the AppImage
package   patchelf             tells its programs where their libraries are
package   libsquashfuse-dev    reads it, in its head
package   libfuse3-dev         mounts it
package   libzstd-dev          unpacks it, with those that follow, which libsquashfuse wants
package   liblzma-dev          for libsquashfuse
package   liblz4-dev           for libsquashfuse
package   liblzo2-dev          for libsquashfuse
package   zlib1g-dev           for libsquashfuse
package   fcitx5-frontend-qt6  Fcitx's input of Japanese, Chinese and Korean, which the AppImage brings
package   qt6-wayland          Qt's windows on Wayland, which it brings
package   libappimage1.0abi1   checks it
windows   g++-mingw-w64-x86-64-posix  compiles for Windows
windows   autoconf             makes the configure script of libsodium
windows   automake             for autoconf
windows   libtool              for autoconf
windows   dpkg-dev             unpacks Debian's sources
windows   wixl                 writes the MSI
windows   msitools             changes in it what wixl has no words for
windows   faketime             gives it the commit's time
windows   icoutils             makes the program's icon
try       debootstrap          makes the bare Debian that packages are tried in
try       msitools             makes another version of the MSI, for the upgrade
campaign  clang                the compiler clang-tidy speaks for, and libFuzzer's
campaign  libclang-rt-14-dev   libFuzzer, and the sanitizers that go with it
campaign  clang-tidy           static analysis
campaign  libreoffice-calc-nogui  opens what is written as CSV, and looks for formulas
LIST
}

if [ "${1-}" = --list ]; then
    list
    exit 0
fi
[ $# -gt 0 ] || set -- build test demo

wanted=
for group; do
    packages=$(list | awk -v group="$group" '$1 == group { print $2 }')
    if [ -z "$packages" ]; then
        echo "dependencies.sh: no group '$group' (build, test, demo, bench, failover, package, windows, try, campaign)" >&2
        exit 2
    fi
    wanted="$wanted $packages"
done

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "dependencies.sh: this is not Debian; please see that these are there:" >&2
    # shellcheck disable=SC2086 # one word a package
    printf '  %s\n' $wanted >&2
    exit 0
fi

missing=
for package in $wanted; do
    # Node.js from elsewhere brings its own npm, and Debian's package would stand against it.
    [ "$package" != npm ] || ! command -v npm >/dev/null || continue
    case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true) in
        installed*) ;;
        *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

echo "Installing Debian packages:$missing"
as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "dependencies.sh: neither root nor sudo; please have these installed:$missing" >&2
        exit 1
    fi
    as_root=sudo
fi
$as_root apt-get update -q
# shellcheck disable=SC2086 # one word a package; as_root may be empty
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
