"""Every file that coprod reads gives the same keys and values as another library: libyaml.

same_values.py COPROD_YAML_TREE SOURCE_FOLDER [FOLDER...]

Takes the examples, the test cases, the charters, the YAML blocks of the documents, what fuzzing kept,
and the files of more folders. Each is taken as it is, and changed a little in many ways: in others each
day, and in those of an earlier one with COPROD_SECOND_OPINION_SEED. COPROD_SECOND_OPINION says in how
many. What coprod refuses is no difference: it may refuse more than YAML does.
"""
import datetime
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

try:
    import yaml
    from yaml import CBaseLoader
except ImportError:
    print("Skipped: there is no python3-yaml with libyaml here.")
    sys.exit(0)

CHANGES_A_FILE = 8
FULL_CHANGES = int(os.environ.get("COPROD_SECOND_OPINION", CHANGES_A_FILE))
SEED = os.environ.get("COPROD_SECOND_OPINION_SEED", datetime.date.today().strftime("%Y%m%d"))
LONGEST = 600  # seconds for one go over all files, which takes about one
LARGEST = 64 * 1024
PIECES = ["\n", "\n  ", "\n- ", ": ", ":", " #", "#", "'", '"', "''", "[", "]", "{", "}", ",", ", ", "|", ">",
          "|\n", ">-\n  ", "|+\n  ", "|2\n  ", "- ", "? ", "\t", "\r\n", "\\", "\\n", "\\x41", "\\\n", "~", "null",
          "&a ", "*a", "!x ", "@", "`", "%", "---\n", "...\n", "é", "\u00a0", "\u200d", "\u2019", " ", "  ", ""]

NOTHING = ("", "~", "null", "Null", "NULL")  # how YAML's own schema writes it


class Refused(Exception):
    """libyaml does not read the file."""


def value_of(loader):
    """The next value of the events, in the form of coprod_yaml_tree."""
    event = loader.get_event()
    if isinstance(event, yaml.ScalarEvent):
        plain = event.style in (None, "")
        return None if plain and event.value in NOTHING else event.value
    if isinstance(event, yaml.SequenceStartEvent):
        items = ["list"]
        while not loader.check_event(yaml.SequenceEndEvent):
            items.append(value_of(loader))
        loader.get_event()
        return items
    if isinstance(event, yaml.MappingStartEvent):
        entries = ["map"]
        while not loader.check_event(yaml.MappingEndEvent):
            key = value_of(loader)
            entries.append([key, value_of(loader)])
        loader.get_event()
        return entries
    raise Refused(f"an event of another kind: {event}")


def second_opinion(text):
    """The one document of the text as libyaml reads it."""
    try:
        loader = CBaseLoader(text)
        loader.get_event()  # the stream begins
        if loader.check_event(yaml.StreamEndEvent):
            return None
        loader.get_event()  # the document begins
        value = value_of(loader)
        loader.get_event()  # the document ends
        if not loader.check_event(yaml.StreamEndEvent):
            raise Refused("there is a second document")
        return value
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise Refused(str(error)) from error


def count_values(value):
    if not isinstance(value, list):
        return 1
    if value[0] == "map":
        return sum(1 + count_values(entry[1]) for entry in value[1:])
    return sum(count_values(item) for item in value[1:])


def files_below(folder, wanted=lambda name: True):
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if wanted(name):
                yield os.path.join(place, name)


def is_yaml(name):
    return name.endswith((".yaml", ".yml"))


def blocks_of(path):
    with open(path, "rb") as file:
        return re.findall(rb"^```ya?ml\n(.*?)^```", file.read(), re.S | re.M)


def all_texts(root, more):
    """Name and bytes of everything that is compared as it is."""
    for folder in ("examples", "tests/cases", "data/charters"):
        for path in files_below(os.path.join(root, folder), is_yaml):
            yield path
    for folder in ("corpus", "finds"):
        for target in ("yaml", "reports"):
            yield from files_below(os.path.join(root, "tests/fuzz", folder, target))
    for folder in more:
        yield from files_below(folder)
    documents = [os.path.join(root, "README.md")]
    documents += files_below(os.path.join(root, "docs"), lambda name: name.endswith(".md"))
    for path in documents:
        for number, block in enumerate(blocks_of(path), 1):
            yield f"{path}, block {number}", block


def gather(root, more):
    for item in all_texts(root, more):
        if isinstance(item, tuple):
            yield item
            continue
        with open(item, "rb") as file:
            text = file.read()
        if len(text) <= LARGEST:
            yield item, text


def changed(text, chance):
    """The text with one to three things put in, taken out or doubled."""
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        at = chance.randrange(len(text) + 1)
        end = min(len(text), at + chance.choice((0, 0, 0, 1, 1, 2, 5, 20)))
        piece = chance.choice(PIECES).encode()
        if chance.random() < 0.15 and len(text) > 40:
            start = chance.randrange(len(text) - 20)
            piece = text[start : start + chance.randrange(1, 20)]
        text = text[:at] + piece + text[end:]
    return text


