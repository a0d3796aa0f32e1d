#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the house rules that a compiler does not.

    lint.py [--root FOLDER] [RULE…]      without a rule: all of them

Prints PATH:LINE: RULE: what is wrong; exit status 1 if anything is.
"""

import argparse
import os
import sys

from rules import claims, enums, headers, language, layers, names, packages, rights, seams, sizes, sql, translations
from rules.source import Tree

RULES = {
    "claims": claims,
    "enums": enums,
    "headers": headers,
    "language": language,
    "layers": layers,
    "names": names,
    "packages": packages,
    "rights": rights,
    "seams": seams,
    "sizes": sizes,
    "sql": sql,
    "translations": translations,
}


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", default=os.path.dirname(os.path.dirname(here)))
    parser.add_argument("rules", nargs="*", choices=[[], *RULES], metavar="RULE", help=", ".join(RULES))
    options = parser.parse_args()
    tree = Tree(options.root)
    wrong = 0
    for name in options.rules or RULES:
        for path, line, message in RULES[name].check(tree):
            print(f"{path}:{line}: {name}: {message}")
            wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
