#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the judged questions and prints their counts.

    check.py [OUTSIDE.jsonl]

OUTSIDE.jsonl is the other collection the judgments name numbers of; without it those numbers are not checked.
Exit status 1 if anything is wrong.
"""

import collections
import glob
import json
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLE = os.path.join(HERE, "..", "..", "..", "resources", "sample", "articles-*.jsonl")
LANGUAGES = {"j": "ja", "e": "en", "z": "zh", "k": "ko"}
GRADES = {"1", "2", "3"}

wrong = []


def articles(paths):
    """Number -> the titles in all languages."""
    titles = collections.defaultdict(list)
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                article = json.loads(line)
                titles[article["number"]].append(article["question"])
    return titles


def bare(text):
    """What is left of a text without marks and spaces, one form of each letter."""
    text = unicodedata.normalize("NFKC", text).lower()
    return "".join(c for c in text if unicodedata.category(c)[0] in "LN")


def read_questions():
    questions = {}
    seen = {}
    with open(os.path.join(HERE, "questions.tsv"), encoding="utf-8") as lines:
        if next(lines).rstrip("\n") != "id\tset\tlang\ttext":
            wrong.append("questions.tsv: the header is not id, set, lang, text")
        for number, line in enumerate(lines, 2):
            where = f"questions.tsv:{number}"
            fields = line.rstrip("\n").split("\t")
            if len(fields) != 4 or not all(fields):
                wrong.append(f"{where}: not four fields")
                continue
            identifier, chosen, language, text = fields
            match = re.fullmatch(r"([jezk])(\d{3})", identifier)
            if not match:
                wrong.append(f"{where}: id {identifier}")
                continue
            if identifier in questions:
                wrong.append(f"{where}: {identifier} stands twice")
            if language != LANGUAGES[match[1]]:
                wrong.append(f"{where}: {identifier} is not {language}")
            if chosen != ("held" if int(match[2]) % 3 == 0 else "tune"):
                wrong.append(f"{where}: {identifier} is not in its set")
            if text != text.strip():
                wrong.append(f"{where}: spaces around the text")
            if bare(text) in seen:
                wrong.append(f"{where}: same text as {seen[bare(text)]}")
            seen[bare(text)] = identifier
            questions[identifier] = (chosen, language, text)
    return questions


def read_judgments():
    judgments = collections.defaultdict(dict)
    with open(os.path.join(HERE, "judgments.qrels"), encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            fields = line.split()
            if len(fields) != 4 or fields[1] != "0" or fields[3] not in GRADES:
                wrong.append(f"judgments.qrels:{number}: not 'id 0 number grade'")
                continue
            if fields[2] in judgments[fields[0]]:
                wrong.append(f"judgments.qrels:{number}: {fields[2]} is judged twice for {fields[0]}")
            judgments[fields[0]][fields[2]] = int(fields[3])
    return judgments


def unanswered():
    """The ids README.md lists as having no answer."""
    with open(os.path.join(HERE, "README.md"), encoding="utf-8") as text:
        section = re.search(r"## Without an answer\n(.*?)(?:\n## |\Z)", text.read(), re.S)
    return set(re.findall(r"\b[jezk]\d{3}\b", section[1])) if section else set()


def main():
    outside = sys.argv[1:2]
    sample = articles(sorted(glob.glob(SAMPLE)))
    titles = dict(sample, **articles(outside))
    questions = read_questions()
    judgments = read_judgments()
    for identifier, numbers in judgments.items():
        if identifier not in questions:
            wrong.append(f"judgments.qrels: no question {identifier}")
        for number in numbers:
            known = number in titles
            # The sample's numbers have four digits, the other collection's three.
            if not known and (outside or len(number) == 4):
                wrong.append(f"judgments.qrels: {identifier}: no Q&A {number}")
    listed = unanswered()
    for identifier in questions:
        if (identifier in judgments) == (identifier in listed):
            wrong.append(f"{identifier}: either judged or listed in README.md as without an answer")
    for identifier in listed - set(questions):
        wrong.append(f"README.md: no question {identifier}")
    all_titles = {bare(title) for of_number in titles.values() for title in of_number}
    for identifier, (_, _, text) in questions.items():
        if bare(text) in all_titles:
            wrong.append(f"{identifier}: the text is a title")

    counts = collections.Counter((language, chosen) for chosen, language, _ in questions.values())
    for (language, chosen), count in sorted(counts.items()):
        print(f"{language} {chosen}: {count}")
    relevant = collections.Counter(len(judgments.get(identifier, ())) for identifier in questions)
    print("relevant Q&As a question:", ", ".join(f"{n}: {relevant[n]}" for n in sorted(relevant)))
    grades = collections.Counter(grade for numbers in judgments.values() for grade in numbers.values())
    print("grades:", ", ".join(f"{grade}: {grades[grade]}" for grade in sorted(grades, reverse=True)))
    named = {number for numbers in judgments.values() for number in numbers}
    print(f"Q&As named: {len(named & set(sample))} of the sample's {len(sample)}, {len(named - set(sample))} others")
    for message in wrong:
        print(message, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
