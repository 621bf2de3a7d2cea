#include "guides/report_terms.h"

#include <array>

namespace coprod {

namespace {

bool has_ladder(const Charter& charter) {
    return charter.ladder.has_value();
}

bool has_engagement(const Charter& charter) {
    return !charter.engagement.empty();
}

constexpr std::array<ReportTerm, 23> terms{{
    {"record", "Record",
     "A meeting, a decision, something heard or a piece of evidence: something that happened on a "
     "day, with those it comes from.",
     "A record that counts can show what the file tells. What has no such record behind it is only "
     "told.",
     "`do.meetings`, `do.decisions`, `do.heard` and `evidence`"},
    {"set-aside", "Evidence set aside",
     "A record that does not count, because something is missing (its day, whom it comes from, "
     "where it can be found, what it says), because its day is still to come, or because it is a "
     "plan or a promise.",
     "It shows nothing until that is put right, and the report lists it with the reason. Add what "
     "is missing. Of a plan or a promise, add what came of it as a record of its own.",
     ""},
    {"placeholder", "Only holds a place",
     "A text that stands where an answer belongs and is none, such as three dots or “tbc”.",
     "It counts as blank. Write an answer, or say why the question does not apply and who agreed.",
     ""},
    {"lived", "Lived experience",
     "What people know who use a service or have used it, and those who are close to them.",
     "Only people with lived experience can confirm something, and nothing that staff bring "
     "outvotes them. `coprod explain people` lists the kinds of people; each says whether it "
     "counts "
     "among them.",
     "`kind`, for each of `groups`"},
    {"primary", "Whose project it is",
     "The kinds of people that a project is for. They are the ones whose say and whose answers "
     "decide, and of several kinds the one that stands lowest.",
     "Other groups are shown, and lift nobody. A project for some of these people only says so, "
     "with its reason, and the panel sees that.",
     "`project.primary`"},
    {"claimed", "Claimed", "The rung of the ladder that the project says it reached.",
     "It decides nothing. Beside the recorded rung it shows how far words and records lie apart.",
     "`project.claims`", has_ladder},
    {"described", "Described",
     "The rung of the ladder that follows from how much say each group had at each stage, as the "
     "file tells it.",
     "It decides nothing. The records then show how much of it can be seen.", "`involvement`",
     has_ladder},
    {"recorded", "Recorded",
     "The rung of the ladder that the records carry: what the file tells of each stage, lowered to "
     "what a record of that stage shows, and lower still where people with lived experience "
     "dispute it.",
     "Only this rung decides. Add the records that are missing where there are some; what did not "
     "happen is for next time.",
     "`involvement`, with `do` and `evidence`", has_ladder},
    {"held-down", "What held it down",
     "Why a group’s recorded rung is not a higher one, such as a late start, or nobody of the "
     "group "
     "having been there when it was decided.",
     "Each reason says what can be added now where it happened, and what to do next time where it "
     "did not.",
     "", has_ladder},
    {"traced", "Traced to a group",
     "Something changed because of what a group said: it stands as heard from that group, with "
     "what "
     "was done about it.",
     "The highest rungs need such a change. Words that only say that nothing was done yet are "
     "none.",
     "`did`, for each of `do.heard`", has_ladder},
    {"engagement-model", "Engagement model",
     "A second reading of the same records, in words of its own. It looks at what was done with a "
     "group, and not at every stage, so it can stand higher or lower than the rung.",
     "It decides nothing. `coprod explain tiers` lists its tiers.", "", has_engagement},
    {"said-and-meant", "Said and meant",
     "The places where the project’s own account, its records and the answers of families say "
     "different things.",
     "They are a good place to begin a conversation. Listing them decides nothing.", ""},
    {"missed", "Who has been missed",
     "Those whose project it is of whom no record tells, at all or at some stages.",
     "Ask what kept them away, and meet them where they are. It decides nothing by itself.", ""},
    {"gap", "Gap",
     "One thing that keeps a gate from passing. Each gap says what was expected, what was found "
     "and "
     "where, what would satisfy it, and what to do next.",
     "Gaps are numbered, the most useful first. Some can be closed now, by an answer, a record or "
     "a "
     "reply; others only next time, such as nobody having been there when it was decided.",
     ""},
    {"counts-towards", "It counts towards",
     "What a gap would help along once it is closed: values, outcomes and gates.",
     "A gate may need other gaps to be closed as well.", ""},
    {"route", "Shortest route",
     "The smallest set of gaps that have to be closed to reach the mark. It is worked out exactly; "
     "where a charter is too large for that, the report says so.",
     "Start with it. One change can count in several places, so a few well chosen ones may do more "
     "than many others. Where what can still be added does not lead to the mark, the route says so "
     "and tells what to do next time.",
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
    {"strength", "Strengths",
     "What the file shows well, as far as what it says can be told to everyone.",
     "It decides nothing. Say it to those who made it so.", ""},
    {"indicator", "Numbers to look at from year to year",
     "Numbers that come from the records alone, such as meetings that families chaired, or the "
     "days "
     "from hearing something to telling what came of it.",
     "They decide nothing. `coprod compare` sets those of two years side by side.", ""},
    {"median", "Median",
     "The number in the middle once all are put in order, so that half of them are no greater and "
     "half no smaller. Of an even number of them it is the mean of the two in the middle, rounded "
     "so that nothing looks better than it is: days are rounded up, ways of knowing down.",
     "It tells how long people waited from being heard to being told what came of it. One very "
     "long or very short wait moves it little, so look at those by themselves. Over several "
     "projects it is the median of theirs.",
     "`date` and `told`, for each of `do.heard`"},
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

bool is_used(const ReportTerm& term, const Charter& charter) {
    return term.is_used == nullptr || term.is_used(charter);
}

} // namespace coprod
