"""Puts hostile texts into every text field of a submission and reads every format back with a parser of that format.

Usage: hostile.py PROGRAM ROOT

A text may be shown or left out; where it is shown it has to come back as it was sent, and it may become nothing else: no element, no
link, no heading, no formula, no further column. Ends with a line that begins with "Skipped" where a module is missing.
"""

import copy
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

from modules import need

need("html5lib", "markdown_it", "linkify_it", "openpyxl", "yaml")

from markdown_it import MarkdownIt

from facts import KEY, spaced
from hostile_texts import HOSTILE, REFUSED, REPORT_FILES, panel_of, submissions
from html_reader import local, page_of, words_of
from markdown_reader import tree_of, words_of as markdown_words_of
from readers import cells_of
from same_facts import formats_of
from xlsx_reader import book_of, rows_of


def collected(strings):
    """Every string inside a result."""
    if isinstance(strings, str):
        yield strings
    elif isinstance(strings, dict):
        for each in strings.values():
            yield from collected(each)
    elif isinstance(strings, list):
        for each in strings:
            yield from collected(each)


# What a page of coprod is made of, and nothing else.
ELEMENTS = set("""html head meta title style body main header footer nav section article h1 h2 h3 h4 h5 p ul ol li dl dt dd table caption
thead tbody tfoot tr th td div span strong em b i small q blockquote figure figcaption aside details summary a br hr abbr time bdi code col colgroup
svg g rect line path circle ellipse polygon polyline text tspan desc defs pattern use marker symbol""".split())
ATTRIBUTES = set("""lang dir charset content name http-equiv id class role scope href viewBox width height x y x1 y1 x2 y2 r rx ry cx cy d
points fill stroke stroke-width stroke-dasharray transform text-anchor colspan rowspan tabindex focusable title datetime style start value
preserveAspectRatio dominant-baseline dx dy open headers span patternUnits patternTransform font-size font-weight opacity
stroke-linecap stroke-linejoin paint-order xmlns media""".split())


def html_troubles(data, beside=False):
    page = page_of(data)
    for element in page.iter():
        name = local(element)
        if not isinstance(element.tag, str):
            if not re.fullmatch(r"[\w .,’]*", element.text or ""):
                yield f"a comment: {element.text[:40]}"
            continue
        if name not in ELEMENTS:
            yield f"the element {name}"
        for attribute, value in element.attrib.items():
            attribute = str(attribute).rpartition("}")[2]
            if attribute not in ATTRIBUTES and not attribute.startswith(("aria-", "data-")):
                yield f"the attribute {attribute} of {name}"
            link = r"#[\w-]+|[a-z0-9-]+\.[a-z.-]+" if beside else r"#[\w-]+"
            if attribute == "href" and not re.fullmatch(link, value):
                yield f"a link to {value[:40]}"
    ones = sum(1 for _ in page.iter("h1"))
    if ones != 1:
        yield f"{ones} headings of the first level"


def html_words(data):
    return spaced(words_of(page_of(data).find("body")))


def markdown_kinds(text):
    """How many nodes of each kind there are, with the linkifier that other programs have."""
    parser = MarkdownIt("gfm-like")
    parser.linkify.set({"fuzzy_link": False, "fuzzy_email": True})
    counts = {}
    for token in parser.parse(text):
        for each in [token, *(token.children or [])]:
            counts[each.type] = counts.get(each.type, 0) + 1
    return counts


NEVER = {"link_open", "image", "html_block", "html_inline", "fence", "code_block", "hr", "blockquote_open", "ordered_list_open", "s_open",
         "hardbreak", "softbreak"}

# What the lines of the file promise: of each kind there are as many nodes as lines, or marks, of this pattern.
PROMISED = {
    "heading_open": r"^#{1,3} ",
    "list_item_open": r"^ *- ",
    "tr_open": r"^\| (?!---)",
    "em_open": r"^\*(?!\*)",
}


def markdown_troubles(data):
    text = data.decode("utf-8")
    found = markdown_kinds(text)
    for kind in sorted(NEVER & set(found)):
        yield f"{found[kind]} of {kind}"
    for kind, pattern in PROMISED.items():
        promised = len(re.findall(pattern, text, re.MULTILINE))
        if found.get(kind, 0) != promised:
            yield f"{found.get(kind, 0)} of {kind} instead of {promised}"
    for node in tree_of(text).walk():
        if node.type == "code_inline" and not re.fullmatch(rf"[-A-Za-z0-9._~:/?#@&=+%!$]+|{KEY}", node.content):
            yield f"something else than an address or a key stands as code: {node.content[:40]}"
    yield from cmark_troubles(text)


