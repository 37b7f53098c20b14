#!/usr/bin/env bash
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a Windows program under Wine with a configuration folder of its own.  Usage: wine.sh BUILD PROGRAM.exe ARGUMENT…
set -euo pipefail
build=$1
shift
export PATH=/usr/lib/wine:$PATH WINEPREFIX=$build/wine WINEDEBUG=-all LC_ALL=C.UTF-8
# Neither .NET nor a browser is wanted: without this Wine asks for both.
export WINEDLLOVERRIDES="mscoree,mshtml="
export WINEPATH="Z:${build//\//\\}\\stage"
(
    flock 9
    [ -f "$WINEPREFIX/ready" ] || { wine64 wineboot -i > /dev/null 2>&1 && touch "$WINEPREFIX/ready"; }
) 9> "$build/wine.lock"
exec wine64 "$@"
