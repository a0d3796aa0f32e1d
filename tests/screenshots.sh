#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of every workspace in four languages, light and dark, at 100 % and 200 %, from the real programs on the
# sample city under Xvfb.
#
#   sh tests/screenshots.sh [FOLDER] [WORD…]     FOLDER: build/screenshots; WORD: only pictures with it in their names
#
# A picture is called WORKSPACE-LANGUAGE-LOOK-PERCENT.png: answer-ja-dark-200.png
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
folder=${1:-$root/build/screenshots}
[ $# -eq 0 ] || shift
state=$root/build/screenshots-state
# shellcheck source=packaging/demo/parts.sh
. "$root/packaging/demo/parts.sh"

sh "$root/packaging/dependencies.sh" build demo
build_programs
mkdir -p "$folder"
export LC_ALL=C.UTF-8
prepare_hub
start_hub
start_display 1920x1200

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
        ja) echo juuminhyou ;;
        en) echo 'moving in' ;;
        zh) echo 垃圾 ;;
        ko) echo 쓰레기 ;;
    esac
}

take() {
    import -window "$window" "$folder/$1-$2.png"
    echo "$folder/$1-$2.png"
}

shoot() {
    language=$1 look=$2 percent=$3
    mkdir -p "$state/config/madoguchi"
    printf '[appearance]\nlanguage=%s\ntheme=%s\nfont-percent=%s\n' "$language" "$look" "$percent" \
        >"$state/config/madoguchi/desk.conf"
    start_desk sato
    wait_for_desk
    size="1440 900"
    [ "$percent" = 100 ] || size="1920 1200"
    # shellcheck disable=SC2086 # width and height
    xdotool windowsize --sync "$window" $size
    # The first start copies the feeds; a later one has them at once.
    sleep "${SCREENSHOT_SETTLE:-4}"
    take start "$language-$look-$percent"
    xdotool type --delay 40 "$(query "$language")"
    sleep 1
    take answer "$language-$look-$percent"
    for workspace in 2:history 3:room; do
        xdotool key "ctrl+${workspace%%:*}"
        sleep 1
        take "${workspace#*:}" "$language-$look-$percent"
    done
    kill "$desk"
    wait "$desk" 2>/dev/null || true
}

for percent in 100 200; do
    for look in light dark; do
        for language in ja en zh ko; do
            if wanted "$language-$look-$percent" "$@"; then shoot "$language" "$look" "$percent"; fi
        done
    done
done