def cmark_troubles(text):
    """The same by the parser that GitHub uses, where it is installed; what it reads has to be what the other one reads."""
    if shutil.which("cmark-gfm") is None:
        return
    extensions = [word for name in ("autolink", "table", "strikethrough", "tasklist") for word in ("-e", name)]
    done = subprocess.run(["cmark-gfm", *extensions, "-t", "xml"], input=printable(text), capture_output=True, encoding="utf-8", check=True)
    tree = ElementTree.fromstring(printable(done.stdout))
    kinds = [local(each) for each in tree.iter()]
    for kind in ("link", "image", "html_block", "html_inline", "code_block", "block_quote", "thematic_break", "strikethrough", "linebreak"):
        if kind in kinds:
            yield f"by cmark-gfm {kinds.count(kind)} of {kind}"
    read = "".join(each.text or "" for each in tree.iter() if local(each) in ("text", "code"))
    if without_boxes(read) != without_boxes(printable(markdown_words(text.encode()))):
        yield "cmark-gfm reads other words"


def without_boxes(words):
    """The letters alone: of the two parsers one shows the boxes of task lists as words."""
    return "".join(words.split()).replace("[]", "")


def printable(text):
    return re.sub("[\ufdd0-\ufdef\ufffe\uffff\U0001fffe]", "\ufffd", text)


def markdown_words(data):
    return spaced(" ".join(markdown_words_of(node) for node in tree_of(data.decode("utf-8")).walk() if node.type == "inline"))


FORMULA = tuple("=+-@\t\r＝＋－＠")


def csv_troubles(data):
    for row in cells_of(data):
        for cell in row:
            if cell.lstrip(" \u00a0\u3000").startswith(FORMULA) and not cell.lstrip("-").isdigit():
                yield f"a formula: {cell[:40]}"


def csv_words(data):
    return spaced(" ".join(cell for row in cells_of(data) for cell in row))


def xlsx_troubles(data):
    for sheet in book_of(data):
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.data_type == "f":
                yield f"a formula: {str(cell.value)[:40]}"
            if cell.hyperlink is not None and not (cell.hyperlink.location and not cell.hyperlink.target):
                yield f"a link: {cell.hyperlink.target}"


def xlsx_words(data):
    return spaced(" ".join(str(cell) for sheet in book_of(data) for row in rows_of(sheet) for cell in row))


CHECKS = {
    ".html": (html_troubles, html_words),
    ".md": (markdown_troubles, markdown_words),
    ".actions.md": (markdown_troubles, markdown_words),
    ".csv": (csv_troubles, csv_words),
    ".xlsx": (xlsx_troubles, xlsx_words),
    ".easy-read.html": (html_troubles, html_words),
    ".easy-read.txt": (lambda data: (), None),
    ".txt": (lambda data: (), None),
    ".json": (lambda data: (), None),
}


