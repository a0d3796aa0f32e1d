#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well names are found while their kana are typed, through the command line alone.

    readings.py [--ctl PROGRAM] [--misses FILE] ITEMS.jsonl

ITEMS.jsonl holds one item a line with `name`, `kana` (its reading, by people) and `city`. Every item becomes a Q&A:
its name is the question, its line the number, category and note the answer. The readings that are searched are those
madoguchictl makes at the import; the items' kana are only typed. An item counts if it, or an item of the same name
(other cities have it too), is among the first ten; `strict` counts the item itself alone.

--misses writes every query that failed strictly, with what was found first.
"""
import argparse
import bisect
import collections
import json
import os
import subprocess
import sys
import tempfile
import unicodedata

TOP = 10

HEPBURN = {
    'あ': 'a', 'い': 'i', 'う': 'u', 'え': 'e', 'お': 'o', 'か': 'ka', 'き': 'ki', 'く': 'ku', 'け': 'ke', 'こ': 'ko',
    'が': 'ga', 'ぎ': 'gi', 'ぐ': 'gu', 'げ': 'ge', 'ご': 'go', 'さ': 'sa', 'し': 'shi', 'す': 'su', 'せ': 'se',
    'そ': 'so', 'ざ': 'za', 'じ': 'ji', 'ず': 'zu', 'ぜ': 'ze', 'ぞ': 'zo', 'た': 'ta', 'ち': 'chi', 'つ': 'tsu',
    'て': 'te', 'と': 'to', 'だ': 'da', 'ぢ': 'ji', 'づ': 'zu', 'で': 'de', 'ど': 'do', 'な': 'na', 'に': 'ni',
    'ぬ': 'nu', 'ね': 'ne', 'の': 'no', 'は': 'ha', 'ひ': 'hi', 'ふ': 'fu', 'へ': 'he', 'ほ': 'ho', 'ば': 'ba',
    'び': 'bi', 'ぶ': 'bu', 'べ': 'be', 'ぼ': 'bo', 'ぱ': 'pa', 'ぴ': 'pi', 'ぷ': 'pu', 'ぺ': 'pe', 'ぽ': 'po',
    'ま': 'ma', 'み': 'mi', 'む': 'mu', 'め': 'me', 'も': 'mo', 'や': 'ya', 'ゆ': 'yu', 'よ': 'yo', 'ら': 'ra',
    'り': 'ri', 'る': 'ru', 'れ': 're', 'ろ': 'ro', 'わ': 'wa', 'を': 'o', 'ん': 'n', 'ゔ': 'vu',
    'きゃ': 'kya', 'きゅ': 'kyu', 'きょ': 'kyo', 'ぎゃ': 'gya', 'ぎゅ': 'gyu', 'ぎょ': 'gyo', 'しゃ': 'sha',
    'しゅ': 'shu', 'しょ': 'sho', 'しぇ': 'she', 'じゃ': 'ja', 'じゅ': 'ju', 'じょ': 'jo', 'じぇ': 'je', 'ちゃ': 'cha',
    'ちゅ': 'chu', 'ちょ': 'cho', 'ちぇ': 'che', 'にゃ': 'nya', 'にゅ': 'nyu', 'にょ': 'nyo', 'ひゃ': 'hya',
    'ひゅ': 'hyu', 'ひょ': 'hyo', 'びゃ': 'bya', 'びゅ': 'byu', 'びょ': 'byo', 'ぴゃ': 'pya', 'ぴゅ': 'pyu',
    'ぴょ': 'pyo', 'みゃ': 'mya', 'みゅ': 'myu', 'みょ': 'myo', 'りゃ': 'rya', 'りゅ': 'ryu', 'りょ': 'ryo',
    'ふぁ': 'fa', 'ふぃ': 'fi', 'ふぇ': 'fe', 'ふぉ': 'fo', 'てぃ': 'ti', 'でぃ': 'di', 'でゅ': 'dyu', 'うぃ': 'wi',
    'うぇ': 'we', 'うぉ': 'wo', 'ゔぁ': 'va', 'ゔぃ': 'vi', 'ゔぇ': 've', 'ゔぉ': 'vo', 'とぅ': 'tu', 'つぁ': 'tsa',
    'ゃ': 'ya', 'ゅ': 'yu', 'ょ': 'yo', 'ぁ': 'a', 'ぃ': 'i', 'ぅ': 'u', 'ぇ': 'e', 'ぉ': 'o',
}
KUNREI = HEPBURN | {
    'し': 'si', 'じ': 'zi', 'ち': 'ti', 'つ': 'tu', 'ぢ': 'zi', 'づ': 'zu', 'ふ': 'hu', 'しゃ': 'sya', 'しゅ': 'syu',
    'しょ': 'syo', 'しぇ': 'sye', 'じゃ': 'zya', 'じゅ': 'zyu', 'じょ': 'zyo', 'じぇ': 'zye', 'ちゃ': 'tya',
    'ちゅ': 'tyu', 'ちょ': 'tyo', 'ちぇ': 'tye', 'てぃ': 'thi', 'でぃ': 'dhi', 'でゅ': 'dhu',
}
VOWELS = 'aiueo'
HALF_WIDTH = str.maketrans('ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン',
                           ''.join(map(chr, range(0xFF66, 0xFF9E))))


def katakana(kana):
    return ''.join(chr(ord(c) + 0x60) if 'ぁ' <= c <= 'ゖ' else c for c in kana)


def half_width(kana):
    parts = unicodedata.normalize('NFD', katakana(kana)).replace('\u3099', 'ﾞ').replace('\u309a', 'ﾟ')
    return parts.translate(HALF_WIDTH)


def romaji(kana, table, long_vowels):
    """long_vowels: 'typed' as into an IME, 'marked' by macrons (circumflexes in Kunrei), 'dropped'."""
    out, i, doubled = '', 0, False
    while i < len(kana):
        length = 2 if kana[i:i + 2] in table and i + 1 < len(kana) else 1
        before, one = kana[i - 1:i], kana[i:i + length]
        i += length
        if one == 'っ':
            doubled = True
            continue
        sound = table.get(one, '-' if one == 'ー' else one)
        if doubled and sound[0] not in VOWELS:
            out += 't' if sound.startswith('ch') else sound[0]
        doubled = False
        out += "'" + sound if before == 'ん' and sound[0] in 'aiueoy' else sound
    if long_vowels == 'typed':
        return out
    marks = dict(zip(VOWELS, 'āīūēō' if table is HEPBURN else 'âîûêô'))
    for vowel in VOWELS:
        kept = marks[vowel] if long_vowels == 'marked' else vowel
        out = out.replace(vowel + '-', kept)
    for pair in ('ou', 'oo', 'uu'):
        out = out.replace(pair, marks[pair[0]] if long_vowels == 'marked' else pair[0])
    return out


def row_of(kana):
    sound = HEPBURN.get(kana, '')
    return sound[-1] if sound else ''


def without_marks(kana):
    """コンピュータ for コンピューター."""
    return kana.replace('ー', '')


def other_long_o(kana):
    """おうさか for おおさか, とおきょお for とうきょう."""
    out = ''
    for before, c in zip(' ' + kana, kana):
        long_o = row_of(before) == 'o'
        out += 'お' if long_o and c == 'う' else 'う' if long_o and c == 'お' else c
    return out


def spoken_long(kana):
    """こーきゅー for こうきゅう: written as it is heard."""
    out = ''
    for before, c in zip(' ' + kana, kana):
        row = row_of(before)
        out += 'ー' if (row == 'o' and c in 'おう') or (row == 'u' and c == 'う') or (row == 'e' and c in 'えい') else c
    return out


def queries_of(items):
    kana = [item['kana'] for item in items]
    ordered = sorted(kana)

    def beginning_so(start):
        return bisect.bisect_left(ordered, start + '\U0010ffff') - bisect.bisect_left(ordered, start)

    def changed(change):
        return [(i, change(k)) for i, k in enumerate(kana) if change(k) != k]

    yield 'full kana', list(enumerate(kana))
    for length in (4, 3, 2):
        yield f'first {length} kana', [(i, k[:length]) for i, k in enumerate(kana)
                                       if beginning_so(k[:length]) <= TOP]
    yield 'katakana', [(i, katakana(k)) for i, k in enumerate(kana)]
    yield 'half-width kana', [(i, half_width(k)) for i, k in enumerate(kana)]
    for name, table in (('Hepburn', HEPBURN), ('Kunrei', KUNREI)):
        for how in ('typed', 'marked', 'dropped'):
            yield f'{name}, long {how}', [(i, romaji(k, table, how)) for i, k in enumerate(kana)]
    yield 'half-typed: 4 kana, 1 letter', [(i, k[:4] + romaji(k[4:], HEPBURN, 'typed')[0]) for i, k in enumerate(kana)
                                          if len(k) > 4 and k[4] in HEPBURN and beginning_so(k[:4]) <= TOP]
    yield 'slip: ー left out', changed(without_marks)
    yield 'slip: おう for おお', changed(other_long_o)
    yield 'slip: ー for long vowels', changed(spoken_long)


class Ctl:
    def __init__(self, program, store):
        self.command = [program, '--store', store]
        self.environment = {'MADOGUCHI_PASSPHRASE': 'of the benchmarks'} | os.environ | {
            'LC_ALL': 'C.UTF-8', 'QT_LOGGING_RULES': '*=false'}

    def run(self, *arguments):
        return subprocess.run(self.command + list(arguments), check=True, env=self.environment, encoding='utf-8',
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def import_items(ctl, items, directory):
    path = os.path.join(directory, 'articles.jsonl')
    with open(path, 'w', encoding='utf-8') as file:
        for i, item in enumerate(items):
            answer = '\n'.join(filter(None, [item.get('category'), item.get('note')])) or '-'
            article = {'number': str(i), 'lang': 'ja', 'question': item['name'], 'answer': answer}
            file.write(json.dumps(article, ensure_ascii=False) + '\n')
    ctl.run('import', 'articles', path)


def found_for(ctl, queries, directory):
    path = os.path.join(directory, 'queries.tsv')
    with open(path, 'w', encoding='utf-8') as file:
        file.writelines(f'{place}\t{text}\n' for place, (_, text) in enumerate(queries))
    found = collections.defaultdict(list)
    for line in ctl.run('search', '--batch', path, '--limit', str(TOP)).splitlines():
        place, _, number = line.split(' ')[:3]
        found[int(place)].append(int(number))
    return found


def percent(part, whole):
    return f'{100 * part / whole:6.2f} %' if whole else '     – '


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--ctl', default='build/dev/bin/madoguchictl')
    parser.add_argument('--misses')
    parser.add_argument('--only', help='only what begins so, e.g. "first 4"')
    parser.add_argument('items')
    options = parser.parse_args()
    with open(options.items, encoding='utf-8') as file:
        items = [json.loads(line) for line in file]
    same = [unicodedata.normalize('NFKC', item['name']) for item in items]
    cities = sorted({item['city'] for item in items})
    misses = open(options.misses, 'w', encoding='utf-8') if options.misses else None

    with tempfile.TemporaryDirectory() as directory:
        ctl = Ctl(options.ctl, os.path.join(directory, 'store.db'))
        import_items(ctl, items, directory)
        print(f'{len(items)} items, {len(set(same))} names; among the first {TOP}:')
        print(f'{"typed":30} {"queries":>7} {"found":>9} {"strict":>9}   '
              + ' '.join(f'{city.removeprefix("愛知県")}' for city in cities))
        for what, queries in queries_of(items):
            if options.only and not what.startswith(options.only):
                continue
            found = found_for(ctl, queries, directory)
            hits = strict = 0
            by_city = collections.Counter()
            asked_by_city = collections.Counter()
            for place, (i, text) in enumerate(queries):
                hit = any(same[number] == same[i] for number in found[place])
                hits += hit
                strict += i in found[place]
                asked_by_city[items[i]['city']] += 1
                by_city[items[i]['city']] += hit
                if misses and i not in found[place]:
                    misses.write(f'{what}\t{"" if hit else "MISS"}\t{items[i]["name"]}\t{items[i]["kana"]}\t{text}\t'
                                 + ' | '.join(items[number]['name'] for number in found[place][:4]) + '\n')
            print(f'{what:30} {len(queries):7} {percent(hits, len(queries)):>9} {percent(strict, len(queries)):>9}   '
                  + ' '.join(percent(by_city[city], asked_by_city[city]).replace(' %', '').strip().rjust(6)
                             for city in cities), flush=True)


if __name__ == '__main__':
    sys.exit(main())
