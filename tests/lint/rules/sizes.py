# SPDX-License-Identifier: GPL-3.0-or-later
"""No file is so long that nobody knows what is in it."""

ENDINGS = (".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt", ".sql", ".qss")
LINES = 800


def check(tree):
    for source in tree.sources(*ENDINGS):
        if len(source.lines) > LINES:
            yield source.path, LINES + 1, f"has {len(source.lines)} lines, more than {LINES}"
