#!/bin/sh
# Installs what coprod needs to be built (Debian, Ubuntu), builds it, and with --test runs its tests.
# A machine that has everything needs neither the network nor root. See --help.
set -eu
cd "$(dirname "$0")"

usage() {
    cat <<'END'
Usage: ./setup.sh [--test] [--dev]

Installs what is missing, then builds the program as build/release/coprod.

  --test   then build the tests and run them too
  --dev    also install what developers need: clang and its tools, git, ccache, what
           makes a Debian package, what the tests read other forms of reports back with
           (JSON Schema, HTML, Excel, Markdown), and for the web pages Chromium, pdftotext, node, and in
           tests/browser two packages for it
  --help   show this text
END
}

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

has_package() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Every needed package that is not installed, one line.
missing_packages() {
    for package in $packages; do
        has_package "$package" || printf '%s ' "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

apt() {
    # A machine that lives for one run need not wait for the disk after each file.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
        -o Acquire::Retries=3 ${CI:+-o Dpkg::Options::=--force-unsafe-io} "$@" </dev/null
}

install_packages() {
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "these packages are missing: $missing
setup: Only an administrator can install them. Ask one to run: apt-get install $missing"
    fi
    say "installing: $missing"
    apt update -qq || say "the list of packages could not be renewed; trying with the one that is here"
    # The names hold no spaces, and each is an argument of its own.
    # shellcheck disable=SC2086
    apt install -y -qq --no-install-recommends $missing ||
        fail "the packages could not be installed; the lines above say why. Then run this command again."
}

# Without apt the same tools have other package names; say what is missing and let the person install it.
check_tools() {
    for tool in cmake c++; do
        command -v "$tool" >/dev/null ||
            fail "$tool is missing. Install CMake 3.25, a C++20 compiler, Ninja, CLI11, fmt, kainjow mustache, libxlsxwriter, nettle, nlohmann-json, yaml-cpp, zlib and Catch2."
    done
}

configure() {
    set --
    command -v ninja >/dev/null || set -- -G "Unix Makefiles"
    # A folder that was moved or copied brings a build folder that belongs to its old place.
    home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' build/release/CMakeCache.txt 2>/dev/null || true)
    [ -z "$home" ] || [ "$home" = "$(pwd -P)" ] || set -- "$@" --fresh
    cmake --preset release "$@" >build/configure.log 2>&1 || {
        cat build/configure.log >&2
        fail "the build could not be prepared; the lines above say why."
    }
}

# For the tests of the web pages. A node that did not come from Debian will do.
browser_packages() {
    printf ' poppler-utils'
    # Without a screen of its own Chromium takes half the time, and Debian has it so. Ubuntu has it as a snap
    # only; there the tests say that they were skipped.
    if ! command -v chromium >/dev/null; then
        case $(sed -n 's/^ID=//p' /etc/os-release 2>/dev/null) in
            ubuntu) ;;
            debian) printf ' chromium-headless-shell' ;;
            *) printf ' chromium' ;;
        esac
    fi
    command -v node >/dev/null || printf ' nodejs'
    command -v npm >/dev/null || printf ' npm'
}

# Nothing is asked of the network where they are there already and nothing has changed since.
install_browser_tests() {
    installed=tests/browser/node_modules/.package-lock.json
    [ -e "$installed" ] && [ -z "$(find tests/browser/package-lock.json -newer "$installed")" ] && return 0
    command -v npm >/dev/null || fail "npm is missing, and the tests of the web pages need it."
    say "installing: playwright-core and axe-core, for the tests of the web pages"
    npm ci --prefix tests/browser --no-audit --no-fund --loglevel=error </dev/null ||
        fail "they could not be installed; the lines above say why. The program is built; for the tests of the web pages run this command again."
}

build() {
    cmake --build --preset release --parallel "$jobs" --target "$@"
}

test_too=no
dev_too=no
packages="g++ cmake ninja-build libcli11-dev libfmt-dev libkainjow-mustache-dev libxlsxwriter-dev libyaml-cpp-dev nettle-dev nlohmann-json3-dev zlib1g-dev catch2"
dev_packages="clang libclang-rt-dev lld llvm clang-format clang-tidy git ca-certificates ccache python3-jsonschema python3-html5lib"
dev_packages="$dev_packages python3-markdown-it python3-linkify-it python3-openpyxl python3-yaml cmark-gfm libreoffice-calc"
# What the Tab key offers is asked of the shells themselves.
dev_packages="$dev_packages zsh fish groff-base"
# The Debian package, which is made and unpacked by a test.
dev_packages="$dev_packages dpkg-dev file"
for option in "$@"; do
    case $option in
        --test) test_too=yes ;;
        --dev) dev_too=yes packages="$packages$(browser_packages) $dev_packages" ;;
        --help | -h) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
done

jobs=$(nproc 2>/dev/null || echo 2)
mkdir -p build
if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    install_packages
fi
check_tools
configure
build coprod coprod_printed
say "built build/release/coprod"
[ "$dev_too" = no ] || install_browser_tests
if [ "$test_too" = yes ]; then
    build all
    ctest --preset release --parallel "$jobs"
fi
