"""What the documents show beside coprod itself: commands that build, test and measure. They take minutes
or an hour, so none is run; what each of them names has to be there.

A preset is looked up in CMakePresets.json, a target and what is built in the CMake files, a file in the
source folder, an option of a script in the script, and what `ctest` selects by asking ctest for the list.
"""
import json
import pathlib
import re
import shlex
import subprocess
import tempfile

BEGINS = re.compile(r"^(\w+=\S+ )*(sudo )?(ctest|cmake|cpack|python3 tests/|(\./)?(tests|cmake|build|\.ci)/"
                    r"|\./setup\.sh)")
MADE = ("CPackConfig.cmake", "compile_commands.json")  # what CMake itself puts into a build folder
SELECTS = ("-R", "-L", "-E", "-LE")


def presets(source, kind):
    with open(source / "CMakePresets.json", encoding="utf-8") as file:
        return {preset["name"] for preset in json.load(file)[kind]}


def targets(source):
    """The names of all that can be built, in any preset."""
    found = {"bench"}
    for path in [source / "src/CMakeLists.txt", *source.glob("tests/**/CMakeLists.txt")]:
        text = path.read_text(encoding="utf-8")
        found |= set(re.findall(r"add_(?:executable|library|custom_target)\(\s*([a-z_]+)", text))
    return found


def listed(build, selection):
    """How many tests ctest selects. Asked from a folder of its own, since ctest leaves a log where it is
    asked, and one may be running in the build folder."""
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "CTestTestfile.cmake").write_text(f'subdirs("{build}")\n', encoding="utf-8")
        ended = subprocess.run(["ctest", "-N", *selection], cwd=folder, capture_output=True, text=True,
                               timeout=60, check=False)
    count = re.search(r"^Total Tests: (\d+)", ended.stdout, re.M)
    return int(count[1]) if count else 0


class Looking:
    def __init__(self, program, source):
        self.build = program.parent
        self.source = source
        self.targets = targets(source)
        self.configured = presets(source, "configurePresets")

    def wrong_with(self, command):
        """What the command names and is not there; empty where all is."""
        command = re.split(r"\s#\s", command)[0]
        return [wrong for part in re.split(r"\s*&&\s*|\s*\|\s", command)
                for wrong in self.wrong_with_words(shlex.split(part))]

    def wrong_with_words(self, words):
        while words and re.match(r"^(\w+=|sudo$)", words[0]):
            name = words.pop(0).split("=")[0]
            if name.startswith("COPROD_") and not self.mentioned(name):
                yield f"nothing reads {name}"
        if not words:
            return
        if words[0] in ("ctest", "cmake"):
            yield from self.wrong_preset(words)
        if words[0] == "ctest":
            yield from self.wrong_selection(words)
        for before, word in zip(["", *words], words):
            if before == "--target" and word not in self.targets:
                yield f"there is no target {word}"
            elif before not in SELECTS and not word.startswith("-"):
                yield from self.wrong_path(word)
        yield from self.wrong_options(words)

    def wrong_preset(self, words):
        kind = ("testPresets" if words[0] == "ctest" else
                "buildPresets" if "--build" in words else "configurePresets")
        for before, word in zip(words, words[1:]):
            if before == "--preset" and word not in presets(self.source, kind):
                yield f"there is no preset {word} among the {kind}"

    def wrong_selection(self, words):
        selection = [word for pair in zip(words, words[1:]) if pair[0] in SELECTS for word in pair]
        if selection and listed(self.build, selection) == 0:
            yield f"ctest finds no test with {' '.join(selection)}"

    def wrong_path(self, word):
        word = word.removeprefix("./")
        built = re.match(r"^build/([^/]+)(?:/.*?([^/]+))?$", word)
        if built:
            if built[1] not in self.configured:
                yield f"there is no preset {built[1]} that would make {word}"
            elif built[2] and not self.is_built(built[2]):
                yield f"nothing builds {word}"
        elif re.match(r"^(tests|cmake|examples|data|docs|\.ci|src)/|^setup\.sh$", word):
            if not (self.source / word).exists():
                yield f"there is no {word}"

    def is_built(self, name):
        """A fuzzer stands under the names of its targets as well; a fuzz target in capitals is any."""
        name = re.sub(r"^lib(.*)\.so$", r"\1", name)
        fuzzer = re.match(r"^coprod_fuzz_(\w+)$", name)
        return (name in self.targets or name in MADE or
                bool(fuzzer and (fuzzer[1] == "TARGET" or
                                 (self.source / f"tests/fuzz/{fuzzer[1]}.cpp").exists())))

    def wrong_options(self, words):
        """The options of our own scripts."""
        scripts = [self.source / word for word in words if re.match(r"^(\./)?(tests/|setup\.sh)", word)]
        for script in [path for path in scripts if path.is_file()][:1]:
            text = script.read_text(encoding="utf-8")
            for word in words:
                if word.startswith("--") and word.split("=")[0] not in text:
                    yield f"{script.name} knows no {word}"

    def mentioned(self, name):
        return any(name in path.read_text(encoding="utf-8", errors="replace")
                   for pattern in ("tests/**/*.py", "tests/**/*.sh", "tests/**/*.cpp", "cmake/*")
                   for path in self.source.glob(pattern) if path.is_file())
