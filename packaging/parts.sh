# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# What the scripts of packaging/ share. Sourced with `root` set.
# shellcheck disable=SC2034,SC2154 # these variables are read and set where this file is sourced
cache=${MADOGUCHI_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/madoguchi}
packages=$root/build/packages
sample=$root/resources/sample

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# The comment at a script's head is its help.
usage_of() {
    awk 'NR > 2 && /^#/ { sub(/^# ?/, ""); print; next } NR > 2 { exit }' "$1" >&2
    exit 2
}

# choose_formats WORD…: the kinds of package they name, in `formats`.
choose_formats() {
    [ $# -gt 0 ] || usage_of "$0"
    formats=
    for word; do
        case $word in
            deb | appimage | msi) formats="$formats $word" ;;
            all) formats="$formats deb appimage msi" ;;
            *) usage_of "$0" ;;
        esac
    done
}

# Only what was started here is ended, by its process id; a script may have more to undo.
started=
undo() { :; }
finish() {
    status=$?
    trap - EXIT INT TERM HUP
    for pid in $started; do kill "$pid" 2>/dev/null || true; done
    for pid in $started; do wait "$pid" 2>/dev/null || true; done
    undo
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

# start_display FOLDER WxH: an X server of its own, with its log in the folder.
start_display() {
    rm -f "$1/display"
    Xvfb -displayfd 3 -screen 0 "$2x24" -nolisten tcp -ac 3>"$1/display" 2>"$1/display.log" &
    started="$! $started"
    wait_for 100 test -s "$1/display" || {
        cat "$1/display.log" >&2
        fail "no display: $1/display.log"
    }
    DISPLAY=:$(tr -d '\n' <"$1/display")
    export DISPLAY
}
