#!/usr/bin/env bash
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Lays the programs and everything they need at run time into one folder, as Windows wants it.
# Usage: stage.sh FOLDER PROGRAM.exe…     with MINGW_PREFIX set
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../cmake/setup.sh"
folder=${1:?the folder to fill}
shift
triple=x86_64-w64-mingw32
roots=("$MINGW_PREFIX/bin" "/usr/$triple/lib" "$(dirname "$($triple-g++-posix -print-file-name=libstdc++-6.dll)")")

# copy_needed FILE: the libraries it imports that are not Windows' own, and theirs.
copy_needed() {
    local library root
    while read -r library; do
        [ -e "$folder/$library" ] && continue
        for root in "${roots[@]}"; do
            if [ -f "$root/$library" ]; then
                cp "$root/$library" "$folder/"
                copy_needed "$folder/$library"
                break
            fi
        done
    done < <($triple-objdump -p "$1" | sed -n 's/^\s*DLL Name: //p')
}

mkdir -p "$folder"
for program in "$@"; do
    cp "$program" "$folder/"
    copy_needed "$program"
done
for plugin in platforms/qwindows platforms/qoffscreen sqldrivers/qsqlite styles/qwindowsvistastyle imageformats/qico \
    imageformats/qjpeg tls/qschannelbackend; do
    mkdir -p "$folder/$(dirname $plugin)"
    cp "$MINGW_PREFIX/plugins/$plugin.dll" "$folder/$(dirname $plugin)/"
    copy_needed "$folder/$plugin.dll"
done
# For the auditor, who runs it where bash and openssl are.
cp "$(dirname "${BASH_SOURCE[0]}")/../auditor/journal-check.sh" "$folder/"
