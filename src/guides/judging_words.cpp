#include "guides/judging_words.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "report/words.h"

namespace coprod {

namespace {

std::string stage_titles(const Ladder& ladder, const std::vector<Index>& stages) {
    Texts titles;
    for (const Index stage : stages)
        titles.push_back(ladder.stages[stage].title);
    return join(titles);
}

bool is_last(const Ladder& ladder, Index say) {
    return say + 1 == ladder.says.size();
}

/// “shared the say” or more
std::string at_least(const Ladder& ladder, Index say) {
    return in_curly_quotes(ladder.says[say].title) + (is_last(ladder, say) ? "" : " or more");
}

} // namespace

std::string strength_words(Strength strength) {
    switch (strength) {
    case Strength::not_shown:
        return "Nothing says how it was kept: `how` is blank, and no record that counts is cited.";
    case Strength::described:
        return "`how` says in words how it was kept, and no record that counts is cited yet.";
    case Strength::documented:
        return "At least one record that counts is cited under `evidence`, and nobody with lived "
               "experience has confirmed it yet.";
    case Strength::confirmed:
        return "It is documented, and people with lived experience say so: one of the cited "
               "records comes from them, or a statement that is linked to it is agreed by every "
               "kind of people whose project it is.";
    }
    return {};
}

std::string contested_words() {
    return "People with lived experience see it differently: a group of them does not agree with a "
           "statement that is linked to it, or a piece of evidence disputes it. Then it counts as "
           "described at best, whatever staff bring, and both sides are shown.";
}

std::string reading_words(const Mark& mark, Reading reading) {
    switch (reading) {
    case Reading::agreed:
        return fmt::format("{} % or more of those who answered agree, and {} or more answered.",
                           mark.agreed_from_percent, mark.answers_at_least);
    case Reading::mixed:
        return fmt::format("{} % or more agree, but fewer than {} %; and {} or more answered.",
                           mark.mixed_from_percent, mark.agreed_from_percent,
                           mark.answers_at_least);
    case Reading::not_agreed:
        return fmt::format("Fewer than {} % agree, and {} or more answered.",
                           mark.mixed_from_percent, mark.answers_at_least);
    case Reading::too_few:
        return fmt::format("Fewer than {} people answered, or the group itself has fewer than {}: "
                           "too few to tell, so the result is not known.",
                           mark.answers_at_least, mark.answers_at_least);
    case Reading::none:
        return "Nobody answered, or all of them said that it did not apply (“no views”), so the "
               "result is not known.";
    }
    return {};
}

std::string result_words(Outcome outcome) {
    switch (outcome) {
    case Outcome::pass:
        return "What is on file is enough, whatever else is still blank.";
    case Outcome::fail:
        return "What is on file rules it out: nothing that is still blank could turn it.";
    case Outcome::unknown:
        return "What is still blank could turn it either way. A blank is not a no and not a yes.";
    }
    return {};
}

std::string proof_words(Proof proof) {
    switch (proof) {
    case Proof::nothing:
        return "nothing; what the project says is enough";
    case Proof::from_group:
        return "a record of that stage that comes from the group, or anything that shows it there";
    case Proof::took_part:
        return "a meeting of that stage to which somebody from the group came, or a piece of "
               "evidence of that stage in which it took part";
    case Proof::took_decision:
        return "a decision that names the group among those who took it";
    }
    return {};
}

std::string minutes_words(MinutesField field) {
    switch (field) {
    case MinutesField::date:
        return "The meeting has its day. A meeting still to come has no minutes, and none are "
               "asked for.";
    case MinutesField::attended:
        return "At least one group is named that somebody came from.";
    case MinutesField::agenda:
        return "The agenda is given, in words that are an answer.";
    case MinutesField::outcomes:
        return "What came out of it is given, in words that are an answer.";
    case MinutesField::follow_up:
        return "At least one action is named, or a text says that there was nothing left to do.";
    }
    return {};
}

std::string need_in_short(const Ladder& ladder, const Need& need) {
    switch (need.kind) {
    case Need::Kind::every_stage:
        return fmt::format("{} at {}{}", at_least(ladder, need.say),
                           need.stages.size() == 1 ? "the stage " : "each of the stages ",
                           stage_titles(ladder, need.stages));
    case Need::Kind::some_stage:
        return fmt::format("{} at some stage{}", at_least(ladder, need.say),
                           need.while_open ? ", by a record from before the last decision" : "");
    case Need::Kind::change:
        return "a change that can be traced to the group";
    }
    return {};
}

std::string need_words(const Ladder& ladder, const Need& need) {
    std::string words = need_in_short(ladder, need);
    switch (need.kind) {
    case Need::Kind::every_stage:
        return words + ". A stage that the project does not have is left out.";
    case Need::Kind::some_stage:
        return words + ".";
    case Need::Kind::change:
        return words + ": something that was heard from it, and what was done about it.";
    }
    return words;
}

/// What each kind of flag looks for, as FlagKind: {0} is the limit, {1} the limit in rungs.
constexpr std::array<const char*, flag_kind_count> flag_rules{
    {"The rung that is claimed stands {1} or more above the highest one that the records can still "
     "bear out.",
     "More than {0} % of the documented commitments cite the same record. Fewer than four "
     "documented commitments are not looked at.",
     "{0} or more records count, and all are of one day, or all come from one group; or so many "
     "meetings are all of one day.",
     "The same {0} letters or more stand in two answers that ask for different things, or the same "
     "shorter answer stands in three places.",
     "A group of people with lived experience sent one person each time, to {0} meetings or more; "
     "or it has several people, and no more than one ever answered a statement; or a kind of "
     "people stands where one person alone does.",
     "At least {0} percentage points lie between the staff group that agrees most with a statement "
     "and the family group that agrees least; both gave enough answers to be read.",
     "The whole Review form is answered, and where it asks what went less well it only says that "
     "nothing did.",
     "A decision that the people whose project it is did not take came before the first record "
     "that "
     "shows them, or, where it is the last one, on the same day.",
     "At a stage before the decision, people whose project it is had a part that only records from "
     "after the last decision carry.",
     "Of a group of the people whose project it is nobody answered the statements, while others of "
     "its kind did; or fewer than {0} % of its people answered; or fewer than {0} % of those who "
     "answered had a view on one of them.",
     "More people of a group came to a meeting, or answered the statements, than the file says "
     "that it has.",
     "At some stage people whose project it is had a part that no meeting and nothing of their own "
     "shows, but only what others wrote, or a decision of a day on which they did not meet.",
     "The project was judged for fewer kinds of people than the charter has in mind, for a reason "
     "that it gives.",
     "A meeting or a decision is older than the project, a follow-up was done before its meeting, "
     "or all meetings of a stage are older than those of an earlier stage.",
     "The whole Review form is answered, and the day on which the project ends has not come or is "
     "not told.",
     "Three answers or more, where the file asks for an account, have fewer than {0} words.",
     "{0} % of the forms’ questions or more are said not to apply.",
     "People who took part see a commitment, or how much say they had, differently from what the "
     "file says."}};
static_assert(flag_rules.back() != nullptr, "a kind of flag has no words");

std::string flag_words(const Flag& flag) {
    const int limit = flag.limit.value_or(0);
    return fmt::format(fmt::runtime(flag_rules[static_cast<std::size_t>(flag.kind)]), limit,
                       count_of(limit, "rung", "rungs"));
}

Texts answered_words(const Charter& charter) {
    Texts words{
        "A question is answered by a text that says something of its own. What only holds a "
        "place is no answer, and neither is the question's own wording, nor an example of the "
        "template that was left as it is."};
    constexpr std::size_t shown = 5;
    Texts some;
    for (const std::string& text : charter.placeholders)
        if (some.size() < shown && text.size() > 1)
            some.push_back(in_curly_quotes(text));
    if (!some.empty())
        words.push_back(fmt::format("No answers are for example: {}.", fmt::join(some, ", ")));
    words.emplace_back(
        "A question that does not apply needs `not_applicable` with the reason, and `agreed_by` "
        "with those who agreed to that; people with lived experience have to be among them.");
    return words;
}

Texts record_words(const Charter& charter) {
    constexpr std::size_t shown = 2;
    Texts some;
    for (const std::string& text : charter.no_place)
        if (some.size() < shown)
            some.push_back(in_curly_quotes(text));
    const std::string no_place =
        some.empty() ? std::string() : fmt::format(", and {} is no place", fmt::join(some, " or "));
    return {"Meetings, decisions, things heard and pieces of evidence are all records. One counts "
            "when it has a date that has come and names whom it comes from (`attended`, `by` or "
            "`from`).",
            fmt::format("A piece of evidence also needs `where` it can be found{}. Something heard "
                        "needs what was `said`. A plan or a promise documents nothing until it has "
                        "happened.",
                        no_place),
            "What does not count is set aside, and the report lists it with the reason.",
            "A record confirms where people with lived experience speak in it: evidence that comes "
            "from them and disputes nothing; what they said, once it was answered and they were "
            "told; the minutes of a meeting that they held on their own. Other minutes and "
            "decisions only document."};
}

} // namespace coprod
