# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub asks one class who may what: kb/hub/rights.h. What that asks, and roles, nothing else in kb/hub looks at."""

import re

FOLDER = "kb/hub/"
OWN = ("kb/hub/rights.h", "kb/hub/rights.cpp")
ASKED = re.compile(
    r"\b(?:mayRead(?:Case|Review)|mayReview|mayActFor|isWithinUnits|isInCharge|isOfHearingSection|worksOn|approvesFor"
    r"|mayAct|mayLeadRoom|mayEdit\w+|isGranted|grantedFeeds|mayPushInto)\s*\(|\bRole::\w+|\.replays\s*="
)


def check(tree):
    for source in tree.cpp():
        if not source.path.startswith(FOLDER) or source.path in OWN or tree.is_allowed("rights", source.path):
            continue
        for match in ASKED.finditer(source.bare):
            found = match[0].rstrip("( =")
            yield source.path, source.line_of(match.start()), f"{found}: ask Rights of kb/hub/rights.h"
