"""One reader for each kind of file that coprod writes, by how its name ends.

A reader is given the text (or the bytes) of a file and gives its facts (facts.py) as far as the format holds them. A new format needs
a class here and a row in READERS; a file without one fails the test.
"""

import csv
import io
import json

from easy_read_reader import EasyReadPageReader, EasyReadTextReader
from facts import counted, of_json, spaced
from html_reader import HtmlReader
from markdown_reader import ActionsReader, MarkdownReader
from text_reader import TextReader
from xlsx_reader import XlsxReader


class JsonReader:
    def facts(self, data):
        return of_json(json.loads(data.decode("utf-8")))


class CsvReader:
    """A reader of the table: the column Part says what a row is."""

    def facts(self, data):
        rows = table_of(data)
        part = lambda name: [row for row in rows if row["Part"] == name]
        routes = part("route")[:1]
        steps = [row for row in part("step") if row["Under"] == routes[0]["Title"]] if routes else []
        return {
            "title": spaced(rows[0]["Project"]),
            "verdict": spaced(part("verdict")[0]["Result"]),
            "holds until": "".join(f"{r['Title']}: {r['Detail']}" for r in part("would hold until")),
            "put right by": "".join(r["Detail"] for r in part("put right by")),
            "conditions": [spaced(r["Detail"]) for r in part("condition")],
            "gates": [(spaced(r["Title"]), r["Result"], spaced(r["Detail"])) for r in part("gate")],
            "values": [(spaced(r["Title"]), r["Result"]) for r in part("value")],
            "commitments": counted([r["Result"].lower() for r in part("commitment")]),
            "statements": [(spaced(r["Title"]), r["Result"]) for r in part("statement")],
            "gaps": {int(r["Number"]): (spaced(r["To do"]), r["When"]) for r in part("gap")},
            "route": sorted((int(r["Number"]), r["When"]) for r in steps),
            "advice": {int(r["Number"]): spaced(r["To do"]) for r in steps},
            "panel": "".join(spaced(r["Title"]) for r in part("panel: decision")),
            "panel judged": [
                (spaced(r["Title"]), spaced(r["Said"]), spaced(r["Result"]), spaced(r["Detail"])) for r in part("panel: judgement")
            ],
            "panel members": [(spaced(r["Title"]), spaced(r["Who"])) for r in part("panel: member")],
        }


def cells_of(data):
    """The rows of a CSV file, as RFC 4180 has it: CR LF at every end of a line, and as many cells in every row."""
    text = data.decode("utf-8-sig")
    assert data.startswith(b"\xef\xbb\xbf"), "the byte-order mark is missing"
    assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", ""), "a line ends otherwise than in CR LF"
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1, "rows have different numbers of cells"
    return rows


def table_of(data):
    head, *rows = cells_of(data)
    return [dict(zip(head, row)) for row in rows]


# What a name ends in from its first dot on.
READERS = {
    ".json": JsonReader(),
    ".txt": TextReader(),
    ".html": HtmlReader(),
    ".md": MarkdownReader(),
    ".actions.md": ActionsReader(),
    ".csv": CsvReader(),
    ".xlsx": XlsxReader(),
    ".easy-read.txt": EasyReadTextReader(),
    ".easy-read.html": EasyReadPageReader(),
}


def ending_of(name, slug):
    """What stands behind the slug, from its first dot."""
    return name[len(slug):]
