"""Checks that every format of a report says the same as its JSON: verdict, gates, counts, gaps, route.

Usage: same_facts.py PROGRAM ROOT

PROGRAM is coprod, ROOT the folder of its sources. Every example is judged by every charter and shown in both views, in every format that
the program knows. A format that has no reader fails. Ends with a line that begins with "Skipped" where a module is missing.
"""

import copy
import functools
import json
import os
import re
import subprocess
import sys
import tempfile

from modules import need

need("html5lib", "markdown_it", "openpyxl", "yaml")

import yaml

from easy_read_reader import of_charter
from facts import differences
from readers import READERS, ending_of


def formats_of(program):
    """The names of the formats, as the program lists them to those who ask for another one."""
    said = subprocess.run([program, "assess", "--format", "?", "x.yaml"], capture_output=True, encoding="utf-8").stderr
    return re.search(r"takes (.*?), several with commas", " ".join(said.split()))[1].split(", ")


def judged(program, folder, charter, view, formats):
    """The files of each project, by slug, as a batch writes them."""
    with tempfile.TemporaryDirectory() as out:
        command = [program, "batch", folder, "-o", out, "--format", ",".join(formats), "--view", view]
        command += ["--date", "2026-03-31", "--quiet"] + (["--charter", charter] if charter else [])
        if charter == "charter-mark":  # by another one the panels' files name things that there are not
            command += ["--panel", os.path.join(folder, "panels")]
        done = subprocess.run(command, capture_output=True, encoding="utf-8")
        assert done.returncode in (0, 3), done.stderr  # 3: one example is full of mistakes
        projects = {}
        names = sorted(os.listdir(out))
        for slug in [name[: -len(".json")] for name in names if name.endswith(".json")]:
            projects[slug] = {}
            for name in names:
                if name.startswith(slug + "."):
                    with open(os.path.join(out, name), "rb") as file:
                        projects[slug][ending_of(name, slug)] = file.read()
        return projects


@functools.cache
def charter_of(root, name):
    """The charter's file, with the parts that it takes from the files of others."""

    def file_of(name):
        with open(f"{root}/data/charters/{name}.yaml", encoding="utf-8") as file:
            return yaml.load(file, getattr(yaml, "CSafeLoader", yaml.SafeLoader))

    charter = file_of(name)
    for taken in charter.get("take", []):
        other = file_of(taken["from"])
        charter.update({part: other[part] for part in taken["parts"] if part in other})
    return charter


@functools.lru_cache(maxsize=32)
def read_facts(ending, data):
    """The facts of a file; of the last ones it remembers them."""
    return READERS[ending].facts(data)


def complaints(files, charter):
    """A line for each fact of a file that differs from the JSON, or from the charter's words for it."""
    expected = READERS[".json"].facts(files[".json"])
    expected.update(of_charter(json.loads(files[".json"]), charter))
    for ending, data in files.items():
        if ending not in READERS:
            yield f"{ending}: files that end so have no reader in tests/formats/readers.py"
            continue
        try:
            found = read_facts(ending, data)
        except Exception as trouble:
            yield f"{ending}: cannot be read: {type(trouble).__name__}: {trouble}"
            continue
        for difference in differences(expected, found):
            yield f"{ending}: {difference}"


def spoilt(result):
    """Results with one fact changed, by the name of the fact; every format that holds it has to be found to differ."""
    changes = {
        "title": lambda r: r["project"].update(title="Another"),
        "view": lambda r: r["notes"].update(view="Another."),
        "verdict": lambda r: r["verdict"].update(title="Another"),
        "holds until": lambda r: r["verdict"].update(holds_until="1 May 2031"),
        "put right by": lambda r: r["verdict"].update(put_right_by="1 May 2031"),
        "conditions": lambda r: r["verdict"].setdefault("conditions", []).append("Another."),
        "gates": lambda r: r["gates"][0].update(result="Another."),
        "values": lambda r: r["values"][-1].update(outcome="pass" if r["values"][-1]["outcome"] != "pass" else "fail"),
        "commitments": lambda r: r["commitments"][3].update(strength_word="another"),
        "statements": lambda r: r["statements"].pop(),
        "gaps": lambda r: r["gaps"][-1].update(now=not r["gaps"][-1]["now"]),
        "route": lambda r: r["route"][0]["steps"].pop(),
        "advice": lambda r: r["route"][0]["steps"][0].update(to_do="Another."),
        "easy verdict": lambda r: r["verdict"].update(id="conditions"),
        "easy gates": lambda r: r["gates"][1].update(outcome="unknown"),
        "panel": lambda r: r["panel"].update(panel_says="The panel decided: Another, on 1 May 2026."),
        "panel judged": lambda r: r["panel"]["judgements"][0].update(panel="another"),
        "panel members": lambda r: r["panel"]["members"][0].update(role="another"),
        "easy panel": lambda r: r["panel"].update(easy=["Another."]),
        "unanswered": lambda r: r["heard"][0].update(answer="none"),
    }
    for name, change in changes.items():
        copied = copy.deepcopy(result)
        change(copied)
        yield name, copied


def unnoticed(files, charter):
    """Checks the check: what it would not notice."""
    for name, result in spoilt(json.loads(files[".json"])):
        lines = list(complaints({**files, ".json": json.dumps(result).encode()}, charter))
        for ending in files:
            holds = ending != ".json" and name in read_facts(ending, files[ending])
            if holds and not any(line.startswith(f"{ending}: {name}: ") for line in lines):
                yield f"{ending}: another {name} would not be noticed"
    if not any(line.startswith(".new: ") for line in complaints({**files, ".new": b""}, charter)):
        yield "a format without a reader would not be noticed"


def main():
    program, root = sys.argv[1:]
    formats = ["json"] + [name for name in formats_of(program) if name != "json"]
    charters = sorted(name[: -len(".yaml")] for name in os.listdir(f"{root}/data/charters") if name.endswith(".yaml"))
    runs = [(charter, view) for charter in charters for view in ("public", "panel")]
    wrong, read = [], 0
    for charter, view in runs:
        words = charter_of(root, charter)
        projects = judged(program, f"{root}/examples", charter, view, formats)
        for slug, files in projects.items():
            read += len(files)
            if slug == "local-offer-website" and charter == "charter-mark":
                wrong += unnoticed(files, words)
            wrong += [f"{slug} by {charter}, {view}: {line}" for line in complaints(files, words)]
            if len(files) < len(formats):
                wrong.append(f"{slug}: {len(formats)} formats were asked for, and {len(files)} files are there")
    for line in wrong[:40]:
        print(line)
    if read < 300:
        print(f"Only {read} files were written.")
    print(f"{read} files were read, with {len(wrong)} differences.")
    return 1 if wrong or read < 300 else 0


if __name__ == "__main__":
    sys.exit(main())
