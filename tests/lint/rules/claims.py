# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages on security claim is held by a test: each name in “quotes” there is one of a test."""

import re

from .names import NAME

CLAIM = re.compile("“([^”]+)”")
PIECE = re.compile(r'"((?:\\.|[^"\\])*)"')
FOLDER = "packaging/security/"


def test_names(tree):
    for source in tree.sources(".cpp"):
        if source.is_test:
            for match in NAME.finditer(source.code):
                yield "".join(PIECE.findall(match[1])).replace('\\"', '"')


def check(tree):
    pages = [source for source in tree.sources(".md") if source.path.startswith(FOLDER)]
    known = set(test_names(tree)) if pages else set()
    for page in pages:
        for match in CLAIM.finditer(page.text):
            if match[1] != "quotes" and match[1] not in known:
                yield page.path, page.line_of(match.start()), f"no test is called “{match[1]}”"
