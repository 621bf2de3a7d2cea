"""Finds an interpreter that has the modules which the checks of formats need."""

import importlib.util
import os
import sys

PACKAGES = {"html5lib": "python3-html5lib", "markdown_it": "python3-markdown-it", "linkify_it": "python3-linkify-it",
            "openpyxl": "python3-openpyxl", "yaml": "python3-yaml"}
SYSTEM = "/usr/bin/python3"


def need(*names):
    """Goes on where all of them are here; else tries the system's own interpreter once, and else ends with a line that begins with
    "Skipped"."""
    missing = [name for name in names if importlib.util.find_spec(name) is None]
    if not missing:
        return
    if os.path.exists(SYSTEM) and os.environ.get("COPROD_SYSTEM_PYTHON") is None:
        os.execve(SYSTEM, [SYSTEM, "-B", *sys.argv], dict(os.environ, COPROD_SYSTEM_PYTHON="tried"))
    packages = ", ".join(PACKAGES[name] for name in missing)
    print(f"Skipped: Python modules are not here: {', '.join(missing)} (on Debian: {packages}).")
    sys.exit(0)
