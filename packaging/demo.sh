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

# shellcheck source=packaging/demo/parts.sh
. "$root/packaging/demo/parts.sh"

desk_window() { xdotool search --onlyvisible --pid "$desk"; }
desk_shows_or_ended() { desk_window || ! kill -0 "$desk"; }

picture() {
    import -window root "$pictures/$1"
    say "Picture: $pictures/$1"
}

# There is no window manager to give the desk the keyboard.
take_pictures() {
    mkdir -p "$pictures"
    wait_for 300 desk_shows_or_ended
    desk_window >/dev/null || {
        cat "$state/desk.log" >&2
        exit 1
    }
    sleep 4
    xdotool windowfocus --sync "$(desk_window | tail -n 1)"
    picture 1-signed-in.png
    xdotool type --delay 60 'juuminhyou'
    sleep 1
    picture 2-search.png
}

sh "$root/packaging/dependencies.sh" build demo
build_programs
export LC_ALL="${LC_ALL:-C.UTF-8}"
[ -z "$fresh" ] || rm -rf "$state"
prepare_hub
start_hub

if [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    desk "$user" &
    desk=$!
    started="$desk $started"
    say "The desk is open, signed in as $user. The others of resources/sample/staff.jsonl have the same password,"
    say "$(cat "$state/password"). Close the window to end the demo."
    wait "$desk" || true
else
    say "No display: running under Xvfb."
    start_display "$state" 1440x900
    desk "$user" &
    desk=$!
    started="$desk $started"
    take_pictures
fi
say "Logs and data: $state"
