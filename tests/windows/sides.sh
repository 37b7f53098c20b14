# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
# For the scripts beside it, with their arguments BUILD LINUX_BIN: the programs of both systems in an empty folder, and what to
# expect of them.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$1
linux_bin=$2
export ARCHIVE_PASSWORD=sample-2026 LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

say() { printf -- '-- %s\n' "$*"; }
fail() { printf '!! %s\n' "$*" >&2; exit 1; }
wine_program() {
    local program=$1
    shift
    "$here/wine.sh" "$build" "$build/stage/$program.exe" "$@" | tr -d '\r'
}
windows() { QT_QPA_PLATFORM=offscreen wine_program archivectl "$@"; }
linux() { QT_QPA_PLATFORM=offscreen "$linux_bin/archivectl" "$@"; }

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

# refused SENTENCE COMMAND…: exit 1 with a sentence; a crash or a usage error has another code.
refused() {
    local sentence=$1 code=0
    shift
    "$@" > answer.txt 2> error.txt || code=$?
    # What Wine itself has to say is no answer.
    sed -i -e '/^wine: /d' -e 's/\r$//' error.txt
    [ "$code" = 1 ] && grep -qE '(\.|\])$' error.txt || fail "$sentence: exit $code, $(cat error.txt)"
    say "$sentence"
}
