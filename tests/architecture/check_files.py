#!/usr/bin/env python3
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the habits that no compiler sees: names, sizes, licence lines, leftovers, words on public headers.

Usage: check_files.py PROJECT     It also prints the sizes that tests/README.md speaks of."""
import pathlib
import re
import statistics
import sys

import check_tidy
import sources

LONGEST_FILE = 500
LONGEST_HEADER = 200
MEDIAN_SOURCE = 120
LICENCE = ("SPDX-FileCopyrightText:", "SPDX-License-Identifier: GPL-3.0-or-later")
LEFTOVER = re.compile(r"\b(TO[D]O|FIX[M]E|XX[X]|HAC[K])\b")
FORBIDDEN = re.compile(r"\b(qFatal|QSKIP)\s*\(")
COMMENTED_CODE = re.compile(r"//(?!/)\s*[\w:<>*&.\->\[\]]+.*[;{}]\s*$")


def code_files(project):
    for folder in ("app", "tests"):
        yield from sources.cpp_files(project / folder)


def script_files(project):
    for folder in ("app", "cmake", "installer", "tests", "resources"):
        for pattern in ("*.py", "*.sh"):
            yield from (p for p in sorted((project / folder).rglob(pattern)) if "node_modules" not in p.parts)


def names(project, path, errors):
    parts = path.relative_to(project).parts
    stem = pathlib.Path(parts[-1]).stem
    free = stem.removeprefix("tst_") if parts[0] == "tests" else stem
    for part in (*parts[:-1], free):
        if not re.fullmatch(r"[a-z0-9]+", part):
            errors.append(f"{'/'.join(parts)}: '{part}' is not lower case without underscore")


def words(project, path, errors):
    name = path.relative_to(project)
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    if len(lines) > LONGEST_FILE:
        errors.append(f"{name}: {len(lines)} lines; {LONGEST_FILE} is the limit, take a piece out")
    head = [line for line in lines[:4] if "SPDX" in line]
    if len(head) < 2 or not all(word in line for word, line in zip(LICENCE, head)):
        errors.append(f"{name}: the two SPDX lines are missing at the top")
    for number, line in enumerate(lines, 1):
        if LEFTOVER.search(line):
            errors.append(f"{name}:{number}: a leftover: {line.strip()}")
    if path.suffix in (".cpp", ".h"):
        for kind, content, number in sources.tokens(text):
            if kind == "comment" and COMMENTED_CODE.match(content):
                errors.append(f"{name}:{number}: code in a comment: {content}")
        for match in FORBIDDEN.finditer(sources.code(text)):
            if match.group(1) == "qFatal" and name.parts[0] == "tests":
                continue
            number = text.count("\n", 0, match.start()) + 1
            errors.append(f"{name}:{number}: {match.group(1)} is not used here: fail with a reason instead")


def headers(project, path, errors):
    name = path.relative_to(project)
    text = path.read_text(encoding="utf-8")
    if text.count("\n") > LONGEST_HEADER:
        errors.append(f"{name}: a header of more than {LONGEST_HEADER} lines")
    if "#pragma once" not in text:
        errors.append(f"{name}: no #pragma once")
    if not re.search(r"^\s*///", text, re.MULTILINE):
        errors.append(f"{name}: no /// line says what it is")


def twice(project, errors):
    """The files of a room are compiled in batches: what one keeps to itself may not share its name with what another does."""
    for room in sorted(path for path in (project / "app").glob("*") if path.is_dir()):
        seen = {}
        for path in sources.cpp_files(room):
            if path.suffix != ".cpp":
                continue
            for name, files in check_tidy.definitions(path).items():
                if files == {path} and seen.setdefault(name, path) != path:
                    errors.append(f"{path.relative_to(project)}: {name} is defined in {seen[name].name} too; call one of them otherwise")


TYPE = re.compile(r"^(?:class|struct)\s+(\w+)(?:\s+final)?(?:\s*:(?!:)[^;{]*)?\s*\{", re.MULTILINE)
SPACE = re.compile(r"^namespace (?!Ui\b)([\w:]+) \{", re.MULTILINE)


def types_twice(project, errors):
    """Two classes of one name in one namespace are one to the linker, which takes either."""
    seen = {}
    for path in sources.cpp_files(project / "app"):
        if path.suffix != ".h":
            continue
        code = sources.code(path.read_text(encoding="utf-8"))
        spaces = [(match.start(), match.group(1)) for match in SPACE.finditer(code)]
        for match in TYPE.finditer(code):
            space = next((name for start, name in reversed(spaces) if start < match.start()), "")
            other = seen.setdefault((space, match.group(1)), path)
            if other != path:
                errors.append(f"{path.relative_to(project)}: {match.group(1)} is a class of {other.relative_to(project)} too; call one of them otherwise")


def sizes(project, errors):
    def counts(folder, suffix):
        return [p.read_text(encoding="utf-8").count("\n") for p in sources.cpp_files(project / folder) if p.suffix == suffix]
    source, header, test = counts("app", ".cpp"), counts("app", ".h"), counts("tests", ".cpp") + counts("tests", ".h")
    if not source or not header:
        return
    ratio = sum(test) / (sum(source) + sum(header))
    print(f"app: {len(source)} .cpp, median {statistics.median(source):.0f}, longest {max(source)}; "
          f"{len(header)} .h, median {statistics.median(header):.0f}, longest {max(header)}; "
          f"{sum(source) + sum(header)} lines, {ratio:.2f} test lines each")
    if statistics.median(source) > MEDIAN_SOURCE:
        errors.append(f"app: the median .cpp has {statistics.median(source):.0f} lines; {MEDIAN_SOURCE} is the limit")


def check(project):
    project = pathlib.Path(project)
    errors = []
    for path in code_files(project):
        names(project, path, errors)
        words(project, path, errors)
        if path.suffix == ".h" and path.relative_to(project).parts[0] == "app":
            headers(project, path, errors)
    for path in script_files(project):
        words(project, path, errors)
    twice(project, errors)
    types_twice(project, errors)
    sizes(project, errors)
    return errors


if __name__ == "__main__":
    sources.report(check(sys.argv[1]), "files are clean")
