# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the windows is translated, into every language.

Nothing unfinished, empty or left over from earlier, every placeholder, mnemonic and file pattern as in the source, and
no text in the sources that the files lack: lupdate is run on copies of them, so that what it adds or drops is seen.
"""

import collections
import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ET

FOLDER = "translations/"
SOURCES = "app/desk"
# How many plural forms Qt wants of a language.
FORMS = {"en": 2, "ja": 1, "zh": 1, "ko": 1}
# %1 %L1 %n %Ln, a literal && and a mnemonic &x, a file dialog's patterns and what parts them.
KEPT = re.compile(r"%L?(?:\d{1,2}|n)|&&|&(?=\w)|\(\*[^)]*\)|;;|\t")
TOOLS = ("/usr/lib/qt6/bin",)


def lupdate():
    return shutil.which("lupdate", path=os.pathsep.join([*TOOLS, os.environ.get("PATH", "")]))


def kept(text):
    # In "Q&A" the ampersand is a letter of a word, not a mnemonic.
    return collections.Counter(KEPT.findall(text.replace("Q&A", "QA").replace("Q&&A", "Q&&")))


class Message:
    def __init__(self, context, node):
        self.source = node.findtext("source") or ""
        self.key = (context, self.source, node.findtext("comment") or "")
        self.plural = node.get("numerus") == "yes"
        translation = node.find("translation")
        self.state = "" if translation is None else translation.get("type", "")
        if translation is None:
            self.forms = []
        elif self.plural:
            self.forms = [form.text or "" for form in translation.findall("numerusform")]
        else:
            self.forms = [translation.text or ""]


def read(path):
    for context in ET.parse(path).getroot().findall("context"):
        for node in context.findall("message"):
            yield Message(context.findtext("name"), node)


def faults(message, forms_wanted):
    if message.state:
        yield f"is {message.state}"
    if not message.forms or not all(form.strip() for form in message.forms):
        yield "is empty"
        return
    wanted = forms_wanted if message.plural else 1
    if len(message.forms) != wanted:
        yield f"has {len(message.forms)} forms instead of {wanted}"
    for form in message.forms:
        if kept(form) != kept(message.source):
            yield f"'{form}' has other placeholders than the source"


def fresh(root, names):
    """What lupdate finds in the sources, by the file's name."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [shutil.copy(os.path.join(root, FOLDER, name), folder) for name in names]
        subprocess.run([lupdate(), "-silent", "-no-obsolete", "-locations", "none", os.path.join(root, SOURCES),
                        "-extensions", "cpp,h", "-I", root, "-ts", *copies], check=True, capture_output=True)
        return {name: {message.key for message in read(copy)} for name, copy in zip(names, copies)}


def line_of(lines, source):
    escaped = source.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    escaped = escaped.replace('"', "&quot;").replace("'", "&apos;")
    return next((number for number, line in enumerate(lines, 1) if f"<source>{escaped}</source>" in line), 1)


def check(tree):
    names = [path[len(FOLDER):] for path in tree.paths if path.startswith(FOLDER) and path.endswith(".ts")]
    if not names:
        return
    if not lupdate():
        yield FOLDER, 1, "cannot be checked: lupdate is missing (packaging/dependencies.sh installs it)"
        return
    found = fresh(tree.root, names)
    for name in names:
        path = FOLDER + name
        with open(os.path.join(tree.root, path), encoding="utf-8") as file:
            lines = file.read().splitlines()
        messages = list(read(os.path.join(tree.root, path)))
        language = name.rsplit("_", 1)[-1].removesuffix(".ts")
        for message in messages:
            for fault in faults(message, FORMS[language]):
                yield path, line_of(lines, message.source), f"'{message.source}' {fault}"
        present = {message.key for message in messages}
        for key in sorted(found[name] - present):
            yield path, 1, f"'{key[1]}' ({key[0]}) is missing: build the target update_translations and translate it"
        for key in sorted(present - found[name]):
            yield path, line_of(lines, key[1]), f"'{key[1]}' ({key[0]}) is no longer in the sources"
