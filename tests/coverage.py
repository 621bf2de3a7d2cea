#!/usr/bin/env python3
"""Which lines and branches of src/ the tests have run.

    cmake --workflow --preset asan && tests/coverage.py build/asan

Reads the counts that the tests left in BUILD/profiles, where each run of ctest begins anew. Prints the
totals and the files in which most is left, and ends with 1 where a total is below its floor. With
--missing it names every line that no test ran, and every condition that was never true, or never false.
"""

import argparse
import json
import pathlib
import shutil
import signal
import subprocess
import sys

FLOORS = {"lines": 90.0, "branches": 85.0}
PROGRAMS = ("coprod_tests", "coprod")
ROOT = pathlib.Path(__file__).resolve().parent.parent


def tool(name):
    """clang 14 writes its counts in its own way, so its own tool is asked first."""
    found = shutil.which(name + "-14") or shutil.which(name)
    if not found:
        sys.exit(f"coverage: {name} is missing; ./setup.sh --dev installs it (package llvm).")
    return found


def measured(build):
    """llvm-cov's export for the files of src/ and include/, {name: its data}."""
    for program in PROGRAMS:
        if not (build / program).is_file():
            sys.exit(f"coverage: {build} holds no {program}; build the preset first.")
    built = max((build / program).stat().st_mtime for program in PROGRAMS)
    profiles = [path for path in sorted(build.glob("profiles/*.profraw"))
                if path.stat().st_mtime >= built]  # what an earlier build ran says nothing of this one
    if not profiles:
        sys.exit(f"coverage: no counts of what is built are in {build}/profiles; run the tests of the "
                 "preset first.")
    merged = build / "coverage.profdata"
    subprocess.run([tool("llvm-profdata"), "merge", "-sparse", "-o", merged, *profiles], check=True)
    export = subprocess.run(
        [tool("llvm-cov"), "export", "--instr-profile", merged, "--skip-functions",
         build / PROGRAMS[0], "--object", build / PROGRAMS[1]],
        check=True, stdout=subprocess.PIPE)
    files = {}
    for each in json.loads(export.stdout)["data"][0]["files"]:
        path = pathlib.Path(each["filename"])
        if path.is_relative_to(ROOT / "src") or path.is_relative_to(ROOT / "include"):
            files[str(path.relative_to(ROOT))] = each
    return files


def missing_lines(segments):
    """Lines on which code begins that was counted and never run."""
    return sorted({line for line, _, count, counted, entry, gap in
                   (segment[:6] for segment in segments)
                   if counted and entry and not gap and count == 0})


def missing_branches(branches):
    """Where a condition begins that was never true, or never false: (line, column, which)."""
    taken = {}
    for line, column, end_line, end_column, true, false, *_ in branches:
        place = (line, column, end_line, end_column)
        before = taken.get(place, (0, 0))  # a template is counted for each of its types
        taken[place] = (before[0] + true, before[1] + false)
    return [(place[0], place[1], which)
            for place, counts in sorted(taken.items())
            for which, count in zip(("true", "false"), counts) if count == 0]


def print_missing(name, data):
    for line in missing_lines(data["segments"]):
        print(f"{name}:{line}")
    for line, column, which in missing_branches(data["branches"]):
        print(f"{name}:{line}:{column}: never {which}")


def totals(files):
    """{"lines": (covered, all), …} over all files."""
    return {kind: tuple(sum(each["summary"][kind][part] for each in files.values())
                        for part in ("covered", "count"))
            for kind in FLOORS}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("build", type=pathlib.Path, help="the build folder of the preset")
    parser.add_argument("--missing", action="store_true", help="name the lines that no test ran and the branches that none took")
    parser.add_argument("--least", type=int, default=12, help="how many files to list")
    options = parser.parse_args()
    files = measured(options.build)

    def left(name):
        summary = files[name]["summary"]
        return tuple(summary[kind]["count"] - summary[kind]["covered"] for kind in FLOORS)

    print("Left untried, most first:   lines  branches")
    for name in sorted(files, key=lambda each: (-sum(left(each)), each))[:options.least]:
        lines, branches = left(name)
        print(f"  {name:<45} {lines:>5} {branches:>9}")
    if options.missing:
        for name in sorted(files):
            print_missing(name, files[name])
    status = 0
    for kind, (covered, count) in totals(files).items():
        share = 100 * covered / count
        enough = share >= FLOORS[kind]
        status |= not enough
        print(f"{kind}: {covered} of {count}, {share:.1f} % "
              f"({'at least' if enough else 'LESS THAN'} {FLOORS[kind]:.0f} % asked for)")
    return status


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `| head` reads no further, and that is no fault
    sys.exit(main())
