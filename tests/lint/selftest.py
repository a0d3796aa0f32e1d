#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees every lint rule red once, and green on what lies close to it.

Each case is a small tree: files, and what the rule must say of them ("path:line"); an empty list is a tree in order.
"""

import os
import shutil
import sys
import tempfile

from lint import RULES
from rules.source import Tree

HERE = os.path.dirname(os.path.abspath(__file__))
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


def text(source, more=""):
    return f'auto a = QCoreApplication::translate("A", "{source}"{more});\n'


def ts(*messages):
    """A file of translations, one message a line from the fourth on: source, translation or its forms, attributes."""
    rows = ['<TS version="2.1" language="ja_JP" sourcelanguage="en">', "<context>", "<name>A</name>"]
    for source, translation, *more in messages:
        plural = isinstance(translation, tuple)
        inner = "".join(f"<numerusform>{form}</numerusform>" for form in translation) if plural else translation
        attribute = ' numerus="yes"' if plural else ""
        rows.append(f"<message{attribute}><source>{source}</source>"
                    f"<translation{''.join(more)}>{inner}</translation></message>")
    return "\n".join([*rows, "</context></TS>"])


CASES = [
    # Names of tests
    ("a test's name has no semicolon", "names",
     {"tests/a.cpp": 'TEST_CASE("one, two")\nTEST_CASE(\n    "one; "\n    "two")\nint a; // TEST_CASE("a; b")\n'},
     ["tests/a.cpp:2"]),
    ("a test's name begins with no dash", "names",
     {"tests/a.cpp": 'TEST_CASE("a --check")\nTEST_CASE("--check")\n'}, ["tests/a.cpp:2"]),
    # Includes
    ("a library may include what lies below it", "layers",
     {"kb/store/a.h": '#include "kb/base/b.h"\n', "kb/base/b.h": ""}, []),
    ("a library must not include what lies above it", "layers",
     {"kb/base/a.h": '\n#include "kb/store/b.h"\n', "kb/store/b.h": ""}, ["kb/base/a.h:2"]),
    ("the hub never sees the store", "layers",
     {"kb/hub/a.cpp": '#include "kb/store/b.h"\n', "kb/store/b.h": ""}, ["kb/hub/a.cpp:1"]),
    ("nothing in kb sees app", "layers",
     {"kb/search/a.cpp": '#include "app/desk/core/b.h"\n', "app/desk/core/b.h": ""}, ["kb/search/a.cpp:1"]),
    ("the desk's core never sees its windows", "layers",
     {"app/desk/core/a.cpp": '#include "app/desk/ui/b.h"\n', "app/desk/ui/b.h": ""}, ["app/desk/core/a.cpp:1"]),
    ("an include that is commented out does not count", "layers",
     {"kb/base/a.h": '// #include "kb/store/b.h"\n/*\n#include "kb/store/b.h"\n*/\n', "kb/store/b.h": ""}, []),
    ("includes are written from the root", "layers",
     {"kb/base/a.cpp": '#include "b.h"\n', "kb/base/b.h": ""}, ["kb/base/a.cpp:1"]),
    ("two headers must not include each other", "layers",
     {"kb/base/a.h": '#include "kb/base/b.h"\n', "kb/base/b.h": '#include "kb/base/a.h"\n'}, ["kb/base/b.h:1"]),
    ("a new library must be given its layer", "layers",
     {"kb/other/a.h": '#include "kb/base/b.h"\n', "kb/base/b.h": ""}, ["kb/other/a.h:1"]),
    ("SQLite's own interface stays in kb/db", "layers",
     {"kb/store/a.cpp": "#include <sqlite3.h>\n", "kb/db/b.cpp": "#include <sqlite3.h>\n"}, ["kb/store/a.cpp:1"]),
    ("a library in kb links no widgets", "layers",
     {"kb/base/CMakeLists.txt": "library(x\n  LINK Qt6::Widgets)\n"}, ["kb/base/CMakeLists.txt:2"]),
    ("the desk links nothing that cannot be built for Windows", "layers",
     {"app/desk/ui/CMakeLists.txt": "library(x LINK Qt6::Widgets Qt6::Svg)\n"}, ["app/desk/ui/CMakeLists.txt:1"]),
    # Headers
    ("a source says its licence", "headers", {"kb/a.cpp": "int a;\n", "kb/b.sql": "-- b\n"},
     ["kb/a.cpp:1", "kb/b.sql:1"]),
    ("a header is read once", "headers", {"kb/a.h": SPDX + "int a;\n", "kb/b.h": SPDX + "#pragma once\n"}, ["kb/a.h:1"]),
    # SQL
    ("a key of the hub's begins with the municipality", "sql",
     {"kb/hub/schema/1.sql": "CREATE TABLE a (\n    id BYTEA NOT NULL,\n    PRIMARY KEY (id)\n);\n"
                             "CREATE INDEX b ON a (id);\nCREATE INDEX c ON a (municipality, id);\n",
      "kb/hub/schema/2.sql": "CREATE TABLE d (\n    PRIMARY KEY (municipality, id)\n);\n",
      "kb/hub/schema/3.sql": "CREATE TABLE e (\n    municipality TEXT\n);\n"},
     ["kb/hub/schema/1.sql:1", "kb/hub/schema/1.sql:5", "kb/hub/schema/3.sql:1"]),
    ("the hub's SQL needs no single server", "sql",
     {"kb/hub/a.cpp": '// LISTEN\nauto a = "SELECT pg_advisory_lock(1)";\nauto b = "LISTEN moved";\n',
      "kb/hub/schema/1.sql": "-- no SERIAL\nALTER TABLE a ADD COLUMN b BIGSERIAL;\n",
      "kb/hub/schema/1.sqlite.sql": "CREATE TRIGGER a BEFORE DELETE ON b BEGIN SELECT 1; END;\n",
      "kb/store/b.cpp": 'auto a = "AUTOINCREMENT";\n'},
     ["kb/hub/a.cpp:2", "kb/hub/a.cpp:3", "kb/hub/schema/1.sql:2"]),
    # Sizes
    ("800 lines are allowed", "sizes", {"kb/a.cpp": "\n" * 800}, []),
    ("801 lines are not", "sizes", {"kb/a.cpp": "\n" * 801}, ["kb/a.cpp:801"]),
    # Claims
    ("a page on security names tests that are there", "claims",
     {"packaging/security/a.md": "“one”\n“another”\n“in two”\n",
      "tests/a.cpp": 'TEST_CASE("one")\nTEST_CASE("in "\n          "two")\n'}, ["packaging/security/a.md:2"]),
    # Rights
    ("the hub asks one class who may what", "rights",
     {"kb/hub/a.cpp": "// mayReadCase()\nif (mayReadCase(actor, file))\n    return actor.role == Role::Leader;\n",
      "kb/hub/b.h": "return isWithinUnits(actor, unit);\n"},
     ["kb/hub/a.cpp:2", "kb/hub/a.cpp:3", "kb/hub/b.h:1"]),
    ("that class itself, the rulebook and tests ask what it is made of", "rights",
     {"kb/hub/rights.cpp": "return mayReadCase(m_actor, file);\n", "kb/domain/a.cpp": "mayReadCase(actor, file);\n",
      "tests/a.cpp": "mayReadCase(actor, file);\n", "kb/hub/a.cpp": "Rights(actor, city).mayRead(file);\n"}, []),
    # Seams
    ("the time comes from a Clock", "seams",
     {"kb/a.cpp": "auto a = QDateTime::currentDateTimeUtc();\nauto b = std::chrono::system_clock::now();\n"},
     ["kb/a.cpp:1", "kb/a.cpp:2"]),
    ("a column called time is no clock", "seams", {"kb/a.cpp": "row.time(4); in.time(Key);\n"}, []),
    ("a forbidden name in a comment or a string is allowed", "seams",
     {"kb/a.cpp": '// currentDateTime()\nauto a = "currentDateTime()"; auto n = 1\'000\'000;\n'}, []),
    ("the seam itself may ask for the time", "seams",
     {"kb/base/clock.cpp": "return QDateTime::currentMSecsSinceEpoch();\n"}, []),
    ("tests may wait", "seams", {"tests/a.cpp": "QThread::msleep(1);\n"}, []),
    ("randomness comes from a RandomSource", "seams",
     {"kb/a.cpp": "QRandomGenerator::global();\nint b = qrand();\nQUuid::createUuid();\nstd::random_device d;\n"},
     ["kb/a.cpp:1", "kb/a.cpp:2", "kb/a.cpp:3", "kb/a.cpp:4"]),
    ("dialogs are not modal", "seams",
     {"app/desk/ui/a.cpp": "QMessageBox::warning(this);\nQFileDialog::getOpenFileName();\nmenu->exec(here);\n"},
     ["app/desk/ui/a.cpp:1", "app/desk/ui/a.cpp:2", "app/desk/ui/a.cpp:3"]),
    ("no nested event loops", "seams",
     {"kb/a.cpp": "QEventLoop loop;\nQCoreApplication::processEvents();\n"}, ["kb/a.cpp:1", "kb/a.cpp:2"]),
    ("nothing waits", "seams",
     {"kb/a.cpp": "QThread::msleep(5);\nsocket.waitForReadyRead();\n", "app/a.cpp": "std::this_thread::sleep_for(x);\n"},
     ["kb/a.cpp:1", "kb/a.cpp:2", "app/a.cpp:1"]),
    ("queries go through kb/db", "seams",
     {"kb/store/a.cpp": "QSqlQuery query(db);\n", "kb/db/b.cpp": "QSqlQuery query(db);\n"}, ["kb/store/a.cpp:1"]),
    ("files go out of the desk and paper too when the audit was told", "seams",
     {"app/desk/core/a.cpp": "QSaveFile file(name);\n", "app/desk/ui/b.cpp": "QPrinter printer;\nnew QPrintDialog;\n",
      "app/ctl/c.cpp": "QSaveFile file(name);\n"},
     ["app/desk/core/a.cpp:1", "app/desk/ui/b.cpp:1", "app/desk/ui/b.cpp:2", "app/ctl/c.cpp:1"]),
    ("libraries print nothing", "seams",
     {"kb/a.cpp": "qDebug() << 1;\nstd::cerr << 2;\nprintf(x);\n", "app/ctl/b.cpp": "std::cout << 1;\n"},
     ["kb/a.cpp:1", "kb/a.cpp:2", "kb/a.cpp:3"]),
    # Language
    ("text given to tr() is English, in tests too", "language",
     {"tests/a.cpp": 'tr("保存");\ntr("Save");\nQString("保存");\n'}, ["tests/a.cpp:1"]),
    ("Japanese in the code is refused", "language",
     {"app/desk/ui/a.cpp": 'auto a = u"窓口";\n'}, ["app/desk/ui/a.cpp:1"]),
    ("Japanese in a comment, or in the tables of kb/text, is allowed", "language",
     {"app/a.cpp": '// 窓口\nint a; /* 窓\n口 */\n', "kb/text/b.cpp": 'auto a = u"カ";\n'}, []),
    # Enums
    ("a stored enum gives every value", "enums",
     {"kb/domain/a.h": "enum class A : int { B = 1, C };\n"}, ["kb/domain/a.h:1"]),
    ("the keys of a map give their first value", "enums",
     {"kb/wire/a.cpp": "enum Key { A = 1, B };\nenum RowKey { C, D };\n"}, ["kb/wire/a.cpp:2"]),
    ("an enum that stays in memory may count by itself", "enums", {"kb/search/a.h": "enum class A { B, C };\n"}, []),
    # Packages
    ("the README says what each package is for", "packages",
     {"packaging/dependencies.sh": "build  cmake  configures\ntest   catch2  tests\n", "README.md": "| `cmake` | x |\n"},
     ["packaging/dependencies.sh:2"]),
    # Translations
    ("every text is translated", "translations",
     {"app/desk/a.cpp": text("Save"), "translations/m_ja.ts": ts(("Save", "保存"))}, []),
    ("a text that no translation has is missed", "translations",
     {"app/desk/a.cpp": text("Save"), "translations/m_ja.ts": ts()}, ["translations/m_ja.ts:1"]),
    ("a translation of a text that is gone is seen", "translations",
     {"app/desk/a.cpp": text("Save"), "translations/m_ja.ts": ts(("Save", "保存"), ("Stop", "中止"))},
     ["translations/m_ja.ts:5"]),
    ("an unfinished translation is seen", "translations",
     {"app/desk/a.cpp": text("Save"), "translations/m_ja.ts": ts(("Save", "保存", ' type="unfinished"'))},
     ["translations/m_ja.ts:4"]),
    ("an obsolete translation is seen", "translations",
     {"app/desk/a.cpp": text("Save"), "translations/m_ja.ts": ts(("Save", "保存"), ("Old", "旧", ' type="vanished"'))},
     ["translations/m_ja.ts:5", "translations/m_ja.ts:5"]),
    ("an empty translation is seen", "translations",
     {"app/desk/a.cpp": text("Save"), "translations/m_ja.ts": ts(("Save", " "))}, ["translations/m_ja.ts:4"]),
    ("a placeholder may move but not go", "translations",
     {"app/desk/a.cpp": text("%1 of %2") + text("Since %1"),
      "translations/m_ja.ts": ts(("%1 of %2", "%2の%1"), ("Since %1", "以来"))}, ["translations/m_ja.ts:5"]),
    ("a mnemonic must not get lost, the ampersand of Q&A is none", "translations",
     {"app/desk/a.cpp": text("&File") + text("Q&A here"),
      "translations/m_ja.ts": ts(("&amp;File", "ファイル"), ("Q&amp;A here", "Q&amp;Aあり"))}, ["translations/m_ja.ts:4"]),
    ("English has two plural forms, and each has its number", "translations",
     {"app/desk/a.cpp": text("%n day(s)", ', "", 2') + text("%n hour(s)", ', "", 2'),
      "translations/m_en.ts": ts(("%n day(s)", ("%n day", "%n days")), ("%n hour(s)", ("%n hours",)))},
     ["translations/m_en.ts:5"]),
    ("a file dialog keeps its patterns", "translations",
     {"app/desk/a.cpp": text("Table (*.csv)"), "translations/m_ko.ts": ts(("Table (*.csv)", "표"))},
     ["translations/m_ko.ts:4"]),
]


def findings(rule, files):
    with tempfile.TemporaryDirectory() as root:
        os.makedirs(os.path.join(root, "tests/lint"))
        for name in ("layers.txt", "allowed.txt"):
            shutil.copy(os.path.join(HERE, name), os.path.join(root, "tests/lint"))
        for path, text in files.items():
            os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                file.write(text)
        return sorted(f"{path}:{line}" for path, line, _ in RULES[rule].check(Tree(root)))


def main():
    wrong = 0
    for what, rule, files, expected in CASES:
        found = findings(rule, files)
        if found != sorted(expected):
            print(f"{rule}: {what}: expected {sorted(expected)}, found {found}")
            wrong += 1
    unseen = set(RULES) - {rule for _, rule, _, expected in CASES if expected}
    if unseen:
        print(f"never seen red: {', '.join(sorted(unseen))}")
    print(f"{len(CASES) - wrong} of {len(CASES)} cases as expected")
    return 1 if wrong or unseen else 0


if __name__ == "__main__":
    sys.exit(main())
