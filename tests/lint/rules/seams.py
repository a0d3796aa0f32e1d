# SPDX-License-Identifier: GPL-3.0-or-later
"""Time, randomness, dialogs and waiting come in through their seams; allowed.txt names the seams.

Tests may do as they like: they are where such things are tried.
"""

import re

# rule: (where, pattern, what to use instead)
SEAMS = {
    "time": (
        ("kb/", "app/"),
        r"\bcurrent(?:DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\("
        r"|\b(?:system|steady|high_resolution)_clock\b|\bQElapsedTimer\b"
        r"|(?:\bstd::|(?<![\w:])::)time\s*\(|\bgettimeofday\b|\bclock_gettime\b",
        "Clock of kb/base/clock.h",
    ),
    "random": (
        ("kb/", "app/"),
        r"\bQRandomGenerator\b|\bq?s?rand\s*\(|\brandom_device\b|\bmt19937|\bcreateUuid\s*\(",
        "RandomSource or IdMaker of kb/base",
    ),
    "dialog": (
        ("kb/", "app/"),
        r"\bQMessageBox\s*::|\bQ(?:File|Input|Color|Font)Dialog\s*::\s*get|\bQErrorMessage\b",
        "what app/desk/ui has for messages: nothing modal on the way of a call",
    ),
    "loop": (
        ("kb/", "app/"),
        r"\bQEventLoop\s+\w+\s*[;({]|\bQEventLoop\s*\(|\bprocessEvents\s*\(",
        "a signal: no nested event loops",
    ),
    "exec": (
        ("app/desk/ui/",),
        r"(?:\.|->)exec\s*\(",
        "open() or popup(): no nested event loops",
    ),
    "block": (
        ("kb/", "app/"),
        r"\b(?:msleep|usleep|nanosleep|sleep|sleep_for|sleep_until)\s*\("
        r"|\bwaitFor(?:ReadyRead|BytesWritten|Connected|Disconnected|Encrypted|NewConnection|Finished|Started)\s*\(",
        "a timer or a signal: nothing waits",
    ),
    "thread": (
        ("kb/", "app/"),
        r"\bthread_local\b",
        "QThreadStorage: what MinGW compiles frees such a variable before its destructor runs",
    ),
    "database": (
        ("kb/", "app/"),
        r"\bQSqlQuery\b|\baddDatabase\s*\(",
        "Connection and Statement of kb/db",
    ),
    "outgoing": (
        ("app/desk/", "app/ctl/"),
        r"\bQSaveFile\b",
        "OutgoingFile of app/desk/core, ExportFile of app/ctl: they tell the audit",
    ),
    "paper": (
        ("app/desk/",),
        r"\bQPrint(?:er|Dialog|PreviewDialog)\b|\bQPdfWriter\b",
        "PaperPrinter of app/desk/ui/widgets: it tells the audit",
    ),
    "output": (
        ("kb/", "app/"),
        r"\bq(?:Debug|Info|Warning|Critical)\s*\(|\bstd::(?:cout|cerr|clog)\b|(?<!\w)f?printf\s*\(|\bputs\s*\(",
        "the logging categories of kb/base/log.h",
    ),
}

OWN_FOLDER = {"database": "kb/db/"}


def check(tree):
    for source in tree.cpp():
        for name, (folders, pattern, instead) in SEAMS.items():
            if not source.path.startswith(folders) or tree.is_allowed(f"seams/{name}", source.path):
                continue
            if source.path.startswith(OWN_FOLDER.get(name, "\0")):
                continue
            for match in re.finditer(pattern, source.bare):
                found = " ".join(match[0].split()).rstrip("({ ;")
                yield source.path, source.line_of(match.start()), f"{found} (seams/{name}): use {instead}"
