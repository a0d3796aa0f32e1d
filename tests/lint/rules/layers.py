# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes go one way: what layers.txt says, from the root, and never in a circle."""

import os
import re

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.MULTILINE)
QT_MODULE = re.compile(r"\bQt6::(\w+)")


class Layers:
    def __init__(self, text):
        self.layers, self.modules, self.owners = {}, {}, {}
        for line in text.splitlines():
            line = line.split("#")[0].strip()
            if not line:
                continue
            head, _, tail = line.rpartition(":")
            kind, _, name = head.rpartition(" ")
            {"": self.layers, "qt": self.modules, "only": self.owners}[kind][name] = tail.split()

    @staticmethod
    def longest(table, path):
        fitting = [name for name in table if path.startswith(name + "/")]
        return max(fitting, key=len, default=None)

    def reach(self, layer, seen=None):
        seen = set() if seen is None else seen
        if layer not in seen:
            seen.add(layer)
            for below in self.layers.get(layer, []):
                self.reach(below, seen)
        return seen


def check(tree):
    with open(os.path.join(tree.root, "tests/lint/layers.txt"), encoding="utf-8") as file:
        layers = Layers(file.read())
    yield from _layer_circles(layers)
    graph = {}
    for source in tree.cpp():
        graph[source.path] = []
        for match in INCLUDE.finditer(source.code):
            line, quoted, target = source.line_of(match.start()), match[1] == '"', match[2]
            if not quoted:
                yield from _foreign(layers, source, line, target)
            elif not target.endswith(".moc") and not target.startswith("ui_"):
                graph[source.path].append((line, target))
                yield from _own(tree, layers, source, line, target)
    yield from _file_circles(graph)
    yield from _qt_modules(tree, layers)


def _own(tree, layers, source, line, target):
    if not os.path.exists(os.path.join(tree.root, target)):
        yield source.path, line, f'"{target}" is not a file from the root'
        return
    mine, theirs = layers.longest(layers.layers, source.path), layers.longest(layers.layers, target)
    # A precompiled header says again what its users include, and they are looked at.
    if source.is_test or source.path.startswith("packaging/cmake/pch/"):
        return
    if target.startswith("tests/"):
        yield source.path, line, f"a program must not include the tests' {target}"
    elif mine is None:
        yield source.path, 1, "lies in no layer of tests/lint/layers.txt"
    elif theirs not in layers.reach(mine):
        yield source.path, line, f"{mine} must not include {theirs or 'what lies in no layer'} ({target})"


def _foreign(layers, source, line, target):
    for header, owners in layers.owners.items():
        if target.startswith(header) and not source.is_test:
            if not any(source.path.startswith(owner + "/") for owner in owners):
                yield source.path, line, f"<{target}> belongs to {' and '.join(owners)} alone"


def _qt_modules(tree, layers):
    for source in tree.sources("CMakeLists.txt"):
        place = layers.longest(layers.modules, source.path)
        if place is None:
            continue
        for number, text in enumerate(source.lines, 1):
            for module in QT_MODULE.findall(text.split("#")[0]):
                if module not in layers.modules[place] and module[0].isupper():
                    yield source.path, number, f"{place} must not link Qt6::{module}"


def _layer_circles(layers):
    for layer, below in layers.layers.items():
        for other in below:
            if other != layer and layer in layers.reach(other):
                yield "tests/lint/layers.txt", 1, f"{layer} and {other} go in a circle"


def _file_circles(graph):
    done, path = set(), []

    def visit(node):
        if node in done:
            return
        path.append(node)
        for line, target in graph.get(node, []):
            if target in path:
                circle = path[path.index(target):] + [target]
                yield node, line, "includes go in a circle: " + " > ".join(circle)
            else:
                yield from visit(target)
        path.pop()
        done.add(node)

    for node in graph:
        yield from visit(node)
