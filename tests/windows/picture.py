#!/usr/bin/env python3
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails unless a PNG is a window with text on it: large enough, and no colour fills it alone.  Usage: picture.py FILE.png"""
import struct
import sys
import zlib

LEAST_SIZE = (1000, 600)
LEAST_COMPRESSED = 20_000  # an empty page compresses to a few kilobytes

with open(sys.argv[1], "rb") as file:
    png = file.read()
if png[:8] != b"\x89PNG\r\n\x1a\n" or png[12:16] != b"IHDR" or b"IEND" not in png[-12:]:
    sys.exit("no whole PNG")
size = struct.unpack(">II", png[16:24])
data, at = b"", 8
while at < len(png):
    length = struct.unpack(">I", png[at:at + 4])[0]
    if png[at + 4:at + 8] == b"IDAT":
        data += png[at + 8:at + 8 + length]
    at += length + 12
rows = zlib.decompress(data)
if size < LEAST_SIZE or len(set(rows)) < 16 or len(data) < LEAST_COMPRESSED:
    sys.exit(f"{size[0]} × {size[1]} pixels in {len(data)} bytes")
