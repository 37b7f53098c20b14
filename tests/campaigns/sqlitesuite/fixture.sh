#!/usr/bin/env bash
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes SQLite's test program with our VFS as its default: Debian's source, fetched and compiled once, linked anew with what was built last.
# Usage: fixture.sh WORKDIR COMPILER LIBRARY…     leaves WORKDIR/testfixture and WORKDIR/sqlite3
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../../../cmake/setup.sh"
work=$1
compiler=$2
shift 2
mkdir -p "$work"
cd "$work"
logs=$work

# The machine's own package sources with deb-src switched on, in a folder of ours: nothing of the machine's apt is changed.
fetch() {
    local file own=(-o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$work/apt/sources" -o Dir::State::Lists="$work/apt/lists"
        -o Dir::Cache="$work/apt/cache" -o APT::Sandbox::User=root -o Acquire::Retries=3)
    rm -rf apt sqlite3 sqlite3-*/
    mkdir -p apt/sources apt/cache apt/lists
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ -f "$file" ] && sed -n 's/^deb /deb-src /p' "$file" > "apt/sources/$(basename "$file" .list).list"
    done
    for file in /etc/apt/sources.list.d/*.sources; do
        [ -f "$file" ] && sed 's/^Types:.*/Types: deb-src/' "$file" > "apt/sources/$(basename "$file")"
    done
    (logged sources-update apt-get "${own[@]}" update && logged source apt-get "${own[@]}" source sqlite3) \
        || fail "SQLite's source package can't be fetched; its test suite can't run. Connect to the network once: later runs need none."
    mv sqlite3-*/ sqlite3
    rm -rf apt
}

# What is compiled depends on the recipe alone.
recipe=$(sha256sum < "$here/fixture.mk")
if [ "$(cat .compiled 2> /dev/null)" != "$recipe" ]; then
    if [ ! -e .fetched ]; then
        say "Fetching SQLite's source package"
        fetch
        touch .fetched
    fi
    say "Compiling SQLite's test program"
    cd sqlite3
    rm -rf fixture libfixture.a
    logged configure ./configure --enable-all
    logged amalgamate make sqlite3.c
    logged compile make -j"$jobs" -f "$here/fixture.mk" fixture
    cd ..
    printf '%s' "$recipe" > .compiled
fi
logged link "$compiler" -o testfixture.new -Wl,--whole-archive sqlite3/libfixture.a -Wl,--no-whole-archive "$@" \
    -ltcl8.6 -lz -lm -ldl -lpthread
mv testfixture.new testfixture
