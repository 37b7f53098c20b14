#!/bin/bash
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks a file of "archivectl journal export" (docs/journal.md): journal-check.sh FILE ["SIZE HEAD"]..., anchors as reports print them.
# Exit: 0 intact, 1 broken at entry N, 2 could not be checked, 3 shorter than an anchor, 4 differs from an anchor
set -uo pipefail; export LC_ALL=C; unable() { echo "could not be checked (无法核对): $1"; exit 2; }; hex() { printf '%b' "$1" | xxd -p -c 99; }
[[ $(openssl version) =~ ^OpenSSL\ [3-9] ]] || unable "openssl 3 is needed"; [ -f "${1-}" ] || unable "name an exported journal"; file=$(realpath -- "$1")
t=$(mktemp -d) && p=$(mktemp -dp /dev/shm 2>/dev/null || mktemp -d) && cd "$t" && touch anchors hashes bytes signatures || unable "no temporary folder"
trap 'rm -rf "$t" "$p"' EXIT; hash=sha256 der=302a300506032b6570032100 sm2=(); l='credit-archive journal export 1'
for a in "${@:2}"; do h=${a#* }; a="${a%% *} ${h// /}"; [[ $a =~ ^[0-9]+\ [0-9a-f]{12,64}$ ]] || unable "no \"SIZE HEAD\": $a"; echo "anchor $a the command line" >>anchors; done
case $(head -n 2 "$file" | tr -d '\0') in "$l"$'\nsuite standard');; "$l"$'\nsuite shangmi') hash=sm3
  der=3059301306072a8648ce3d020106082a811ccf5501822d034200 sm2=(-digest sm3 -pkeyopt distid:1234567812345678);; *) unable "$file is no export";; esac
awk -v der=$der -v root="$(hex 'credit-archive journal root v1\n')" -v link="$(hex 'credit-archive journal v1\n')" \
  -v head="$(hex 'credit-archive journal head v1\n')" -v x='([0-9a-f][0-9a-f])+' 'function put(h) { return sprintf("%016x", length(h) / 2) h }
  function end(code, i, why) { if (!ended++) print code, i, why > "end"; exit } function esc(h) { gsub(/../, "\\x&", h); return h }
  function dec(h, i, v) { for (i = 1; i <= length(h); i++) v = v * 16 + index("123456789abcdef", substr(h, i, 1)); return v + 0 }
  function text(h, i, s) { for (i = 1; i < length(h); i += 2) s = s sprintf("%c", dec(substr(h, i, 2))); return s }
  function cut(l, r) { l = 2 * dec(substr(b, 1, 16)); r = substr(b, 17, l); b = substr(b, 17 + l); return r }
  function job(mark, h, bytes) { printf "%s *./%012d%s\n", h, n + !n, mark > "hashes"; print esc(bytes) > "bytes" } function due() { return act ~ /^(key-registered|user-disabled)$/ }
  /^anchor [0-9]+ [0-9a-f]+ ./ { size[++k] = $2; anchor[k] = $3; sub(/^[^ ]+ [^ ]+ [^ ]+ /, ""); place[k] = $0; next } FNR < 3 { next }
  FNR == 3 && $0 ~ "^archive " x " " x "$" { uid = $2; at[0] = $3; job("_", $3, put(root) put(uid)); next }
  $0 ~ "^entry [0-9]+ " x " " x " " x "$" && !due() { b = $3; n++; for (i = 1; i < 16; i++) p[i] = cut(); act = text(p[10])
    if (b != "" || text(p[1]) != "credit-archive journal entry v1\n" || dec(p[2]) != n || $2 != n) end(1, n, "another entry stands in its place")
    if (n > signed + 1 && p[6] != by) end(1, n, "the one before is not signed"); by = p[6]; at[n] = $5; job("a", $4, $3); job("b", $5, put(link) put(at[n - 1]) put($4)); next }
  $0 ~ "^content " x " 0100" x "0000$" && due() { job("c", p[15], put($2) put($3)); sub(/0000$/, "", $3)
    u = text(substr($3, substr($3, 5, 1) > "7" ? 9 : 7)); split(u, w, " "); i = w[1]; if (act ~ /^k/) u = substr(u, length(i w[2]) + 3)
    for (j in owner) if (owner[j] == u && !(j in to)) to[j] = n; if (act ~ /^k/) { owner[i] = u; from[i] = n; delete to[i]; key[i] = der w[2] }; act = ""; next }
  $0 ~ "^signature [0-9a-f]+ " x "$" && n > signed && !due() { if (owner[$2] != text(by) || signed && from[$2] > signed || $2 in to && to[$2] < n || !($2 in key))
    end(1, n, "the key that signed it was not in force"); print n, esc(key[$2]), esc(head uid sprintf("%016x", n) at[n]), esc($3) > "signatures"; signed = n; next }
  { end(1, n + !n, "no line of an export stands there or next") } END { for (i = 1; i <= k; i++) { if (size[i] > n) end(3, size[i], place[i])
    if (index(at[size[i] + 0], anchor[i]) != 1) end(4, size[i], place[i]) } if (signed < n || due()) end(1, n, "it is not signed")
    if (act != "journal-exported") end(1, n + 1, "the entry that tells of the export is missing"); end(0, n, at[n]) }' anchors "$file" || unable "awk failed"
while mapfile -tn 4000 l && mapfile -tn 4000 -u 3 b && ((${#l[@]})); do for i in "${!l[@]}"; do printf '%b' "${b[i]}" >"$p/${l[i]#*/}" || unable "no space in $p"; done
  bad=$(cd "$p" && openssl dgst -r -$hash ./* | diff - <(printf '%s\n' "${l[@]}") | sed -n '2s/.*\/0*\(.*\).$/\1/p'; rm ./*)
  [ -z "$bad" ] || { echo "1 $bad its bytes, its content or what it follows were changed" >>end; break; }; done <hashes 3<bytes
while read -r i k m s; do { printf '%b' "$k" >k && printf '%b' "$m" >m && printf '%b' "$s" >s; } 2>out || unable "no space in $t"
  openssl pkeyutl -verify -rawin "${sm2[@]}" -pubin -keyform DER -inkey k -in m -sigfile s >out 2>&1 || { echo "1 $i its signature does not hold" >>end; break; }
done <signatures; (grep '^1 ' end | sort -nk 2,2; cat end) >ends; read -r code n why <ends || unable "no space in $t"; what=("intact (完整): %s entries, head" \
  "broken at entry %s (断裂):" "" "shorter than an anchor (短于锚点): entry %s of" "differs from an anchor (与锚点不符): entry %s of")
printf "${what[code]} %s\n" "$n" "$why"; exit "$code"
