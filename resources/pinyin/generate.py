#!/usr/bin/env python3
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes readings.csv and surnames.csv beside it from ICU's transform Han-Latin/Names and from corrections.csv.

Needs `uconv` (Debian: icu-devtools). Run by hand when ICU or the corrections change; the programs only read the results."""
import csv
import pathlib
import subprocess
import sys

FOLDER = pathlib.Path(__file__).parent
TRANSFORM = "Han-Latin/Names; Latin-ASCII; Lower"
BLOCKS = ((0x3007, 0x3008), (0x3400, 0x4DC0), (0x4E00, 0xA000), (0x20000, 0x2A6E0), (0x2A700, 0x2EBE1), (0x30000, 0x3134B))
# Behind this surname a character is read as in a given name.
SURNAME, SURNAME_READING = "王", "wang"


def transformed(texts):
    done = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", TRANSFORM], input="\n".join(texts).encode(),
                          capture_output=True, check=True)
    lines = done.stdout.decode().split("\n")
    if len(lines) != len(texts):
        sys.exit("uconv gave another number of lines than it was given")
    return lines


def corrections():
    places = {"name": {}, "surname": {}, "compound": {}, "variant": {}}
    with open(FOLDER / "corrections.csv", encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            places[row["place"]][row["characters"]] = row["readings"]
    return places


def write(name, header, rows):
    text = header + "\n" + "".join(f"{a},{b}\n" for a, b in rows)
    (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")


def main():
    characters = [chr(code) for first, end in BLOCKS for code in range(first, end)]
    first = transformed(characters)
    behind = [text.removeprefix(SURNAME_READING).strip() for text in transformed([SURNAME + c for c in characters])]
    corrected = corrections()

    readings, surnames = {}, {}
    for character, as_surname, as_name in zip(characters, first, behind):
        known = as_name.isascii() and as_name.isalpha()
        in_name = corrected["name"].get(character, as_name if known else None)
        if in_name is None:
            continue
        for syllable in in_name.split():
            readings.setdefault(syllable, []).append(character)
        # A fault of ICU in a given name is one in front of it too, unless the two are read differently.
        in_front = corrected["surname"].get(character, in_name if as_surname == as_name or not known else as_surname)
        if in_front != in_name:
            surnames[character] = in_front
    surnames.update(corrected["compound"])
    write("readings.csv", "syllable,characters", ((s, "".join(readings[s])) for s in sorted(readings)))
    write("surnames.csv", "characters,readings", sorted(surnames.items(), key=lambda item: (len(item[0]), item[0])))
    print(f"{sum(map(len, readings.values()))} readings in {len(readings)} syllables, {len(surnames)} surnames read otherwise")


if __name__ == "__main__":
    main()
