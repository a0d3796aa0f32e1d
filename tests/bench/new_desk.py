# SPDX-License-Identifier: GPL-3.0-or-later
"""A centre's Q&As and 90 days of contacts, made of the sample's.

new_desk.py SAMPLE ARTICLES CONTACTS OUT: writes OUT/articles.jsonl and OUT/contacts.jsonl
"""

import datetime
import glob
import json
import random
import sys

sample, articles, contacts, out = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
luck = random.Random(7)


def lines(name):
    for path in sorted(glob.glob(f"{sample}/{name}")):
        with open(path, encoding="utf-8") as file:
            yield from (json.loads(line) for line in file)


given = [a for a in lines("articles-*.jsonl") if a["lang"] == "ja"]
numbers = []
with open(f"{out}/articles.jsonl", "w", encoding="utf-8") as file:
    for i in range(articles):
        article = dict(given[i % len(given)], number=f"{i:05}")
        article["question"] = f'{article["question"]}（{luck.choice(given)["question"]}）'
        article["answer"] += "\n\n" + luck.choice(given)["answer"]
        numbers.append(article["number"])
        file.write(json.dumps(article, ensure_ascii=False) + "\n")

heard = list(lines("contacts.jsonl"))
today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=9))).replace(microsecond=0)
with open(f"{out}/contacts.jsonl", "w", encoding="utf-8") as file:
    for i in range(contacts):
        at = today - datetime.timedelta(seconds=luck.randrange(90 * 86_400))
        contact = dict(luck.choice(heard), id=f"made-{i:07}", at=at.isoformat())
        contact["ended_at"] = (at + datetime.timedelta(seconds=luck.randrange(40, 600))).isoformat()
        contact["articles"] = [luck.choice(numbers)] if contact["articles"] else []
        contact["inquiry"] += f" {luck.choice(heard)['inquiry']}"
        file.write(json.dumps(contact, ensure_ascii=False) + "\n")
