"""Reads the facts of a web page by a parser of HTML 5."""

import re

import html5lib

from facts import DECIDED, HELD, PUT_RIGHT, counted, found_or_nothing, spaced, split_gate, split_result
from text_reader import Advice, numbers_in

UNSEEN = {"style", "script", "head", "title", "desc"}
APART = {"p", "li", "h1", "h2", "h3", "h4", "td", "th", "dt", "dd", "div", "section", "figcaption", "caption", "text", "br", "tr"}


def page_of(data):
    """The page as a tree; HTML that a parser has to guess at is an error."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False, strict=True)
    return parser.parse(data)


def local(element):
    return str(element.tag).rpartition("}")[2]


def words_of(element):
    """The text of an element without its marks; other blocks are apart from it."""
    if not isinstance(element.tag, str) or local(element) in UNSEEN:
        return ""
    parts = [element.text or ""]
    for child in element:
        parts += [words_of(child), child.tail or ""]
    text = "".join(parts)
    return f" {text} " if local(element) in APART else text


def said(element):
    return spaced(words_of(element))


def has_class(element, name):
    return name in element.get("class", "").split()


class Page:
    def __init__(self, data):
        self.tree = page_of(data)
        self.all = [each for each in self.tree.iter() if isinstance(each.tag, str)]

    def of(self, *tags):
        return [each for each in self.all if local(each) in tags]

    def behind(self, id, *tags):
        """The elements of these kinds between the heading of that id and the next one of its level."""
        first = next((at for at, each in enumerate(self.all) if local(each) == "h2" and each.get("id") == id), None)
        if first is None:
            return []
        found = []
        for each in self.all[first + 1 :]:
            if local(each) == "h2":
                break
            if local(each) in tags:
                found.append(each)
        return found


class HtmlReader:
    def facts(self, data):
        page = Page(data)
        title = [said(heading) for heading in page.of("h1")]
        verdict = next(said(h) for h in page.of("h2") if said(h).startswith("Verdict: "))
        words = ("passed", "not passed", "not known")
        facts = {
            "title": title[0] if len(title) == 1 else f"{len(title)} headings of the first level",
            "view": Said(said(page.tree.find("body"))),
            "verdict": verdict[len("Verdict: ") :],
        }
        if not any(each.get("id") == "gates" for each in page.all):
            return facts  # of a charter without gates, or of a short template
        page_one = "\n".join(said(p) for p in page.behind("verdict", "p"))
        return facts | {
            "holds until": found_or_nothing(HELD, page_one),
            "put right by": found_or_nothing(PUT_RIGHT, page_one),
            "conditions": [said(li) for li in page.behind("verdict", "li")],
            "gates": [split_gate(said(li)) for li in page.behind("gates", "li")],
            "values": [split_result(said(h), words) for h in page.behind("values", "h3") if h.get("id", "").startswith("value-")],
            "commitments": self.commitments(page.behind("values", "li")),
            "statements": self.statements(page.behind("statements", "h3", "p")),
            "gaps": self.gaps(page),
            **self.route(page.behind("route", "li")),
            **self.panel(page),
        }

    def panel(self, page):
        members, judged = [], []
        for item in page.behind("panel-decision", "li"):
            labels, texts = ([said(each) for each in item.iter(tag)] for tag in ("dt", "dd"))
            fields = dict(zip(labels, texts))
            member = re.match(r"(.*) \((.*)\)$", said(item))
            if "The tool" in fields:
                judged.append((said(next(item.iter("p"))), fields["The tool"], fields["The panel"], fields["Why"]))
            elif member and not fields:
                members.append(member.groups())
        says = "\n".join(said(p) for p in page.behind("panel-decision", "p"))
        return {"panel": found_or_nothing(DECIDED, says), "panel judged": judged, "panel members": members}

    def commitments(self, items):
        strengths = []
        for item in items:
            words = said(item)
            lead = next((said(each) for each in item.iter("strong")), "")
            if lead.endswith(":") and "(in full above, under" not in words:
                strengths.append(lead[:-1].split(",")[0].lower())
        return counted(strengths)

    def statements(self, blocks):
        found = []
        for block in blocks:
            words = said(block)
            if local(block) == "h3" and re.match(r"\d+\. ", words):
                found.append((words.partition(". ")[2], ""))
            elif local(block) == "p" and has_class(block, "result"):
                found[-1] = (found[-1][0], re.match(r"Result: (.*)\.$", words)[1])
        return found

    def gaps(self, page):
        found = {}
        for article in page.of("article"):
            number = re.fullmatch(r"gap-(\d+)", article.get("id", ""))
            if not number:
                continue
            heading = next(said(h) for h in article.iter("h3"))
            now = heading.endswith("can still be closed now")
            labels = [said(each) for each in article.iter("dt")]
            texts = [said(each) for each in article.iter("dd")]
            to_do = dict(zip(labels, texts))["What to do now" if now else "What to do next time"]
            found[int(number[1])] = (to_do, "now" if now else "next time")
        return found

    def route(self, items):
        route, advice = [], {}
        for item in items:
            words = said(item)
            one = re.match(r"(Now|Next time), gap (\d+): (.*)$", words)
            more = re.match(r"(Now|Next time), \d+ more: .* (?:They are|It is) gaps? (.*), further down\.$", words)
            if one:
                route.append((int(one[2]), one[1].lower()))
                advice[int(one[2])] = one[3]
            elif more:
                route += [(number, more[1].lower()) for number in numbers_in(more[2])]
        return {"route": sorted(route), "advice": Advice(advice)}


class Said(str):
    """Words among which a fact has to stand."""

    def __eq__(self, fact):
        return fact in str(self)

    __hash__ = str.__hash__
