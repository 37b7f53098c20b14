#!/usr/bin/env bash
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a Windows program under Wine with a configuration folder of its own.  Usage: wine.sh BUILD PROGRAM.exe ARGUMENT…
# What was laid out in BUILD/stage has to do with what lies beside it; anything else is a test.
set -euo pipefail
build=$1
shift
# A crash ends the program; the debugger would wait for somebody to close its window. Neither .NET nor a browser is wanted.
export WINEDLLOVERRIDES="winedbg.exe,mscoree,mshtml="
export PATH=/usr/lib/wine:$PATH WINEPREFIX=$build/wine WINEDEBUG=-all LC_ALL=C.UTF-8
(
    flock 9
    [ -f "$WINEPREFIX/ready" ] || { wine64 wineboot -i > /dev/null 2>&1 && touch "$WINEPREFIX/ready"; }
) 9> "$build/wine.lock"
[[ $1 != "$build/stage/"* ]] || exec wine64 "$@"

# Tests find Qt6Test.dll in the prefix and the rest beside the programs. What Qt Test says to the console Wine swallows.
folders="Z:$build/stage;Z:${MINGW_PREFIX:?the prefix that the build was made with}/bin"
export WINEPATH=${folders//\//\\}
log=${1%.exe}.txt
code=0
wine64 "$@" -o "$log,txt" || code=$?
cat "$log"
exit "$code"
