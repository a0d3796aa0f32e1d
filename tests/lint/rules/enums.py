# SPDX-License-Identifier: GPL-3.0-or-later
"""Values that are stored or sent are written out, so that a new enumerator moves none of them.

A scoped enum of the libraries that store and send gives every value. The keys of a CBOR map (an unscoped `enum Key`)
give the first one and are appended to; their bytes are held by the golden tests of kb/wire.
"""

import re

FOLDERS = ("kb/base/", "kb/domain/", "kb/wire/", "kb/store/")
ENUM = re.compile(r"\benum\s+(?P<scoped>class\s+|struct\s+)?(?P<name>\w*)\s*(?::\s*[\w:\s]+)?\{(?P<body>[^{}]*)\}")


def check(tree):
    for source in tree.cpp():
        if not source.path.startswith(FOLDERS):
            continue
        for match in ENUM.finditer(source.bare):
            values = [value.strip() for value in match["body"].split(",") if value.strip()]
            if not match["scoped"]:
                values = values[:1]
            for value in values:
                if "=" not in value:
                    line = source.line_of(match.start())
                    yield source.path, line, f"{match['name']}::{value} has no explicit value"
