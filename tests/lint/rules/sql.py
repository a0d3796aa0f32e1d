# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub's SQL keeps to what distributed engines of PostgreSQL's protocol take, too: keys begin with the municipality,
and nothing is used that only a single server has. What a file says to SQLite alone (0001-what.sqlite.sql) is free to use
what SQLite has."""

import re

SCHEMA = "kb/hub/schema/"
CODE = ("kb/hub/", "app/hub/", "kb/db/")
TABLE = re.compile(r"CREATE TABLE (\w+) \((.*?)\n\);", re.DOTALL)
INDEX = re.compile(r"CREATE (?:UNIQUE )?INDEX (\w+) ON \w+ \((\w+)")
KEY = re.compile(r"PRIMARY KEY \((\w+)")
# Words as they stand in SQL: upper case, or functions of PostgreSQL.
SINGLE_SERVER = re.compile(
    r"\b(?:LISTEN|UNLISTEN|NOTIFY|(?:BIG|SMALL)?SERIAL|AUTOINCREMENT|SKIP LOCKED|LOCK TABLE|CREATE (?:OR REPLACE )?"
    r"(?:TRIGGER|FUNCTION|EXTENSION|SEQUENCE)|nextval|pg_\w*advisory\w*|pg_notify|ctid|xmin)\b")


def check(tree):
    for source in tree.sources(".sql"):
        if source.path.startswith(SCHEMA):
            yield from keys(source)
            if source.path.endswith(".sqlite.sql"):
                continue
            sql = re.sub(r"--[^\n]*", lambda match: " " * len(match[0]), source.text)
            yield from single_server(source, sql)
    for source in tree.cpp():
        if source.path.startswith(CODE):
            yield from single_server(source, source.code)


def keys(source):
    for table in TABLE.finditer(source.text):
        key = KEY.search(table[2])
        if not key or key[1] != "municipality":
            yield source.path, source.line_of(table.start()), f"the key of {table[1]} does not begin with the municipality"
    for index in INDEX.finditer(source.text):
        if index[2] != "municipality":
            yield source.path, source.line_of(index.start()), f"{index[1]} does not begin with the municipality"


def single_server(source, text):
    for word in SINGLE_SERVER.finditer(text):
        yield source.path, source.line_of(word.start()), f"'{word[0]}': a distributed engine may not have it"