def all_changed(texts, root, go):
    """Each text changed once; what becomes of it hangs on nothing but the seed, its name and the go."""
    for name, text in texts:
        chance = random.Random(f"{SEED} {os.path.relpath(name, root)} {go}")
        yield f"{name}, changed", changed(text, chance)


def kept(text):
    """The name of a file with what something was found by, which stays when all else is tidied up."""
    with tempfile.NamedTemporaryFile(prefix="coprod-difference-", suffix=".yaml", delete=False) as file:
        file.write(text)
    return file.name


class Comparison:
    def __init__(self, program, room):
        self.program = program
        self.room = room
        self.files = self.accepted = self.values = self.not_compared = 0
        self.refused_there = []
        self.differences = []

    def compare(self, named):
        """Compares some files, given as pairs of what to call each and its bytes."""
        paths = []
        for number, (_, text) in enumerate(named):
            paths.append(os.path.join(self.room, f"{number}.yaml"))
            with open(paths[-1], "wb") as file:
                file.write(text)
        ended = subprocess.run([self.program], input="\n".join(paths) + "\n", encoding="utf-8",
                               capture_output=True, check=False, timeout=LONGEST)
        lines = ended.stdout.splitlines()
        if ended.returncode != 0 or len(lines) != len(named):
            name, text = named[min(len(lines), len(named) - 1)]
            sys.exit(f"{self.program} ended with {ended.returncode} at {name}, kept as {kept(text)}:\n"
                     f"{ended.stderr}")
        for (name, text), line in zip(named, lines):
            self.compare_one(name, text, json.loads(line))

    def compare_one(self, name, text, ours):
        self.files += 1
        if "refused" in ours:
            return
        self.accepted += 1
        self.values += count_values(ours["tree"])
        try:
            theirs = second_opinion(text)
        except Refused as error:
            self.refused_there.append((name, text, ours["tree"], str(error)))
            return
        if theirs != ours["tree"]:
            self.differences.append((name, text, difference(ours["tree"], theirs)))

    def ask_third(self, script):
        """What libyaml refuses may be right in YAML 1.2, which js-yaml reads and libyaml does not."""
        ended = subprocess.run(["node", script], encoding="utf-8", capture_output=True, check=True,
                               input=json.dumps([text.decode() for _, text, _, _ in self.refused_there]))
        for (name, text, ours, refusal), theirs in zip(self.refused_there, json.loads(ended.stdout)):
            if theirs != as_object(ours):
                self.differences.append(
                    (name, text, f"js-yaml has {str(theirs)[:200]!r}, and libyaml refuses it: {refusal}"))

    def report(self):
        for name, text, what in self.differences[: int(os.environ.get("COPROD_SHOWN", "20"))]:
            print(f"{name}: {what}\n  {text[:300]!r}\n  kept as {kept(text)}")
        print(f"{self.files} files, {self.accepted} accepted, {self.files - self.accepted} refused, "
              f"{self.values} values compared, {len(self.differences)} differences, "
              f"{self.not_compared} accepted files not compared.")
        print(f"The same once more: COPROD_SECOND_OPINION={FULL_CHANGES} COPROD_SECOND_OPINION_SEED={SEED}")
        if self.differences or self.accepted == 0:
            return 1
        if self.not_compared > 0:
            print("Skipped: libyaml refuses those files, and there is no node here to ask js-yaml.")
        return 0


def as_object(value):
    """A tree of coprod_yaml_tree in the form of js_yaml.js."""
    if not isinstance(value, list):
        return value
    if value[0] == "map":
        return {entry[0]: as_object(entry[1]) for entry in value[1:]}
    return [as_object(item) for item in value[1:]]


def difference(ours, theirs, path=""):
    """Where two trees part, in words."""
    if isinstance(ours, list) and isinstance(theirs, list) and ours[:1] == theirs[:1] and ours:
        for number, (one, other) in enumerate(zip(ours[1:], theirs[1:])):
            if one != other:
                if ours[0] == "list":
                    return difference(one, other, f"{path}[{number}]")
                if one[0] != other[0]:
                    return f"at {path}: the key {one[0]!r}, and {other[0]!r} by libyaml"
                return difference(one[1], other[1], f"{path}.{one[0]}")
    return f"at {path or 'the top'}: {str(ours)[:200]!r}, and {str(theirs)[:200]!r} by libyaml"


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    texts = list(gather(sys.argv[2], sys.argv[3:]))
    with tempfile.TemporaryDirectory() as room:
        comparison = Comparison(sys.argv[1], room)
        comparison.compare(texts)
        for go in range(FULL_CHANGES):
            comparison.compare(list(all_changed(texts, sys.argv[2], go)))
        if comparison.refused_there and shutil.which("node"):
            comparison.ask_third(os.path.join(os.path.dirname(os.path.abspath(__file__)), "js_yaml.js"))
        else:
            comparison.not_compared = len(comparison.refused_there)
        return comparison.report()


sys.exit(main())
