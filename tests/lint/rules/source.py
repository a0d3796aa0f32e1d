# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree as the rules see it: files, their lines, and C++ without its comments or strings."""

import functools
import os
import re

TOP = (".ci", "app", "kb", "packaging", "resources", "tests", "translations")
SKIPPED_FOLDERS = {"build", ".git", ".cache", "__pycache__", "debian"}

# One token after another, so that a quote in a comment or 1'000 is not taken for the start of a string.
TOKEN = re.compile(
    r"""(?P<comment>//(?:\\\n|[^\n])*|/\*.*?\*/)
      | (?P<raw>R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<character>'(?:\\.|[^'\\\n])+')
      | \d(?:[eEpP][+-]|'?\w|\.)*
      | (?:(?!R")\w)+
    """,
    re.VERBOSE | re.DOTALL,
)


def blank(text):
    """The same number of lines and columns, with nothing in them."""
    return re.sub(r"[^\n]", " ", text)


class Source:
    def __init__(self, root, path):
        self.path = path
        with open(os.path.join(root, path), encoding="utf-8", errors="replace") as file:
            self.text = file.read()

    @property
    def lines(self):
        return self.text.splitlines()

    @property
    def is_cpp(self):
        return self.path.endswith((".cpp", ".h"))

    @property
    def is_test(self):
        return self.path.startswith("tests/")

    @functools.cached_property
    def code(self):
        """C++ with its comments blanked."""
        return TOKEN.sub(lambda m: blank(m[0]) if m["comment"] else m[0], self.text)

    @functools.cached_property
    def bare(self):
        """C++ with comments, strings and characters blanked."""
        return TOKEN.sub(
            lambda m: blank(m[0]) if m["comment"] or m["raw"] or m["string"] or m["character"] else m[0], self.text
        )

    def line_of(self, offset):
        return self.text.count("\n", 0, offset) + 1


class Tree:
    """Every file under the project's own folders; read once."""

    def __init__(self, root):
        self.root = root
        self.paths = sorted(self._walk())
        self._sources = {}
        self.allowed = self._read_allowed()

    def _walk(self):
        for name in os.listdir(self.root):
            if os.path.isfile(os.path.join(self.root, name)):
                yield name
        for top in TOP:
            for folder, folders, names in os.walk(os.path.join(self.root, top)):
                folders[:] = [f for f in folders if f not in SKIPPED_FOLDERS]
                for name in names:
                    yield os.path.relpath(os.path.join(folder, name), self.root)

    def _read_allowed(self):
        entries = []
        path = os.path.join(self.root, "tests/lint/allowed.txt")
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                for line in file:
                    match = re.match(r"([\w/]+) ([\w./-]+): \S", line)
                    if match:
                        entries.append((match[1], match[2]))
        return entries

    def source(self, path):
        if path not in self._sources:
            self._sources[path] = Source(self.root, path)
        return self._sources[path]

    def sources(self, *endings):
        for path in self.paths:
            if path.endswith(endings):
                yield self.source(path)

    def cpp(self):
        return self.sources(".cpp", ".h")

    def is_allowed(self, rule, path):
        return any(rule == r and (path == p or (p.endswith("/") and path.startswith(p))) for r, p in self.allowed)
