#!/usr/bin/env python3
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes variants.csv beside it: the characters that stand for another one when names are searched.

Usage: variants.py Unihan_Variants.txt.bz2 [CHARACTERS]   with CHARACTERS it only says what each of them folds to

From ICU's transform Traditional-Simplified and compatibility forms (`uconv`, Debian: icu-devtools), then, for what is left and is not
in GB 2312, from Unihan's variants (Debian: unicode-data, /usr/share/unicode/Unihan_Variants.txt.bz2) when they name one character
of GB 2312 and no other. corrections.csv has the last word. Run by hand when either changes; the programs only read the result."""
import bz2
import csv
import pathlib
import re
import subprocess
import sys

FOLDER = pathlib.Path(__file__).parent
TRANSFORM = "NFKC; Traditional-Simplified"
BLOCKS = ((0x2E80, 0x2FD6), (0x3007, 0x3008), (0x3400, 0x4DC0), (0x4E00, 0xA000), (0xF900, 0xFADA), (0x20000, 0x2A6E0), (0x2A700, 0x2EBE1),
          (0x2F800, 0x2FA1E), (0x30000, 0x3134B))
# Looked at in this order: what the first says is not asked of the next.
PROPERTIES = ("kSimplifiedVariant", "kZVariant", "kSemanticVariant")


def transformed(texts):
    done = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", TRANSFORM], input="\n".join(texts).encode(),
                          capture_output=True, check=True)
    lines = done.stdout.decode().split("\n")
    if len(lines) != len(texts):
        sys.exit("uconv gave another number of lines than it was given")
    return lines


def unihan(path):
    """property -> character -> its variants; those of one dictionary's spelling mistakes are in other properties."""
    named = {name: {} for name in PROPERTIES}
    with bz2.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            match = re.match(r"U\+([0-9A-F]+)\t(\w+)\t(.+)", line)
            if match and match.group(2) in named:
                codes = re.findall(r"U\+([0-9A-F]+)", match.group(3))
                named[match.group(2)][chr(int(match.group(1), 16))] = [chr(int(code, 16)) for code in codes]
    return named


def corrections():
    with open(FOLDER / "corrections.csv", encoding="utf-8", newline="") as table:
        return {row["characters"]: row["readings"] for row in csv.DictReader(table) if row["place"] == "variant"}


def is_common(character):
    try:
        character.encode("gb2312")
        return True
    except UnicodeEncodeError:
        return False


def folded(path):
    characters = [chr(code) for first, end in BLOCKS for code in range(first, end)]
    form = {c: text for c, text in zip(characters, transformed(characters)) if len(text) == 1 and text != c}
    form.update(corrections())
    named = unihan(path)
    for character in characters:
        if character in form or is_common(character):
            continue
        for name in PROPERTIES:
            targets = {form.get(t, t) for t in named[name].get(character, ())} - {character}
            common = {t for t in targets if is_common(t)}
            if len(common) == 1:
                form[character] = common.pop()
                break
    # To the end of each chain; the members of a ring all become its first.
    result = {}
    for character in form:
        seen = [character]
        while seen[-1] in form and form[seen[-1]] not in seen:
            seen.append(form[seen[-1]])
        if seen[-1] in form:
            seen.append(min(seen[seen.index(form[seen[-1]]):]))
        if seen[-1] != character:
            result[character] = seen[-1]
    return result


def main():
    form = folded(sys.argv[1])
    if len(sys.argv) > 2:
        print(" ".join(f"{c}→{form.get(c, c)}" for c in sys.argv[2]))
        return
    members = {}
    for character, target in form.items():
        members.setdefault(target, []).append(character)
    text = "form,characters\n" + "".join(f"{target},{''.join(sorted(members[target]))}\n" for target in sorted(members))
    (FOLDER / "variants.csv").write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(form)} characters fold to {len(members)}")


if __name__ == "__main__":
    main()
