"""Holds the schemas of what people write against a validator and a YAML reader that are not coprod's own.

Usage: validate_schemas.py COPROD ROOT TESTS [ARGUMENT...]

COPROD is the program and ROOT the project's folder. TESTS, run with the arguments, writes the samples of everything that may
and may not be written to the file that COPROD_SAMPLES_FOR_VALIDATOR names, a line of JSON each. Every file is tried twice: as an editor
sees it (YAML 1.2: 12 is a number, `yes` and 2025-06-10 are texts), and with all values as texts, as coprod reads it.
Ends with a line that begins with "Skipped" where a module is missing.
"""

import copy
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f"Skipped: the Python module {missing.name} is not here (on Debian: python3-jsonschema, python3-yaml).")
    sys.exit(0)


class AsTexts(yaml.SafeLoader):
    """Every value a text, but for those with nothing behind the colon."""

    yaml_implicit_resolvers = {}


class AsEditors(yaml.SafeLoader):
    """The types of YAML 1.2's core schema."""

    yaml_implicit_resolvers = {}


AsTexts.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("^$"), [""])
for tag, pattern, first in [
    ("null", "^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", "^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", "^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", list("-+0123456789")),
    ("float", r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$", list("-+0123456789.")),
]:
    AsEditors.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), first)


def whole_number(loader, node):
    text = loader.construct_scalar(node)
    return int(text, 0) if text.startswith(("0o", "0x")) else int(text)


AsEditors.add_constructor("tag:yaml.org,2002:int", whole_number)

LOADERS = {"as an editor": AsEditors, "as texts": AsTexts}


def with_text_keys(value):
    """JSON has no keys but texts."""
    if isinstance(value, dict):
        return {str(key): with_text_keys(each) for key, each in value.items()}
    if isinstance(value, list):
        return [with_text_keys(each) for each in value]
    return value


def seen_as(loader, text):
    return with_text_keys(yaml.load(text, Loader=loader))


def text_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


class Checker:
    """Counts what was tried and keeps what went wrong."""

    def __init__(self, coprod, root):
        self.coprod = coprod
        self.root = root
        self.tried = 0
        self.wrong = []

    def schema(self, *words):
        made = subprocess.run([self.coprod, "schema", *words], check=True, capture_output=True, text=True)
        schema = json.loads(made.stdout)
        jsonschema.Draft7Validator.check_schema(schema)
        return jsonschema.Draft7Validator(schema)

    def check(self, validator, value, right, what):
        self.tried += 1
        errors = [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:300]}" for e in validator.iter_errors(value)]
        if bool(errors) == right:
            self.wrong.append(f"{what}: {'; '.join(errors[:3]) or 'is taken, and coprod refuses it'}")

    def check_text(self, validator, text, right, what):
        for way, loader in LOADERS.items():
            self.check(validator, seen_as(loader, text), right, f"{what}, {way}")

    def is_read(self, path, *options):
        judged = subprocess.run([self.coprod, "assess", *options, path], capture_output=True)
        return judged.returncode != 3


def check_examples(checker):
    validator = checker.schema("submission")
    paths = glob.glob(os.path.join(checker.root, "examples", "*.yaml"))
    paths += glob.glob(os.path.join(checker.root, "tests", "cases", "*", "*.yaml"))
    refused = 0
    for path in sorted(paths):
        name = os.path.relpath(path, checker.root)
        if checker.is_read(path, "--charter", "charter-mark"):
            checker.check_text(validator, text_of(path), True, name)
        elif name.startswith("examples"):
            refused += 1
            checker.check_text(validator, text_of(path), False, name)
    if refused != 1:
        checker.wrong.append(f"{refused} examples are refused, and one should be")


def check_new_ones(checker):
    for path in sorted(glob.glob(os.path.join(checker.root, "data", "charters", "*.yaml"))):
        charter = os.path.basename(path)[: -len(".yaml")]
        validator = checker.schema("submission", "--charter", charter)
        made = subprocess.run([checker.coprod, "new", "--charter", charter], check=True, capture_output=True, text=True)
        checker.check_text(validator, made.stdout, True, f"new {charter}")


def check_samples(checker, command):
    validator = checker.schema("submission")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "samples.jsonl")
        environment = dict(os.environ, COPROD_SAMPLES_FOR_VALIDATOR=path)
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
        samples = [json.loads(line) for line in text_of(path).splitlines()]
    for sample in samples:
        checker.check_text(validator, sample["text"], sample["right"], sample["text"])
    if len(samples) < 230:
        checker.wrong.append(f"only {len(samples)} samples were written")


def maps_in(value, way=()):
    if isinstance(value, dict):
        yield way, value
        for key, each in value.items():
            yield from maps_in(each, way + (key,))
    if isinstance(value, list):
        for index, each in enumerate(value):
            yield from maps_in(each, way + (index,))


def check_charters(checker):
    validator = checker.schema("charter")
    for path in sorted(glob.glob(os.path.join(checker.root, "data", "charters", "*.yaml"))):
        name = os.path.basename(path)
        checker.check_text(validator, text_of(path), True, name)
        charter = seen_as(AsEditors, text_of(path))
        for way, _ in maps_in(charter):
            spoilt = copy.deepcopy(charter)
            place = spoilt
            for step in way:
                place = place[step]
            place["no_such_key"] = "x"
            checker.check(validator, spoilt, False, f"{name} with an unknown key in {way}")
        for key in ("id", "title", "version", "documents", "definition", "coprod_charter"):
            spoilt = copy.deepcopy(charter)
            del spoilt[key]
            checker.check(validator, spoilt, False, f"{name} without {key}")
            spoilt[key] = None
            checker.check(validator, spoilt, False, f"{name} with a blank {key}")
        without = {key: value for key, value in charter.items() if key != "take"}
        del without["verdicts"]
        checker.check(validator, without, False, f"{name} without verdicts and without what it takes")


def check_panels(checker):
    for path in sorted(glob.glob(os.path.join(checker.root, "examples", "panels", "*.yaml"))):
        name = "panel of " + os.path.basename(path)
        validator = checker.schema("panel")
        checker.check_text(validator, text_of(path), True, name)
        panel = seen_as(AsEditors, text_of(path))
        for way, _ in maps_in(panel):
            spoilt = copy.deepcopy(panel)
            place = spoilt
            for step in way:
                place = place[step]
            place["no_such_key"] = "x"
            checker.check(validator, spoilt, False, f"{name} with an unknown key in {way}")
        for key in ("coprod_panel", "project", "date", "members", "decision"):
            spoilt = {each: value for each, value in panel.items() if each != key}
            checker.check(validator, spoilt, False, f"{name} without {key}")


def main():
    checker = Checker(sys.argv[1], sys.argv[2])
    check_examples(checker)
    check_new_ones(checker)
    check_samples(checker, sys.argv[3:])
    check_charters(checker)
    check_panels(checker)
    for line in checker.wrong:
        print(line)
    print(f"{checker.tried} times something was validated.")
    return 1 if checker.wrong or checker.tried < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
