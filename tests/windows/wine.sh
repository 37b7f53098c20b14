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
# Wine's services outlive the program that first needs them: were its pipes theirs too, whoever reads them would wait for their end.
if [[ $1 == "$build/stage/"* ]]; then
    said=$(mktemp -d)
    trap 'rm -rf "$said"' EXIT
    code=0
    wine64 "$@" > "$said/out" 2> "$said/err" || code=$?
    cat "$said/out"
    cat "$said/err" >&2
    exit "$code"
fi

# Tests find Qt6Test.dll in the prefix and the rest beside the programs. What Qt Test says to the console Wine swallows.
folders="Z:$build/stage;Z:${MINGW_PREFIX:?the prefix that the build was made with}/bin"
export WINEPATH=${folders//\//\\}
# A test lies elsewhere than the plug-ins, which Qt looks for beside the program; Wine hands none of Qt's variables on.
conf=$(dirname "$1")/qt.conf
[ -f "$conf" ] || { printf '[Paths]\nPlugins = Z:%s/stage\n' "$build" > "$conf.$$" && mv "$conf.$$" "$conf"; }
log=${1%.exe}.txt
code=0
wine64 "$@" -o "$log,txt" > /dev/null 2>&1 || code=$?
cat "$log"
exit "$code"
