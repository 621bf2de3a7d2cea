#!/bin/sh
# Looks at every page that the program writes in a real browser: run.sh COPROD
# Where something is missing it says so in one sentence that begins with "Skipped:".
#   run.sh COPROD --form              uses the page of `coprod form` instead, as its users do
#   run.sh COPROD --pictures FOLDER   makes pictures of them instead, to be looked at
set -eu
coprod=$1
here=$(cd "$(dirname "$0")" && pwd)

skip() {
    echo "Skipped: $1"
    exit 0
}

command -v node >/dev/null || skip "there is no node here. ./setup.sh --dev installs it."
for package in playwright-core axe-core; do
    [ -d "$here/node_modules/$package" ] ||
        skip "playwright-core and axe-core are not installed. ./setup.sh --dev installs them."
done
node --input-type=module -e "
    const { findChromium } = await import('$here/browser.mjs');
    process.exit(findChromium() ? 0 : 1);
" || skip "there is no Chromium here. ./setup.sh --dev installs it."

if [ "${2:-}" = --form ]; then
    exec node "$here/form_check.mjs" "$coprod"
fi
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
"$here/make_pages.sh" "$coprod" "$pages"
if [ "${2:-}" = --pictures ]; then
    for folder in "$pages"/*-public "$pages"/*-panel; do
        node "$here/screenshots.mjs" "$3/$(basename "$folder")" "$folder"/*.html
    done
else
    node "$here/check_pages.mjs" "$pages"/*-public/*.html "$pages"/*-panel/*.html
fi
