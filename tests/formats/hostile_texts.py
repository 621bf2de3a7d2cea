"""Texts that mean something to one format or another, and submissions that are full of them."""

import copy
import random
import re

import yaml

HOSTILE = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "'\";-- <!-- x --> <![CDATA[x]]>",
    "=cmd|'/c calc'!A1",
    "@SUM(A1)",
    "+1 -1 = 1",
    "-1+1",
    "{{title}} {{{x}}} {{#gates}} {{&x}} {{=<% %>=}}",
    "]]>",
    "&lt; &amp;lt; &#x41; &#65; &nbsp",
    "\\ \\\\ \\* \\` \\| \\",
    "` `` ``` ~~~ `x` ``a`b``",
    "`told` `do.heard` `do.<b>x</b>\" onclick=\"y` x`y`z `people: 0`, `do.*a* [b](c) @d #1` `",
    "| a | b | --- | :-: |",
    "[x](javascript:alert(1)) [x]: http://x [^1] [ ] x",
    "![](http://x) ![x][y]",
    "<http://example.org> http://example.org/a_b?c=d&e=f. www.example.org WWW.X.org //x.org ftp://x",
    "a.b+c@example.org @everyone @ x “@é” mailto:a@b.org xmpp:a@b.org",
    "#1 meeting #3: C# #",
    "$x$ $$y$$ \\(z\\)",
    "# x", "## x ##", "- x", "* x", "+ x", "1. x", "1) x", "> x", "---", "===", "***", "___", ":-:", "- [ ] x", "    code",
    "*a* _b_ **c** __d__ ~e~ ~~f~~ a*b*c a_b_c",
    "👩‍👩‍👧‍👦 🏴 é e\u0301\u0301 שלום \u05d0 𝔘𝔫𝔦 中文",
    "\u05e9\u05dc\u05d5\u05dd \u200e(abc)\u200e \u05d0 \u200f!",
    "\ufdd0 \ufffe \uffff \U0001fffe x",
    "_x000D_ _x0041_",
    "line one\nline two\n\nline four",
    "NULL true ~ 0x1F 1e9 007",
    " \u00a0 \u3000x\u3000 ",
]
PIECES = """* ** _ ` `` [ ] ( ) < > ! # 1. 2) - + = | \\ & lt; #x41; @ a b cd 12 http:// www. x.org : ~ $ { } é — ' " / ? .""".split() + [" "] * 8


def mixed(count):
    """Texts of such pieces in any order, the same in every run."""
    chance = random.Random(2026)
    for _ in range(count):
        text = "".join(chance.choice(PIECES) for _ in range(chance.randint(2, 12)))
        yield text if text.strip() else "x"


LONG = ["w" * 15000, "word " * 300]


def with_texts(value, next_text, path=()):
    """The value with every text that people write in words of their own changed into a hostile one."""
    if isinstance(value, dict):
        return {key: with_texts(each, next_text, path + (key,)) for key, each in value.items()}
    if isinstance(value, list):
        return [with_texts(each, next_text, path) for each in value]
    return next_text(path) if isinstance(value, str) and is_free(path) else value


FREE = {"title", "organisation", "when", "summary", "primary_reason", "name", "note", "agenda", "outcomes", "action", "where", "what",
        "said", "did", "why_not", "how", "not_applicable"}


def is_free(path):
    return path[-1] in FREE or path[0] in ("plan", "review") and path[-1] != "agreed_by" or path[-1] == "follow_up"


def submissions(root):
    """Copies of an example; in each the texts are other ones, so that every text stands in many fields."""
    with open(f"{root}/examples/sensory-garden.yaml", encoding="utf-8") as file:
        example = yaml.load(file, Loader=yaml.BaseLoader)
    example["project"] |= {"when": "x", "summary": "x", "primary": ["young-person"], "primary_reason": "x"}
    example["do"]["heard"][3]["share"] = "yes"
    example["statements"]["equal-partner"]["staff"] = {"agree": "1", "disagree": "4"}
    for each in example["commitments"].values():
        each["evidence"] = []
    texts = HOSTILE + list(mixed(250)) + LONG
    for first in range(0, len(texts), 20):
        sent = {}

        def next_text(path, sent=sent, first=first):
            text = texts[(first + len(sent)) % len(texts)]
            sent[len(sent)] = (path, text)
            return text

        changed = with_texts(copy.deepcopy(example), next_text)
        changed["project"]["id"] = f"p{first:02}"
        yield changed, [text for _, text in sent.values()]


def usual_charter(root):
    """The id and the version by which a panel's file names the charter that is used where none is named."""
    with open(f"{root}/data/charters/charter-mark.yaml", encoding="utf-8") as file:
        charter = yaml.load(file, Loader=yaml.BaseLoader)
    return {key: charter[key] for key in ("id", "version")}


def panel_of(root, submission, texts):
    """A panel's file about the submission, with such texts wherever a panel writes words of its own."""
    # A reason or a role needs letters to be one; the signs in front of them stay the first.
    at = (text if re.search(r"[^\W\d_]{2}", text) else text + " abc" for text in texts)
    judged = lambda word: {**word, "reason": next(at), "share": "yes"}
    members = [{"role": next(at), "kind": kind, "from_project": "no"} for kind in ("parent-carer", "young-person", "school")]
    return {
        "coprod_panel": "1",
        "project": submission["project"]["id"],
        "charter": usual_charter(root),
        "date": "2026-03-01",
        "members": members,
        "commitments": {"plain-english": judged({"strength": "confirmed"})},
        "values": {"open-and-honest": judged({"result": "not passed"})},
        "statements": {"equal-partner": judged({"result": "agreed"})},
        "gates": {"statements": judged({"result": "passed"})},
        "ladder": judged({"rung": "co-design"}),
        "decision": {
            **judged({"verdict": "conditions"}),
            "conditions": [{"what": next(at), "who": next(at), "by": "2026-05-01"}],
        },
    }


# What somebody may have written into results as the name of a report.
REPORT_FILES = ["javascript:alert(1)", "//example.org/x.html", "http://example.org/x.html", "../../x.html", "/etc/passwd", "a b.html",
                "\"><script>alert(1)</script>.html", "x.html#\" onclick=alert(1)", "data:text/html,x", "\\\\server\\x.html", "p00.html"]

# What no text of a result may hold.
REFUSED = ["\x01", "\x1b", "\x85", "\u2028", "\u202e", "\ud800"]
