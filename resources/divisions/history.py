#!/usr/bin/env python3
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the regrouping of 2021 into the tables: run it in this folder after a new list of divisions was put in place.

Reads divisions-sha-2021.csv (old and new codes down to the townships) and villages-sha-2020.csv (the last list with
350427); writes divisions-history.csv and the validity and predecessor columns of divisions-fujian.csv.
"""
import csv

LAST_DAY, FIRST_DAY = "2021-02-02", "2021-02-03"
HEADER = ["code", "name", "level", "parent", "valid_from", "valid_to", "predecessors", "successors"]
# Counties of the same decision, and the one pseudo-township that ended without a successor.
OTHER = {"350402": ("梅列区", "350404"), "350403": ("三元区", "350404"), "350427401": ("金古园开发区", "")}


def padded(code):
    return code.ljust(12, "0") if code else ""


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, HEADER, lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted(rows, key=lambda row: row["code"]))


def ended(code, name, successor):
    level = "village" if code[9:] != "000" else "township" if code[6:] != "000000" else "county"
    parent = {"village": code[:9], "township": code[:6], "county": code[:4]}[level]
    return dict(zip(HEADER, [code, name, level, padded(parent), "", LAST_DAY, "", successor]))


def main():
    present = {row["code"]: row for row in read("divisions-fujian.csv")}
    successors = {padded(row["old_code"]): padded(row["new_code"]) for row in read("divisions-sha-2021.csv")}
    # "沙县 → 沙县区" is a renaming: the old row has the old name.
    history = [ended(padded(row["old_code"]), row["name"].split(" → ")[0], padded(row["new_code"]))
               for row in read("divisions-sha-2021.csv")]
    history += [ended(padded(code), name, padded(successor)) for code, (name, successor) in OTHER.items()]
    for village in read("villages-sha-2020.csv"):
        township = successors.get(village["code"][:9] + "000", "")
        code = township[:9] + village["code"][9:]
        history.append(ended(village["code"], village["name"], code if code in present else ""))
    for row in present.values():
        if row["code"][:6] in ("350404", "350405"):
            before = [old["code"] for old in history if old["successors"] == row["code"]]
            row.update(valid_from=FIRST_DAY, predecessors=" ".join(sorted(before)))
    write("divisions-history.csv", history)
    write("divisions-fujian.csv", present.values())


if __name__ == "__main__":
    main()
