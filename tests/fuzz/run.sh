#!/usr/bin/env bash
# Fuzzes for a while: run.sh SECONDS [TARGET…]. Builds nothing; the fuzzers are those of
# `cmake --preset asan && cmake --build --preset asan --target coprod_fuzz`, or of the folder that
# COPROD_FUZZ_BUILD names. Nothing of the corpus changes. A line a target; ends with 1 where
# something was found, and names the file, or where nothing was executed. The files that reached
# something new are left in the folder that COPROD_FUZZ_KEEP names, if it names one.
set -uo pipefail
export LC_ALL=C
# That build also counts for tests/coverage.py; here the counts would land where the reader stands.
export LLVM_PROFILE_FILE=/dev/null
tests=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$tests/../.." && pwd)
build=${COPROD_FUZZ_BUILD:-$root/build/asan}
seconds=${1:-}
if ! [[ $seconds =~ ^[1-9][0-9]*$ ]]; then
    echo "Say for how many seconds each target is to run: $0 SECONDS [TARGET…]"
    exit 2
fi
shift
if [ $# -eq 0 ]; then
    for fuzzer in "$build"/coprod_fuzz_*; do
        name=${fuzzer##*/coprod_fuzz_}
        [ "$name" = replay ] || set -- "$@" "$name"
    done
fi
for name in "$@"; do
    if [ ! -x "$build/coprod_fuzz_$name" ]; then
        echo "There is no fuzzer $build/coprod_fuzz_$name; build it first (tests/fuzz/README.md)."
        exit 2
    fi
done

cores=$(nproc 2>/dev/null || echo 2)
each=$((cores > $# ? (cores + $# - 1) / $# : 1)) # processes for a target
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
export tests build seconds room

most_bytes() {
    case $1 in
        line) echo 512 ;;
        answers | hidden | monotone | order | route) echo 4096 ;;
        *) echo 32768 ;;
    esac
}

# One process of one target; all of a target share what they find worth keeping.
fuzz() {
    local name=${1%:*} log=$room/$1.log
    "$build/coprod_fuzz_$name" "$room/$name" -max_total_time="$seconds" -dict="$tests/coprod.dict" \
        -max_len="$(most_bytes "$name")" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -reload=1 -artifact_prefix="$room/found-$name-" >"$log" 2>&1 </dev/null
    echo $? >"$room/$1.status"
}
export -f fuzz most_bytes

jobs=()
for name in "$@"; do
    mkdir -p "$room/$name"
    for folder in "$tests/corpus/$name" "$tests/finds/$name"; do
        [ ! -d "$folder" ] || find "$folder" -type f -exec cp -t "$room/$name" {} +
    done
    find "$room/$name" -type f | wc -l >"$room/$name.before"
    for ((i = 0; i < each; i++)); do jobs+=("$name:$i"); done
done
printf '%s\n' "${jobs[@]}" | xargs -P "$cores" -I{} bash -c 'fuzz {}'

# A file that something was found by, kept where it does not go away.
keep_find() {
    local kept
    kept=$(mktemp "${TMPDIR:-/tmp}/coprod-find-$1-XXXXXX") && cp "$2" "$kept" && echo "$kept"
}

ended=0
for name in "$@"; do
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$room/$name":*.log |
        awk '{ sum += $1 } END { print sum + 0 }')
    new=$(($(find "$room/$name" -type f | wc -l) - $(cat "$room/$name.before")))
    printf '%-9s %9d executions, %5d files with something new\n' "$name" "$runs" "$new"
    for ((i = 0; i < each; i++)); do
        [ "$(cat "$room/$name:$i.status" 2>/dev/null)" = 0 ] && continue
        ended=1
        printf '  It ended with something found:\n'
        grep -hE '^This does not hold|ERROR: |SUMMARY: |runtime error: ' "$room/$name:$i.log" |
            head -n 5 | cut -c 1-400 | sed 's/^/    /'
    done
    if [ "$runs" -eq 0 ]; then
        ended=1
        printf '  Nothing was executed, so nothing was tried.\n'
        tail -n 5 "$room/$name":0.log | cut -c 1-400 | sed 's/^/    /'
    fi
    for found in "$room/found-$name-"*; do
        [ ! -e "$found" ] || printf '  the file: %s\n' "$(keep_find "$name" "$found")"
    done
    if [ -n "${COPROD_FUZZ_KEEP:-}" ]; then
        mkdir -p "$COPROD_FUZZ_KEEP/$name" && cp "$room/$name"/* "$COPROD_FUZZ_KEEP/$name"/
    fi
done
exit $ended
