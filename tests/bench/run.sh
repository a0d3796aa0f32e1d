#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the benchmarks, makes their stores and runs them all: the sample city, and a centre of 8,000 Q&As and 100,000
# contacts (made once, kept in build/bench). Figures depend on what else the machine does: its load is printed with them.
#
#   sh tests/bench/run.sh [quality] [contract] [search] [typing] [languages] [desk] [desk-large] [seats]
#                         without a word all of them
#   sh tests/bench/run.sh [peers] [growth] [contacts] [cases] [passwords] [refusals]
#                         long: only when named
#
# `peers` compares with Groonga, Xapian and FTS5 at 1,786 and 100,000 Q&As. `growth` shows ours from 1,000 to a million
# (MADOGUCHI_GROWTH: other numbers), made of the sample's sentences put together anew, with index size and build time.
# `contacts` searches 800,000 contacts by text. `cases` works on 100,000 cases in the real window (cases/README.md).
#
# `passwords` says what checking one takes, and what a shift of forty that signs in at once waits: it is meant to be about
# 100 ms of a processor each.
#
# `refusals` compares what a refusal takes of what is absent and of what is forbidden (I11): the medians are to be equal.
#
# `typing` asks for the items of MADOGUCHI_ITEMS (tests/bench/readings.py says what they are) by their kana.
# `quality` asks the judged questions of two cities if MADOGUCHI_SECOND_CITY is the other one's articles
# (tests/bench/questions/README.md). `contract` asks them through the command line alone.
#
# `languages` finds the Japanese names of MADOGUCHI_PARALLEL by those in other languages (tests/bench/languages.py).
#
# Aims: a keystroke's results painted within 50 ms (p95), start to first results 1 s, resident memory 200 MB, a contact
# on the disk within 20 ms (p95). Nothing here fails for being slow.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
build=$root/build/dev
bin=$build/bin
stores=$root/build/bench
sample=$root/resources/sample
contacts=$sample/contacts.jsonl
[ $# -gt 0 ] || set -- quality contract search typing languages desk desk-large seats

cd "$root"
[ -f "$build/CMakeCache.txt" ] || cmake --preset dev >/dev/null
cmake --build --preset dev --target madoguchi madoguchictl bench_search_quality bench_search_speed bench_desk \
    bench_desk_store bench_hint_latency >/dev/null
mkdir -p "$stores"
export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='qt.*=false' LC_ALL=C.UTF-8 MADOGUCHI_PASSPHRASE='of the benchmarks'
trap 'rm -f "$stores"/run.db* "$stores"/half.db*' EXIT

# Made under another name: what was broken off is not taken for whole.
make_sample() {
    [ ! -f "$stores/sample.db" ] || return 0
    rm -f "$stores"/half.db*
    for file in "$sample"/articles-*.jsonl; do
        "$bin/madoguchictl" --store "$stores/half.db" import articles "$file" >/dev/null 2>&1
    done
    "$bin/madoguchictl" --store "$stores/half.db" import contacts "$contacts" >/dev/null 2>&1
    mv "$stores/half.db" "$stores/sample.db"
}

make_large() {
    [ ! -f "$stores/large.db" ] || return 0
    make_sample
    rm -f "$stores"/half.db*
    cp "$stores/sample.db" "$stores/half.db"
    echo 'Making a centre of 8,000 Q&As and 100,000 contacts: some minutes, once.' >&2
    "$bin/bench_desk_store" --store "$stores/half.db" "$contacts" "$sample"/articles-*.jsonl
    mv "$stores/half.db" "$stores/large.db"
}

desk() {
    # An index of an older make would be rebuilt while the desk is measured.
    "$bin/bench_desk_store" --store "$stores/$1.db" --articles 0 --contacts 0 "$contacts" "$sample"/articles-*.jsonl
    rm -f "$stores"/run.db*
    cp "$stores/$1.db" "$stores/run.db"
    "$bin/bench_desk" "$stores/run.db" "$contacts" "$bin/madoguchi" 2>/dev/null
}

head_line() {
    printf '\n== %s (load %s, %s cores)\n' "$1" "$(cut -d ' ' -f 1-3 /proc/loadavg)" "$(nproc)"
}

for part; do
    case $part in
        quality)
            head_line "Search quality: judged questions (tune, then held), then the sample's contacts"
            for set in tune held; do
                # The second city is not part of the project; without it half the questions remain.
                "$bin/bench_search_quality" --set $set --questions tests/bench/questions "$sample"/articles-*.jsonl \
                    ${MADOGUCHI_SECOND_CITY:+"$MADOGUCHI_SECOND_CITY"}
            done
            "$bin/bench_search_quality" --sample 5 --contacts "$contacts" "$sample"/articles-*.jsonl
            "$bin/bench_search_quality" --uneven --contacts "$contacts" "$sample"/articles-*.jsonl
            ;;
        contract)
            head_line 'Search quality through import and search --batch'
            python3 "$root/tests/bench/contract.py" --ctl "$bin/madoguchictl" tests/bench/questions \
                "$sample"/articles-*.jsonl ${MADOGUCHI_SECOND_CITY:+"$MADOGUCHI_SECOND_CITY"}
            ;;
        search)
            head_line 'Search alone: 8,000 Q&As, 100,000 contacts'
            "$bin/bench_search_speed" "$contacts" "$sample"/articles-*.jsonl
            ;;
        typing)
            head_line 'While typing: items by their kana, half typed, in romaji, with slips'
            if [ -n "${MADOGUCHI_ITEMS:-}" ]; then
                python3 "$root/tests/bench/readings.py" --ctl "$bin/madoguchictl" "$MADOGUCHI_ITEMS"
            else
                echo 'MADOGUCHI_ITEMS is not set: left out.'
            fi
            ;;
        languages)
            head_line 'English, Chinese and Korean: found in translation'
            python3 "$root/tests/bench/languages.py" --ctl "$bin/madoguchictl" \
                ${MADOGUCHI_PARALLEL:+--parallel "$MADOGUCHI_PARALLEL"} "$sample" "$root/tests/bench/questions"
            ;;
        desk)
            make_sample
            head_line 'The desk: the sample city'
            desk sample
            ;;
        desk-large)
            make_large
            head_line 'The desk: 8,000 Q&As, 100,000 contacts'
            desk large
            ;;
        seats)
            head_line 'From a save at one seat to the other seat: two desks and a hub'
            "$bin/bench_hint_latency" | grep '^[0-9]'
            ;;
        peers)
            head_line 'Search beside its peers'
            cmake --build --preset dev --target bench_peers >/dev/null
            "$bin/bench_peers" --questions tests/bench/questions/questions.tsv "$contacts" "$sample"/articles-*.jsonl
            ;;
        growth)
            head_line 'Growth'
            cmake --build --preset dev --target bench_peers >/dev/null
            "$bin/bench_peers" --only madoguchi --articles "${MADOGUCHI_GROWTH:-1000,10000,100000,1000000}" \
                --questions tests/bench/questions/questions.tsv "$contacts" "$sample"/articles-*.jsonl
            ;;
        contacts)
            head_line 'Ten years of contacts searched by text'
            cmake --build --preset dev --target bench_contacts >/dev/null
            "$bin/bench_contacts" "$contacts" "$sample"/articles-*.jsonl
            ;;
        cases)
            cmake --build --preset dev --target bench_cases >/dev/null
            head_line 'The lists of 100,000 cases in the real window'
            "$bin/bench_cases" "$stores/cases.db" 2>/dev/null
            ;;
        passwords)
            cmake --build --preset dev --target bench_passwords >/dev/null
            head_line 'Passwords'
            "$bin/bench_passwords"
            ;;
        refusals)
            cmake --build --preset dev --target bench_refusals >/dev/null
            head_line 'Absent and forbidden'
            "$bin/bench_refusals"
            ;;
        *)
            sed -n '6,9s/^# *//p' "$0" >&2
            exit 2
            ;;
    esac
done
