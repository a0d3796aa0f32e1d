#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of every workspace in four languages, light and dark, at 100 % and 200 %, from the real programs on the
# sample city under Xvfb.
#
#   sh tests/screenshots.sh [FOLDER] [WORD…]     FOLDER: build/screenshots; WORD: only pictures with it in their names
#
# A picture is called WORKSPACE-LANGUAGE-LOOK-PERCENT.png: answer-ja-dark-200.png. Those of the room, of the centre's
# pages and of a booth with a hand up are taken by tests/gui/room, of real desks at a real hub: room, room-pane,
# room-call-back, room-seats, room-assign, hours, scripts, notices, notice-bar, note-list, script-picker, booth-asking,
# booth-cut-off, booth-waiting, booth-answered, booth-call-backs.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
folder=${1:-$root/build/screenshots}
[ $# -eq 0 ] || shift
state=$root/build/screenshots-state
# shellcheck source=packaging/demo/parts.sh
. "$root/packaging/demo/parts.sh"

sh "$root/packaging/dependencies.sh" build test demo
build_programs
(cd "$root" && cmake --preset dev -DMADOGUCHI_TESTS=ON >"$root/build/configure.log" 2>&1) || {
    cat "$root/build/configure.log" >&2
    exit 1
}
cmake --build "$root/build/dev" -j "${MADOGUCHI_JOBS:-$(nproc)}" --target test_room
mkdir -p "$folder"
folder=$(CDPATH='' cd -- "$folder" && pwd)
export LC_ALL=C.UTF-8
prepare_hub
start_hub
start_display "$state" 1920x1200

wanted() {
    name=$1
    shift
    [ $# -gt 0 ] || return 0
    for word; do
        case $name in *"$word"*) return 0 ;; esac
    done
    return 1
}

# What a caller of that language would have the operator type.
query() {
    case $1 in
        ja) echo 引っ越してきた ;;
        en) echo 'moving in' ;;
        zh) echo 垃圾 ;;
        ko) echo 쓰레기 ;;
    esac
}

# shoot WORKSPACE LANGUAGE LOOK PERCENT
shoot() {
    picture=$folder/$1-$2-$3-$4.png
    search=
    [ "$1" != answer ] || search=$(query "$2")
    set -- sato --workspace "$1" --language "$2" --theme "$3" --font-scale "$4" --screenshot "$picture"
    (desk "$@" --search "$search") || {
        cat "$state/desk.log" >&2
        exit 1
    }
    echo "$picture"
}

for percent in 100 200; do
    for look in light dark; do
        for language in ja en zh ko; do
            for workspace in answer history knowledge; do
                if wanted "$workspace-$language-$look-$percent" "$@"; then
                    shoot "$workspace" "$language" "$look" "$percent"
                fi
            done
        done
    done
done

MADOGUCHI_PICTURES=$folder MADOGUCHI_PICTURES_OF="$*" QT_QPA_PLATFORM=offscreen "$bin/test_room" '[.pictures]'
