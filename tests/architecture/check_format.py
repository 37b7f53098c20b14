#!/usr/bin/env python3
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file of app or tests is not as clang-format writes it.  Usage: check_format.py PROJECT [--fix]"""
import pathlib
import subprocess
import sys

import sources


def check(project, fix=False):
    project = pathlib.Path(project)
    files = [str(p) for folder in ("app", "tests") for p in sources.cpp_files(project / folder)]
    how = ["-i"] if fix else ["--dry-run", "-Werror"]
    run = subprocess.run(["clang-format", f"--style=file:{project / '.clang-format'}", *how, *files],
                         capture_output=True, text=True)
    return run.stderr.splitlines() if run.returncode else []


if __name__ == "__main__":
    sources.report(check(sys.argv[1], "--fix" in sys.argv), "format is clean (check_format.py PROJECT --fix writes it)")
