#!/usr/bin/env python3
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy and clazy over a folder: app, tests or one below them.  Usage: check_tidy.py PROJECT BUILD FOLDER

Most of clang-tidy's time goes into Qt's headers, the same in each file: several files of a folder are read as one unit that
includes them (clang's analyzer knows this form), so that all of app costs what a few files would. Files whose own
names would collide go into different units. A unit that was clean is not read again until something in it changes."""
import functools
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

import sources

LINES_OF_A_UNIT = 12000
# Qt Test's macros are branches, one each; paths through a test are what the test itself walks; clang takes the "private:"
# that ends moc's "private slots:" for one said twice; a test file has no namespace of its own, and no other file includes it.
NOT_IN_TESTS = ("-readability-function-cognitive-complexity,-clang-analyzer-*,-google-build-using-namespace,"
                "-readability-redundant-access-specifiers")
CLAZY = "level0,level1"
KEPT = ("-D", "-I", "-isystem", "-std=", "-fPIC")
OWN = r"/(app|tests)/([a-z]+/)*(tst_)?[a-z0-9]+\.(h|cpp)$"
SHARED = {"main", "archive", "namespace", "test"}
# What is at the left edge of a file, or in its macros, and could meet the same name of a neighbour.
DEFINED = re.compile(
    r"^(?:(?:static|inline|constexpr|const|template<[^\n]*>)\s+)*(?:class|struct|enum class|enum|using)\s+(?:\[\[\w+\]\]\s+)?(\w+)\b(?!;)"
    r"|^(?!namespace\b)(?:[\w:<>,&*\[\]]+[ \t]+)+[&*]*(\w+)(?=[ \t]*(?:\(|=|\{|;|\[|$))"
    r"|^([a-z]\w*)\(|^#\s*define\s+(\w+)", re.MULTILINE)


def commands(build, folder):
    """File -> the flags clang needs of how it is compiled."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        for file in compiled(pathlib.Path(entry["file"])):
            if folder in file.parents and file.suffix == ".cpp":
                found[file] = flags(shlex.split(entry["command"]))
    return dict(sorted(found.items()))


def compiled(file):
    """The files that one command compiles: a batch of the build system names its own."""
    if file.parent.name != "Unity":
        return [file]
    return [pathlib.Path(name) for name in re.findall(r'^#include "(.+)"$', file.read_text(encoding="utf-8"), re.MULTILINE)]


def flags(words):
    kept, take = [], False
    for word in words:
        if take:
            kept[-1] = (kept[-1][0], word)
            take = False
        elif word in ("-isystem", "-I", "-D"):
            kept.append((word, ""))
            take = True
        elif word.startswith(KEPT):
            kept.append((word, None))
    return kept


@functools.cache
def definitions(file):
    """Names at the left edge of a file and of what it includes of its own tree -> the files that define them."""
    text = file.read_text(encoding="utf-8")
    found = {name: {file} for match in DEFINED.finditer(text) for name in match.groups() if name and name not in SHARED}
    top = next((folder.parent for folder in file.parents if folder.name in ("app", "tests")), file.parent)
    for include in re.findall(r'^#include "(.+\.h)"$', text, re.MULTILINE):
        header = next((path for path in (top / "app" / include, top / "tests" / include, file.parent / include) if path.exists()), None)
        for name, files in (definitions(header) if header else {}).items():
            found[name] = found.get(name, set()) | files
    return found


def collide(one, other):
    """Whether a name has two definitions; a header of app may share functions with others, and in app the types too."""
    def differ(name, a, b):
        guests = [path for path in (a, b) if path.suffix == ".h" and "app" in path.parts]
        return a.with_suffix("") != b.with_suffix("") and (not guests or (len(guests) == 1 and name[0].isupper() and not ("app" in a.parts and "app" in b.parts)))
    return any(differ(name, a, b) for name in one.keys() & other.keys() for a in one[name] for b in other[name])


def units(files):
    """Groups of files that can be read as one: not too long, without a name that two of them define."""
    groups = []
    for file in files:
        names = definitions(file)
        lines = file.read_text(encoding="utf-8").count("\n")
        for group in groups:
            if group["lines"] + lines <= LINES_OF_A_UNIT and not collide(group["names"], names):
                break
        else:
            group = {"files": [], "names": {}, "lines": 0}
            groups.append(group)
        group["files"].append(file)
        group["names"] = {name: group["names"].get(name, set()) | names.get(name, set()) for name in group["names"].keys() | names.keys()}
        group["lines"] += lines
    return [group["files"] for group in groups]


def write_unit(path, files):
    """A main of each test becomes a function with a name of its own."""
    parts = []
    for number, file in enumerate(files):
        parts.append(f"#define main main{number}\n#include \"{file}\" // NOLINT(bugprone-suspicious-include)\n#undef main\n")
    path.write_text("".join(parts), encoding="utf-8")


def merged(commands_of_files):
    """The union of the files' flags in their order; definitions that differ by file keep the first value."""
    seen, defined, result = set(), set(), []
    for word, value in (pair for command in commands_of_files for pair in command):
        name = (word + (value or "")).split("=")[0] if word.startswith("-D") else None
        if (word, value) in seen or (name and name in defined):
            continue
        seen.add((word, value))
        defined.add(name)
        result += [word] if value is None else [word, value]
    return result


def digest(project, build, files, words):
    """Of everything a unit's findings can depend on: its files, all own headers, the generated ones, the rules."""
    sha = hashlib.sha256(" ".join(words).encode())
    own = sorted(p for folder in ("app", "tests") for p in (project / folder).rglob("*.h"))
    made = sorted(p for p in build.rglob("*.h") if "_autogen" in str(p) or "views" in p.parts)
    for path in [*files, *own, *made, project / ".clang-tidy", pathlib.Path(__file__)]:
        sha.update(path.read_bytes())
    return sha.hexdigest()


def run(command, environment=None):
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    text = re.sub(r"^\d+ warnings? .*generated.*\n", "", done.stdout + done.stderr, flags=re.MULTILINE)
    return done.returncode, text


def check_unit(project, unit, words, checks):
    """The findings of both tools, as text; empty when there are none."""
    clang = ["-fsyntax-only", "-w", *words]
    tidy, tidied = run(["clang-tidy", f"--config-file={project / '.clang-tidy'}", f"--header-filter={OWN}",
                        f"--checks={checks}", "--quiet", str(unit), "--", *clang])
    # Clazy reports on the headers of the project too, -w would silence it, and its own level is chosen by the environment.
    clazy, found = run(["clazy", "-fsyntax-only", "-Wno-everything", *words, str(unit)],
                       {**os.environ, "CLAZY_CHECKS": CLAZY, "CLAZY_HEADER_FILTER": OWN})
    return (tidied if tidy else "") + (found if clazy or "warning:" in found or "error:" in found else "")


def check(project, build, folder):
    files = commands(build, folder)
    forgotten = [p for p in sources.cpp_files(folder) if p.suffix == ".cpp" and p not in files]
    if forgotten or not files:
        return "\n".join(f"{p}: no target compiles it" for p in forgotten) or f"{folder}: nothing of it is compiled"
    own = build / "lint" / "-".join(folder.relative_to(project).parts)
    own.mkdir(parents=True, exist_ok=True)
    findings = []
    checks = NOT_IN_TESTS if "tests" in folder.relative_to(project).parts else ""
    for number, group in enumerate(units(files)):
        unit, clean = own / f"unit{number}.cpp", own / f"unit{number}.clean"
        words = merged([files[file] for file in group])
        state = digest(project, build, group, words)
        if clean.exists() and clean.read_text() == state:
            continue
        write_unit(unit, group)
        found = check_unit(project, unit, words, checks)
        if found:
            findings.append(found)
        else:
            clean.write_text(state)
    print(f"{folder.relative_to(project)}: {len(files)} files, {sum(map(bool, findings))} units with findings")
    return "\n".join(findings)


if __name__ == "__main__":
    top, build_folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    text = check(top, build_folder, top / sys.argv[3])
    print(text)
    sys.exit(bool(text.strip()))
