#!/bin/sh
# Builds build/static/coprod: one file with every library in it, which runs on any x86-64 Linux.
# Debian has libxlsxwriter as a shared library only, so its source package is fetched with apt and built
# here. Needs what ./setup.sh installs, and dpkg-dev.
set -eu
cd "$(dirname "$0")/.."
work=$(pwd)/build/static-libraries
jobs=$(nproc 2>/dev/null || echo 2)

fail() { printf 'static build: %s\n' "$*" >&2; exit 1; }

for tool in apt-get dpkg-source cmake; do
    command -v "$tool" >/dev/null || fail "$tool is missing. Run ./setup.sh, and install dpkg-dev."
done

# The source package comes from where the packages come from, and is checked with the same keys. Its
# lists are kept apart, so that nothing of the machine changes and nobody has to be root.
fetch_sources() {
    mkdir -p "$work/lists/partial"
    apt-get indextargets --format "deb-src \$(REPO_URI) \$(RELEASE) \$(COMPONENT)" \
        'Created-By: Packages' | grep -E ' main$' | sort -u >"$work/sources.list"
    [ -s "$work/sources.list" ] || fail "apt has no list of packages; run apt-get update first."
    set -- -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=- \
        -o Dir::State::Lists="$work/lists" -o APT::Sandbox::User="$(id -un)" -o Acquire::Retries=3
    (cd "$work" && apt-get "$@" update -qq && apt-get "$@" source -qq libxlsxwriter) </dev/null ||
        fail "the source package of libxlsxwriter could not be fetched; the lines above say why."
}

build_xlsxwriter() {
    source=$(find "$work" -maxdepth 1 -type d -name 'libxlsxwriter-*' | sort | tail -n 1)
    [ -n "$source" ] || fail "no source of libxlsxwriter in $work."
    cmake -S "$source" -B "$work/xlsxwriter" -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_FLAGS=-fPIC \
        -DBUILD_SHARED_LIBS=OFF -DCMAKE_POLICY_VERSION_MINIMUM=3.5 >"$work/configure.log" 2>&1 &&
        cmake --build "$work/xlsxwriter" --parallel "$jobs" >"$work/build.log" 2>&1 || {
        cat "$work/configure.log" "$work/build.log" >&2
        fail "libxlsxwriter could not be built; the lines above say why."
    }
}

library=$work/xlsxwriter/libxlsxwriter.a
if [ ! -e "$library" ]; then
    fetch_sources
    build_xlsxwriter
fi
cmake --preset static -DCOPROD_XLSXWRITER="$library"
cmake --build --preset static --parallel "$jobs" --target coprod
if ldd build/static/coprod >/dev/null 2>&1; then
    fail "build/static/coprod still asks for shared libraries."
fi
echo "static build: built build/static/coprod"
