# SPDX-License-Identifier: GPL-3.0-or-later
"""A test's name reaches CTest whole: it cuts names at a semicolon, and half a name finds no test; one that begins
with a dash is taken for an option."""

import re

NAME = re.compile(r'\bTEST_CASE\(\s*((?:"(?:\\.|[^"\\])*"\s*)+)')


def check(tree):
    for source in tree.sources(".cpp"):
        if not source.is_test:
            continue
        for match in NAME.finditer(source.code):
            if ";" in match[1]:
                yield source.path, source.line_of(match.start()), "the name has a semicolon, where CTest cuts it"
            elif match[1].startswith('"-'):
                yield source.path, source.line_of(match.start()), "the name begins with a dash, as options do"
