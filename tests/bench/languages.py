#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well questions in other languages are found, through the command line alone.

    languages.py [--ctl PROGRAM] [--parallel PARALLEL.jsonl] SAMPLE_FOLDER QUESTIONS_FOLDER

Each figure stands twice: as it is, and with `search --no-translation` (no glosses, no word tables; -- for a program
that has no such option). Figures:

  parallel   PARALLEL.jsonl has `id` and `ja`, `en`, `zh`, `es`, each with a `name`. The Japanese names become Q&As; a
             name in another language is to find its item among the first ten.
  judged     tests/bench/questions, `tune` alone, over the sample's Q&As in all languages, and over those in Japanese.
  bent       English titles of the sample with other endings on their words find their Q&A first.
  left out   in twelve folds: the translations of some Q&As are taken away, and their titles are asked. Are the Q&As,
             now only Japanese, among the first ten?
"""
import argparse
import collections
import glob
import json
import math
import os
import re
import subprocess
import tempfile

TOP = 10
FOLDS = 12
OTHERS = ('en', 'zh', 'ko')


class Ctl:
    def __init__(self, program):
        self.program = program
        self.environment = {'MADOGUCHI_PASSPHRASE': 'of the benchmarks'} | os.environ | {
            'LC_ALL': 'C.UTF-8', 'QT_LOGGING_RULES': '*=false'}

    def run(self, *arguments):
        return subprocess.run([self.program, *arguments], check=True, env=self.environment, encoding='utf-8',
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE).stdout

    def store(self, articles):
        """A path; the folder lives as long as the program."""
        folder = tempfile.mkdtemp(dir=self.folder)
        path = os.path.join(folder, 'articles.jsonl')
        with open(path, 'w', encoding='utf-8') as file:
            file.writelines(json.dumps(article, ensure_ascii=False) + '\n' for article in articles)
        store = os.path.join(folder, 'store.db')
        self.run('--store', store, 'import', 'articles', path)
        return store

    def found(self, store, queries, *options):
        """Numbers by query id, best first; None for a program that knows no such option."""
        path = store + '.tsv'
        with open(path, 'w', encoding='utf-8') as file:
            file.writelines(f'{key}\t{" ".join(text.split())}\n' for key, text in queries)
        try:
            run = self.run('--store', store, 'search', '--batch', path, '--limit', str(TOP), *options)
        except subprocess.CalledProcessError:
            return None
        found = collections.defaultdict(list)
        for line in run.splitlines():
            key, _, number = line.split(' ')[:3]
            found[key].append(number)
        return found

    def both(self, store, queries):
        return self.found(store, queries), self.found(store, queries, '--no-translation')


def row(*cells):
    print(f'{cells[0]:34}' + ''.join(f'{cell:>18}' for cell in cells[1:]), flush=True)


def share(found, right, top=TOP):
    """@param right: query id -> number"""
    if found is None:
        return '--'
    hits = sum(number in found[key][:top] for key, number in right.items())
    return f'{100 * hits / len(right):.1f} %'


def parallel(ctl, path):
    with open(path, encoding='utf-8') as file:
        items = [json.loads(line) for line in file]
    store = ctl.store({'number': f'T{item["id"]:04}', 'lang': 'ja', 'question': item['ja']['name'],
                       'answer': item['ja'].get('kubun') or '-'} for item in items)
    right = {f'T{item["id"]:04}': f'T{item["id"]:04}' for item in items}
    for language in ('en', 'zh', 'es'):
        found = ctl.both(store, [(f'T{item["id"]:04}', item[language]['name']) for item in items])
        row(f'parallel {language}, {len(items)}, first {TOP}', *(share(f, right) for f in found))
        row(f'parallel {language}, {len(items)}, first', *(share(f, right, 1) for f in found))


def ndcg(found, grades):
    gain = sum((2 ** grades.get(number, 0) - 1) / math.log2(place + 2) for place, number in enumerate(found[:TOP]))
    best = sorted(grades.values(), reverse=True)[:TOP]
    return gain / sum((2 ** grade - 1) / math.log2(place + 2) for place, grade in enumerate(best))


def judged(ctl, articles, folder):
    known = {article['number'] for article in articles}
    grades = collections.defaultdict(dict)
    with open(os.path.join(folder, 'judgments.qrels'), encoding='utf-8') as file:
        for line in file:
            key, _, number, grade = line.split()
            if number in known and int(grade) > 0:
                grades[key][number] = int(grade)
    with open(os.path.join(folder, 'questions.tsv'), encoding='utf-8') as file:
        questions = [line.rstrip('\n').split('\t') for line in file][1:]
    for name, languages in (('all', ('ja', *OTHERS)), ('Japanese only', ('ja',))):
        store = ctl.store(article for article in articles if article['lang'] in languages)
        for language in ('ja', *OTHERS):
            asked = [(q[0], q[3]) for q in questions if q[1:3] == ['tune', language] and grades[q[0]]]
            cells = []
            for found in ctl.both(store, asked):
                cells.append('--' if found is None else '%.3f / %.3f' % (
                    sum(ndcg(found[key], grades[key]) for key, _ in asked) / len(asked),
                    sum(len(set(found[key][:TOP]) & set(grades[key])) / len(grades[key]) for key, _ in asked)
                    / len(asked)))
            row(f'judged {language}, {len(asked)}, {name}: nDCG / recall', *cells)


def bend(word):
    if len(word) < 5 or not word.islower() or word.endswith(('ing', 'ed', 'ly', 'ss', 'us', 'is')):
        return word
    if word.endswith('ies'):
        return word[:-3] + 'y'
    if word.endswith('s'):
        return word[:-1]
    return word + 's' if not word.endswith('e') else word[:-1] + 'ing'


def bent(ctl, articles):
    english = [article for article in articles if article['lang'] == 'en']
    store = ctl.store(articles)
    asked = [(article['number'], re.sub(r'[A-Za-z]+', lambda word: bend(word[0]), article['question']))
             for article in english]
    right = {article['number']: article['number'] for article in english}
    row(f'bent English titles, {len(asked)}, first', *(share(f, right, 1) for f in ctl.both(store, asked)))


def left_out(ctl, articles):
    numbers = sorted({article['number'] for article in articles if article['lang'] != 'ja'})
    found = {language: ({}, {}) for language in OTHERS}
    right = {language: {} for language in OTHERS}
    for fold in range(FOLDS):
        away = set(numbers[fold::FOLDS])
        store = ctl.store(a for a in articles if a['lang'] == 'ja' or a['number'] not in away)
        for language in OTHERS:
            asked = [(a['number'], a['question']) for a in articles
                     if a['lang'] == language and a['number'] in away]
            right[language] |= {key: key for key, _ in asked}
            for whole, part in zip(found[language], ctl.both(store, asked)):
                whole.update(part if part is not None else {})
    for language in OTHERS:
        cells = (share(collections.defaultdict(list, f), right[language]) for f in found[language])
        row(f'left out {language}, {len(right[language])}, first {TOP}', *cells)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--ctl', default='build/dev/bin/madoguchictl')
    parser.add_argument('--parallel')
    parser.add_argument('sample')
    parser.add_argument('questions')
    options = parser.parse_args()
    articles = []
    for path in sorted(glob.glob(os.path.join(options.sample, 'articles-*.jsonl'))):
        with open(path, encoding='utf-8') as file:
            articles += [json.loads(line) for line in file]
    ctl = Ctl(options.ctl)
    with tempfile.TemporaryDirectory() as ctl.folder:
        row('', 'as it is', 'no translation')
        if options.parallel:
            parallel(ctl, options.parallel)
        judged(ctl, articles, options.questions)
        bent(ctl, articles)
        left_out(ctl, articles)


if __name__ == '__main__':
    main()
