#!/usr/bin/env bash
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Cross-builds the Windows libraries that the workstation links, from Debian 12's source packages alone:
# SQLite, libzip, Botan, qrcodegen, Mustache (a header), Qt base and Qt Charts.
# About 25 minutes on two cores; a second call goes on where the first stopped.
# Usage: build-prefix.sh [PREFIX [WORKDIR]]     defaults: build/mingw-prefix, build/mingw-sources
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../../cmake/setup.sh"
need_packages build prefix

prefix=$(realpath -m "${1:-$project/build/mingw-prefix}")
work=$(realpath -m "${2:-$project/build/mingw-sources}")
triple=x86_64-w64-mingw32
toolchain=$project/cmake/mingw-toolchain.cmake
export MINGW_PREFIX=$prefix
mkdir -p "$prefix"/{bin,lib,include} "$work"
cd "$work"

# The machine's own sources with deb-src switched on, in a folder of ours: nothing of the machine's apt is changed.
apt_own=(-o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$work/apt/sources" -o Dir::State::Lists="$work/apt/lists"
    -o Dir::Cache="$work/apt/cache" -o APT::Sandbox::User=root -o Acquire::Retries=3)
list_sources() {
    [ -d apt/lists ] && return
    mkdir -p apt/sources apt/cache apt/new
    local file
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ -f "$file" ] && sed -n 's/^deb /deb-src /p' "$file" > "apt/sources/$(basename "$file" .list).list"
    done
    for file in /etc/apt/sources.list.d/*.sources; do
        [ -f "$file" ] && sed 's/^Types:.*/Types: deb-src/' "$file" > "apt/sources/$(basename "$file")"
    done
    mkdir -p apt/lists
    logged sources-update apt-get "${apt_own[@]}" update
}

# source_of PACKAGE: its unpacked source in a folder of that name.
source_of() {
    [ -d "$1" ] && return
    list_sources
    logged "source-$1" apt-get "${apt_own[@]}" source "$1"
    mv "$1"-*/ "$1"
}

# step NAME FUNCTION: once.
step() {
    [ -e "$prefix/.built-$1" ] && return
    say "Building $1 for Windows"
    "$2"
    touch "$prefix/.built-$1"
}

# cmake_install SOURCE NAME OPTION…
cmake_install() {
    local source=$1 name=$2
    shift 2
    logged "$name-configure" cmake -G Ninja -S "$source" -B "build-$name" -DCMAKE_TOOLCHAIN_FILE="$toolchain" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" "$@"
    logged "$name-build" cmake --build "build-$name"
    logged "$name-install" cmake --install "build-$name"
}

sqlite() {
    source_of sqlite3
    cd sqlite3
    logged sqlite-configure ./configure
    logged sqlite-amalgamate make sqlite3.c
    logged sqlite-build $triple-gcc-posix -O2 -shared -o "$prefix/bin/sqlite3.dll" sqlite3.c \
        -Wl,--out-implib,"$prefix/lib/libsqlite3.dll.a" -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_FTS5 \
        -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_MATH_FUNCTIONS \
        -DSQLITE_ENABLE_RTREE -DSQLITE_SECURE_DELETE -DSQLITE_API='__declspec(dllexport)'
    cp sqlite3.h src/sqlite3ext.h "$prefix/include/"
    cd ..
}

zip_library() {
    source_of libzip
    cmake_install libzip libzip -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF -DENABLE_OPENSSL=OFF -DENABLE_MBEDTLS=OFF \
        -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF \
        -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF
}

botan() {
    source_of botan
    cd botan
    local modules=aes,aes_ni,aes_vperm,gcm,ghash_cpu,ghash_vperm,ctr,cbc,chacha20poly1305,argon2,argon2_ssse3,blake2,sha2_32
    modules+=,sha2_32_x86,sha2_64,sm2,sm3,sm4,hkdf,hmac,pbkdf2,pbes2,auto_rng,system_rng,ed25519,curve25519,rsa,ecdsa
    modules+=,emsa1,emsa_pkcs1,emsa_pssr,x509,pem,base64,hex,simd
    # On mingw Botan can be built static only.
    logged botan-configure python3 configure.py --os=mingw --cpu=x86_64 --cc=gcc --cc-bin=$triple-g++-posix \
        --ar-command=$triple-ar --prefix="$prefix" --minimized-build --without-documentation --build-targets=static \
        --enable-modules=$modules
    logged botan-build make -j"$jobs"
    logged botan-install make install
    cd ..
}

# Of this package only the upstream tarball can be had, and it is enough.
qrcodegen() {
    list_sources
    apt-get "${apt_own[@]}" source --download-only qr-code-generator > "$logs/source-qrcodegen.log" 2>&1 < /dev/null || true
    local tarball
    tarball=$(compgen -G "$work/qr-code-generator_*.orig.tar.gz") || fail "the source of qr-code-generator can't be had ($logs/source-qrcodegen.log)"
    mkdir -p qr-code-generator
    tar -xzf "$tarball" --strip-components=1 -C qr-code-generator
    logged qrcodegen-build $triple-g++-posix -O2 -std=c++17 -c qr-code-generator/cpp/qrcodegen.cpp -o qrcodegen.o
    $triple-ar rcs "$prefix/lib/libqrcodegencpp.a" qrcodegen.o
    mkdir -p "$prefix/include/qrcodegen"
    cp qr-code-generator/cpp/qrcodegen.hpp "$prefix/include/qrcodegen/"
}

mustache() {
    mkdir -p "$prefix/include/kainjow"
    cp "$(dpkg -L libkainjow-mustache-dev | grep 'mustache\.hpp$')" "$prefix/include/kainjow/"
}

# system_sqlite: plug-in and program share one sqlite3.dll, or the program's own VFS would not be seen by the plug-in.
qtbase() {
    source_of qt6-base
    cmake_install qt6-base qtbase -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DBUILD_WITH_PCH=ON -DFEATURE_pkg_config=OFF -DINPUT_opengl=no \
        -DFEATURE_system_sqlite=ON -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
        -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_pcre2=OFF \
        -DFEATURE_system_doubleconversion=OFF -DFEATURE_dbus=OFF -DFEATURE_zstd=OFF -DFEATURE_glib=OFF -DFEATURE_icu=OFF \
        -DFEATURE_openssl=OFF -DFEATURE_schannel=ON -DFEATURE_tabletevent=OFF -DFEATURE_sql_odbc=OFF -DFEATURE_sql_psql=OFF \
        -DFEATURE_sql_mysql=OFF
}

# Debian has Charts as source in version 5.15 only: charts.py ports it to Qt 6, where the API used here is the same.
charts() {
    source_of qtcharts-opensource-src
    python3 "$here/charts.py" port qtcharts-opensource-src charts-port
    cmake_install charts-port charts -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
    python3 "$here/charts.py" install charts-port "$prefix"
}

step sqlite sqlite
step libzip zip_library
step botan botan
step qrcodegen qrcodegen
step mustache mustache
step qtbase qtbase
step charts charts
say "The prefix is ready: MINGW_PREFIX=$prefix"
