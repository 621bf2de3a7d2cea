"""Runs every command that README.md and docs/*.md show, in a folder as a reader would have it, and
fails where one does not end as it should.

    commands_shown.py COPROD SOURCE_FOLDER [-v]

A command is what stands between backticks or in a block of code and begins with `coprod`; words in
capitals stand for a file of the reader's. Other commands are looked over (other_commands.py), also those
that the tests' own documents show.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import other_commands

# What the words in capitals stand for; behind -o a new name is made up.
STANDS_FOR = {
    "FILE": "short-breaks.yaml",
    "FOLDER": "submissions",
    "ID": "stockport",
    "NAME": "heard",
    "CODE": "unknown-name",
    "OLD": "stockport",
    "NEW": "charter-mark",
    "OLD-CHARTER": "stockport",
    "NEW-CHARTER": "charter-mark",
    "BEFORE": "last-year.yaml",
    "AFTER": "this-year.yaml",
    "RESULTS.jsonl": "reports/results.jsonl",
    "ANSWERS.csv": "answers.csv",
    "ANSWERS": "answers.csv",
    "PLEDGES": "pledges.csv",
    "…": "",
    "...": "",
}

# A copy of which example the files and folders are that the documents speak of.
READER_HAS = {
    "short-breaks": ["short-breaks.yaml", "project.yaml", "my.yaml", "your-file.yaml"],
    "local-offer-website": ["last-year.yaml", "this-year.yaml", "project-2025.yaml",
                            "project-2026.yaml"],
}
FOLDERS = ["submissions", "submissions-2025", "submissions-2026"]
IN_FOLDERS = ["short-breaks", "sensory-garden"]
OWN_CHARTERS = ["our.yaml", "our-charter.yaml", "our-draft.yaml", "northshire.yaml"]
RESULTS = ["reports", "reports-2025"]
RESULT_FILES = ["results.jsonl", "last-year.jsonl", "this-year.jsonl", "north/results.jsonl",
                "south/results.jsonl"]


def shown_in(text):
    """What a document shows as typed, in its order: blocks of code line by line, and what stands between
    backticks. A block of another language is no command."""
    fence = None
    for line in text.splitlines():
        if line.startswith("```"):
            fence = line.strip("` ") if fence is None else None
        elif fence in ("", "sh") or (fence is None and line.startswith("    ")):
            yield line.strip()
        elif fence is None:
            yield from re.findall(r"`([^`]+)`", line)


def commands_of(text):
    """The commands of coprod that a document shows."""
    for span in shown_in(text):
        span = span.replace("./build/release/coprod", "coprod")
        if re.match(r"^coprod (-|[a-z]+($| ))", span):
            yield span


def with_names(command, number):
    """The command with the reader's own files in place; an output gets a name of its own."""
    ending = ".yaml" if re.match(r"coprod (charter )?new ", command) else ""
    command = re.sub(r"(-o|--out) (FILE|OUT|FOLDER)\b", rf"\1 made-{number}{ending}", command)
    command = re.sub(r" -$", " - <short-breaks.yaml", command)
    return re.sub(r"(?<![\w-])(" + "|".join(map(re.escape, sorted(STANDS_FOR, key=len,
                                                                  reverse=True)))
                  + r")(?![\w-])", lambda match: STANDS_FOR[match[1]], command)


def run(program, command, folder):
    path = f"{program.parent}:/usr/bin:/bin"
    return subprocess.run(["bash", "-c", command], cwd=folder, stdin=subprocess.DEVNULL,
                          env={"PATH": path, "LC_ALL": "C.UTF-8", "TERM": "dumb"},
                          capture_output=True, text=True, timeout=120)


