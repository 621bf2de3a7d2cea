"""Reads the facts of an easy page, which holds no verdict and no counts."""

import re

from facts import spaced
from html_reader import page_of, said


def name_in(words):
    found = re.search(r"Its name is: (.*?) (?:These people ran it: |The work began |“We” means )", words)
    return found[1].rstrip(".") if found else "no name"


class EasyReadTextReader:
    def facts(self, data):
        return {"title": name_in(spaced(data.decode("utf-8")))}


class EasyReadPageReader:
    def facts(self, data):
        return {"title": name_in(said(page_of(data).find("body")))}
