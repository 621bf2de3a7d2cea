"""What a report says, as a set of facts that every format has to agree on.

The facts of a report are a dictionary: the name of a fact to its value. The facts of the JSON are the measure; a reader of another
format gives those that its format holds.
"""

import re

GATE_WORDS = {"pass": "passed", "fail": "not passed", "unknown": "not known"}
STATEMENT_WORDS = {"pass": "agreed", "fail": "not agreed by everyone", "unknown": "not known"}


# A key of a submission, such as do.heard.
KEY = r"[a-z_]+(?:: \d+|\.[^`’|\\]*[^`’|\\. ])?"
KEY_IN_BACKTICKS = re.compile(rf"(?<![A-Za-z0-9_`\\]|[^\x00-\x7f])`({KEY})`(?![A-Za-z0-9_`]|[^\x00-\x7f])")
KEY_IN_MARKS = re.compile(rf"{KEY_IN_BACKTICKS.pattern}|‘({KEY})’")


def spaced(text):
    """The text with one space between its words, and keys without their marks: each format has marks of its own for them."""
    return KEY_IN_MARKS.sub(lambda key: key[1] or key[2], " ".join(text.split()))


def gate_word(gate):
    return "for the panel to decide" if gate["panel_decides"] else GATE_WORDS[gate["outcome"]]


def when(step):
    return "now" if step["now"] else "next time"


def counted(words):
    """How often each word stands there."""
    return {word: words.count(word) for word in sorted(set(words))}


def held(verdict):
    """Until when it would hold, as its label and the day."""
    label = "Would hold, once put right, until" if verdict.get("put_right_by") else "Would hold, once the panel agrees, until"
    return f"{label}: {verdict['holds_until']}" if verdict.get("holds_until") else ""


def found_or_nothing(pattern, text):
    found = re.search(pattern, text)
    return found[0] if found else ""


HELD = r"(?:Would hold, once (?:the panel agrees|put right), until): \d+ \w+ \d{4}"
DECIDED = r"The panel decided: .*?, on \d+ \w+ \d{4}\."
PUT_RIGHT = r"(?<=To put right by: )\d+ \w+ \d{4}"


def of_json(result):
    """Every fact of a result, as the other formats would say it."""
    routes = result.get("route", [])
    steps = routes[0].get("steps", []) if routes else []
    return {
        "title": spaced(result["project"]["title"]),
        "view": spaced(result["notes"]["view"]),
        "verdict": spaced(result["verdict"]["title"]),
        "holds until": held(result["verdict"]),
        "put right by": result["verdict"].get("put_right_by", ""),
        "conditions": [spaced(each) for each in result["verdict"].get("conditions", [])],
        "gates": [(spaced(g["title"]), gate_word(g), spaced(g["result"])) for g in result.get("gates", [])],
        "values": [(spaced(v["wording"]), GATE_WORDS[v["outcome"]]) for v in result.get("values", [])],
        "commitments": counted([c["strength_word"].lower() for c in shown_commitments(result)]),
        "statements": [(spaced(s["wording"]), STATEMENT_WORDS[s["outcome"]]) for s in result.get("statements", [])],
        "gaps": {n: (spaced(gap["to_do"]), when(gap)) for n, gap in enumerate(result.get("gaps", []), 1)},
        "route": sorted((step["gap"], when(step)) for step in steps),
        "advice": {step["gap"]: spaced(step["to_do"]) for step in steps},
        **panel_of(result),
    }


def panel_of(result):
    """What a panel decided and judged, and where it is not valid or not shared."""
    panel = result.get("panel", {})
    judged = [(spaced(j["title"]), spaced(j["tool"]), spaced(j["panel"]), spaced(j["reason"])) for j in panel.get("judgements", [])]
    return {
        "panel": spaced(panel.get("panel_says", "")),
        "panel judged": judged,
        "panel members": [(spaced(m["role"]), spaced(m["kind"])) for m in panel.get("members", [])],
    }


def shown_commitments(result):
    """The commitments of the values, each once: a report shows those."""
    named = {id for value in result.get("values", []) for id in value.get("commitments", [])}
    return [each for each in result.get("commitments", []) if each["id"] in named]


def differences(expected, found):
    """A line for each fact that is found and is another one; for lists and dictionaries, what is missing and what is too much."""
    for name, value in found.items():
        if value == expected[name]:
            continue
        if isinstance(value, (list, dict)):
            was, now = as_items(expected[name]), as_items(value)
            missing = [each for each in was if each not in now]
            more = [each for each in now if each not in was]
            yield f"{name}: missing {shortened(missing)}, not expected {shortened(more)}"
        else:
            yield f"{name}: expected {shortened(expected[name])}, found {shortened(value)}"


def as_items(value):
    return list(value.items()) if isinstance(value, dict) else value


def shortened(value):
    text = repr(value)
    return text if len(text) <= 400 else text[:400] + "…"


def split_gate(line):
    """Title, word and result of "Title: passed (this decided the verdict). The result."; what a panel judged of it may stand behind."""
    line = line.partition(" The panel: ")[0]
    words = "|".join(["for the panel to decide", "not passed", "passed", "not known"])
    found = re.match(rf"(.*?): ({words})(?: \(this decided the verdict\))?\.(?: (.*))?$", line)
    return (found[1], found[2], found[3] or "") if found else (line, "", "")


def split_result(line, words):
    """The text and the word of "The text: word" where the word is one of those."""
    for word in sorted(words, key=len, reverse=True):
        if line.endswith(": " + word):
            return line[: -len(word) - 2], word
    return line, ""
