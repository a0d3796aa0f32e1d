#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Madoguchi and opens a desk on the sample city, signed in to a hub of its own.
#
#   sh packaging/demo.sh [--fresh] [--pictures FOLDER]
#
# --fresh forgets what an earlier demo saved. Without a display the desk runs under Xvfb, a search is typed into it,
# and pictures are left behind. Everything lies in ${XDG_STATE_HOME:-~/.local/state}/madoguchi-demo, outside the tree.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
sample=$root/resources/sample
bin=$root/build/dev/bin
state=${XDG_STATE_HOME:-${HOME:-/tmp}/.local/state}/madoguchi-demo
user=sato
fresh=
pictures=$state/pictures

while [ $# -gt 0 ]; do
    case $1 in
        --fresh) fresh=yes ;;
        --pictures)
            pictures=${2:?--pictures wants a folder}
            shift
            ;;
        *)
            sed -n '3,8s/^# \{0,1\}//p' "$0" >&2
            exit 2
            ;;
    esac
    shift
done

say() { printf '%s\n' "$*"; }

# Only what this script started is ended, by its process id.
started=
finish() {
    status=$?
    trap - EXIT INT TERM HUP
    for pid in $started; do
        kill "$pid" 2>/dev/null || true
    done
    for pid in $started; do
        wait "$pid" 2>/dev/null || true
    done
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Waits until the command succeeds, or fails after so many tenths of a second.
wait_for() {
    tenths=$1
    shift
    until "$@" >/dev/null 2>&1; do
        tenths=$((tenths - 1))
        [ "$tenths" -gt 0 ] || return 1
        sleep 0.1
    done
}

build() {
    sh "$root/packaging/dependencies.sh" build demo
    say "Building…"
    mkdir -p "$root/build"
    tests=OFF
    # A tree that was configured with its tests keeps them: what is built is the same.
    grep -qs '^MADOGUCHI_TESTS:BOOL=ON' "$root/build/dev/CMakeCache.txt" && tests=ON
    (cd "$root" && cmake --preset dev -DMADOGUCHI_TESTS=$tests) >"$root/build/configure.log" 2>&1 || {
        cat "$root/build/configure.log" >&2
        exit 1
    }
    cmake --build "$root/build/dev" -j "${MADOGUCHI_JOBS:-$(nproc)}" --target madoguchi madoguchid
}

hub() { "$bin/madoguchid" --config "$state/hub.conf" "$@"; }

# A field of municipality.json: the name or the wards in one language, joined by commas.
municipality() {
    awk -v want="$1" -v lang="\"$2\":" '
        /"name"/ { part = "name" } /"wards"/ { part = "wards" }
        part == want && $1 == lang { sub(/^[^:]*: *"/, ""); sub(/",?[[:space:]]*$/, ""); out = out comma $0; comma = ", " }
        END { print out }' "$sample/municipality.json"
}

write_config() {
    code=$(sed -n 's/.*"code": *"\([0-9]*\)".*/\1/p' "$sample/municipality.json")
    {
        echo "# Made by packaging/demo.sh."
        echo "[hub]"
        echo "municipality = $code"
        for language in ja en zh ko; do
            echo "name_$language = $(municipality name $language)"
            echo "wards_$language = $(municipality wards $language)"
        done
        echo "listen = 127.0.0.1"
        echo "port = 0"
        echo "names = localhost, 127.0.0.1"
        echo "data = $state/hub"
    } >"$state/hub.conf"
}

fill_hub() {
    say "Making a hub with the sample city…"
    write_config
    LC_ALL=C tr -dc 'a-z0-9' </dev/urandom | dd bs=16 count=1 2>/dev/null >"$state/password"
    sed "s/}\$/, \"password\": \"$(cat "$state/password")\"}/" "$sample/staff.jsonl" >"$state/staff.jsonl"
    cat "$sample"/articles-*.jsonl >"$state/articles.jsonl"
    hub load-units "$sample/units.jsonl"
    hub load-staff "$state/staff.jsonl"
    hub import articles "$state/articles.jsonl"
    hub import contacts "$sample/contacts.jsonl"
    rm -f "$state/staff.jsonl" "$state/articles.jsonl"
    sample_sum >"$state/filled"
}

sample_sum() { cat "$sample"/*.json* | cksum; }

start_hub() {
    : >"$state/hub.log"
    "$bin/madoguchid" --config "$state/hub.conf" >"$state/hub.log" 2>&1 &
    started="$! $started"
    wait_for 200 grep -q 'listening on port' "$state/hub.log" || {
        cat "$state/hub.log" >&2
        exit 1
    }
    port=$(sed -n 's/.*listening on port \([0-9]*\).*/\1/p' "$state/hub.log" | head -n 1)
    hub ca >"$state/ca.pem"
}

start_display() {
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$state/display" 2>"$state/display.log" &
    started="$started $!"
    wait_for 100 test -s "$state/display" || {
        cat "$state/display.log" >&2
        exit 1
    }
    DISPLAY=:$(tr -d '\n' <"$state/display")
    export DISPLAY
}

start_desk() {
    "$bin/madoguchi" --store "$state/desk.db" --hub "127.0.0.1:$port" --ca "$state/ca.pem" \
        --enrol-code "$(hub enrol-code)" --sign-in "$user" --password-file "$state/password" \
        >"$state/desk.log" 2>&1 &
    desk=$!
    started="$desk $started"
}

picture() {
    import -window root "$pictures/$1"
    say "Picture: $pictures/$1"
}

take_pictures() {
    mkdir -p "$pictures"
    window() { xdotool search --onlyvisible --pid "$desk"; }
    wait_for 300 window || {
        cat "$state/desk.log" >&2
        exit 1
    }
    sleep 3
    xdotool windowfocus --sync "$(window | tail -n 1)"
    picture 1-signed-in.png
    xdotool type --delay 60 'juuminhyou'
    sleep 1
    picture 2-search.png
}

build
export LC_ALL="${LC_ALL:-C.UTF-8}"
[ -z "$fresh" ] || rm -rf "$state"
mkdir -p "$state"
chmod 700 "$state"
# Another sample than the one this hub was filled with, or one that no longer verifies: begin again.
if [ -e "$state/filled" ] && { [ "$(sample_sum)" != "$(cat "$state/filled")" ] || ! hub check >/dev/null 2>&1; }; then
    say "The earlier demo's hub is of another version; starting anew."
    rm -rf "$state/hub" "$state/filled" "$state"/desk.db*
fi
[ -e "$state/filled" ] || {
    rm -rf "$state/hub" "$state"/desk.db*
    fill_hub
}
start_hub

if [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    start_desk
    say "The desk is open, signed in as $user. Others of $sample/staff.jsonl have the same"
    say "password: $(cat "$state/password")    Close the window to end the demo."
    wait "$desk" || true
else
    say "No display: running under Xvfb."
    start_display
    start_desk
    take_pictures
fi
say "Logs and data: $state"