def reader_folder(program, folder, source):
    """What a reader has at hand who has followed the README to that place."""
    examples = source / "examples"
    shutil.copytree(examples, folder / "examples")
    for example, names in READER_HAS.items():
        for name in names:
            shutil.copy(examples / f"{example}.yaml", folder / name)
    for name in FOLDERS:
        (folder / name).mkdir()
        for example in IN_FOLDERS:
            shutil.copy(examples / f"{example}.yaml", folder / name)
    shutil.copy(examples / "panels" / "short-breaks.yaml", folder / "panel.yaml")
    (folder / "panels").mkdir()
    for example in IN_FOLDERS:
        shutil.copy(examples / "panels" / f"{example}.yaml", folder / "panels")
    shutil.copy(examples / "stockport-2020" / "pledges.csv", folder / "pledges.csv")
    (folder / "answers.csv").write_text("group,equal-partner\nparents,agree\n", encoding="utf-8")
    readme = (source / "README.md").read_text(encoding="utf-8")
    charter = readme[readme.index("```yaml\ncoprod_charter") + len("```yaml\n"):]
    for name in OWN_CHARTERS:
        (folder / name).write_text(charter[:charter.index("```")], encoding="utf-8")
    run(program, "coprod templates -o our-templates", folder)
    for name in RESULTS:
        run(program, f"coprod batch --quiet submissions -o {name}", folder)
    for name in RESULT_FILES:
        (folder / name).parent.mkdir(exist_ok=True)
        shutil.copy(folder / "reports" / "results.jsonl", folder / name)


def without_output(command, folder):
    """Takes away what stands already where a new file is to be written."""
    made = re.search(r" (?:-o|>) ?([^\s>]+)", command)
    if made and (folder / made[1]).is_file():
        (folder / made[1]).unlink()
    elif made and command.startswith("coprod templates"):
        shutil.rmtree(folder / made[1], ignore_errors=True)


def tried(program, command, number, at_hand):
    """How the command ended, in a folder with what the reader has at hand: links, which are made sooner
    than copies, and which a whole new file replaces."""
    line = with_names(command, number)
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch) / "here"
        shutil.copytree(at_hand, folder, copy_function=os.link)
        without_output(line, folder)
        ended = run(program, line, folder)
        if ended.returncode == 2 and re.search(" needs | has nothing behind it", ended.stderr):
            line = line.removesuffix(" -o") + " --help"  # only its name is mentioned
            ended = run(program, line, folder)
    return ended


def look_over(program, source, loud):
    """How many other commands there are, and how many name what is not there."""
    looking = other_commands.Looking(program, source)
    looked_over = wrong = 0
    documents = [source / "README.md", *source.glob("docs/*.md"), *source.glob("tests/*/README.md")]
    for document in sorted(documents):
        for command in shown_in(document.read_text(encoding="utf-8")):
            if not other_commands.BEGINS.match(command):
                continue
            looked_over += 1
            troubles = looking.wrong_with(command)
            wrong += bool(troubles)
            if loud:
                print("looked over", document.relative_to(source), command)
            for trouble in troubles:
                print(f"{document.relative_to(source)}: `{command}`: {trouble}")
    return looked_over, wrong


def main():
    program, source = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    loud = "-v" in sys.argv
    failed = ran = 0
    with tempfile.TemporaryDirectory() as scratch:
        at_hand = pathlib.Path(scratch)
        reader_folder(program, at_hand, source)
        for document in [source / "README.md", *sorted((source / "docs").glob("*.md"))]:
            for number, command in enumerate(commands_of(document.read_text(encoding="utf-8"))):
                ended = tried(program, command, number, at_hand)
                ran += 1
                if loud:
                    print(ended.returncode, document.name, command)
                if ended.returncode != 0:
                    failed += 1
                    print(f"{document.name}: `{command}` ended with {ended.returncode}:\n"
                          f"{ended.stderr[:2000]}")
    looked_over, wrong = look_over(program, source, loud)
    print(f"{ran} commands were run, {failed} failed; {looked_over} others were looked over, {wrong} "
          "name what is not there")
    failed += wrong
    return 1 if failed or ran < 50 or looked_over < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
