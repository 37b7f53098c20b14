#!/usr/bin/env bash
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
# An archive is made, verified, reported on and sent from Windows; one goes from Linux to Windows and back, and each side
# finds what the other wrote.  Usage: run.sh BUILD LINUX_BIN     BUILD/stage holds the programs for Windows
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$1
linux_bin=$2
export ARCHIVE_PASSWORD=sample-2026 LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

say() { printf -- '-- %s\n' "$*"; }
fail() { printf '!! %s\n' "$*" >&2; exit 1; }
windows() { "$here/wine.sh" "$build" "$build/stage/archivectl.exe" "$@" | tr -d '\r'; }
linux() { "$linux_bin/archivectl" "$@"; }

# member EXPRESSION: of the JSON on stdin, as Python sees it in `it`.
member() { python3 -c 'import json, sys; it = json.load(sys.stdin); print(eval(sys.argv[1]))' "$1"; }
# expect SENTENCE EXPRESSION: the JSON on stdin makes the expression true.
expect() {
    local json
    json=$(cat)
    [ "$(member "bool($2)" <<< "$json")" = True ] || fail "$1: $json"
    say "$1"
}

# verified SYSTEM FOLDER
verified() { "$1" --archive "$2" --user auditor --json verify --full | expect "$1 verifies $2" 'it["ok"] and not it["problems"] and it["entries"] > 0'; }

# First household's register number: found masked, as without a purpose it must be.
register_number() {
    "$1" --archive "$2" --user officer --json find 3504 | member 'next(m["registerNumber"] for m in it["matches"] if m["kind"] == "household")'
}

say "An archive made on Windows"
windows --json demo made-on-windows --households 3 | expect "demo makes three households" 'it["households"] == 3 and it["persons"] > 0'
verified windows made-on-windows
number=$(register_number windows made-on-windows)
windows --archive made-on-windows --user officer --purpose check --json report household "$number" --output report.pdf \
    | expect "a report is printed" 'it["pages"] > 0 and it["number"]'
pdftotext -layout report.pdf report.txt
grep -q '农户信用档案报告' report.txt || fail "the report's text has no title: $(head -c 400 report.txt)"
grep -qF "$number" report.txt || fail "the report's text lacks the register number $number"
windows --archive made-on-windows --user reporter --json batch create --output batches --plain | tee batches.json \
    | expect "a batch is sealed" 'len(it["batches"]) > 0 and all(b["records"] > 0 for b in it["batches"])'
for file in batches/*.zip; do
    windows --json batch verify "$file" | expect "Windows verifies $file" 'it["ok"]'
    linux --json batch verify "$file" | expect "Linux verifies $file" 'it["ok"]'
done
compgen -G 'batches/*.zip.age' > /dev/null || fail "no sealed batch stands beside the plain one"
verified linux made-on-windows

say "An archive of Linux goes to Windows and back"
linux --json demo travelling --households 3 | expect "Linux makes it" 'it["households"] == 3'
verified windows travelling
number=$(register_number windows travelling)
windows --archive travelling --user officer --purpose update --json show "$number" > shown.json
python3 - > put.json <<'PY'
import json
shown = json.load(open("shown.json"))
print(json.dumps({"reason": "moved on Windows", "records": [{
    "kind": shown["kind"], "uid": shown["uid"], "revision": shown["revision"], "values": {"address": "虬江街道洋坊村7号"}}]}))
PY
windows --archive travelling --user officer --json put put.json | expect "Windows saves a change" 'len(it["saved"]) == 1'
verified linux travelling
linux --archive travelling --user officer --purpose update --json show "$number" \
    | expect "Linux reads the change" 'it["values"]["address"] == "虬江街道洋坊村7号"'
linux --archive travelling --user officer --purpose update --json history "$number" \
    | expect "its journal tells of it" 'len(it["entries"]) > 0'

say "What must fail fails on Windows too"
if windows --archive made-on-windows --user officer --json show "$number" > /dev/null 2>&1; then
    fail "show without a purpose was answered"
fi
printf 'x' | dd of=travelling/archive.db bs=1 seek=5000 conv=notrunc status=none
if windows --archive travelling --user auditor --json verify > /dev/null 2>&1; then
    fail "a damaged archive was verified"
fi
say "The journey is done"
