"""Kills a batch at random moments and looks at what is left.

Usage: kill.py PROGRAM MAKE_SUBMISSIONS [--kills COUNT] [--seed NUMBER]

A batch of 20 made-up submissions in all forms is run again and again into a folder that holds the reports of another day, and is killed
somewhere on its way: COUNT times by SIGKILL, and a fifth as often each by SIGTERM and SIGINT. After each, every file under its own name has to
be the old one or the new one, whole; after SIGTERM and SIGINT nothing else may be there, and the status has to be 143 or 130, but for the few that come
before the program has begun to listen, when nothing may have been written. After SIGKILL temporary files
may be left (their names begin with .coprod-, and nobody takes them for reports); the next run of the same batch has to end well, with the same
bytes as one that nothing disturbed.
"""

import argparse
import collections
import concurrent.futures
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from folders import FOLDER, tree_of

PROJECTS = 20
FORMS = "html,easy-read,text,markdown,csv,json,actions,xlsx"
AGAIN = 10  # after so many kills the batch is run to its end


class Batch:
    def __init__(self, program, submissions, base):
        self.program, self.submissions, self.base = program, submissions, base

    def words(self, out, day):
        return [self.program, "batch", self.submissions, "-o", out, "--date", day, "--jobs", "2", "--quiet", "--format", FORMS]

    def start(self, folder, day):
        world = {**os.environ, "TMPDIR": f"{folder}/tmp"}
        return subprocess.Popen(self.words(f"{folder}/out", day), env=world, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE)

    def whole(self, name, day):
        """A run that nothing disturbs: its files, how long it took."""
        folder = f"{self.base}/{name}"
        os.makedirs(f"{folder}/tmp")
        began = time.monotonic()
        _, said = self.start(folder, day).communicate()
        return tree_of(f"{folder}/out"), time.monotonic() - began, said


def split(tree):
    """The files under their own names, and what is only temporary."""
    own = {name: data for name, data in tree.items() if not os.path.basename(name).startswith(".coprod-")}
    return own, sorted(set(tree) - set(own))


def troubles_of_files(own, old, new):
    for name, data in own.items():
        if data != FOLDER and data not in (old.get(name), new.get(name)):
            yield f"{name} is neither the old file nor the new one"
    for name in old.keys() - own.keys():
        yield f"{name} is gone"


def one_kill(batch, folder, old, new, sent, after):
    """Troubles after one kill, how many temporary files are left and how it ended; None where the batch was faster."""
    before = tree_of(folder) if sent != signal.SIGKILL else {}  # with what earlier kills left
    process = batch.start(folder, "2026-03-31")
    time.sleep(after)
    process.send_signal(sent)
    _, said = process.communicate()
    if process.returncode == 0:
        return None
    own, temporary = split(tree_of(f"{folder}/out"))
    troubles = list(troubles_of_files(own, old, new))
    if sent != signal.SIGKILL:
        troubles += troubles_of_end(sent, process.returncode, said, before, tree_of(folder))
    return troubles, len(temporary), process.returncode


def troubles_of_end(sent, status, said, before, after):
    """A signal that can be listened to is answered, but for one that comes before the program listens."""
    if status == -sent:
        if after != before:
            yield f"ended by {sent.name}, and not by itself, when it had begun to write"
        return
    if status != 128 + sent:
        yield f"status {status} after {sent.name}"
    left = sorted(name for name in after.keys() - before.keys() if name.startswith("tmp/") or os.path.basename(name).startswith(".coprod-"))
    if left:
        yield f"left after {sent.name}: {left}"
    if b"interrupted" not in said:
        yield f"{sent.name} without a word: {said!r}"


def same_again(batch, folder, new):
    """Where the batch is run to its end, all is as if nothing had happened."""
    process = batch.start(folder, "2026-03-31")
    _, said = process.communicate()
    own, _ = split(tree_of(f"{folder}/out"))
    if process.returncode != 0:
        return [f"the next run ended with {process.returncode}: {said!r}"]
    return [] if own == new else ["the next run gave other bytes than one that nothing disturbed"]


def worker(batch, number, kills, seed, until):
    """Its share of the kills, in a folder of its own."""
    chance = random.Random(f"{seed} {number}")
    old, _, _ = batch.whole(f"worker-{number}", "2026-03-01")
    new, length, _ = batch.whole(f"new-{number}", "2026-03-31")
    folder, saved = f"{batch.base}/worker-{number}", f"{batch.base}/saved-{number}"
    shutil.copytree(folder, saved)
    found, done, left, runs, faster = [], 0, 0, 0, 0
    signals = [*kills]
    chance.shuffle(signals)
    sent, unheard = collections.Counter(), 0
    while signals and time.monotonic() < until:
        result = one_kill(batch, folder, old, new, signals[-1], chance.uniform(0, length))
        if result is None:  # and so it is no old one any more
            faster += 1
            length *= 0.9
            if split(tree_of(f"{folder}/out"))[0] != new:
                found.append("a batch that was done before it was killed gave other bytes than one that nothing disturbed")
        else:
            length *= 1.01
            sent[signals.pop()] += 1
            done += 1
            found += result[0]
            left = max(left, result[1])
            unheard += result[2] in (-signal.SIGTERM, -signal.SIGINT)
        if result is not None and (done % AGAIN == 0 or found):
            found += same_again(batch, folder, new)
            runs += 1
        if result is None or done % AGAIN == 0 or found:
            shutil.rmtree(folder)
            shutil.copytree(saved, folder)
        if len(found) > 5:
            break
    found += same_again(batch, folder, new)
    return found, done, left, runs + 1, faster, sent, unheard


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("make_submissions", type=os.path.abspath)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--minutes", type=float, default=60, help="ends then, with what is done")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    asked = parser.parse_args()
    base = tempfile.mkdtemp(prefix="kills-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    began = time.monotonic()
    try:
        subprocess.run([asked.make_submissions, f"{base}/in", str(PROJECTS)], check=True, stdout=subprocess.DEVNULL)
        batch = Batch(asked.program, f"{base}/in", base)
        kills = [signal.SIGKILL] * asked.kills + [signal.SIGTERM, signal.SIGINT] * (asked.kills // 5)
        workers = 2
        until = began + 60 * asked.minutes
        with concurrent.futures.ThreadPoolExecutor(workers) as pool:
            shares = [pool.submit(worker, batch, number, kills[number::workers], asked.seed, until) for number in range(workers)]
            results = [share.result() for share in shares]
    finally:
        shutil.rmtree(base, ignore_errors=True)
    found = [trouble for result in results for trouble in result[0]]
    sent = sum((result[5] for result in results), collections.Counter())
    by_signal = ", ".join(f"{sent[each]:,} by {each.name}" for each in sorted(sent, key=lambda each: -sent[each]))
    done, runs, faster, unheard = (sum(result[place] for result in results) for place in (1, 3, 4, 6))
    could_hear = sent[signal.SIGTERM] + sent[signal.SIGINT]
    if 2 * unheard > could_hear:
        found.append(f"{unheard} of {could_hear} times SIGTERM or SIGINT ended the program before it listened to them")
    for trouble in found:
        print(trouble)
    print(f"{done:,} of {len(kills):,} kills of a batch of {PROJECTS} in {time.monotonic() - began:.0f} s: {by_signal}; {faster} times the batch was done before, {unheard} times it did not listen yet. {runs} runs to the end afterwards. At most "
          f"{max(result[2] for result in results)} temporary files were left in a folder. Seed {asked.seed}.")
    print(f"Finds: {len(found)}.")
    return 1 if found or done < len(kills) else 0


if __name__ == "__main__":
    sys.exit(main())
