#include "guides/report_terms.h"

#include <array>

namespace coprod {

namespace {

constexpr std::array<ReportTerm, 15> terms{{
    {"record", "Record",
     "A meeting, a decision, something heard or a piece of evidence: something that happened on a "
     "day, with those it comes from.",
     "Records are what a verdict rests on. What the file says without one is only described.",
     "`do.meetings`, `do.decisions`, `do.heard` and `evidence`"},
    {"set-aside", "Set aside",
     "A record that does not count, because something is missing (its day, whom it comes from, "
     "where it can be found, what it says), because its day is still to come, or because it is a "
     "plan or a promise.",
     "Nothing is lost by it: the report lists each one with the reason. Add what is missing, and "
     "it "
     "counts the next time.",
     ""},
    {"lived-experience", "Lived experience",
     "What people know who use a service, or who bring up or care for somebody who does.",
     "Only people with lived experience can confirm something, and nothing that staff bring "
     "outvotes them. `coprod explain people` lists the kinds of people; each says whether it "
     "counts "
     "among them.",
     "`kind`, for each of `groups`"},
    {"primary", "Whose project it is",
     "The kinds of people that a project is for. The ladder and the statements are judged by them, "
     "and by the one of them that stands lowest.",
     "Other groups are shown, and lift nobody. A project for some of these people only says so, "
     "with its reason, and the panel sees that.",
     "`project.primary`"},
    {"claimed", "Claimed", "The rung of the ladder that the project says it reached.",
     "It decides nothing. Beside the recorded rung it shows how far words and records lie apart.",
     "`project.claims`"},
    {"described", "Described",
     "The rung of the ladder that follows from how much say each group had at each stage, as the "
     "file tells it.",
     "It decides nothing. The records then show how much of it can be seen.", "`involvement`"},
    {"recorded", "Recorded",
     "The rung of the ladder that the records carry: what the file tells of each stage, lowered to "
     "what a record of that stage shows.",
     "Only this rung decides. Add the records that are missing where there are some; what did not "
     "happen is for next time.",
     "`involvement`, with `do` and `evidence`"},
    {"traced", "Traced to a group",
     "Something changed because of what a group said: it stands as heard from that group, with "
     "what "
     "was done about it.",
     "The highest rungs need such a change. “Thank you” or “noted” is none.",
     "`did`, for each of `do.heard`"},
    {"gap", "Gap",
     "One thing that keeps a gate from passing. Each gap says what was expected, what was found "
     "and "
     "where, what would satisfy it, and what to do next.",
     "Gaps are numbered, the most useful first. Some can be closed now, by an answer, a record or "
     "a "
     "reply; others only next time, such as nobody having been there when it was decided.",
     ""},
    {"route", "Shortest route",
     "The smallest set of gaps that have to be closed to reach the mark. It is worked out exactly: "
     "no smaller set would do.",
     "Start with it. One commitment can count in several values, so three well chosen gaps may do "
     "more than seven others. Where what can still be added does not lead to the mark, the route "
     "says so and tells what to do next time.",
     ""},
    {"condition", "To put right",
     "What is still open where the mark is recommended with conditions, and the day by which it "
     "has "
     "to be done.",
     "Do what is listed, add it to the file with its dates, and have the file judged again.", ""},
    {"rests-on", "What the verdict rests on",
     "The records without any one of which the verdict would be another one, and what would be "
     "enough to change it.",
     "A panel looks at these records first.", ""},
    {"indicator", "Numbers to look at from year to year",
     "Numbers that come from the records alone, such as meetings that families chaired, or the "
     "days "
     "from hearing something to telling what came of it.",
     "They decide nothing. `coprod compare` sets those of two years side by side.", ""},
    {"public", "Public report",
     "The report that can be published. Small numbers of people are hidden, larger ones are given "
     "in words or rounded, and what people said stands there only where they agreed to it.",
     "A gate that rests on a hidden number is said to be for the panel to decide.",
     "`coprod assess`, where nothing else is asked for"},
    {"panel", "Panel report",
     "The report for those who decide. It shows every number and everything that was said.",
     "It is not for publication, and each of its pages says so.", "`coprod assess --view panel`"},
}};

} // namespace

std::span<const ReportTerm> report_terms() {
    return terms;
}

} // namespace coprod
