#!/usr/bin/env python3
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a translation lacks a string of the sources or holds an unfinished or vanished one.

Usage: check_translations.py PROJECT [--update]     --update writes the new strings into translations/*.ts."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

import sources

LUPDATE = next((p for p in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate"))
                if p and pathlib.Path(p).exists()), "lupdate")


def update(project, files):
    folders = [str(project / folder) for folder in ("app", "forms") if (project / folder).exists()]
    subprocess.run([LUPDATE, "-silent", "-locations", "none", "-no-obsolete", "-extensions", "cpp,h,ui",
                    *folders, "-ts", *map(str, files)], check=True, cwd=project, stdout=subprocess.DEVNULL)


def strings(file):
    """(context, source, comment) -> (type, translation)"""
    found = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[key] = (translation.get("type", ""), forms)
    return found


def placeholders(text):
    return sorted(re.findall(r"%L?\d+|%n", text))


def unseen(project):
    """Sentences that reach translate() as a variable: lupdate sees them only where QT_TRANSLATE_NOOP stands round them."""
    for file in sources.cpp_files(project / "app"):
        text = file.read_text(encoding="utf-8")
        if "QT_TRANSLATE_NOOP" not in text and re.search(r'\btranslate\("[^"]+",\s*[a-z]', text):
            yield f"{file.relative_to(project)}: translate() is given a variable, so that its sentences are in no translation"


def check(project):
    project = pathlib.Path(project)
    files = sorted((project / "translations").glob("*.ts"))
    wanted = {"zh_CN", "en"}
    errors = [f"translations: no file for {lang}" for lang in sorted(wanted)
              if not any(file.stem.endswith("_" + lang) for file in files)]
    errors += unseen(project)
    with tempfile.TemporaryDirectory() as folder:
        fresh = [pathlib.Path(folder) / file.name for file in files]
        for file, copy in zip(files, fresh):
            shutil.copy(file, copy)
        if fresh:
            update(project, fresh)
        for file, copy in zip(files, fresh):
            before, after = strings(file), strings(copy)
            errors += [f"{file.name}: lacks {key[0]}: {key[1]}" for key in sorted(after.keys() - before.keys())]
            errors += [f"{file.name}: no source has {key[0]}: {key[1]}" for key in sorted(before.keys() - after.keys())]
            for key, (kind, forms) in sorted(before.items()):
                if kind or not all(forms):
                    errors.append(f"{file.name}: {kind or 'empty'} {key[0]}: {key[1]}")
                elif any(placeholders(form) != placeholders(key[1]) for form in forms) and "%n" not in key[1]:
                    errors.append(f"{file.name}: other %-places than the source in {key[0]}: {key[1]}")
    return errors


if __name__ == "__main__":
    if "--update" in sys.argv:
        update(pathlib.Path(sys.argv[1]), sorted((pathlib.Path(sys.argv[1]) / "translations").glob("*.ts")))
    else:
        sources.report(check(sys.argv[1]), "translations are complete")
