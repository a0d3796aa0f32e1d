# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# What the trials share: bare places, a display, and the work that is done in each. Sourced with `root` set.
# shellcheck disable=SC2016,SC2034,SC2154 # apt's own $(); variables that are read and set where this file is sourced
# shellcheck source=packaging/parts.sh
. "$root/packaging/parts.sh"

export LC_ALL=C.UTF-8
trial_folder=$root/build/try
pictures=$trial_folder/pictures
passphrase='everybody in here is fictional'

become_root() {
    [ "$(id -u)" -ne 0 ] || return 0
    command -v sudo >/dev/null || fail "neither root nor sudo: a chroot cannot be made"
    exec sudo MADOGUCHI_CACHE="$cache" sh "$@"
}

mounted=
undo() {
    for folder in $mounted; do umount -R "$folder" 2>/dev/null || umount -l "$folder" || true; done
    [ "$status" -eq 0 ] || say "FAILED. What there was: $trial_folder"
}

# ---- bare places

# The archive this machine installs from.
archive() { apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' | awk '$2 == "bookworm" { print $1; exit }'; }

# make_place FOLDER: a Debian with apt and nothing else, its user `booth`, and what is needed to run programs there.
make_place() {
    bare=$cache/bare-bookworm.tar
    if [ ! -e "$bare" ]; then
        say "Making a bare Debian…"
        mkdir -p "$cache"
        work=$(mktemp -d "$cache/bare.XXXXXX")
        debootstrap --variant=minbase bookworm "$work" "$(archive)" >"$cache/debootstrap.log" 2>&1 ||
            fail "debootstrap: see $cache/debootstrap.log"
        chroot "$work" apt-get clean
        chmod 755 "$work"
        tar -C "$work" --one-file-system -cf "$bare.new" .
        mv "$bare.new" "$bare"
        rm -rf "$work"
    fi
    for folder in dev proc; do
        ! mountpoint -q "$1/$folder" || fail "$1/$folder is still mounted"
    done
    rm -rf "$1"
    mkdir -p "$1"
    tar -C "$1" -xf "$bare"
    rm -f "$1/etc/apt/sources.list"
    cp -L /etc/resolv.conf "$1/etc/resolv.conf"
    find /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d -name '*proxy*' -o -name '*.sources' -o -name '*.list' \
        2>/dev/null | while read -r file; do cp --parents "$file" "$1"; done
    # As installed systems have them: D-Bus wants the one, fusermount3 looks in the other for what it may unmount.
    printf '6d61646f677563686920747279206d65\n' >"$1/etc/machine-id"
    ln -sf ../proc/self/mounts "$1/etc/mtab"
    printf '#!/bin/sh\nexit 101\n' >"$1/usr/sbin/policy-rc.d"
    chmod +x "$1/usr/sbin/policy-rc.d"
    mkdir -p "$1/tmp/.X11-unix" "$1/media/packages" "$1/media/sample"
    mount_in "$1" proc -t proc proc
    mount_in "$1" dev --rbind /dev
    mount_in "$1" tmp/.X11-unix --bind /tmp/.X11-unix
    mount_in "$1" media/packages --bind "$packages"
    mount_in "$1" media/sample --bind "$sample"
    chroot "$1" useradd --create-home --shell /bin/sh booth
}

mount_in() {
    place_of_mount=$1/$2
    shift 2
    mount "$@" "$place_of_mount"
    mount --make-rslave "$place_of_mount" 2>/dev/null || true
    mounted="$place_of_mount $mounted"
}

# unmount_place FOLDER: what was mounted there, so that the rest can be looked at.
unmount_place() {
    rest=
    for folder in $mounted; do
        case $folder in
            "$1"/*) umount -R "$folder" 2>/dev/null || umount -l "$folder" ;;
            *) rest="$rest $folder" ;;
        esac
    done
    mounted=$rest
}

# install_in FOLDER PACKAGE…: without what is only recommended.
install_in() {
    place_of_install=$1
    shift
    chroot "$place_of_install" apt-get update -q >"$trial_folder/apt.log" 2>&1 || fail "apt-get update: see $trial_folder/apt.log"
    chroot "$place_of_install" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" \
        >>"$trial_folder/apt.log" 2>&1 || fail "apt-get install $*: see $trial_folder/apt.log"
}

# as_booth FOLDER COMMAND…: in the place, as its ordinary user.
as_booth() {
    place_of_command=$1
    shift
    exec chroot "$place_of_command" setpriv --reuid booth --regid booth --init-groups env -i HOME=/home/booth \
        USER=booth PATH=/usr/local/bin:/usr/bin:/bin LC_ALL=C.UTF-8 TZ=JST-9 DISPLAY="${DISPLAY-}" \
        MADOGUCHI_PASSPHRASE="$passphrase" QT_ACCESSIBILITY=0 "$@"
}

# ---- the display

picture() {
    import -window root "$pictures/$1.png"
    say "  picture: $pictures/$1.png"
}

window_shows() { xdotool search --onlyvisible --name "$1"; }

# keys KEY…: one after the other, as a person would press them.
keys() {
    for key; do
        xdotool key --clearmodifiers "$key"
        sleep 1
    done
}

# ---- the work

# The first so many Q&As of the sample, in the place's /home/booth/articles.jsonl.
articles_for() {
    cat "$sample"/articles-*.jsonl | grep '"lang": *"ja"' | head -n "$2" >"$1/home/booth/articles.jsonl"
    [ "$(wc -l <"$1/home/booth/articles.jsonl")" -eq "$2" ] || fail "the sample has fewer than $2 Q&As"
}

# works COMMAND…: it succeeds.
works() {
    ("$@") >"$trial_folder/out" 2>&1 || {
        cat "$trial_folder/out" >&2
        fail "failed: $*"
    }
}

# expect WHAT COMMAND…: it succeeds, and its output has WHAT in it.
expect() {
    wanted=$1
    shift
    works "$@"
    grep -q -- "$wanted" "$trial_folder/out" || {
        cat "$trial_folder/out" >&2
        fail "no \"$wanted\" from: $*"
    }
}

# open_desk FOLDER COMMAND STORE USER: a window signed in to the hub; `desk` is its process.
open_desk() {
    as_booth "$1" "$2" --store "/home/booth/$3.db" --settings "/home/booth/$3.conf" --hub "127.0.0.1:$port" \
        --ca /home/booth/ca.pem --enrol-code "$(hub enrol-code)" --sign-in "$4" \
        --password-file /home/booth/password --language ja >"$trial_folder/$3.log" 2>&1 &
    desk=$!
    started="$desk $started"
    wait_for 600 window_shows '窓口|Madoguchi' || {
        cat "$trial_folder/$3.log" >&2
        fail "no window"
    }
    sleep 8
    xdotool windowfocus --sync "$(window_shows '窓口|Madoguchi' | tail -n 1)"
}

close_desk() {
    kill "$desk"
    wait "$desk" 2>/dev/null || true
}

# work_in FOLDER DESK CTL NAME: what is done in every place, with the hub on $port.
work_in() {
    place=$1 desk_command=$2 ctl=$3 name=$4
    inquiry="juuminhyou no utsushi, $name"
    hub ca >"$place/home/booth/ca.pem"
    cp "$trial_folder/password" "$place/home/booth/password"
    articles_for "$place" 300
    chroot "$place" chown -R booth: /home/booth

    say "  the command line: 300 Q&As are brought in, searched and sent to the hub"
    set -- as_booth "$place" "$ctl" --store "/home/booth/ctl-$name.db" --user takahashi
    works "$@" sync --hub "madoguchi://127.0.0.1:$port" --ca /home/booth/ca.pem --enrol "$(hub enrol-code)" \
        --password-file /home/booth/password
    expect 300 "$@" import articles /home/booth/articles.jsonl
    expect 住民票 "$@" search 住民票
    works "$@" sync --password-file /home/booth/password
    # Readings, by which romaji finds kanji: the hub has the dictionary, wherever the Q&As were brought in.
    works hub refresh

    say "  the desk: searched in Japanese, a contact is saved"
    open_desk "$place" "$desk_command" "first-$name" sato
    picture "$name-1-open"
    keys F4 ctrl+k
    xdotool type --delay 60 'juuminhyou'
    sleep 2
    picture "$name-2-search"
    keys Return ctrl+j
    xdotool type --delay 60 "$inquiry"
    sleep 1
    picture "$name-3-contact"
    keys ctrl+Return
    sleep 4
    close_desk

    say "  another desk shows it"
    open_desk "$place" "$desk_command" "second-$name" takahashi
    keys ctrl+2
    sleep 3
    picture "$name-4-second-desk"
    close_desk
    works "$@" sync --password-file /home/booth/password
    expect "$inquiry" "$@" contact list --limit 5
}
