"""Makes each call of each sample run fail, once in each way that fits it, and looks at what is left.

Usage: faults.py PROGRAM PRELOAD ROOT calls|memory [--most COUNT] [--sample NAME]

`calls` takes every call to the system, `memory` every allocation; with --most about COUNT of each kind in each sample at most, spread over all
of it and others each day. Before, each sample has to end with its status, and each file has to be flushed before it gets its name. After each fault the program has to end with a documented status; with 0 only where
everything is as without the fault; and every file has to be as it was, or new and whole, with nothing beside it. Where not: what it said.
To see one fault again:

    COPROD_FAULTS=KIND:N:WAY LD_PRELOAD=PRELOAD PROGRAM …
"""

import argparse
import collections
import datetime
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from folders import FOLDER, Variants, fill, tree_of
from samples import SAMPLES, known_why

JARGON = (b"std::", b"bad_alloc", b"basic_string", b"basic_ios", b"iostream", b"terminate called", b"what():", b"vector::")
LEAST_WORDS = 20  # letters
Run = collections.namedtuple("Run", "status stdout stderr tree")
Fault = collections.namedtuple("Fault", "kind number way file")


class Bench:
    """The program, and a folder in memory for what it does."""

    def __init__(self, program, preload, root):
        self.program, self.preload, self.root = program, preload, root
        self.base = tempfile.mkdtemp(prefix="faults-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)

    def start(self, sample, folder, faults=None, **more):
        world = {"PATH": os.environ["PATH"], "TMPDIR": "tmp", "TERM": "dumb"}
        if faults is not None:
            world.update(LD_PRELOAD=self.preload, COPROD_FAULTS=faults, **more)
        stdin = open(f"{folder}/w/{sample.stdin}", "rb") if sample.stdin else subprocess.DEVNULL
        with open(f"{folder}/stdout", "wb") as out, open(f"{folder}/stderr", "wb") as err:
            ends = (int(world["COPROD_FAULTS_ENDS"]),) if "COPROD_FAULTS_ENDS" in world else ()
            return subprocess.Popen([self.program, *sample.words], cwd=f"{folder}/w", env=world, stdin=stdin, stdout=out, stderr=err,
                                    pass_fds=ends)

    def prepare(self, sample, folder, sure=True):
        os.makedirs(f"{folder}/w")
        fill(sample, self.root, f"{folder}/w")
        for words in sample.before:
            subprocess.run([self.program, *words], cwd=f"{folder}/w", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=sure)

    def run(self, sample, folder, faults=None, **more):
        return result_of(folder, self.start(sample, folder, faults, **more).wait())

    def fresh(self, name):
        shutil.rmtree(f"{self.base}/{name}", ignore_errors=True)
        return f"{self.base}/{name}"


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return b""


def result_of(folder, status):
    return Run(status, read(f"{folder}/stdout"), read(f"{folder}/stderr"), tree_of(f"{folder}/w"))


def depends_on_others(sample, name):
    """A project's result names the report to link to, which is another one where that could not be written."""
    return name.startswith(sample.about_all or ("-",)) or (sample.about_all and name.endswith(".json"))


def troubles_of_files(sample, fault, before, wanted, variants, run):
    names = set(before) | set(run.tree)
    for name in sorted(names):
        was, now, goal = (tree.get(name) for tree in (before, run.tree, wanted.tree))
        base = os.path.basename(name)
        if now == FOLDER and was != FOLDER:
            if goal == FOLDER and any(other.startswith(name + "/") for other in run.tree):
                continue
            if fault.kind != "remove":
                yield f"an empty folder is left: {name}" if goal == FOLDER else "a folder is left for temporary files"
        elif now in (was, goal):
            continue
        elif now is None:
            yield f"a file is gone: {name}"
        elif base.startswith(".coprod-") or name.startswith("tmp/"):
            if fault.kind != "remove":
                yield "a temporary file is left"
        elif not (run.status in (3, 4, 5) and depends_on_others(sample, base) and variants.are_like(name, run.tree)):
            yield f"a file is neither as before nor whole: {name}"


def troubles_of(sample, fault, before, wanted, variants, run):
    """What is wrong after one fault."""
    if run.status < 0:
        yield f"ended by {signal.Signals(-run.status).name}"
        return
    if run.status > 5:
        yield f"an undocumented status: {run.status}"
    yield from troubles_of_files(sample, fault, before, wanted, variants, run)
    if fault.kind == "flush" and fault.way.endswith("+") and run.status == 0:
        yield "status 0, but nothing could be flushed"
    said = [line for line in (run.stdout + run.stderr).splitlines() if line not in wanted.stdout + wanted.stderr]
    said = b" ".join(said)
    mute = fault.kind == "write" and fault.file == 2
    same = run.stdout == wanted.stdout and run.tree == wanted.tree and (mute or run.stderr == wanted.stderr)
    if run.status == 0 and not same and not (fault.kind == "remove" and run.stdout == wanted.stdout):
        parts = [part for part in ("stdout", "tree", "stderr") if getattr(run, part) != getattr(wanted, part)]
        yield f"status 0, but not all is as without the fault: {', '.join(parts)}"
    if run.status not in (0, wanted.status) and not mute and len(said) < LEAST_WORDS:
        yield f"status {run.status} without a word"
    if run.status == wanted.status and run.status != 0 and not same and not mute and not said:
        yield "something is missing without a word"
    for word in JARGON:
        if word in run.stderr + run.stdout:
            yield f"words for programmers: {word.decode()}"


class Tally:
    """How many faults of each kind there were, what was found, and what is known and stays."""

    def __init__(self):
        self.counts = collections.Counter()
        self.known = collections.Counter()
        self.found = {}

    def add(self, sample, fault, troubles, run):
        self.counts[fault.kind] += 1
        troubles = list(troubles)
        why = known_why(sample, fault, troubles) if troubles else None
        if why:
            self.known[why] += 1
            return
        for trouble in troubles:
            key = (sample.name, fault.kind, trouble)
            self.found.setdefault(key, [0, fault, run.stderr[-300:]])[0] += 1

    def find(self, sample, trouble, said):
        """Something that is wrong without any fault."""
        self.found[(sample.name, "none", trouble)] = [1, Fault("none", 0, "", -1), said[-300:]]

    def merge(self, other):
        self.counts += other.counts
        self.known += other.known
        for key, (count, fault, said) in other.found.items():
            self.found.setdefault(key, [0, fault, said])[0] += count


def serve(bench, sample, place, trees, shares, tally):
    """A program that makes a copy of itself at each call, one for each way in which that can fail."""
    folder = bench.fresh(place + "-served")
    bench.prepare(sample, folder)
    cases = bench.fresh(place + "-cases")
    os.makedirs(cases)
    ends, writing = os.pipe()
    words = ",".join(f"{kind}={stride}+{offset}" for kind, (stride, offset) in shares.items())
    server = bench.start(sample, folder, f"serve:{words}", COPROD_FAULTS_ENDS=str(writing), COPROD_FAULTS_CASES=cases)
    os.close(writing)
    with open(ends) as lines:
        for line in lines:
            case, kind, number, way, file, status = line.split()
            fault = Fault(kind, int(number), way, int(file))
            run = result_of(f"{cases}/{case}", os.waitstatus_to_exitcode(int(status)))
            tally.add(sample, fault, troubles_of(sample, fault, *trees, run), run)
            shutil.rmtree(f"{cases}/{case}", ignore_errors=True)
    wanted = trees[1]
    if result_of(folder, server.wait())._replace(stderr=b"") != wanted._replace(stderr=b""):
        tally.find(sample, "it differs from itself without a fault", b"")


WAYS = {"thread": ["EAGAIN", "EAGAIN+"], "memory": ["ENOMEM", "ENOMEM+", "ENOMEM!"], "write": ["ENOSPC", "ENOSPC+", "EINTR", "short"],
        "open-read": ["EACCES", "ENFILE+"], "open-write": ["ENOSPC", "EROFS+", "EINTR"], "flush": ["EIO", "EIO+"], "rename": ["EIO", "EROFS+"],
        "make-folder": ["ENOSPC"], "close": ["EIO"], "read": ["EIO", "short"], "room": ["ENOSPC"]}


def run_each(bench, sample, place, trees, shares, counts, tally):
    """The same for a program with threads, which cannot be copied: each fault is a run of its own."""
    for kind, (stride, offset) in shares.items():
        for number in range(offset or stride, counts[kind] + 1, stride):
            for way in WAYS.get(kind, ()):
                folder = bench.fresh(place + "-each")
                bench.prepare(sample, folder)
                run = bench.run(sample, folder, f"{kind}:{number}:{way}")
                fault = Fault(kind, number, way, -1)
                tally.add(sample, fault, troubles_of(sample, fault, *trees, run), run)


def counts_of(bench, sample, place):
    """How many calls of each kind there are; and "unflushed", which is no call but a trouble."""
    folder = bench.fresh(place + "-counts")
    bench.prepare(sample, folder)
    bench.run(sample, folder, "count", COPROD_FAULTS_COUNTS=f"{folder}/counts")
    return {kind: int(count) for kind, count in (line.split() for line in read(f"{folder}/counts").decode().splitlines())}


def variants_of(bench, sample, place, wanted):
    """What undisturbed runs over each choice of the submissions make: a fault can leave any of them unread."""
    trees = [wanted.tree]
    if sample.about_all:
        for fewer in sample.with_fewer():
            folder = bench.fresh(place + "-fewer")
            bench.prepare(fewer, folder, sure=False)
            trees.append(bench.run(fewer, folder).tree)
    return Variants(trees, sample.found)


def work(task):
    bench, sample, shares, counts = task
    place = f"{sample.name.replace(' ', '-')}-{next(iter(shares.values()))[1]}"
    before_folder, wanted_folder = bench.fresh(place + "-before"), bench.fresh(place + "-wanted")
    for folder in (before_folder, wanted_folder):
        bench.prepare(sample, folder)
    before, wanted = tree_of(f"{before_folder}/w"), bench.run(sample, wanted_folder)
    tally = Tally()
    if wanted.status != sample.status:
        tally.find(sample, f"status {wanted.status} without a fault, and not {sample.status}", wanted.stderr)
    trees = (before, wanted, variants_of(bench, sample, place, wanted))
    if sample.threads:
        run_each(bench, sample, place, trees, shares, counts, tally)
    else:
        serve(bench, sample, place, trees, shares, tally)
    for name in ("before", "wanted", "counts", "served", "cases", "each", "fewer"):
        bench.fresh(f"{place}-{name}")
    return sample.name, tally


def tasks_of(bench, samples, what, most):
    """The tasks, the longest first, how many calls there are in all, and what is wrong before any of them fails."""
    tasks, in_all, tally = [], 0, Tally()
    today = datetime.date.today().toordinal()
    for sample in samples:
        counts = counts_of(bench, sample, "counted")
        unflushed = counts.pop("unflushed")
        if unflushed:
            tally.find(sample, f"{unflushed} files got their name before they were flushed", b"")
        counts = {kind: count for kind, count in counts.items() if count and (kind == "memory") == (what == "memory")}
        count = sum(counts.values())
        in_all += count
        if most:
            strides = {kind: -(-count // max(1, most // 8 if sample.threads else most)) for kind, count in counts.items()}
            shares = {kind: (stride, today % stride) for kind, stride in strides.items()}
            tasks.append((sum(counts[kind] / stride for kind, stride in strides.items()), (bench, sample, shares, counts)))
        else:
            parts = max(1, -(-count // 5000))
            tasks += [(count / parts, (bench, sample, {kind: (parts, part) for kind in counts}, counts)) for part in range(parts)]
    return [task for _, task in sorted(tasks, key=lambda task: -task[0])], in_all, tally


def main():
    parser = argparse.ArgumentParser()
    for name in ("program", "preload", "root"):
        parser.add_argument(name, type=os.path.abspath)
    parser.add_argument("what", choices=("calls", "memory"))
    parser.add_argument("--most", type=int, default=0)
    parser.add_argument("--sample")
    asked = parser.parse_args()
    began = time.monotonic()
    samples = [sample for sample in SAMPLES if asked.sample in (None, sample.name)]
    if not samples:
        parser.error(f"no sample is called {asked.sample!r}; they are: {', '.join(sample.name for sample in SAMPLES)}")
    if not os.path.isfile(asked.preload):
        print(f"Skipped: {asked.preload} is not there. It is built with the tests of a program that is neither static nor built with a sanitizer: "
              "cmake --preset release && cmake --build --preset release (./setup.sh --test does that too)")
        return 77
    bench = Bench(asked.program, asked.preload, asked.root)
    try:
        if b"__asan_init" in read(asked.program) or not counts_of(bench, SAMPLES[0], "tried"):
            print(f"{asked.preload} cannot be loaded before {asked.program}, which is static, or built with a sanitizer; so nothing was tried.")
            return 1
        tasks, in_all, all_of_them = tasks_of(bench, samples, asked.what, asked.most)
        with multiprocessing.Pool(min(os.cpu_count() or 1, 4)) as pool:
            for name, tally in pool.imap_unordered(work, tasks):
                all_of_them.merge(tally)
    finally:
        shutil.rmtree(bench.base, ignore_errors=True)
    for (name, kind, trouble), (count, fault, said) in sorted(all_of_them.found.items()):
        print(f"{name}: {trouble} ({count} times, first at {fault.kind}:{fault.number}:{fault.way})")
        print(f"    it said: {said.decode(errors='replace').strip()!r}")
    kinds = ", ".join(f"{kind} {count:,}" for kind, count in sorted(all_of_them.counts.items()))
    print(f"{len(samples)} sample runs, {sum(all_of_them.counts.values()):,} faults in {time.monotonic() - began:.0f} s: {kinds}.")
    for why, count in sorted(all_of_them.known.items()):
        print(f"Known, {count:,} times: {why}")
    if asked.most:
        print(f"That is a share of the {in_all:,} {'allocations' if asked.what == 'memory' else 'calls'}, another one each day, and each fails in several ways; without --most all are tried.")
    print(f"Finds: {len(all_of_them.found)}.")
    return 1 if all_of_them.found or not all_of_them.counts else 0


if __name__ == "__main__":
    sys.exit(main())
