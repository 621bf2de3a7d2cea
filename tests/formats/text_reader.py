"""Reads the facts of a text report: lines of one width, headings underlined, fields by their indent."""

import re

from facts import DECIDED, HELD, PUT_RIGHT, STATEMENT_WORDS, counted, found_or_nothing, spaced, split_gate


def indent(line):
    return len(line) - len(line.lstrip(" "))


def sections_of(lines):
    """The lines of each part by its heading, which hyphens underline; what stands before the first is under "". """
    parts = {"": []}
    name = ""
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else ""
        if line and not line.startswith(" ") and following and set(following) == {"-"}:
            name = heading_at(lines, at)
            parts[name] = []
        elif not (line and set(line) == {"-"}):
            parts[name].append(line)
    return parts


def heading_at(lines, at):
    """A long heading stands on several lines."""
    first = at
    while first > 0 and lines[first - 1]:
        first -= 1
    return spaced(" ".join(lines[first : at + 1]))


def blocks_of(lines, level):
    """What begins at this indent, with the lines below it that are indented further, as lists of lines."""
    blocks = []
    for line in lines:
        if line and indent(line) == level:
            blocks.append([line])
        elif line and blocks and indent(line) > level:
            blocks[-1].append(line)
    return blocks


def groups_of(lines):
    """The lines between blank lines."""
    groups = [[]]
    for line in lines:
        if line:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return groups


def joined(lines):
    return spaced(" ".join(lines))


class TextReader:
    def facts(self, data):
        lines = data.decode("utf-8").split("\n")
        parts = sections_of(lines)
        head = [line for line in lines if line][:40]
        verdict = next(name for name in parts if name.startswith("Verdict: "))
        gaps = self.gaps(parts.get("Gaps", []))
        route, advice = self.route(parts)
        return {
            "title": joined(head[: next(at for at, line in enumerate(head) if set(line) == {"="})]),
            "view": self.view(lines),
            "verdict": verdict[len("Verdict: ") :],
            "holds until": found_or_nothing(HELD, joined(parts[verdict])),
            "put right by": found_or_nothing(PUT_RIGHT, joined(parts[verdict])),
            "conditions": [joined(b)[2:] for b in blocks_of(parts[verdict], 0) if b[0].startswith("- ")],
            "gates": [split_gate(joined(b)[2:]) for b in blocks_of(parts.get("Gates", []), 0) if b[0].startswith("- ")],
            "values": self.values(parts.get("Values", [])),
            "commitments": self.commitments(parts.get("Values", [])),
            "statements": self.statements(parts.get("Statements, group by group", [])),
            "gaps": gaps,
            "route": route,
            "advice": advice,
            **self.panel(parts.get("The panel", [])),
        }

    def panel(self, lines):
        """Members and judgements are items; those of judgements have their fields below them."""
        members, judged = [], []
        for block in blocks_of(lines, 0):
            member = re.match(r"- (.*) \((.*)\)$", joined(block))
            field = {joined(b).partition(": ")[0]: joined(b).partition(": ")[2] for b in blocks_of(block, 2)}
            if "The tool" in field:
                head = joined([line for at, line in enumerate(block) if not line.startswith(("  The tool:", "  The panel:", "  Why:")) and at < self.fields_at(block)])
                judged.append((head[2:], field["The tool"], field["The panel"], field["Why"]))
            elif member:
                members.append((member[1], member[2]))
        return {"panel": found_or_nothing(DECIDED, joined(lines)), "panel judged": judged, "panel members": members}

    def fields_at(self, block):
        return next(at for at, line in enumerate(block) if line.startswith("  The tool:"))

    def view(self, lines):
        """The last paragraph."""
        kept = list(lines)
        while kept and not kept[-1]:
            kept.pop()
        last = max((at for at, line in enumerate(kept) if not line), default=-1)
        return joined(kept[last + 1 :])

    def values(self, lines):
        found = []
        for block in groups_of(lines):
            text = joined([line for line in block if indent(line) == 0])
            match = re.match(r"(.*?): (passed|not passed|not known)\.", text)
            if match:
                found.append((match[1], match[2]))
        return found

    def commitments(self, lines):
        strengths = []
        for block in blocks_of(lines, 2):
            if not block[0].startswith("  - ") or "(in full above, under" in joined(block):
                continue
            lead = joined(block)[2:].split(":")[0]
            strengths.append(lead.split(",")[0].lower())
        return counted(strengths)

    def statements(self, lines):
        found = []
        for block in blocks_of(lines, 0):
            number = re.match(r"\d+\. ", block[0])
            if not number:
                continue
            at = next(at for at, line in enumerate(block) if line.startswith("   Result: "))
            words = block[at].strip()[len("Result: ") : -1]
            assert words in STATEMENT_WORDS.values(), words
            found.append((joined(block[:at])[number.end() :], words))
        return found

    def gaps(self, lines):
        found = {}
        blocks = []
        for line in lines:
            if re.match(r"Gap \d+ \(", line):
                blocks.append([line])
            elif blocks and line:
                blocks[-1].append(line)
        for block in blocks:
            head = joined([line for line in block if indent(line) == 0])
            number = int(re.match(r"Gap (\d+) ", head)[1])
            now = head.endswith("can still be closed now.")
            label = "What to do now: " if now else "What to do next time: "
            field = next(b for b in blocks_of(block, 2) if joined(b).startswith(label))
            found[number] = (joined(field)[len(label) :], "now" if now else "next time")
        return found

    def route(self, parts):
        name = next((name for name in parts if name.startswith("The shortest route to ")), None)
        route, advice = [], {}
        for block in blocks_of(parts.get(name, []), 0):
            text = joined(block)
            one = re.match(r"- (Now|Next time), gap (\d+): (.*)$", text)
            more = re.match(r"- (Now|Next time), \d+ more: .* (?:They are|It is) gaps? (.*), further down\.$", text)
            if one:
                route.append((int(one[2]), one[1].lower()))
                advice[int(one[2])] = one[3]
            elif more:
                route += [(number, more[1].lower()) for number in numbers_in(more[2])]
        return sorted(route), Advice(advice)


def numbers_in(words):
    """The numbers of "3, 5 and 7 to 12"."""
    numbers = []
    for part in re.split(r", | and ", words):
        first, _, last = part.partition(" to ")
        numbers += range(int(first), int(last or first) + 1)
    return numbers


class Advice(dict):
    """What to do, in items that begin with what they are about; only the first of a long route stand there in full."""

    def __eq__(self, expected):
        return all(to_do_in(text, expected.get(number)) for number, text in self.items())


def to_do_in(text, to_do):
    return to_do is not None and to_do in text
