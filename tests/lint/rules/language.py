# SPDX-License-Identifier: GPL-3.0-or-later
"""Text for people is English in the code and translated from there; Japanese stands in data and tables."""

import re

CJK = "[\u1100-\u11ff\u3000-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]"
CALL = re.compile(r'\b(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TR_N_NOOP)\s*\(((?:[^()"]|"(?:\\.|[^"\\])*")*)')


def check(tree):
    for source in tree.cpp():
        for match in CALL.finditer(source.code):
            if re.search(CJK, match[1]):
                yield source.path, source.line_of(match.start()), "text given to tr() is English"
        if source.is_test or tree.is_allowed("language/cjk", source.path):
            continue
        for number, text in enumerate(source.code.splitlines(), 1):
            match = re.search(CJK, text)
            if match:
                yield source.path, number, f"'{match[0]}' (language/cjk): into a translation, a resource or a table"
