"""Runs batches of a program that was built with the thread sanitizer, and wants no word of it.

Usage: threads.py PROGRAM MAKE_SUBMISSIONS

The same made-up submissions on 1, 2 and 8 threads, in all forms, give the same bytes; and batches on 8 threads are interrupted on their way, one of them at least before it is done.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from folders import tree_of

PROJECTS = 20
FORMS = "html,easy-read,text,markdown,csv,json,actions,xlsx"
THREADS = (1, 2, 8)
INTERRUPTED = (0.02, 0.2, 0.4, 0.7)  # of the files of a batch; its time would be another one on each machine


def start(program, base, out, threads):
    world = {**os.environ, "TSAN_OPTIONS": "halt_on_error=0 exitcode=66"}
    return subprocess.Popen([program, "batch", f"{base}/in", "-o", f"{base}/{out}", "--date", "2026-03-31", "--quiet", "--format", FORMS,
                             "--jobs", str(threads)], env=world, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def has_sanitizer(program):
    with open(program, "rb") as file:
        return b"__tsan_init" in file.read()


def files_in(folder):
    return sum(len(files) for _, _, files in os.walk(folder))


def interrupt(process, folder, files):
    """As soon as there are so many files, the temporary ones among them."""
    while process.poll() is None and files_in(folder) < files:
        time.sleep(0.01)
    process.send_signal(signal.SIGTERM)
    return process.communicate()[1]


def main():
    program, make = (os.path.abspath(path) for path in sys.argv[1:3])
    if not has_sanitizer(program):
        print(f"{program} was not built with the thread sanitizer, so nothing was tried. Build it: cmake --preset tsan && cmake --build --preset tsan")
        return 1
    base = tempfile.mkdtemp(prefix="threads-")
    found, began = [], time.monotonic()
    try:
        subprocess.run([make, f"{base}/in", str(PROJECTS)], check=True, stdout=subprocess.DEVNULL)
        trees = []
        for threads in THREADS:
            process = start(program, base, f"out-{threads}", threads)
            _, said = process.communicate()
            trees.append(tree_of(f"{base}/out-{threads}"))
            if process.returncode != 0 or b"ThreadSanitizer" in said:
                found.append(f"{threads} threads: status {process.returncode}\n{said.decode(errors='replace')[:4000]}")
            elif trees[-1] != trees[0]:
                found.append(f"{threads} threads give other bytes than {THREADS[0]}")
        ends = []
        for share in INTERRUPTED:
            process = start(program, base, f"interrupted-{share}", THREADS[-1])
            said = interrupt(process, f"{base}/interrupted-{share}", share * len(trees[0]))
            ends.append(process.returncode)
            if process.returncode not in (0, 128 + signal.SIGTERM) or b"ThreadSanitizer" in said:
                found.append(f"interrupted: status {process.returncode}\n{said.decode(errors='replace')[:4000]}")
        if 128 + signal.SIGTERM not in ends:
            found.append(f"no batch was interrupted: they ended with {', '.join(map(str, ends))}")
    finally:
        shutil.rmtree(base, ignore_errors=True)
    for trouble in found:
        print(trouble)
    print(f"{PROJECTS} submissions on {', '.join(map(str, THREADS))} threads, and {len(INTERRUPTED)} interruptions ({ends.count(128 + signal.SIGTERM)} before the batch was done): {time.monotonic() - began:.0f} s.")
    print(f"Finds: {len(found)}.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
