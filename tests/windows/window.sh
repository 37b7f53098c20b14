#!/usr/bin/env bash
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The workstation for Windows on a screen: one household goes through its window, which leaves pictures, report and batch.
# Usage: window.sh BUILD LINUX_BIN     BUILD/stage holds the programs for Windows
set -euo pipefail
[ -n "${DISPLAY:-}" ] || exec xvfb-run -a "$0" "$@"
source "$(dirname "${BASH_SOURCE[0]}")/sides.sh"

windows demo sample --households 5
wine_program credit-archive --tour out --archive sample --user officer
for page in 01-sign-in 02-task 03-desk 04-list 05-search 06-household 07-credit 08-consent 09-history 10-report; do
    python3 "$here/picture.py" "out/$page.png" || fail "out/$page.png shows no window"
done
say "ten pages were on the screen"
pdftotext -layout out/household-report.pdf report.txt
grep -q '农户信用档案报告' report.txt || fail "the report's text has no title: $(head -c 400 report.txt)"
say "the report was written"
sealed=$(compgen -G 'out/*.zip.age') || fail "no batch was sealed"
age -d -i sample/sample-province.agekey "$sealed" > batch.zip
linux --json batch verify batch.zip | expect "the province opens the batch and finds it whole" 'it["ok"]'
verified linux sample
