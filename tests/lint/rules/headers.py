# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source says its licence in its first lines; every header is read once."""

ENDINGS = (".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt", ".sql", ".qss", ".service", ".desktop", ".1", ".8")
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"


def check(tree):
    for source in tree.sources(*ENDINGS):
        if not any(LICENCE in line for line in source.lines[:3]):
            yield source.path, 1, f"has no '{LICENCE}' in its first three lines"
        if source.path.endswith(".h") and "#pragma once" not in source.code:
            yield source.path, 1, "has no #pragma once"
