"""Reads the facts of Markdown by a parser of CommonMark with GitHub's tables."""

import re

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from facts import DECIDED, HELD, PUT_RIGHT, counted, found_or_nothing, spaced, split_gate, split_result
from text_reader import Advice


def tree_of(text):
    return SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(text))


def words_of(node):
    """The text of a node, without its marks."""
    if node.type in ("text", "code_inline"):
        return node.content
    if node.type in ("softbreak", "hardbreak"):
        return " "
    return "".join(words_of(child) for child in node.children)


class Part:
    """A heading with what stands below it, up to the next heading."""

    def __init__(self, level, heading):
        self.level, self.heading, self.nodes = level, heading, []

    def items(self):
        """The words of each item of its lists, without the items inside it."""
        for node in self.nodes:
            if node.type == "bullet_list":
                for item in node.children:
                    yield spaced(" ".join(words_of(c) for c in item.children if c.type == "paragraph"))

    def all_items(self):
        """The words of each item of its lists, each followed by those of the items inside it."""
        for node in self.nodes:
            if node.type == "bullet_list":
                yield from items_in(node)

    def paragraphs(self):
        return [spaced(words_of(node)) for node in self.nodes if node.type == "paragraph"]


def items_in(bullets):
    for item in bullets.children:
        yield spaced(" ".join(words_of(c) for c in item.children if c.type == "paragraph"))
        for inside in item.children:
            if inside.type == "bullet_list":
                yield from items_in(inside)


def parts_of(text):
    parts = [Part(0, "")]
    for node in tree_of(text).children:
        if node.type == "heading":
            parts.append(Part(int(node.tag[1]), spaced(words_of(node))))
        else:
            parts[-1].nodes.append(node)
    return parts


def below(parts, heading):
    """The part of that heading, and those of a lower level behind it."""
    first = next((at for at, part in enumerate(parts) if part.level == 2 and part.heading == heading), None)
    if first is None:
        return []
    after = first + 1
    while after < len(parts) and parts[after].level > 2:
        after += 1
    return parts[first:after]


def list_of_actions(parts):
    """Gap by number: whether it is on the route, when, and the item's words."""
    found = {}
    for part in parts:
        on_route = part.heading.endswith("on the shortest route")
        when = "now" if "now" in part.heading.lower().split(",")[0].split() or part.heading == "Also, now" else "next time"
        for item in part.items():
            match = re.match(r"\[ \] Gap (\d+): (.*)$", item)
            if match:
                assert int(match[1]) not in found, f"gap {match[1]} stands there twice"
                found[int(match[1])] = (on_route, when, match[2])
    return found


def facts_of_actions(actions):
    return {
        "route": sorted((number, when) for number, (on_route, when, _) in actions.items() if on_route),
        "advice": Advice({n: words for n, (on_route, _, words) in actions.items() if on_route}),
    }


class MarkdownReader:
    def facts(self, data):
        parts = parts_of(data.decode("utf-8"))
        part = lambda heading: (below(parts, heading) or [Part(2, heading)])[0]
        verdict = next(p.heading for p in parts if p.level == 2 and p.heading.startswith("Verdict: "))
        actions = list_of_actions(below(parts, "Things to do"))
        gaps = self.gaps(below(parts, "Gaps")[1:])
        assert sorted(actions) == sorted(gaps), "the list of things to do holds other gaps than the report"
        words = ("passed", "not passed", "not known")
        return {
            "title": next(p.heading for p in parts if p.level == 1),
            "view": parts[-1].paragraphs()[-1],
            "verdict": verdict[len("Verdict: ") :],
            "holds until": found_or_nothing(HELD, "\n".join(part(verdict).items())),
            "put right by": found_or_nothing(PUT_RIGHT, "\n".join(part(verdict).items())),
            "conditions": [item for item in part(verdict).items() if not re.match(f"{HELD}$|To put right by: ", item)],
            "gates": [split_gate(item) for item in part("Gates").items()],
            "values": [split_result(p.heading, words) for p in below(parts, "Values")[1:]],
            "commitments": self.commitments(below(parts, "Values")[1:]),
            "statements": self.statements(below(parts, "Statements, group by group")[1:]),
            "gaps": gaps,
            **self.panel(below(parts, "The panel")),
            **facts_of_actions(actions),
        }

    def panel(self, parts):
        words = " ".join(line for part in parts for line in part.paragraphs())
        of = lambda heading: next((list(part.items()) for part in parts if part.heading == heading), [])
        members = [re.match(r"(.*) \((.*)\)$", item).groups() for item in of("Who sat on the panel")]
        judged = next((list(p.all_items()) for p in parts if p.heading == "What the panel judged itself"), [])
        return {
            "panel": found_or_nothing(DECIDED, words),
            "panel judged": [
                (judged[at], *(re.sub(r"^(The tool|The panel|Why): ", "", each) for each in judged[at + 1 : at + 4]))
                for at in range(0, len(judged), 4)
            ],
            "panel members": members,
        }

    def commitments(self, parts):
        items = [item for part in parts for item in part.items()]
        strengths = [i for i in items if not re.match(r"(Source|Outcomes that it serves|The panel): ", i)]
        return counted([i.split(":")[0].split(",")[0].lower() for i in strengths if "(in full above, under" not in i])

    def statements(self, parts):
        found = []
        for part in parts:
            word = re.match(r"Result: (agreed|not agreed by everyone|not known)\.", part.paragraphs()[0])
            found.append((re.sub(r"^\d+\. ", "", part.heading), word[1]))
        return found

    def gaps(self, parts):
        found = {}
        for part in parts:
            number = int(re.match(r"Gap (\d+) \(", part.heading)[1])
            now = part.heading.endswith("can still be closed now")
            label = "What to do now: " if now else "What to do next time: "
            to_do = next(item for item in part.items() if item.startswith(label))
            found[number] = (to_do[len(label) :], "now" if now else "next time")
        return found


class ActionsReader:
    """The list of things to do by itself, which holds no counts."""

    def facts(self, data):
        parts = parts_of(data.decode("utf-8"))
        first = parts[0].paragraphs()[0]
        match = re.match(r"Things to do: (.*) \(verdict: (.*?); \d+ \w+ \d+\)$", first)
        actions = list_of_actions(parts)
        return {
            "title": match[1],
            "view": parts[-1].paragraphs()[-1],
            "verdict": match[2],
            "put right by": found_or_nothing(PUT_RIGHT, "\n".join(line for part in parts for line in part.paragraphs())),
            "gaps": Gaps({n: (words, when) for n, (_, when, words) in actions.items()}),
            **facts_of_actions(actions),
        }


class Gaps(dict):
    """Gaps whose words begin with what they are about and may end with the place."""

    def __eq__(self, expected):
        return sorted(self) == sorted(expected) and all(
            when == expected[n][1] and expected[n][0] in words for n, (words, when) in self.items()
        )
