#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the rights table can fail: loosens kb/hub/rights.cpp in one place after another, and counts the cells that
tell. Needs a built test_hub; leaves tree and build as they are.

    rights_planted.py [BUILD]      build/dev without one; exit status 1 if something loosened is told by no cell
"""

import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
SOURCE = "kb/hub/rights.cpp"
# What stands there, what is planted instead. feeds() asks once more what HubStore::ownedFeeds() asked: one of the two alone
# shows nothing.
PLANTED = [
    ("    case Role::Operator:\n        return {", "    case Role::Operator:\n        return {insightFeed(m_municipality), "),
    ("    case Role::HearingSection:\n        return {", "    case Role::HearingSection:\n        return {qualityFeed(m_municipality), "),
    ("    case Role::Administrator:\n        return {", "    case Role::Administrator:\n        return {casesFeed(m_municipality), "),
    ("    return {qaFeed(m_municipality)};", "    return {qaFeed(m_municipality), centreFeed(m_municipality)};"),
    ("return mayReview(m_actor) || UserId::fromString(owner) == m_actor.user;", "return true;"),
    ("return isWithinUnits(m_actor, owner);", "return true;"),
    ("return mayActFor(m_actor, UserId::fromString(owner));", "return true;"),
    ("    return UserId::fromString(owner) == m_actor.user;\n}", "    return true;\n}"),
    ("    return UserId::fromString(owner) == m_actor.user;\n}", "    return mayActFor(m_actor, UserId::fromString(owner));\n}"),
    ("        return mayReview(m_actor);\n", "        return true;\n"),
    ("return feedsOfRole().contains(feed);", "return true;"),
    ("return file && mayRead(*file);", "return file.has_value();"),
    ("return mayRead(feedOf(row, m_municipality));", "return true;"),
    ("return mayReadCase(m_actor, file);", "return true;"),
    ("    if (mayReview(m_actor))\n        feeds.append", "    if (true)\n        feeds.append"),
    ("return mayRead(feed == insightFeed(m_municipality) ? centreFeed(m_municipality) : feed);", "return true;"),
    ("return present ? mayRead(*present) :", "return true ? true :"),
    ("const bool reads = mayRead(file);", "const bool reads = true;"),
    ("purpose == Purpose::Bring || !file.isRestricted()", "true"),
    ("each.addedBy == m_actor.user", "true"),
    ("return mayRead(centreFeed(m_municipality));", "return true;"),
]


def commands(build, target):
    lines = subprocess.run(["ninja", "-C", build, "-t", "commands", target], check=True, capture_output=True, text=True)
    return lines.stdout.strip().splitlines()


def main():
    build = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "build/dev"))
    with open(os.path.join(ROOT, SOURCE), encoding="utf-8") as file:
        text = file.read()
    compile_one = next(line for line in commands(build, "bin/test_hub") if line.endswith(SOURCE))
    link = commands(build, "bin/test_hub")[-1]
    untold = 0
    with tempfile.TemporaryDirectory() as folder:
        source, made = (os.path.join(folder, name) for name in ("rights.cpp", "rights.o"))
        # Beside the one it is made of: it looks for its libraries from there.
        program = os.path.join(build, "bin/test_hub.planted")
        for number, (there, planted) in enumerate(PLANTED, 1):
            if text.count(there) != 1:
                print(f"{number}: stands there {text.count(there)} times: {there.strip()}")
                return 2
            with open(source, "w", encoding="utf-8") as file:
                file.write(text.replace(there, planted))
            # Given first, it is taken instead of the one in the library.
            line = re.sub(r" -o \S+ -c \S+$", f" -Wno-error -o {made} -c {source}", compile_one)
            subprocess.run(re.sub(r"-MF \S+", f"-MF {made}.d", line), shell=True, check=True, cwd=build)
            line = link.replace(" -o bin/test_hub", f" {made} -o {program}")
            subprocess.run(line, shell=True, check=True, cwd=build)
            run = subprocess.run([program, "*rights table:*"], cwd=build, capture_output=True, text=True)
            os.remove(program)
            told = sum(int(found) for found in re.findall(r"wrong cells: (\d+) of", run.stdout))
            untold += told == 0
            print(f"{number:2}  {told:4} cells  {planted.strip().splitlines()[-1].strip()}", flush=True)
    print(f"{len(PLANTED) - untold} of {len(PLANTED)} are told")
    return 1 if untold else 0


if __name__ == "__main__":
    sys.exit(main())
