"""Checks workbooks with programs that are not coprod's own: openpyxl and LibreOffice.

Usage: workbook.py COPROD SOURCES

COPROD, the program, makes the workbooks and the JSON of the same reports from the examples in
SOURCES and from a submission full of hostile texts; what stands in the cells is compared with the
JSON. Ends with a line that begins with "Skipped" where something is missing.
"""

import csv
import datetime
import json
import os
import shutil
import subprocess
import sys
import tempfile

from facts import KEY_IN_BACKTICKS

try:
    import openpyxl
except ImportError:
    print("Skipped: the Python module openpyxl is not here (on Debian: python3-openpyxl).")
    sys.exit(0)

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
if OFFICE is None:
    print("Skipped: there is no LibreOffice here (on Debian: libreoffice-calc).")
    sys.exit(0)

ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
DATE = "2026-03-31"
SHEETS = ["Verdict", "Gaps", "Values", "Commitments", "Statements", "Ladder", "Heard", "Events",
          "Indicators", "Activity", "Worth asking", "Said and meant", "Other parts", "Limits"]
AREA_SHEETS = ["Overview", "Verdicts", "Commitments", "Commitments together", "Statements", "Gaps",
               "Activity", "Indicators", "Indicators together", "Not read", "Limits"]
INPUT = ["Owner", "Due", "Done on"]
HOSTILE = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "_x000D_", "_x0041_x0042_",
           "<b>&amp;</b>", "]]>", "https://northshire.example/?a=1&b=2",
           "  spaces around  ", "{=A1}", "'quoted", "&P &D &L &\"bold\"", "file:///etc/passwd",
           "a\tb\nc", "\u05d0\u05d1", "\U0001F33F leaf", "mailto:a@northshire.example"]
STRENGTH_WORDS = {"not-shown": "Not shown", "described": "Described", "documented": "Documented",
                  "confirmed": "Confirmed"}

wrong = []


def check(holds, words):
    if not holds:
        wrong.append(words)


def same(found, expected, words):
    check(found == expected, f"{words}: {found!r} instead of {expected!r}")


def hostile_submission():
    """A submission with a hostile text in every place that takes words."""
    texts = iter(HOSTILE * 20)

    def word():
        return json.dumps(next(texts), ensure_ascii=False)
    lines = ["coprod: 1", "project:", "  id: hostile", f"  title: {word()}",
             f"  organisation: {word()}", "  start: 2025-01-11", "  end: 2025-12-06", "groups:"]
    for group, kind in (("parents", "parent-carer"), ("staff", "council"), ("nurses", "health")):
        lines.append(f"  {group}: {{kind: {kind}, name: {word()}, people: 14}}")
    lines += ["do:", "  heard:"]
    for number in range(len(HOSTILE)):
        lines += [f"    - id: h{number}", "      date: 2025-02-01", "      from: parents",
                  "      stage: plan", f"      said: {word()}", "      share: yes",
                  f"      did: {word()}"]
    return "\n".join(lines) + "\n"


def run(arguments, allowed=(0,)):
    ended = subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if ended.returncode not in allowed:
        sys.exit(f"{arguments} ended with {ended.returncode}: {ended.stderr.decode()}")
    return ended.stdout


