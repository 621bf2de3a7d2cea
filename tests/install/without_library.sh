#!/usr/bin/env bash
# Where the library for workbooks is of no use, the program says so, ends with 5 and leaves nothing
# behind; all that needs no workbook is as ever. Usage: without_library.sh COPROD EXAMPLE NAME_OF_LIBRARY
set -uo pipefail
coprod=$1 example=$2 library=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/broken" "$folder/work" "$folder/in"
# Found before the real one, and without its functions; what could not be loaded at all would not do, since
# the program then also looks where the library was when it was built.
other=$(ldd "$coprod" | awk '$1 ~ /^libc\./ { print $3; exit }')
[ -e "$other" ] || { echo "Which library could stand in its place is not known here: $(ldd "$coprod")"; exit 1; }
ln -s "$other" "$folder/broken/$library"
cp "$example" "$folder/in/project.yaml"
cd "$folder/work" || exit 1
failed=0

complain() {
    echo "$1"
    failed=1
}

# Runs the program without the library; its status has to be the first argument.
without() {
    local expected=$1 status=0
    shift
    LD_LIBRARY_PATH="$folder/broken" "$coprod" "$@" --date 2026-03-31 \
        >"$folder/out" 2>"$folder/said" || status=$?
    [ "$status" -eq "$expected" ] ||
        complain "coprod $* ended with $status, not $expected: $(cat "$folder/said")"
}

expect_left() {
    local left
    left=$(find . -mindepth 1 | sort | paste -sd ' ')
    [ "$left" = "$1" ] || complain "left is '$left', and expected '$1'"
}

expect_said() {
    grep -qF "the workbook could not be made without the library $library (" "$folder/said" &&
        grep -qF "Install it, or choose another form of report." "$folder/said" ||
        complain "it says: $(cat "$folder/said")"
}

without 5 assess ../in/project.yaml -o r.xlsx
expect_said
expect_left ""

# A second project: nothing is judged that would be thrown away.
sed "s/^  id: .*/  id: another/" "$folder/in/project.yaml" >"$folder/in/other.yaml"
without 5 batch ../in --quiet --format html,xlsx -o reports
expect_said
grep -q "Stopped" "$folder/said" && complain "it was judged in vain: $(cat "$folder/said")"
expect_left ""
without 5 assess ../in --format html,xlsx -o reports
expect_said
expect_left ""
without 0 assess ../in/project.yaml -o r.html
expect_left "./r.html"

# With the library there is a workbook, and it stays as it is where it is asked for again without it.
"$coprod" assess ../in/project.yaml --date 2026-03-31 -o r.xlsx >/dev/null 2>"$folder/said" ||
    complain "with the library: $(cat "$folder/said")"
cp r.xlsx "$folder/before.xlsx"
without 5 assess ../in/project.yaml -o r.xlsx
expect_left "./r.html ./r.xlsx"
cmp -s r.xlsx "$folder/before.xlsx" || complain "the workbook that was there has changed"
exit "$failed"
