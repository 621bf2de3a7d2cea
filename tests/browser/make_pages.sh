#!/bin/sh
# Makes every kind of page that the program writes: make_pages.sh COPROD FOLDER
# Each example by each charter in both views, and the workstream's page for all of them. What a
# charter cannot judge has no page; that each one has some is checked.
set -eu
coprod=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)
examples=$here/../../examples
formats=$(paste -sd, "$here/formats.txt")

# A file that is refused ends a batch with status 3, and the examples hold one.
batch() {
    status=0
    "$coprod" batch --quiet --date 2026-03-31 "$@" 2>"$folder/said.txt" || status=$?
    case $status in
        0 | 3) ;;
        *) cat "$folder/said.txt" >&2; return 1 ;;
    esac
}

mkdir -p "$folder/in"
cp "$examples"/*.yaml "$folder/in"
for view in public panel; do
    for charter in "$here"/../../data/charters/*.yaml; do
        name=$(basename "$charter" .yaml)
        out=$folder/$name-$view
        batch "$folder/in" --charter "$name" --view "$view" --format "$formats" -o "$out"
        pages=$(find "$out" -name '*.html' ! -name index.html | wc -l)
        if [ "$pages" -eq 0 ]; then
            echo "No example has a page by the charter $name." >&2
            exit 1
        fi
    done
    batch "$examples" --view "$view" --format json --pledges "$examples/stockport-2020/pledges.csv" \
        -o "$folder/all-$view"
done
