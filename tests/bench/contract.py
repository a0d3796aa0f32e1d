#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The judged questions asked through the command line alone: `import`, then `search --batch`, as an outsider would.

    contract.py [--ctl PROGRAM] QUESTIONS_FOLDER ARTICLES.jsonl…

Without history; then in five folds, four fifths of the questions imported as past contacts that were closed with the
articles judged best, the last fifth asked. Figures for the questions that were tuned on and for those set aside.
"""
import argparse
import collections
import json
import math
import os
import shutil
import subprocess
import tempfile

TOP = 10
FOLDS = 5
MOST_CLOSING = 3  # articles that close one contact
CLOSES = 2  # the grade from which on an article closes a contact; else the best one does

Question = collections.namedtuple('Question', 'id set text grades')


class Ctl:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.environment = {'MADOGUCHI_PASSPHRASE': 'of the benchmarks'} | os.environ | {
            'LC_ALL': 'C.UTF-8', 'QT_LOGGING_RULES': '*=false'}

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, lines):
        with open(self.path(name), 'w', encoding='utf-8') as file:
            file.writelines(line + '\n' for line in lines)
        return self.path(name)

    def run(self, store, *arguments):
        return subprocess.run([self.program, '--store', self.path(store), *arguments], check=True,
                              env=self.environment, encoding='utf-8', stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL).stdout

    def found(self, store, questions):
        """Numbers by question's id, best first."""
        queries = self.write('queries.tsv', (f'{question.id}\t{question.text}' for question in questions))
        found = collections.defaultdict(list)
        for line in self.run(store, 'search', '--batch', queries, '--limit', str(TOP)).splitlines():
            query, _, number, *_ = line.split()
            found[query].append(number)
        return found


def lines_of(path):
    with open(path, encoding='utf-8') as file:
        return [line.rstrip('\n') for line in file]


def read_questions(folder, known):
    """The Japanese ones that one of the known articles answers."""
    grades = collections.defaultdict(dict)
    for line in lines_of(os.path.join(folder, 'judgments.qrels')):
        question, _, number, grade = line.split()
        if number in known and int(grade) > 0:
            grades[question][number] = int(grade)
    rows = (line.split('\t') for line in lines_of(os.path.join(folder, 'questions.tsv'))[1:])
    return [Question(row[0], row[1], row[3], grades[row[0]]) for row in rows if row[2] == 'ja' and grades[row[0]]]


def contact_of(question):
    best_first = sorted(question.grades, key=lambda number: (-question.grades[number], number))
    closing = [number for number in best_first if question.grades[number] >= CLOSES][:MOST_CLOSING]
    return json.dumps({'id': question.id, 'channel': 'phone', 'lang': 'ja', 'inquiry': question.text,
                       'outcome': 'answered', 'articles': closing or best_first[:1]}, ensure_ascii=False)


def gain(grades):
    return sum(grade / math.log2(place + 2) for place, grade in enumerate(grades))


def print_figures(name, questions, found):
    for set_name in ('tune', 'held'):
        asked = [question for question in questions if question.set == set_name]
        ndcg = recall = first = 0
        for question in asked:
            numbers = found[question.id]
            ideal = gain(sorted(question.grades.values(), reverse=True)[:TOP])
            ndcg += gain(question.grades.get(number, 0) for number in numbers) / ideal
            recall += sum(number in question.grades for number in numbers) / len(question.grades)
            first += bool(numbers) and numbers[0] in question.grades
        n = max(1, len(asked))
        print(f'{name:<24}{set_name}  n {len(asked):4}  nDCG@10 {ndcg / n:.4f}  Recall@10 {recall / n:.4f}  '
              f'P@1 {first / n:.4f}', flush=True)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('--ctl', default='madoguchictl')
    parser.add_argument('questions')
    parser.add_argument('articles', nargs='+')
    options = parser.parse_args()
    articles = [line for path in options.articles for line in lines_of(path) if line]
    questions = read_questions(options.questions, {json.loads(article)['number'] for article in articles})
    with tempfile.TemporaryDirectory() as folder:
        ctl = Ctl(options.ctl, folder)
        ctl.run('plain.db', 'import', 'articles', ctl.write('articles.jsonl', articles))
        print_figures('without history', questions, ctl.found('plain.db', questions))
        found = {}
        for fold in range(FOLDS):
            taught = f'{fold}.db'
            shutil.copy(ctl.path('plain.db'), ctl.path(taught))
            past = (contact_of(question) for i, question in enumerate(questions) if i % FOLDS != fold)
            ctl.run(taught, 'import', 'contacts', ctl.write('contacts.jsonl', past))
            found |= ctl.found(taught, questions[fold::FOLDS])
        print_figures('four fifths as contacts', questions, collections.defaultdict(list, found))


if __name__ == '__main__':
    main()
