# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# What packaging/demo.sh and tests/screenshots.sh share: a hub filled with the sample city, a display where there is
# none, a desk. Sourced with `root` and `state` set; `state` is where everything lies.
# shellcheck disable=SC2034,SC2154 # these variables are read and set where this file is sourced
# shellcheck source=packaging/parts.sh
. "$root/packaging/parts.sh"

# The sample is of Japan, whatever the clock of this machine says.
export TZ="${TZ:-JST-9}"
# Desks' stores are encrypted; the demo's open without a question, since everybody in them is fictional.
export MADOGUCHI_PASSPHRASE='everybody in here is fictional'
bin=$root/build/dev/bin

build_programs() {
    say "Building…"
    mkdir -p "$root/build"
    tests=OFF
    # A tree that was configured with its tests keeps them: what is built is the same.
    grep -qs '^MADOGUCHI_TESTS:BOOL=ON' "$root/build/dev/CMakeCache.txt" && tests=ON
    (cd "$root" && cmake --preset dev -DMADOGUCHI_TESTS=$tests) >"$root/build/configure.log" 2>&1 || {
        cat "$root/build/configure.log" >&2
        exit 1
    }
    cmake --build "$root/build/dev" -j "${MADOGUCHI_JOBS:-$(nproc)}" --target madoguchi madoguchid madoguchictl \
        madoguchi-sample
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
    hub load-staff "$state/staff.jsonl" --keep
    hub import articles "$state/articles.jsonl"
    hub import contacts "$sample/contacts.jsonl"
    "$bin/madoguchi-sample" "$state/hub.conf" "$sample/cases.jsonl"
    rm -f "$state/staff.jsonl" "$state/articles.jsonl"
    sample_sum >"$state/filled"
}

sample_sum() { cat "$sample"/*.* | cksum; }

# prepare_hub: fills it where there is none. Another sample than the one it was filled with, or a store that no longer
# verifies: begins again.
prepare_hub() {
    mkdir -p "$state"
    chmod 700 "$state"
    exec 9>"$state/lock"
    flock -n 9 || {
        say "$state is in use: another demo is running." >&2
        exit 1
    }
    if [ -e "$state/filled" ] && { [ "$(sample_sum)" != "$(cat "$state/filled")" ] || ! hub check >/dev/null 2>&1; }; then
        say "The earlier hub is of another version; starting anew."
        rm -f "$state/filled"
    fi
    [ -e "$state/filled" ] || {
        rm -rf "$state/hub" "$state"/desk.db* "$state/centre-filled"
        fill_hub
    }
}

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
    [ -e "$state/centre-filled" ] || fill_centre
}

supervisor() { "$bin/madoguchictl" --store "$state/supervisor.db" --user takahashi "$@" >>"$state/supervisor.log"; }

# A day MM-DD as a number.
day_number() { echo "${1%-*}${1#*-}"; }

# season MM-DD MM-DD: the options for the season we are in, or else the next. One that ends in an earlier month than it
# begins ends in the year after.
season() {
    last=$(date +%Y)
    [ "$(date +%m%d)" -le "$(day_number "$2")" ] || last=$((last + 1))
    first=$last
    [ "$(day_number "$1")" -le "$(day_number "$2")" ] || first=$((last - 1))
    echo "--from $first-$1 --until $last-$2"
}

# What a supervisor of the centre keeps: words that mean the same, what is said again and again, the Q&As of the season.
fill_centre() {
    say "A supervisor adds the centre's words and the season's Q&As…"
    rm -f "$state"/supervisor.*
    supervisor sync --hub "madoguchi://127.0.0.1:$port" --ca "$state/ca.pem" --enrol "$(hub enrol-code)" \
        --password-file "$state/password"
    supervisor import synonyms "$sample/synonyms.csv"
    while IFS=, read -r number from until note; do
        options=
        [ -z "$from" ] || options=$(season "$from" "$until")
        # shellcheck disable=SC2086 # a word each
        supervisor pins add "$number" $options --note "$note"
    done <"$sample/pins.csv"
    supervisor scripts import "$sample/scripts.csv"
    fill_room
    fill_notices
    supervisor sync --password-file "$state/password"
    : >"$state/centre-filled"
}

# What waits in the room: times from now, so that some of it is due soon and some is late.
fill_room() {
    # A tab is a blank to the shell, and two of them would be one: they become something that is none.
    tr '\t' '\037' <"$sample/room.tsv" | while IFS=$(printf '\037') read -r kind due lang subject inquiry name telephone reply category articles; do
        set -- --kind "$kind" "--due=$due" --lang "$lang" --subject "$subject" --inquiry "$inquiry" --name "$name" \
            --telephone "$telephone" --reply-to "$reply" --category "$category"
        for article in $(echo "$articles" | tr ',' ' '); do
            set -- "$@" --article "$article"
        done
        supervisor escalations add "$@"
    done
}

# What every booth is to know today.
fill_notices() {
    tr '\t' '\037' <"$sample/notices.tsv" | while IFS=$(printf '\037') read -r importance from until articles title text; do
        set -- --importance "$importance" "--from=$from" "--until=$until" --title "$title" --text "$text"
        for article in $(echo "$articles" | tr ',' ' '); do
            set -- "$@" --article "$article"
        done
        supervisor notices add "$@"
    done
}

# desk USER OPTION…: turns the (sub)shell into a desk that is signed in: `desk sato &` or `(desk sato)`. It keeps its
# settings in the state, not among the person's own.
desk() {
    login=$1
    shift
    code=$(hub enrol-code)
    exec "$bin/madoguchi" --store "$state/desk.db" --settings "$state/desk.conf" --hub "127.0.0.1:$port" \
        --ca "$state/ca.pem" --enrol-code "$code" --sign-in "$login" --password-file "$state/password" \
        "$@" >"$state/desk.log" 2>&1
}
