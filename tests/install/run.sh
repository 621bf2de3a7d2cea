#!/usr/bin/env bash
# What `cmake --install` puts in place, and the Debian package: each is unpacked, and the program in it
# judges the example beside it. Usage: run.sh BUILD_FOLDER
set -uo pipefail
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

complain() {
    echo "$1"
    failed=1
}

# Everything that somebody who installs the program looks for, below the prefix.
expected="bin/coprod
share/bash-completion/completions/coprod
share/coprod/charters/charter-mark.yaml
share/coprod/templates/report.html
share/doc/coprod/CHANGELOG.md
share/doc/coprod/LICENSE
share/doc/coprod/README.md
share/doc/coprod/SECURITY.md
share/doc/coprod/docs/submission.md
share/doc/coprod/examples/short-breaks.yaml
share/fish/vendor_completions.d/coprod.fish
share/man/man1/coprod.1
share/zsh/vendor-completions/_coprod"

# A package may be built where documents are kept compressed; a name may end in .gz there.
check_tree() {
    local what=$1 prefix=$2 file
    while read -r file; do
        [ -s "$prefix/$file" ] || [ -s "$prefix/$file.gz" ] ||
            complain "$what has no $file"
    done <<<"$expected"
    "$prefix/bin/coprod" assess --date 2026-03-31 --require mark \
        "$prefix/share/doc/coprod/examples/short-breaks.yaml" >"$folder/report" 2>"$folder/said" ||
        complain "the program of $what does not judge its example: $(cat "$folder/said")"
    grep -q "Verdict: Charter mark" "$folder/report" || complain "the report of $what has no verdict"
    # Its library is loaded only for a workbook, so the text above says nothing of it.
    "$prefix/bin/coprod" assess --date 2026-03-31 -o "$folder/$what.xlsx" \
        "$prefix/share/doc/coprod/examples/short-breaks.yaml" >/dev/null 2>"$folder/said" ||
        complain "the program of $what makes no workbook: $(cat "$folder/said")"
    [ "$(head -c 2 "$folder/$what.xlsx")" = PK ] || complain "the workbook of $what is none"
    # What is installed belongs to everyone: all may read it, and only its owner may change it.
    find "$prefix" -type f \( ! -perm -444 -o -perm /022 \) | grep . &&
        complain "the rights of these files of $what are wrong"
}

# The libraries that a program loads: those that it names in its head, and the one that it asks for
# when it makes a workbook, whose name stands among its texts.
loaded_by() {
    objdump -p "$1" | awk '$1 == "NEEDED" { print $2 }'
    grep -aoE 'libxlsxwriter\.so\.[0-9]+' "$1" | sort -u
}

# The package that a library comes from. What dpkg names may stand below /usr or not.
owner_of() {
    local path
    path=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p | awk -v name="$1" '$1 == name { print $NF; exit }')
    { dpkg-query --search "$path" || dpkg-query --search "*/$1"; } 2>/dev/null | head -n 1 |
        sed 's/:.*//'
}

cmake --install "$build" --prefix "$folder/installed" >"$folder/log" 2>&1 ||
    complain "cmake --install: $(cat "$folder/log")"
check_tree "the installed folder" "$folder/installed"

for program in dpkg-deb dpkg-shlibdeps file objdump; do
    command -v "$program" >/dev/null || {
        echo "Skipped: $program is not installed here (./setup.sh --dev installs it)."
        exit "$failed"
    }
done
cpack --config "$build/CPackConfig.cmake" -B "$folder/package" >"$folder/log" 2>&1 ||
    complain "cpack: $(cat "$folder/log")"
package=$(find "$folder/package" -maxdepth 1 -name 'coprod_*.deb')
if [ -f "$package" ]; then
    dpkg-deb -x "$package" "$folder/unpacked"
    check_tree "the package" "$folder/unpacked/usr"
    # What the program loads, when it starts and for a workbook, has to be named, or it will not run
    # on a bare machine.
    depends=$(dpkg-deb -f "$package" Depends)
    while read -r library; do
        owner=$(owner_of "$library")
        [ -n "$owner" ] || complain "no package has $library, which the program loads"
        [[ ", $depends," =~ ", $owner"( |,) ]] ||
            complain "the package does not depend on $owner, which has $library: $depends"
    done < <(loaded_by "$folder/unpacked/usr/bin/coprod")
    echo "$(basename "$package") depends on $depends"
else
    complain "cpack made no package"
fi
exit "$failed"
