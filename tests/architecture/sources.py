# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks have in common: which files there are, and what in them is code, literal or comment."""
import pathlib
import re
import sys

# A C++ file as tokens that the checks tell apart; raw strings first, since they may hold anything.
TOKEN = re.compile(
    r'(?P<raw>R"(?P<fence>[^()\\\s]{0,16})\((?P<body>.*?)\)(?P=fence)")'
    r'|(?P<string>"(?:[^"\\\n]|\\.)*")'
    r"|(?P<char>'(?:[^'\\\n]|\\.)+')"
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)"
    r"|(?P<include>^[ \t]*#[ \t]*include[^\n]*)"
    r"|(?P<number>\b\d[\d']*)",
    re.DOTALL | re.MULTILINE)


def cpp_files(folder):
    """Every .cpp and .h below the folder, in one order everywhere."""
    return sorted(p for p in pathlib.Path(folder).rglob("*") if p.suffix in (".cpp", ".h"))


def tokens(text):
    """Yields (kind, content, line) with kind raw, string, char, comment or include."""
    line, last = 1, 0
    for match in TOKEN.finditer(text):
        line += text.count("\n", last, match.start())
        last = match.start()
        kind = match.lastgroup if match.lastgroup not in ("fence", "body") else "raw"
        yield kind, match.group("body") if kind == "raw" else match.group(0), line


def literals(text):
    """Yields (content, line) of each string literal; neighbours that the compiler joins are joined."""
    joined, start, end = None, 0, 0
    for match in TOKEN.finditer(text):
        kind = "raw" if match.group("raw") else match.lastgroup
        if kind == "comment":
            continue
        if kind not in ("raw", "string"):
            continue
        content = match.group("body") if kind == "raw" else match.group(0)[1:-1]
        if joined is not None and not text[end:match.start()].strip():
            joined += content
        else:
            if joined is not None:
                yield joined, text.count("\n", 0, start) + 1
            joined, start = content, match.start()
        end = match.end()
    if joined is not None:
        yield joined, text.count("\n", 0, start) + 1


def code(text):
    """The text with comments and the contents of literals blanked, line by line as before."""
    def blank(match):
        if match.group("include") or match.group("number"):
            return match.group(0)
        return re.sub(r"[^\n]", " ", match.group(0))
    return TOKEN.sub(blank, text)


def report(errors, clean):
    """Prints the findings or the sentence of a clean run, and ends the process with the matching code."""
    print("\n".join(errors) or clean)
    sys.exit(bool(errors))
