"""The least that a Python program can do with the same files: PyYAML's loader that is written in C
makes lists and dictionaries of them. A folder stands for every file below it that ends in .yaml.

    parse_only.py FILE_OR_FOLDER...
"""

import pathlib
import sys

import yaml

# Only the texts as they are written, as coprod takes them; dates and numbers would cost more.
LOADER = yaml.CBaseLoader


def files_of(name):
    path = pathlib.Path(name)
    return path.rglob("*.yaml") if path.is_dir() else [path]


for name in sys.argv[1:]:
    for file in files_of(name):
        yaml.load(file.read_bytes(), LOADER)