def run(program, folder, out, formats, view):
    command = [program, "batch", folder, "-o", out, "--format", ",".join(formats), "--view", view, "--date", "2026-03-31", "--quiet"]
    command += ["--panel", os.path.join(os.path.dirname(folder), "panels")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr


def files_of(out, slug):
    files = {}
    for name in os.listdir(out):
        if name.startswith(slug + "."):
            with open(os.path.join(out, name), "rb") as file:
                files[name[len(slug) :]] = file.read()
    return files


def check_project(files, texts):
    """A line for each trouble of one project's files."""
    result = json.loads(files[".json"])
    result.pop("activity")  # the line that areas publish; no report shows it
    strings = [spaced(each) for each in collected(result)]
    shown = {text for text in texts if spaced(text) in strings}
    for ending, data in sorted(files.items()):
        if ending not in CHECKS:
            yield f"{ending}: files that end so have no check in tests/formats/hostile.py"
            continue
        troubles, words = CHECKS[ending]
        try:
            for trouble in troubles(data):
                yield f"{ending}: {trouble}"
            said = words(data) if words else None
        except Exception as wrong:
            yield f"{ending}: cannot be read: {type(wrong).__name__}: {wrong}"
            continue
        if said is not None and (ending in WHOLE or ending == ".html" and b'id="gates"' in data):
            for text in shown:
                if spaced(as_sent(text, ending)) not in said:
                    yield f"{ending}: not shown as it was sent: {text[:60]!r}"


def as_sent(text, ending):
    """What no page may hold at all stands there as U+FFFD."""
    return printable(text) if ending == ".html" else text


# The formats that show everything that the JSON holds of the project's own texts.
WHOLE = {".md", ".csv"}


def main():
    program, root = sys.argv[1:]
    formats = formats_of(program)
    wrong, read = [], 0
    with tempfile.TemporaryDirectory() as top:
        folder = os.path.join(top, "in")
        os.mkdir(folder)
        os.mkdir(os.path.join(top, "panels"))
        sent = {}
        for submission, texts in submissions(root):
            sent[submission["project"]["id"]] = texts
            write(folder, submission)
            write(os.path.join(top, "panels"), panel_of(root, submission, texts), submission["project"]["id"])
        for view in ("public", "panel"):
            out = os.path.join(top, view)
            run(program, folder, out, formats, view)
            for slug, texts in sent.items():
                files = files_of(out, slug)
                read += len(files)
                wrong += [f"{slug}, {view}: {line}" for line in check_project(files, texts)]
        pages, troubles = edited_results(program, top)
        wrong += troubles
        wrong += spoilt_results(program, top)
    for line in wrong[:40]:
        print(line)
    print(f"{read} files were read and {pages} pages of workstreams, with {len(wrong)} troubles.")
    return 1 if wrong or not read else 0


def edited_results(program, top):
    """Edits results by hand, and makes the workstream's report of them: its pages link to nothing but files beside them."""
    with open(os.path.join(top, "public", "results.jsonl"), encoding="utf-8", newline="\n") as lines:
        results = [json.loads(line) for line in lines]
    pages, troubles = 0, []
    for number, report_file in enumerate(REPORT_FILES):
        result = copy.deepcopy(results[number % len(results)])
        result["report_file"] = report_file
        result["project"]["title"] = result["file"] = HOSTILE[number]
        path, out = os.path.join(top, f"edited{number}.jsonl"), os.path.join(top, f"edited{number}")
        with open(path, "w", encoding="utf-8") as file:
            file.write(json.dumps(result, ensure_ascii=False) + "\n")
        subprocess.run([program, "workstream", path, "-o", out], capture_output=True)
        for name in os.listdir(out) if os.path.isdir(out) else []:
            if name.endswith(".html"):
                pages += 1
                with open(os.path.join(out, name), "rb") as file:
                    troubles += [f"{name} of {report_file!r}: {each}" for each in html_troubles(file.read(), beside=True)]
    return pages, troubles


PLACES = {
    "charter": lambda result, text: result["charter"].update(title=text),
    "project": lambda result, text: result["project"].update(title=text),
    "group": lambda result, text: result["ladder"]["groups"][0].update(group=text),
}


def spoilt_results(program, top):
    """Titles with characters that no file may hold are refused; with those that are no characters at all the files are whole."""
    with open(os.path.join(top, "public", "results.jsonl"), encoding="utf-8", newline="\n") as lines:
        first = json.loads(next(lines))
    for place, put in PLACES.items():
        for text in REFUSED + ["no \ufffe \uffff characters ]]> _x0041_ & <b> " + "long " * 80]:
            result = copy.deepcopy(first)
            put(result, f"a{text}b")
            path, out = os.path.join(top, "spoilt.jsonl"), os.path.join(top, "spoilt")
            shutil.rmtree(out, ignore_errors=True)
            with open(path, "w", encoding="ascii") as file:
                file.write(json.dumps(result) + "\n")
            done = subprocess.run([program, "workstream", path, "-o", out, "--date", "2026-03-31"], capture_output=True, encoding="utf-8")
            if text in REFUSED:
                said = "no longer JSON" if text == "\ud800" else "no text of a result may hold it"
                if done.returncode == 0 or said not in spaced(done.stderr):
                    yield f"{place} with {text!r}: it was not refused: {done.stderr}"
            elif done.returncode != 0:
                yield f"{place} with {text!r}: {done.stderr}"
            else:
                yield from (f"{place} with {text!r}: {each}" for each in broken_parts(os.path.join(out, "workstream.xlsx")))


def broken_parts(path):
    """The parts of a workbook that are no XML; other programs refuse the whole workbook then."""
    with zipfile.ZipFile(path) as book:
        for name in book.namelist():
            try:
                ElementTree.fromstring(book.read(name))
            except ElementTree.ParseError as wrong:
                yield f"{name} is no XML: {wrong}"


def write(folder, submission, name=None):
    with open(os.path.join(folder, (name or submission["project"]["id"]) + ".yaml"), "w", encoding="utf-8") as file:
        file.write(json.dumps(submission, ensure_ascii=False, indent=0) + "\n")


if __name__ == "__main__":
    sys.exit(main())
