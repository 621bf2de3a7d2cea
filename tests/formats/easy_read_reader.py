"""Reads the facts of an easy page: its own plain words for the verdict, for each gate, and for what still waits for an answer."""

import re

from facts import found_or_nothing, spaced
from html_reader import page_of, said

HEADS = ("This went well", "This did not go well enough yet", "This is not clear yet")
WAITING = "You have not had an answer yet."


def between(words, begin, ends):
    found = re.search(re.escape(begin) + "(.*?)(?:" + "|".join(map(re.escape, ends)) + ")", words)
    return spaced(found[1]) if found else "nothing"


def sentences(text):
    return sorted(spaced(each) + "." for each in text.split(".") if each.strip())


def gates_in(words):
    """The sentences under each of the heads, and whether a part is left to the panel."""
    few = r"For (?:one part|some parts), only a few people gave an answer\. The panel will look at (?:that part|these parts)\."
    found = {head: [] for head in HEADS}
    for head, text in re.findall(rf"({'|'.join(HEADS)}):?(.*?)(?=$|{'|'.join(HEADS)})", re.sub(few, "", words)):
        found[head] = sentences(text)
    found["panel"] = bool(re.search(few, words))
    return found


def of_words(words):
    """The facts in the words of a page."""
    name = between(words, "Its name is: ", ["These people ran it: ", "The work began ", "The work will begin ", "“We” means "])
    return {
        "title": name.rstrip("."),
        "easy verdict": between(words, "What happens next", ["The missing things must be there by ", "A panel makes the choice", "A panel made its choice", "A panel met on "]),
        "unanswered": words.count(WAITING),
        "easy panel": found_or_nothing(r"A panel (?:made its choice|met) on .*?(?= A panel is a group of people)", words),
        "easy gates": gates_in(between(words, "A panel is a group of people who look at the work.", ["We can still do this now", "Next time, we can do this", "Did we get it right?"])),
    }


class EasyReadTextReader:
    def facts(self, data):
        text = re.sub(r"(?m)^(?:- |-{3,}$|\d\. )", "", data.decode("utf-8"))
        return of_words(spaced(text))


class EasyReadPageReader:
    def facts(self, data):
        return of_words(said(page_of(data).find("body")))


def waiting_in(result):
    """How many wait for an answer; what has a day to come has not been said yet."""
    return sum(each["answer"] == "none" and not each.get("to_come") for each in result.get("heard", []))


def easy_gates(result, gates):
    """What an easy page says of the gates, in the charter's easy words: what went well, what did not, what is not clear."""
    of_id = {gate["id"]: gate for gate in gates}
    open_answers = waiting_in(result) > 0
    lists = {head: [] for head in HEADS}
    well, less_well, not_clear = lists.values()
    for gate in result.get("gates", []):
        words = of_id[gate["id"]]["easy"]
        waiting = open_answers and of_id[gate["id"]]["kind"] == "heard"
        if gate["panel_decides"]:
            continue
        if gate["outcome"] == "pass":
            well.append(words["passed"])
        elif gate["outcome"] == "fail" or waiting:  # those who wait know that they do
            less_well.append(words["not_passed"])
        else:
            not_clear.append(words["not_known"])
    found = {head: sentences(" ".join(said_there)) for head, said_there in lists.items()}
    found["panel"] = any(gate["panel_decides"] for gate in result.get("gates", []))
    return found


def of_charter(result, charter):
    """The same facts as the result and the charter's easy words have them."""
    verdicts = {each["kind"]: each for each in charter["verdicts"]}
    return {
        "easy verdict": spaced(verdicts[result["verdict"]["id"]]["easy"]),
        "unanswered": waiting_in(result),
        "easy panel": spaced(" ".join(result.get("panel", {}).get("easy", []))),
        "easy gates": easy_gates(result, charter.get("mark", {}).get("gates", [])),
    }
