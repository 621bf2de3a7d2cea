"""Runs of every command whose calls are made to fail one by one."""

import itertools
from dataclasses import dataclass, field, replace

DAY = ["--date", "2026-03-31"]
EARLIER = ["--date", "2026-03-01"]

PROJECT = {"project.yaml": "examples/short-breaks.yaml"}
TWO = {"in/one.yaml": "examples/sensory-garden.yaml", "in/sub/two.yml": "examples/local-offer-website.yaml"}
BAD = "examples/full-of-mistakes.yaml"
THREE = {**TWO, "in/three.yaml": BAD, "in/notes.docx": "examples/blank.yaml"}
SURVEY = {"project.yaml": "examples/with-a-survey/project.yaml", "answers.csv": "examples/with-a-survey/answers.csv",
          "pupils.csv": "examples/with-a-survey/pupils.csv"}
PANEL = {**PROJECT, "panel.yaml": "examples/panels/short-breaks.yaml"}
NEW_CHARTER = [["charter", "new", "--from", "stoke-on-trent", "--title", "Northshire Charter", "-o", "own.yaml"]]
# One that the examples answer: under a name of its own, and asking for more.
CHARTER = {"own.yaml": ("data/charters/charter-mark.yaml", ('id: "charter-mark"', 'id: "northshire-charter"'),
                        ('confirmed_at_least_percent: "70"', 'confirmed_at_least_percent: "95"'))}
TEMPLATE = {"own/style.css": "data/templates/style.css", "own/report.html": "data/templates/report.html"}
PLEDGES = {"pledges.csv": "examples/stockport-2020/pledges.csv"}


@dataclass
class Sample:
    """One command line, the status that it ends with, the files that are there before (name: where it is in the source folder, and what is
    replaced by what in it), commands that are run before it, and the files about all projects, whose content depends on which of them
    could be read."""
    name: str
    words: list
    files: dict = field(default_factory=dict)
    before: list = field(default_factory=list)
    stdin: str = ""
    threads: bool = False
    about_all: tuple = ()
    status: int = 0

    def with_fewer(self):
        """The same run, where any choice of the submissions cannot be read."""
        inputs = [name for name in self.files if name.startswith("in/")]
        for count in range(len(inputs)):
            for kept in itertools.combinations(inputs, count):
                gone = set(inputs) - set(kept)
                yield replace(self, files={name: BAD if name in gone else source for name, source in self.files.items()})

    @property
    def found(self):
        return sum(name.startswith("in/") and name.endswith(("yaml", "yml")) for name in self.files)


BATCH_FILES = ("summary.csv", "index.html", "workstream.txt", "results.jsonl", "workstream.xlsx", "workstream-")


def batch(name, *words, files=TWO, before=(), threads=False, status=0):
    jobs = "2" if threads else "1"
    return Sample(name, ["batch", "in", "-o", "out", "--jobs", jobs, *DAY, *words], files, list(before), threads=threads, about_all=BATCH_FILES,
                  status=status)


ALL_FORMS = ["--format", "html,easy-read,text,markdown,csv,json,actions"]

