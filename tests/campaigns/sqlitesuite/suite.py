#!/usr/bin/env python3
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs SQLite's own tests over the sealed VFS and compares what fails with notapplicable.txt.  Usage: suite.py WORKDIR [FILE…]

WORKDIR is what fixture.sh made. Without files a chosen part of "veryquick" runs, with ARCHIVE_CAMPAIGN=long all of it. It fails when a
test fails that the list does not name, and when the list names one that passes: so it can't grow stale."""
import collections
import concurrent.futures
import fnmatch
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
SECONDS_A_FILE = 300
SECONDS_OF_A_HANG = 30
# What meets the VFS most: transactions, both journals, vacuum, damage, full text; some of everything else.
SHORT = ("select[1-9].test", "insert*.test", "index[1-9].test", "update*.test", "delete[24].test", "trans[23].test", "savepoint*.test",
         "rollback*.test", "wal.test", "wal[0-9].test", "walckpt*.test", "walro*.test", "walbak.test", "walhook.test", "waloverwrite.test",
         "walmode.test", "walcksum.test", "walpersist.test", "e_wal*.test", "journal*.test", "jrnlmode*.test", "exclusive*.test",
         "pager[1-4].test", "vacuum*.test", "e_vacuum.test", "backup*.test", "incrblob*.test", "snapshot*.test", "attach*.test",
         "fts5aa.test", "fts5content.test", "fts5delete.test", "fts5integrity.test", "fts5merge*.test", "fts5savepoint.test",
         "fts5rebuild.test", "fts5vocab*.test", "cachespill.test", "cacheflush.test", "crash8.test", "corrupt[A-F].test", "tkt3457.test",
         "zerodamage.test", "memdb1.test", "pragma*.test", "rdonly.test", "autovacuum.test", "pagesize.test")
TOO_SLOW = ("vacuum6.test", "wal3.test", "savepoint6.test", "insert5.test")

Entry = collections.namedtuple("Entry", "line names reason")
Outcome = collections.namedtuple("Outcome", "name failed tests text")


def read_list(path):
    """File -> its entries; a name is a pattern of test names, <aborted> for a script that ends early, <hangs> for one that never does;
    one with ~ before it comes out one way or the other."""
    entries = collections.defaultdict(list)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        parts = line.split("\t")
        if len(parts) != 3 or not all(part.strip() for part in parts):
            sys.exit(f"{path.name}:{number}: not FILE, TAB, NAMES, TAB, REASON")
        entries[parts[0]].append(Entry(number, parts[1].split(), parts[2]))
    return entries


class Runner:
    """A folder outside the project in which an unprivileged user may run the tests; SQLite's suite refuses root's rights."""

    def __init__(self, work, folder):
        self.folder = folder
        self.user = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.geteuid() == 0 else {}
        shutil.copy2(work / "testfixture", folder / "testfixture")
        shutil.copy2(HERE / "start.tcl", folder / "start.tcl")
        for part in ("test", "ext"):
            shutil.copytree(work / "sqlite3" / part, folder / part)
        os.chmod(folder, 0o755)
        for path in [folder, *folder.rglob("*")]:
            path.chmod(0o755 if path.is_dir() or path.name == "testfixture" else 0o644)

    def run(self, arguments, seconds):
        with tempfile.TemporaryDirectory(dir=self.folder, prefix="run-", ignore_cleanup_errors=True) as place:
            if self.user:
                shutil.chown(place, "nobody", "nogroup")
            with open(pathlib.Path(place) / "output", "w+b") as output:
                process = subprocess.Popen([str(self.folder / "testfixture"), str(self.folder / "start.tcl"), *arguments], cwd=place,
                                           stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                                           env={**os.environ, "HOME": place, "TMPDIR": place}, start_new_session=True, **self.user)
                try:
                    code = process.wait(seconds)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, 9)
                    code = process.wait()
                output.seek(0)
                return code, output.read().decode("utf-8", "replace")

    def files(self):
        code, text = self.run(["--list", str(self.folder / "test")], 60)
        names = re.findall(r"^listed (.+)$", text, re.MULTILINE)
        if code != 0 or len(names) < 1000:
            sys.exit(f"SQLite's list of tests can't be read:\n{text[-2000:]}")
        return [pathlib.Path(name) for name in names]

    def outcome(self, file, entries):
        hangs = any("<hangs>" in entry.names for entry in entries)
        code, text = self.run([str(file)], SECONDS_OF_A_HANG if hangs else SECONDS_A_FILE)
        if code == -9:
            return Outcome(file.name, {"<hangs>"}, 0, text)
        count = re.search(r"^(\d+) errors out of (\d+) tests", text, re.MULTILINE)
        failed = set(re.findall(r"^! (\S+) expected:", text, re.MULTILINE))
        for names in re.findall(r"^!Failures on these tests: (.*)$", text, re.MULTILINE):
            failed.update(names.split())
        if code != 0 and not (count and failed):
            failed.add("<aborted>")
        return Outcome(file.name, failed, int(count[2]) if count else 0, text)


def judge(outcome, entries):
    """What is wrong with a file's outcome, in lines; and how many failing tests the list explains."""
    problems, explained = [], set()
    for entry in entries:
        for listed in entry.names:
            name = listed.lstrip("~")
            found = {test for test in outcome.failed if test == name or fnmatch.fnmatchcase(test, name)}
            if not found and name == listed:
                problems.append(f"notapplicable.txt:{entry.line}: {outcome.name} {name} passes; take it out")
            explained |= found
    for test in sorted(outcome.failed - explained):
        detail = re.search(rf"^! {re.escape(test)} expected:.*?^! {re.escape(test)} got:.*?$", outcome.text, re.MULTILINE | re.DOTALL)
        problems.append(f"{outcome.name}: {test} fails{': ' + detail[0][:600] if detail else ''}")
    if {"<aborted>", "<hangs>"} & (outcome.failed - explained):
        problems.append(outcome.text[-1500:])
    return problems, len(explained)


def chosen(files, patterns):
    return [file for file in files if any(fnmatch.fnmatchcase(file.name, pattern) for pattern in patterns)]


def main():
    work = pathlib.Path(sys.argv[1]).resolve()
    entries = read_list(HERE / "notapplicable.txt")
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="sqlitesuite-", ignore_cleanup_errors=True) as place:
        runner = Runner(work, pathlib.Path(place))
        files = runner.files()
        unknown = sorted(set(entries) - {file.name for file in files})
        long = os.environ.get("ARCHIVE_CAMPAIGN") == "long"
        if len(sys.argv) > 2:
            files = chosen(files, sys.argv[2:])
        elif not long:
            files = [file for file in chosen(files, SHORT) if file.name not in TOO_SLOW]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            outcomes = list(pool.map(lambda file: runner.outcome(file, entries.get(file.name, [])), files))
    problems = [f"notapplicable.txt names {name}, which is not in the suite" for name in unknown]
    explained = 0
    for outcome in outcomes:
        found, listed = judge(outcome, entries.get(outcome.name, []))
        problems += found
        explained += listed
    tests = sum(outcome.tests for outcome in outcomes)
    print(f"{len(files)} files, {tests} tests, {explained} failing that can't apply (notapplicable.txt), {len(problems)} problems, "
          f"{time.monotonic() - start:.0f} s{', the whole of veryquick' if long else ''}")
    print("\n".join(problems))
    # A campaign that ran next to nothing proves nothing.
    return 1 if problems or tests == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
