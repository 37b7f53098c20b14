#!/usr/bin/env bash
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
# An archive is made, verified, reported on and sent from Windows; one goes from Linux to Windows and back, and each side
# finds what the other wrote.  Usage: journey.sh BUILD LINUX_BIN     BUILD/stage holds the programs for Windows
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/sides.sh"

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
refused "show without a purpose is refused" windows --archive made-on-windows --user officer --json show "$number"
refused "a folder that is no archive is refused" windows --archive batches --user officer --json find 3504
python3 - <<'PY'
import pathlib
file = pathlib.Path("travelling/archive.db")
whole = bytearray(file.read_bytes())
page = 4096
whole[len(whole) // page // 2 * page + 100] ^= 1
file.write_bytes(whole)
PY
for system in windows linux; do
    refused "$system finds the changed byte" $system --archive travelling --user auditor --json verify --full
done
sealed=$(compgen -G 'batches/*.zip' | head -n 1)
python3 - "$sealed" <<'PY'
import pathlib, sys
whole = pathlib.Path(sys.argv[1]).read_bytes()
middle = len(whole) // 2
pathlib.Path("damaged.zip").write_bytes(whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1:])
PY
refused "a damaged batch is refused" windows --json batch verify damaged.zip
say "The journey is done"
