#!/usr/bin/env bash
# tidy.sh CLANG_TIDY BUILD_FOLDER: clang-tidy over every source that the folder's build compiles, on
# all cores; ends with 123 where it has something to say. Nothing is compiled, which would take as
# long again. What the build itself would write first is left out.
set -euo pipefail
grep -o '"file": "[^"]*"' "$2/compile_commands.json" | cut -d '"' -f 4 | sort -u |
    while read -r file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
    xargs -0 -P "$(nproc)" -n 1 "$1" --quiet -p "$2" '--checks=-clang-analyzer-*'
