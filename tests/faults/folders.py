"""What is in a folder, and whether a file is whole."""

import csv
import io
import json
import os
import shutil
import zipfile

FOLDER = "a folder"
seen = {}  # what is behind a file that did not change


def content(entry):
    status = entry.stat(follow_symlinks=False)
    known = (status.st_dev, status.st_ino, status.st_mtime_ns, status.st_size)
    if status.st_nlink > 1 and known in seen:
        return seen[known]
    with open(entry.path, "rb") as file:
        bytes_of = file.read()
    if status.st_nlink > 1:
        seen[known] = bytes_of
    return bytes_of


def tree_of(folder, below=""):
    """Every file's bytes by its path, and FOLDER for each folder."""
    tree = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            name = below + entry.name
            if entry.is_dir(follow_symlinks=False):
                tree[name] = FOLDER
                tree.update(tree_of(entry.path, name + "/"))
            else:
                tree[name] = content(entry)
    return tree


def fill(sample, root, folder):
    """The files that are there before, and a folder for temporary ones."""
    os.makedirs(f"{folder}/tmp")
    for name, source in sample.files.items():
        os.makedirs(os.path.dirname(f"{folder}/{name}"), exist_ok=True)
        source, *changes = (source,) if isinstance(source, str) else source
        shutil.copyfile(f"{root}/{source}", f"{folder}/{name}")
        if changes:
            change(f"{folder}/{name}", changes)


def change(path, changes):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for old, new in changes:
        if text.count(old) != 1:
            raise ValueError(f"{path}: {old!r} stands there {text.count(old)} times, and not once")
        text = text.replace(old, new)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def rows_of(data):
    return len(list(csv.reader(io.StringIO(data.decode(), newline="")))) - 1


class Variants:
    """What is made where some of the `found` submissions could not be read, by which a file can be told from one that was cut.

    Tables, and lists of which nothing else says how long they are, are whole where an undisturbed run over fewer submissions gives the
    same. What names the submissions that could not be read has as many rows as there are of them at most: also a folder is one."""

    def __init__(self, trees, found):
        self.trees, self.rows = trees, range(1, found + 2)

    def are_like(self, name, tree):
        try:
            return self.is_whole(name, tree[name], tree)
        except (ValueError, zipfile.BadZipFile):
            return False

    def is_whole(self, name, data, tree):
        if name.endswith(".html"):
            return data.endswith(b"</html>\n")
        if name.endswith(".xlsx"):
            with zipfile.ZipFile(io.BytesIO(data)) as book:
                return book.testzip() is None
        if name.endswith(".json"):
            return data.endswith(b"\n") and bool(json.loads(data))
        if name.endswith("results.jsonl"):
            lines = [json.loads(line) for line in data.splitlines()]
            return data.endswith(b"\n") and self.is_like_summary(name, len(lines), tree)
        if name.endswith("summary.csv"):
            return data.endswith(b"\r\n") and rows_of(data) in self.rows
        if name.endswith("not-read.csv"):
            return data.endswith(b"\r\n") and rows_of(data) in self.rows
        if name.endswith(".txt"):
            return any(self.end_of(data) == self.end_of(other[name]) for other in self.trees if name in other)
        return any(data == other.get(name) for other in self.trees)

    def is_like_summary(self, name, lines, tree):
        """Both say something of each submission, and so they have as many rows."""
        summary = name.replace("results.jsonl", "summary.csv")
        return lines in self.rows and (summary not in tree or lines == rows_of(tree[summary]))

    @staticmethod
    def end_of(text):
        """Two lines that stand at the end of every report."""
        return text.decode().split("\n")[-3:]
