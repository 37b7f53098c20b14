#!/usr/bin/env python3
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a field or a kind of the catalogue is named by a string in app/, where a typed view or an SQL file should speak.

A literal counts when it is such a name, when it has the name of a field of several words in it as a word (register_number),
or when it is a statement of SQL with a name in it. fieldnames.allowed lists the exceptions with their reasons; an exception
that nothing needs fails too.  Usage: check_fieldnames.py PROJECT"""
import fnmatch
import json
import pathlib
import re
import sys

import sources

SQL = re.compile(r"\b(SELECT\b.*\bFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\b.*\bSET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX|VIEW)|ALTER\s+TABLE)\b", re.DOTALL)
WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def catalogue_names(project):
    """The names of the kinds and of their fields; code lists are no kinds, and the keys of every record mean nothing."""
    package = json.loads((project / "resources/catalogue/datapackage.json").read_text(encoding="utf-8"))
    found = set()
    for resource in package["resources"]:
        if "credit:class" not in resource and "credit:class" not in resource.get("schema", {}):
            continue
        found.add(resource["name"])
        found.update(field["name"] for field in resource["schema"]["fields"] if "credit:structure" not in field)
    if not found:
        sys.exit("resources/catalogue/datapackage.json: no resource carries credit:class; this check would see nothing")
    return found


def exceptions(path):
    """Rows of glob, name and reason, between tabs or several spaces."""
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = re.split(r"\t+|\s{2,}", line.strip(), maxsplit=2)
        if len(parts) != 3:
            sys.exit(f"{path.name}:{number}: glob, name and reason are wanted, two spaces apart")
        rows.append((parts[0], parts[1], number))
    return rows


def named(literal, names):
    """The names that this literal speaks of."""
    if literal in names:
        return [literal]
    words = WORD.findall(literal)
    if SQL.search(literal):
        return sorted(set(words) & names)
    return sorted({word for word in words if "_" in word} & names)


def check(project):
    project = pathlib.Path(project)
    names = catalogue_names(project)
    allowed = exceptions(project / "tests/architecture/fieldnames.allowed")
    used, errors = set(), []
    for source in sources.cpp_files(project / "app"):
        path = source.relative_to(project).as_posix()
        for literal, line in sources.literals(source.read_text(encoding="utf-8")):
            for name in named(literal, names):
                row = next((r for r in allowed if fnmatch.fnmatch(path, r[0]) and r[1] in (name, "*")), None)
                if row:
                    used.add(row)
                else:
                    errors.append(f"{path}:{line}: a string names '{name}' of the catalogue: \"{literal[:60]}\"")
    errors += [f"fieldnames.allowed:{row[2]}: nothing needs '{row[0]} {row[1]}' any more"
               for row in allowed if row not in used]
    return errors


if __name__ == "__main__":
    sources.report(check(sys.argv[1]), "no string names a field or a kind")
