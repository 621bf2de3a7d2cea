"""Reads the facts of a workbook."""

import io

import openpyxl

from facts import counted, spaced


def book_of(data):
    return openpyxl.load_workbook(io.BytesIO(data))


def rows_of(sheet):
    """The rows, with nothing as an empty text."""
    return [["" if cell is None else cell for cell in row] for row in sheet.iter_rows(values_only=True)]


def table_of(sheet, first):
    """The rows below the head, which begins with that word, as dictionaries; up to a row whose first cell is empty."""
    rows = rows_of(sheet)
    at = next((at for at, row in enumerate(rows) if row[0] == first), None)
    found = []
    for row in rows[at + 1 :] if at is not None else []:
        if row[0] == "":
            break
        found.append(dict(zip(rows[at], row)))
    return found


class XlsxReader:
    def facts(self, data):
        book = book_of(data)
        verdict = rows_of(book["Verdict"])
        sheet = lambda name, first: table_of(book[name], first) if name in book.sheetnames else []
        gates, gaps = table_of(book["Verdict"], "Gate"), sheet("Gaps", "No.")
        commitments = {row["Commitment"]: row["How well shown"].lower() for row in sheet("Commitments", "Value") if "Commitment" in row}
        return {
            "title": spaced(verdict[1][0]),
            "view": spaced(verdict[0][0]),
            "panel": next((spaced(row[1]) for row in verdict if row[0] == "The panel"), ""),
            "panel judged": [
                (spaced(row["In the charter's words"]), spaced(row["The tool"]), spaced(row["The panel"]), spaced(row["Why"]))
                for row in sheet("The panel", "Sort")
                if row.get("The panel")
            ],
            "panel members": [(spaced(row["Role"]), spaced(row["Kind of people"])) for row in sheet("The panel", "Role")],
            "verdict": next(spaced(row[1]) for row in verdict if row[0] == "Verdict"),
            "holds until": "".join(f"{r[0]}: {r[1]}" for r in verdict if r[0] in ("Would hold, once the panel agrees, until", "Would hold, once put right, until")),
            "put right by": "".join(row[1] for row in verdict if row[0] == "To put right by"),
            "conditions": [spaced(row[1]) for row in verdict if row[0] == "Condition"],
            "gates": [(spaced(r["Gate"]), r["Result"], spaced(r["What was found"])) for r in gates],
            "values": [(spaced(r["Value"]), r["Result"]) for r in sheet("Values", "Value") if r["Result"]],
            "commitments": counted([strength for wording, strength in commitments.items() if wording]),
            "statements": list(dict.fromkeys((spaced(r["Statement"]), r["Result"]) for r in sheet("Statements", "Statement") if r["Result"])),
            "gaps": {int(r["No."]): (spaced(r["To do"]), r["Now or next time"]) for r in gaps if r["To do"]},
            "route": sorted((int(r["No."]), r["Now or next time"]) for r in gaps if r["On the route"] == "Yes"),
        }