def converted(folder, books):
    """All sheets of all books as LibreOffice reads them: {book: {sheet: rows}}."""
    out = os.path.join(folder, "csv")
    profile = "file://" + os.path.join(folder, "profile")
    ended = subprocess.run([OFFICE, f"-env:UserInstallation={profile}", "--headless",
                            "--convert-to", ALL_SHEETS, "--outdir", out] + books,
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    said = ended.stdout.decode(errors="replace")
    same(ended.returncode, 0, "LibreOffice's exit status")
    for line in said.splitlines():
        check(line.startswith("convert ") or line.startswith("Writing sheet") or
              "javaldx" in line or not line.strip(), f"LibreOffice said: {line}")
    tables = {}
    for book in books:
        name = os.path.splitext(os.path.basename(book))[0]
        tables[book] = {}
        for file in os.listdir(out):
            if file.startswith(name + "-") and file.endswith(".csv"):
                with open(os.path.join(out, file), encoding="utf-8", newline="") as lines:
                    tables[book][file[len(name) + 1:-4]] = list(csv.reader(lines))
    return tables


def as_shown(value):
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return f"{value:%m/%d/%Y}"  # as LibreOffice writes it into CSV
    return str(value)


def compare_with_office(book, workbook, tables):
    """Every cell is the same for both readers."""
    for sheet in workbook:
        rows = tables.get(sheet.title)
        if rows is None:
            wrong.append(f"{book}: LibreOffice found no sheet {sheet.title}")
            continue
        width = max((len(row) for row in rows), default=0)
        mine = [[as_shown(cell.value) for cell in row] for row in sheet.iter_rows()]
        for number, row in enumerate(mine):
            theirs = rows[number] if number < len(rows) else []
            theirs = theirs + [""] * (max(len(row), width) - len(theirs))
            row = row + [""] * (len(theirs) - len(row))
            if row != theirs:
                at = next(i for i, (a, b) in enumerate(zip(row, theirs)) if a != b)
                wrong.append(f"{book}, {sheet.title}, row {number + 1}: {row[at]!r} and, by "
                             f"LibreOffice, {theirs[at]!r}")


def check_shape(book, workbook, sheets, note):
    same(workbook.sheetnames, sheets, f"{book}: sheets")
    for sheet in workbook:
        where = f"{book}, {sheet.title}"
        same(as_shown(sheet["A1"].value), note, where + ", first line")
        # what is printed above may be cut
        above = (sheet.oddHeader.center.text or "").replace("&&", "&").rstrip("…")
        check(len(above) > 20 and note.startswith(above), f"{where}: the note is not printed")
        same((sheet.page_setup.orientation, str(sheet.page_setup.paperSize)), ("landscape", "9"),
             where + ", paper")
        check(sheet.sheet_properties.pageSetUpPr.fitToPage, where + ": not fitted to the page")
        for row in sheet.iter_rows():
            for cell in row:
                check(cell.data_type != "f", f"{where}, {cell.coordinate} is a formula")
                check(cell.hyperlink is None, f"{where}, {cell.coordinate} is a link")


def table(sheet, head):
    """The rows below a head whose first cells are those given, up to an empty row."""
    rows = [[as_shown(cell.value) for cell in row] for row in sheet.iter_rows()]
    for at, row in enumerate(rows):
        if row[:len(head)] == head:
            break
    else:
        wrong.append(f"{sheet.title}: there is no head {head}")
        return []
    titles = rows[at]
    found = []
    for row in rows[at + 1:]:
        if not any(row[1:]):
            break
        found.append(dict(zip(titles, row)))
    return found


def check_input(book, sheet, rows):
    """People can fill in owners and dates, and nothing but dates as dates."""
    where = f"{book}, {sheet.title}"
    head = [as_shown(cell.value) for cell in sheet[3]]
    same([title for title in head if title in INPUT], INPUT, where + ", columns to fill in")
    days = [openpyxl.utils.get_column_letter(head.index(title) + 1) for title in INPUT[1:]]
    rest = openpyxl.utils.get_column_letter(head.index("About") + 2)
    if rows == 0:
        return
    same(sheet.freeze_panes, f"{rest}4", where + ", what stays in sight")
    last = openpyxl.utils.get_column_letter(len(head))
    same(sheet.auto_filter.ref, f"A3:{last}{rows + 3}", where + ", filter")
    same(sheet.print_title_rows, "$3:$3", where + ", printed on each page")
    kinds = sorted((str(each.sqref), each.type) for each in sheet.data_validations.dataValidation)
    same(kinds, [(f"{column}4:{column}{rows + 3}" if rows > 1 else f"{column}4", "date")
                 for column in days],
         where + ", validation")
    same(sheet[f"{days[1]}4"].number_format, "d mmm yyyy", where + ", date format")
    printed = openpyxl.utils.get_column_letter(head.index("Found") + 1)
    area = sheet.print_area if isinstance(sheet.print_area, str) else "".join(sheet.print_area)
    check(area.endswith(f"$A$1:${printed}${rows + 3}"), f"{where}: what is printed is {area}")


def as_cell(text):
    """A text of the JSON as a cell shows it."""
    return KEY_IN_BACKTICKS.sub(r"‘\1’", text.replace("\r\n", "\n").replace("\r", "\n"))


def to_do_about(commitment):
    """Of what is confirmed there is nothing to do."""
    return "" if commitment["strength"] == "confirmed" else as_cell(commitment.get("to_do", ""))


def compare_gaps(where, rows, gaps):
    same(len(rows), len(gaps), where + ", gaps")
    for number, (row, gap) in enumerate(zip(rows, gaps), 1):
        same(row["No."], str(number), f"{where}, gap {number}")
        for column, key in (("Criterion", "criterion"), ("Expected", "expected"),
                            ("Found", "found"), ("To do", "to_do"),
                            ("Enough would be", "satisfied_by"), ("Source", "source"),
                            ("In the file", "place")):
            same(row[column], as_cell(gap.get(key, "")), f"{where}, gap {number}, {column}")
        same(row["About"], as_cell(gap.get("subject") or gap["criterion"]),
             f"{where}, gap {number}, About")
        same(row["On the route"], "Yes" if gap.get("on_route") else "No",
             f"{where}, gap {number}, route")


def compare_statements(where, rows, statements):
    expected = []
    for statement in statements:
        for cell in statement.get("groups", []) or [{}]:
            expected.append((statement["wording"], cell.get("group", ""), cell.get("reading", ""),
                             cell.get("shown", "")))
    found = [(row["Statement"], row["Group"], row["Reading"], row["Agree"]) for row in rows]
    same(found, expected, where + ", statements")


def compare_project(book, workbook, result):
    verdict = {as_shown(row[0].value): as_shown(row[1].value)
               for row in workbook["Verdict"].iter_rows(max_col=2)}
    for label, key in (("Verdict", "title"), ("Basis", "basis"), ("What it means", "meaning"),
                       ("What to do next", "next")):
        same(verdict.get(label, ""), result["verdict"][key], f"{book}, {label}")
    same(as_shown(workbook["Verdict"]["A2"].value), as_cell(result["project"]["title"]),
         f"{book}, title")
    gates = table(workbook["Verdict"], ["Gate", "What was found"])
    words = {"pass": "passed", "fail": "not passed", "unknown": "not known"}
    same([(row["Gate"], row["What was found"], row["Result"]) for row in gates],
         [(gate["title"], as_cell(gate["result"]), "for the panel to decide" if gate["panel_decides"]
           else words[gate["outcome"]]) for gate in result["gates"]], f"{book}, gates")
    gaps = table(workbook["Gaps"], ["No."])
    compare_gaps(book, gaps, result.get("gaps", []))
    check_input(book, workbook["Gaps"], len(gaps))
    compare_statements(book, table(workbook["Statements"], ["Statement"]),
                       result.get("statements", []))
    known = {each["id"]: each for each in result.get("commitments", [])}
    expected = [(value["wording"], known[each]["wording"], known[each]["strength_word"],
                 "Yes" if known[each]["contested"] else "No", to_do_about(known[each]))
                for value in result.get("values", []) for each in value.get("commitments", [])]
    rows = table(workbook["Commitments"], ["Value", "Commitment"])
    same([(row["Value"], row["Commitment"], row["How well shown"],
           row["Seen differently by people who took part"], row["To do"]) for row in rows], expected, f"{book}, commitments")
    compare_numbers(book, workbook, result, known)
    same([row["Said"] for row in table(workbook["Heard"], ["Who", "Said"])],
         [as_cell(each["said"]) for each in result.get("heard", [])], f"{book}, heard")
    same(len(table(workbook["Events"], ["Day", "When"])), len(result.get("events", [])),
         f"{book}, events")


def compare_numbers(book, workbook, result, known):
    rows = table(workbook["Values"], ["Value", "Result"])
    for row, value in zip(rows, result.get("values", [])):
        strengths = [known[each]["strength"] for each in value.get("commitments", [])]
        for strength, column in STRENGTH_WORDS.items():
            same(row[column], str(strengths.count(strength)), f"{book}, {value['wording']}")
    same(len(workbook["Values"]._charts), 1 if result.get("values") else 0,
         f"{book}, charts of commitments")
    indicators = table(workbook["Indicators"], ["Indicator", "Part"])
    found = {row["Indicator"]: (row["Part"], row["Whole"], row["Days"], row["Share"])
             for row in indicators}
    expected = {each["title"]: tuple(str(each.get(key, "")) for key in
                                     ("part", "whole", "days", "share"))
                for each in result.get("indicators", [])}
    same(found, expected, f"{book}, indicators")
    numbers = result.get("indicators", [])
    shares = [each["title"] for each in numbers if each.keys() >= {"part", "whole"} and
              "days" not in each]
    days = [each["title"] for each in numbers if "days" in each]
    expected = [(title, names) for title, names in (("Part of the whole", shares), ("Days", days))
                if names]
    same(charts_of(workbook["Indicators"]), expected, f"{book}, charts of numbers")


def charts_of(sheet):
    """The title of each chart, and the names of the rows that it shows."""
    found = []
    for chart in sheet._charts:
        title = "".join(run.t for paragraph in chart.title.tx.rich.p for run in paragraph.r or [])
        names = chart.series[0].cat
        area = (names.strRef or names.numRef).f.rpartition("!")[2].replace("$", "")
        cells = sheet[area] if ":" in area else [[sheet[area]]]
        found.append((title, [as_shown(row[0].value) for row in cells]))
    return found


def compare_batch(book, workbook, results):
    assessed = [result for result in results if result["status"] == "assessed"]
    rows = table(workbook["Verdicts"], ["Project", "Organisation"])
    same([(row["File"], row["Verdict"], row["Gates passed"], row["Gates"]) for row in rows],
         [(result["file"], result["verdict"]["title"],
           str(sum(gate["outcome"] == "pass" and not gate["panel_decides"]
                   for gate in result["gates"])), str(len(result["gates"])))
          for result in assessed], f"{book}, verdicts")
    gaps = table(workbook["Gaps"], ["Project", "No."])
    at = 0
    for result in assessed:
        own = result.get("gaps", [])
        compare_gaps(f"{book}, {result['file']}", gaps[at:at + len(own)], own)
        at += len(own)
    same(len(gaps), at, f"{book}, gaps")
    check_input(book, workbook["Gaps"], len(gaps))
    commitments = table(workbook["Commitments"], ["Project", "Organisation"])
    same([(row["Commitment"], row["How well shown"], row["To do"]) for row in commitments],
         [(each["wording"], each["strength_word"], to_do_about(each)) for result in assessed
          for each in result.get("commitments", [])], f"{book}, commitments")
    compare_statements(book, table(workbook["Statements"], ["Project", "Organisation"]),
                       [each for result in assessed for each in result.get("statements", [])])
    together = table(workbook["Commitments together"], ["Commitment"])
    for row in together:
        strengths = [each["strength"] for result in assessed
                     for each in result.get("commitments", [])
                     if each["wording"] == row["Commitment"]]
        for strength, column in STRENGTH_WORDS.items():
            same(row[column], str(strengths.count(strength)), f"{book}, {row['Commitment']}")
    verdicts = table(workbook["Overview"], ["Verdict", "Projects"])
    for row in verdicts:
        same(row["Projects"], str(sum(result["verdict"]["title"] == row["Verdict"]
                                      for result in assessed)), f"{book}, {row['Verdict']}")
    not_read = table(workbook["Not read"], ["File", "What"])
    same(sorted(row["File"] for row in not_read),
         sorted(result["file"] for result in results if result["status"] != "assessed"),
         f"{book}, files not read")
    same((len(workbook["Overview"]._charts), len(workbook["Commitments together"]._charts)),
         (1, 1), f"{book}, charts")
    rows = table(workbook["Indicators together"], ["Indicator", "Charter"])
    shares = [row["Indicator"] for row in rows
              if row["Part"] and row["Whole"] and not row["Middle of the projects"]]
    days = [row["Indicator"] for row in rows if row["Part"] and row["Middle of the projects"]]
    same(charts_of(workbook["Indicators together"]),
         [("Part of the whole", shares), ("Days, the middle of the projects", days)],
         f"{book}, charts of numbers together")
    same(len(shares) > 1 and days == ["Days from hearing to telling"], True,
         f"{book}, numbers together in charts")


def make_books(program, sources, folder):
    """Workbooks and the JSON of the same reports: {path: (result or results, note)}."""
    examples = os.path.join(folder, "examples")
    os.mkdir(examples)
    for name in sorted(os.listdir(os.path.join(sources, "examples"))):
        if name.endswith(".yaml"):
            shutil.copy(os.path.join(sources, "examples", name), examples)
    with open(os.path.join(examples, "hostile.yaml"), "w", encoding="utf-8") as file:
        file.write(hostile_submission())
    books = {}
    for view in ("public", "panel"):
        out = os.path.join(folder, view)
        run([program, "batch", examples, "-o", out, "--format", "xlsx,json", "--view", view,
             "--date", DATE, "--quiet"], (0, 3))
        with open(os.path.join(out, "results.jsonl"), encoding="utf-8", newline="\n") as lines:
            results = [json.loads(line) for line in lines]
        for result in results:
            if result["status"] == "assessed":
                name = result["report_file"].rsplit(".", 1)[0]
                path = os.path.join(folder, f"{view}-{name}.xlsx")
                shutil.copy(os.path.join(out, name + ".xlsx"), path)
                books[path] = result
        path = os.path.join(folder, f"{view}-all.xlsx")
        shutil.copy(os.path.join(out, "workstream.xlsx"), path)
        books[path] = results
    return books


def main():
    program, sources = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        books = make_books(program, sources, folder)
        tables = converted(folder, list(books))
        for path, results in books.items():
            book = os.path.basename(path)
            workbook = openpyxl.load_workbook(path)
            compare_with_office(book, workbook, tables[path])
            if isinstance(results, dict):
                check_shape(book, workbook, SHEETS, results["notes"]["view"])
                compare_project(book, workbook, results)
            else:
                note = as_shown(workbook["Overview"]["A1"].value)
                check_shape(book, workbook, AREA_SHEETS, note)
                compare_batch(book, workbook, results)
    check(len(books) >= 14, f"only {len(books)} workbooks were made")
    for line in wrong[:40]:
        print(line)
    print(f"{len(books)} workbooks were read back; {len(wrong)} things are wrong.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
