#!/usr/bin/env python3
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a person's data can be had from the room archive without a Session (design.md §4).

Public are the headers that archive.h includes, directly or not; other rooms may include no others. Each public function in
them that returns a type with records, rows, values or entries in it has to take a `const Session &`. A Session itself is
made by Sessions alone.  Usage: check_sessions.py PROJECT     It also prints the functions that it looked at."""
import pathlib
import re
import sys

import sources

# Types that are somebody's data; every struct of a public header with one of them inside is, too.
PERSONAL = {"Record", "Value", "ListRow", "JournalEntry", "Finding", "SavedRecord", "ClosedBatch", "Printout", "KeptFile", "CaseMark", "CaseStep", "Change"}
# Functions that a Session would not make safer, each with its reason.
ALLOWED = {
    "Outbox::last": "a batch's number, hash and journal size; no content",
    "Outbox::batchOfFile": "which batch a file holds; no content",
    "Workflows::all": "the tables of steps, the same in every archive",
    "Workflows::find": "one of these tables",
}
INCLUDE = re.compile(r'^\s*#\s*include\s+"archive/([a-z]+\.h)"', re.MULTILINE)
BLOCK = re.compile(r"\b(class|struct)\s+(\w+)[^;{()]*\{")
FUNCTION = re.compile(r"(?:\[\[nodiscard\]\]\s*)?((?:static\s+|virtual\s+|friend\s+)*[\w:<>,\s*&]+?)\b(\w+)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)")


def public_headers(room):
    """archive.h and what it includes of its own room."""
    found, waiting = set(), ["archive.h"]
    while waiting:
        name = waiting.pop()
        if name in found or not (room / name).exists():
            continue
        found.add(name)
        waiting += INCLUDE.findall((room / name).read_text(encoding="utf-8"))
    return sorted(found)


def body(code, start):
    """The text between the brace at start and its partner, and where that is."""
    depth = 0
    for position in range(start, len(code)):
        depth += {"{": 1, "}": -1}.get(code[position], 0)
        if depth == 0:
            return code[start + 1:position], position
    return code[start + 1:], len(code)


def blocks(code):
    """Yields (class or struct, name, body) of each type, and at last ('', '', what is outside)."""
    outside, end = [], 0
    for match in BLOCK.finditer(code):
        if match.start() < end or code[:match.start()].rstrip().endswith("enum"):
            continue
        outside.append(code[end:match.start()])
        inner, stop = body(code, match.end() - 1)
        yield match.group(1), match.group(2), inner
        end = stop + 1
    yield "", "", "".join(outside + [code[end:]])


def without_bodies(code):
    while "{" in code:
        start = code.index("{")
        _, stop = body(code, start)
        code = code[:start] + ";" + code[stop + 1:]
    return code


def public_part(kind, inner):
    parts = re.split(r"\b(public|private|protected)\s*:(?!:)", "public:" + inner if kind == "struct" else inner)
    labelled = zip(parts[1::2], parts[2::2])
    return "".join(text for label, text in labelled if label == "public")


def personal_types(codes):
    """PERSONAL and every struct that holds one of them."""
    types = set(PERSONAL)
    structs = [(name, inner) for code in codes for kind, name, inner in blocks(code) if kind == "struct"]
    while True:
        more = {name for name, inner in structs if name not in types
                and any(re.search(rf"\b{each}\b", without_bodies(inner)) for each in types)}
        if not more:
            return types
        types |= more


def check_header(name, code, personal, errors, seen):
    for kind, owner, inner in blocks(code):
        if owner == "Session":
            private = inner.split("private:", 1)
            friends = re.findall(r"friend\s+(?:class|struct)\s+(\w+)", inner)
            if len(private) != 2 or re.search(r"\bSession\s*\(", private[0]) or friends != ["Sessions"]:
                errors.append(f"app/archive/{name}: a Session can be made by others than Sessions")
            continue
        text = without_bodies(public_part(kind, inner) if owner else inner)
        for result, function, parameters in FUNCTION.findall(text):
            full = f"{owner}::{function}" if owner else function
            words = set(re.findall(r"\w+", result))
            gives = words & personal or ("Uid" in words and owner == "Records")
            if not gives:
                continue
            takes = "const Session &" in parameters
            seen.append(f"{full}: {'takes a Session' if takes else ALLOWED.get(full, 'takes no Session')}")
            if not takes and full not in ALLOWED:
                errors.append(f"app/archive/{name}: {full} gives persons' data without a Session")


def check(project, seen=None):
    app = pathlib.Path(project) / "app"
    room = app / "archive"
    seen = [] if seen is None else seen
    public = public_headers(room)
    errors = [] if public else ["app/archive/archive.h is missing; this check would see nothing"]
    codes = {name: sources.code((room / name).read_text(encoding="utf-8")) for name in public}
    personal = personal_types(codes.values())
    for name, code in codes.items():
        check_header(name, code, personal, errors, seen)
    for source in sources.cpp_files(app):
        place = source.relative_to(app)
        if place.parts[0] == "archive":
            continue
        for header in INCLUDE.findall(source.read_text(encoding="utf-8")):
            if header not in public:
                errors.append(f"app/{place}: archive/{header} is internal to its room; archive.h does not include it")
    return errors


if __name__ == "__main__":
    looked_at = []
    found = check(sys.argv[1], looked_at)
    print("\n".join(looked_at))
    sources.report(found, "no person's data without a Session")
