# SPDX-License-Identifier: GPL-3.0-or-later
"""The README says what each package of packaging/dependencies.sh is for."""

import re

LINE = re.compile(r"^(?:build|test|demo|bench|failover|package|windows|try|campaign)\s+([a-z0-9][a-z0-9+.-]+)\s{1,}\S", re.MULTILINE)


def check(tree):
    if "packaging/dependencies.sh" not in tree.paths:
        return
    readme = tree.source("README.md").text if "README.md" in tree.paths else ""
    source = tree.source("packaging/dependencies.sh")
    for match in LINE.finditer(source.text):
        if f"`{match[1]}`" not in readme:
            yield source.path, source.line_of(match.start()), f"README.md does not say what {match[1]} is for"
