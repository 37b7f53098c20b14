#!/usr/bin/env bash
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
# ./test --windows [NAME]: cross-builds the programs, lays them out and runs them under Wine beside those of this system.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source cmake/setup.sh

export MINGW_PREFIX=${MINGW_PREFIX:-$project/build/mingw-prefix}
[ -f "$MINGW_PREFIX/bin/Qt6Core.dll" ] || fail "no Windows libraries in $MINGW_PREFIX: set MINGW_PREFIX to a prefix" \
    "or make one with installer/windows/build-prefix.sh (about 25 minutes)"
need_packages build windows
stamp=build/mingw/prefix.txt
[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$MINGW_PREFIX" ] || rm -rf build/mingw
configure mingw
echo "$MINGW_PREFIX" > "$stamp"
build mingw
configure dev
build dev archivectl
say "Laying out the programs in build/mingw/stage"
rm -rf build/mingw/stage
installer/windows/stage.sh build/mingw/stage build/mingw/bin/*.exe
say "Testing the preset mingw under Wine"
exec xvfb-run -a ctest --test-dir build/mingw --parallel "$jobs" --output-on-failure --no-tests=error ${1:+-R "$1"} < /dev/null
