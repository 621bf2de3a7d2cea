"""Checks results against their schema with a validator that is not coprod's own.

Usage: validate_results.py SCHEMA TESTS [ARGUMENT...]

SCHEMA is the approved schema; the approved results stand beside it. TESTS, run with the arguments, writes the results of all examples to
the file that COPROD_RESULTS_FOR_VALIDATOR names. Ends with a line that begins with "Skipped" where
the validator is not installed.
"""

import copy
import json
import os
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("Skipped: the Python module jsonschema is not here (on Debian: python3-jsonschema).")
    sys.exit(0)


def no_such_number(word):
    raise ValueError(word + " is no JSON")


def results_of(command):
    """The results that the tests write, as Python reads them."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "results.jsonl")
        environment = dict(os.environ, COPROD_RESULTS_FOR_VALIDATOR=path)
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
        with open(path, encoding="utf-8", newline="\n") as lines:
            return [json.loads(line, parse_constant=no_such_number) for line in lines]


def spoil(result, change):
    """A copy of a result with one thing wrong."""
    spoilt = copy.deepcopy(result)
    change(spoilt)
    return spoilt


def spoilt_results(assessed, refused):
    """Results that must be refused, each with the words that say what is wrong with it."""
    changes = {
        "an assessed result without a verdict": lambda r: r.pop("verdict"),
        "an assessed result without gates": lambda r: r.pop("gates"),
        "an assessed result without a project": lambda r: r.pop("project"),
        "a result without a date": lambda r: r.pop("date"),
        "another schema": lambda r: r.update(schema="coprod-results/2"),
        "an unknown status": lambda r: r.update(status="done"),
        "an unknown outcome": lambda r: r["gates"][0].update(outcome="perhaps"),
        "an unknown strength": lambda r: r["commitments"][0].update(strength="strong"),
        "a gate without its id": lambda r: r["gates"][0].pop("id"),
        "a date that is a number": lambda r: r.update(date=20260331),
        "a number that is a text": lambda r: r.update(first_steps="3"),
        "a number below 0": lambda r: r.update(more_mistakes=-1),
        "a list that is a text": lambda r: r.update(gaps="none"),
        "a commitment whole inside a value":
            lambda r: r["values"][0].update(commitments=[r["commitments"][0]]),
    }
    for words, change in changes.items():
        yield words, spoil(assessed, change)
    yield "a refused result with gates", spoil(refused, lambda r: r.update(gates=[]))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    validator_class = jsonschema.Draft7Validator
    validator_class.check_schema(schema)
    validator = validator_class(schema)
    results = results_of(sys.argv[2:])
    approved = os.path.join(os.path.dirname(sys.argv[1]), "results.jsonl")
    with open(approved, encoding="utf-8", newline="\n") as lines:
        results += [json.loads(line, parse_constant=no_such_number) for line in lines]
    assessed = [result for result in results if result["status"] == "assessed"]
    refused = [result for result in results if result["status"] == "refused"]
    wrong = []
    if len(assessed) < 12 or not refused:
        wrong.append(f"only {len(assessed)} assessed and {len(refused)} refused results were made")
    for result in results:
        for error in validator.iter_errors(result):
            place = "/".join(str(step) for step in error.absolute_path)
            wrong.append(f"{result['file']}: {place}: {error.message[:200]}")
    for words, spoilt in spoilt_results(assessed[0], refused[0]):
        if validator.is_valid(spoilt):
            wrong.append(f"{words} was not refused")
    for line in wrong:
        print(line)
    print(f"{len(results)} results were validated.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