SAMPLES = [
    Sample("help", ["--help"]),
    Sample("help of a command", ["assess", "--help"]),
    Sample("version", ["--version"]),
    Sample("no command", [], status=2),
    Sample("unknown option", ["assess", "--chater", "x", "project.yaml"], status=2),
    Sample("new", ["new"]),
    Sample("new -o", ["new", "-o", "sub.yaml", "--title", "Our project"]),
    Sample("new -o over another", ["new", "-o", "project.yaml"], PROJECT, status=5),
    Sample("form", ["form"]),
    Sample("form -o", ["form", "-o", "form.html"]),
    Sample("check", ["check", *DAY, "project.yaml"], PROJECT),
    Sample("check a draft", ["check", *DAY, "draft.yaml", "project.yaml"], {**PROJECT, "draft.yaml": "examples/blank.yaml"}),
    Sample("check mistakes", ["check", *DAY, "bad.yaml"], {"bad.yaml": "examples/full-of-mistakes.yaml"}, status=3),
    Sample("assess", ["assess", *DAY, "project.yaml"], PROJECT),
    Sample("assess for the panel", ["assess", *DAY, "--view", "panel", "--require", "mark", "project.yaml"],
           {"project.yaml": "examples/local-offer-website.yaml"}, status=1),
    Sample("assess standard input", ["assess", *DAY, "-"], PROJECT, stdin="project.yaml"),
    Sample("assess a survey", ["assess", *DAY, "project.yaml"], SURVEY),
    Sample("assess by an own charter", ["assess", *DAY, "--charter", "own.yaml", "project.yaml"], {**PROJECT, **CHARTER}),
    Sample("assess with own templates", ["assess", *DAY, "--templates", "own", "-o", "out.html", "project.yaml"], {**PROJECT, **TEMPLATE}),
    Sample("assess mistakes", ["assess", *DAY, "bad.yaml", "missing.yaml"], {"bad.yaml": "examples/full-of-mistakes.yaml"},
           status=3),
    Sample("assess a folder", ["assess", *DAY, "in"], THREE, status=3),
    *[Sample(f"assess {form}", ["assess", *DAY, "--format", form, "project.yaml"], PROJECT)
      for form in ("html", "easy-read", "markdown", "csv", "json", "actions")],
    Sample("assess xlsx", ["assess", *DAY, "-o", "report.xlsx", "project.yaml"], PROJECT),
    Sample("assess -o", ["assess", *DAY, "-o", "report.html", "project.yaml"], PROJECT),
    Sample("assess -o again", ["assess", *DAY, "-o", "report.html", "project.yaml"], PROJECT,
           [["assess", *EARLIER, "-o", "report.html", "project.yaml"]]),
    Sample("assess over a public report", ["assess", *DAY, "--view", "panel", "-o", "report.html", "project.yaml"], PROJECT,
           [["assess", *DAY, "-o", "report.html", "project.yaml"]], status=5),
    Sample("assess over a file of somebody else", ["assess", *DAY, "-o", "report.html", "project.yaml"],
           {**PROJECT, "report.html": "examples/stockport-2020/README.md"}, status=5),
    Sample("assess --report", ["assess", *DAY, "--report", "html:a.html", "--report", "json:b.json", "project.yaml"], PROJECT),
    Sample("assess into a folder", ["assess", *DAY, *ALL_FORMS, "-o", "deep/out", "in"], TWO),
    Sample("assess with a panel", ["assess", *DAY, "--panel", "panel.yaml", "-o", "report.html", "project.yaml"], PANEL),
    Sample("panel", ["panel", "--for", "short-breaks"]),
    Sample("panel -o", ["panel", "-o", "panel.yaml"]),
    Sample("certificate", ["certificate", *DAY, "--panel", "panel.yaml", "-o", "mark.html", "project.yaml"], PANEL),
    batch("batch", *ALL_FORMS, files={**THREE, **PLEDGES}, status=3),
    batch("batch again", "--pledges", "pledges.csv", files={**TWO, **PLEDGES}, before=[["batch", "in", "-o", "out", *EARLIER]]),
    batch("batch of workbooks", "--format", "xlsx"),
    batch("batch over a public one", "--view", "panel", before=[["batch", "in", "-o", "out", *DAY]], status=5),
    batch("batch on two threads", "--format", "html,xlsx", threads=True),
    Sample("workstream", ["workstream", *DAY, "out/results.jsonl"], TWO, [["batch", "in", "-o", "out", *DAY]]),
    Sample("workstream -o", ["workstream", *DAY, "-o", "all", "out/results.jsonl"], TWO, [["batch", "in", "-o", "out", *DAY]],
           about_all=BATCH_FILES),
    Sample("compare", ["compare", *DAY, "a.yaml", "b.yaml"],
           {"a.yaml": "examples/local-offer-website.yaml", "b.yaml": "examples/short-breaks.yaml"}),
    Sample("compare results", ["compare", *DAY, "a/results.jsonl", "b/results.jsonl"], TWO,
           [["batch", "in", "-o", "a", *EARLIER], ["batch", "in", "-o", "b", *DAY]]),
    Sample("impact", ["impact", *DAY, "own.yaml", "charter-mark", "in"], {**TWO, **CHARTER}),
    Sample("explain", ["explain"]),
    Sample("explain a word", ["explain", "co-production"]),
    Sample("explain method", ["explain", "method"]),
    Sample("checklist", ["checklist"]),
    Sample("checklist -o", ["checklist", "-o", "list.html"]),
    *[Sample(f"schema {what}", ["schema", what]) for what in ("submission", "panel", "charter", "results")],
    Sample("survey new", ["survey", "new"]),
    Sample("survey new -o", ["survey", "new", "--easy", "-o", "questions.txt"]),
    Sample("survey check", ["survey", "check", "answers.csv", "--for", "project.yaml"], SURVEY),
    Sample("charter list", ["charter", "list"]),
    Sample("charter show", ["charter", "show", "stockport"]),
    Sample("charter check", ["charter", "check", "own.yaml"], {}, NEW_CHARTER),
    Sample("charter new -o", ["charter", "new", "-o", "ours.yaml", "--title", "Northshire Charter"]),
    Sample("templates", ["templates"]),
    Sample("templates -o", ["templates", "-o", "own"]),
    *[Sample(f"completions {shell}", ["completions", shell]) for shell in ("bash", "zsh", "fish")],
    Sample("man", ["man"]),
]


LEFT = ("a temporary file is left", "a folder is left for temporary files")
# What is said of a workbook that lacks something, besides its name; and what it leaves where it gives up.
DAMAGED = (*(f"status 0, but not all is as without the fault: {parts}" for parts in ("tree", "stderr", "tree, stderr")),
           *LEFT)


def known_why(sample, fault, troubles):
    """Why something is wrong after that fault that is known and cannot be mended here; None where it is a find."""
    has_workbook = "xlsx" in " ".join(sample.words) or sample.name == "workstream -o"
    crashed = all(trouble in ("ended by SIGSEGV", "ended by SIGABRT") for trouble in troubles)
    damaged = all((trouble.startswith("a file is neither") and trouble.endswith(".xlsx")) or trouble in DAMAGED for trouble in troubles)
    if has_workbook and fault.kind == "memory" and (crashed or (damaged and fault.way == "ENOMEM")):
        return ("libxlsxwriter does not bear it where it is refused memory that it asks for; before it is called, more than it needs is asked "
                "for")
    if has_workbook and fault.way == "ENOMEM!" and set(troubles) <= set(LEFT):
        return "without any memory at all, not even the reserve, the program says so and ends at once; a workbook's temporary files are left"
    writes_schema = sample.words[:1] == ["schema"] or sample.words[:2] == ["new", "-o"]
    if writes_schema and fault.way == "ENOMEM!" and crashed:
        return "nlohmann-json cannot copy a value, or take one away, without any memory at all, not even the reserve"
    return None
