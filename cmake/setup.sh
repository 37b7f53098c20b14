# Shared by ./run, ./test, .ci/run and installer/windows: says what is done, fails with the reason, installs what is missing.
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=$(nproc)
logs=$project/build/logs
mkdir -p "$logs"
export LC_ALL=C.UTF-8
# ccache, where there is one, may keep what was compiled with a precompiled header.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}

say() { printf '== %s\n' "$*"; }
fail() { printf '!! %s\n' "$*" >&2; exit 1; }

# logged NAME COMMAND…: the command's output goes to build/logs/NAME.log and is shown when it fails.
logged() {
    local log=$logs/$1.log
    shift
    "$@" > "$log" 2>&1 < /dev/null || { tail -n 60 "$log" >&2; fail "failed: $* (the whole output: $log)"; }
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo > /dev/null; then
        sudo "$@"
    else
        fail "packages are missing and neither root nor sudo is at hand: run 'apt-get install --no-install-recommends ${packages[*]}' as root"
    fi
}

# Installs the packages of the given groups that are not there; without a missing one it asks nobody.
need_packages() {
    command -v dpkg-query > /dev/null || { say "This is no Debian: taking for granted what cmake/packages.txt lists for $*"; return; }
    local name group unless command
    packages=()
    while read -r name group unless command; do
        [ -n "$name" ] && [ "${name#\#}" = "$name" ] && [[ " $* " == *" $group "* ]] || continue
        [ "$unless" = unless ] && command -v "$command" > /dev/null && continue
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2> /dev/null)" = installed ] || packages+=("$name")
    done < "$project/cmake/packages.txt"
    [ ${#packages[@]} -gt 0 ] || return 0
    say "Installing ${packages[*]}"
    logged apt-update as_root env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 update
    logged apt-install as_root env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 \
        install -y --no-install-recommends "${packages[@]}"
}

# configure PRESET: once, and again when the presets change; changed CMake files are ninja's business.
configure() {
    local preset=$1 folder=$project/build/$1
    shift
    [ "$folder/build.ninja" -nt "$project/CMakePresets.json" ] && [ $# = 0 ] && return
    say "Configuring the preset $preset"
    (cd "$project" && logged "configure-$preset" cmake --preset "$preset" "$@")
}

# build PRESET [TARGET…]
build() {
    local preset=$1 folder=$project/build/$1
    shift
    say "Building ${*:-everything} with $jobs jobs in build/$preset"
    local quiet=() start=$SECONDS
    [ -t 1 ] || quiet=(--quiet)
    cmake --build "$folder" --parallel "$jobs" ${1:+--target "$@"} -- "${quiet[@]}" < /dev/null \
        || fail "the build of preset $preset failed; the first error above says where"
    say "Built in $((SECONDS - start)) s"
}

# Tests wait for the disk some ten thousand times, and none of them for what a disk does by itself: their files are in memory where it has room.
in_memory() {
    local free
    free=$(df --output=avail -k /dev/shm 2> /dev/null | tail -n 1) || return 0
    [ "${free:-0}" -gt $((6 * 1024 * 1024)) ] && [ -w /dev/shm ] || return 0
    TMPDIR=$(mktemp -d /dev/shm/archive-tests.XXXXXX)
    # As open to other users as /tmp is: tests of rights become one of them.
    chmod 1777 "$TMPDIR"
    export TMPDIR
    trap 'rm -rf "$TMPDIR"' EXIT
}
