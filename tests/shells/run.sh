#!/usr/bin/env bash
# What the Tab key offers in each shell, asked of the shells themselves, and the manual page as groff
# reads it. Usage: run.sh COPROD
set -uo pipefail
coprod=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

for program in bash zsh fish groff; do
    command -v "$program" >/dev/null || {
        echo "Skipped: $program is not installed here (./setup.sh --dev installs it)."
        exit 0
    }
done

complain() {
    echo "$1"
    failed=1
}

for shell in bash zsh fish; do
    "$coprod" completions $shell >"$folder/$shell" || complain "coprod completions $shell failed"
done
bash -n "$folder/bash" || complain "bash cannot read its completions"
zsh -n "$folder/zsh" || complain "zsh cannot read its completions"
fish --no-execute "$folder/fish" || complain "fish cannot read its completions"

touch "$folder/a project.yaml"
cd "$folder" || exit 1

# What bash would offer for the words, the last of which is being typed; one answer a line.
in_bash() {
    bash --norc --noprofile -c '
        source ./bash
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
        _coprod 2>/dev/null
        printf "%s\n" "${COMPREPLY[@]}"' bash "$@" | sort
}

in_fish() {
    HOME=$folder fish --no-config -c 'source ./fish 2>&1; complete -C "$argv"' "$*" | cut -f 1 | sort
}

expect() { # SHELL ANSWER WORD…
    local shell=$1 answer=$2 found
    shift 2
    found=$("in_$shell" "$@")
    grep -qxF -- "$answer" <<<"$found" ||
        complain "$shell does not offer '$answer' behind '$*', but: $(tr '\n' ' ' <<<"$found")"
}

refuse() { # SHELL ANSWER WORD…
    local shell=$1 answer=$2
    shift 2
    if "in_$shell" "$@" | grep -qxF -- "$answer"; then complain "$shell offers '$answer' behind '$*'"; fi
}

for shell in bash fish; do
    expect $shell assess coprod as
    expect $shell --view coprod assess --v
    expect $shell panel coprod assess --view p
    expect $shell html coprod assess --format h
    expect $shell fish coprod completions f
    refuse $shell --view coprod completions --v
    refuse $shell panel coprod assess p
done
expect bash "a project.yaml" coprod assess "a"
expect bash "a project.yaml" coprod assess --view panel "a"
expect bash stockport coprod assess --charter stoc
expect bash "a project.yaml" coprod assess --charter "a"
expect fish stockport "coprod assess --charter stoc"

# zsh completes only where somebody types, so it is asked for what its script would be given.
zsh -f -c 'autoload -Uz compinit && compinit -u -D && source ./zsh && [[ ${_comps[coprod]} == _coprod ]]' ||
    complain "zsh does not know what completes coprod"

"$coprod" man >coprod.1 || complain "coprod man failed"
groff -man -ww -Tutf8 coprod.1 >page.txt 2>warnings.txt
[ -s warnings.txt ] && complain "groff warns about the manual page: $(head -3 warnings.txt)"
for command in $("$coprod" --help | sed -n '/^Commands:/,/^Options:/s/^  \([a-z]*\)$/\1/p'); do
    grep -q "$command" page.txt || complain "the manual page does not name $command"
done

exit $failed
