#!/usr/bin/env python3
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a source uses a precompiled header's name without including it, itself or through the project's headers: it would
build only where that header is precompiled.  Usage: check_includes.py PROJECT"""
import pathlib
import re
import sys

import sources

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
QT = next(pathlib.Path("/usr/include").glob("*/qt6"), pathlib.Path("/usr/include/qt6"))
QT_PARTS = sorted(QT.glob("Qt*"))
PRECOMPILED = re.compile(r"HEADERS ([^)]*)\)|set\(_core_headers ([^)]*)\)")
# Names of the standard library by their header; a header of Qt is its class's name.
STANDARD = {
    "algorithm": r"std::(all_of|any_of|none_of|find|find_if|sort|stable_sort|copy|copy_n|count_if|max_element|transform|lower_bound|upper_bound|remove_if)",
    "array": r"std::array",
    "functional": r"std::(function|hash|less|greater)",
    "map": r"std::(map|multimap)",
    "memory": r"std::(unique_ptr|shared_ptr|weak_ptr|make_unique|make_shared)",
    "optional": r"std::(optional|nullopt)",
    "utility": r"std::(move|pair|exchange|as_const|forward)",
    "variant": r"std::(variant|visit|holds_alternative|monostate)",
    "vector": r"std::vector",
}
# What comes with any header of Qt, or with another of the standard library that is included for its own sake.
EVERYWHERE = {"QString", "QByteArray", "QList", "QStringList", "utility"}


def precompiled(project):
    """The headers that cmake/Precompiled.cmake names."""
    text = (project / "cmake/Precompiled.cmake").read_text(encoding="utf-8")
    return {name for groups in PRECOMPILED.findall(text) for name in re.findall(r"<(\w+)>", " ".join(groups))}


def patterns(headers):
    return {h: re.compile(rf"\b(?:{STANDARD[h]})\b" if h in STANDARD else rf"\b{h}\b") for h in headers if h not in EVERYWHERE}


class Reach:
    """Which headers a file includes, itself, through the project's own or through Qt's; a header of Qt goes by its file's name."""

    def __init__(self, roots):
        self.roots = roots
        self.known = {}

    def of(self, path):
        if path in self.known:
            return self.known[path]
        found = self.known[path] = set()
        for kind, name in INCLUDE.findall(path.read_text(encoding="utf-8", errors="replace")):
            target = self.file(path, kind, name)
            found.add(name.split("/")[-1].lower().removesuffix(".h"))
            if target is not None:
                found |= self.of(target)
        return found

    def file(self, path, kind, name):
        places = [path.parent, *self.roots] if kind == '"' else QT_PARTS
        name = name.split("/")[-1] if kind == "<" and name.startswith("Qt") else name
        return next((place / name for place in places if (place / name).is_file()), None)


def check(project):
    project = pathlib.Path(project)
    wanted = patterns(precompiled(project))
    errors = []
    for part in ("app", "tests"):
        reach = Reach([project / "app", project / "tests"])
        for path in sources.cpp_files(project / part):
            code = sources.code(path.read_text(encoding="utf-8"))
            code = INCLUDE.sub("", code)
            for header, pattern in wanted.items():
                # A header may do with a declaration.
                if path.suffix == ".h" and header.startswith("Q"):
                    continue
                if pattern.search(code) and header.lower() not in reach.of(path):
                    errors.append(f"{path.relative_to(project)}: uses what <{header}> declares; include it")
    return errors


if __name__ == "__main__":
    sources.report(check(sys.argv[1]), "includes are clean")
