// The ladder: rungs, bands, stages and how much say a group had.
#include <algorithm>

#include <fmt/format.h>

#include "guides/charter_parts.h"
#include "guides/explain_parts.h"
#include "guides/judging_words.h"
#include "report/words.h"

namespace coprod {

namespace {

Texts what_it_needs(const Ladder& ladder, const std::vector<Need>& needs) {
    Texts words;
    for (const Need& need : needs)
        words.push_back(fmt::format("It needs: {}", need_words(ladder, need)));
    words.emplace_back("All of this counts as far as records show it: for each stage the project "
                       "says how much say the group had, and what no record carries falls to what "
                       "one does.");
    return words;
}

/// Why a group may not stand there, and what to do about it.
Texts causes(const Ladder& ladder, const std::vector<Need>& needs) {
    Texts words;
    const auto add = [&](const Cause& cause) {
        if (!cause.title.empty())
            words.push_back(fmt::format("{}. Now: {} Next time: {}", cause.title, cause.do_now,
                                        cause.do_next_time));
    };
    for (const Need& need : needs) {
        for (const Index stage : need.stages)
            add(ladder.stages[stage].when_missing);
        add(need.missing);
        add(need.too_late);
    }
    return words;
}

std::string gate_of_band(const Charter& charter, Index band, std::string_view what) {
    const Gate* gate = gate_of(charter, GateKind::ladder);
    if (gate == nullptr || !gate->band)
        return "No gate of this charter asks about it.";
    return fmt::format("The gate {}: {} {} it.", called(gate->title, gate->id), what,
                       band <= *gate->band ? "passes" : "does not pass");
}

bool asks_for(const Need& need, Index stage) {
    return std::ranges::find(need.stages, stage) != need.stages.end();
}

/// The rungs and tiers for which `fits` holds of one of the needs.
template <class Fits>
Texts rungs_that(const Charter& charter, Fits fits) {
    Texts names;
    for (const Rung& rung : charter.ladder->rungs)
        if (std::ranges::any_of(rung.needs, fits))
            names.push_back(called(rung));
    return names;
}

template <class Fits>
Texts tiers_that(const Charter& charter, Fits fits) {
    Texts names;
    for (const EngagementTier& tier : charter.engagement)
        if (std::ranges::any_of(tier.needs, fits))
            names.push_back(called(tier));
    return names;
}

std::string listed(std::string_view what, const Texts& names) {
    return names.empty() ? std::string() : fmt::format("{}: {}.", what, join(names));
}

std::string say_of_record(const Say& say) {
    std::string words = fmt::format("Needs on record: {}.", proof_words(say.records));
    if (say.at_decision != Proof::nothing && say.at_decision != say.records)
        words += fmt::format(" At the stage that decides: {}.", proof_words(say.at_decision));
    return words;
}

} // namespace

Explanation explain_rung(const Charter& charter, const Topic& topic) {
    const Ladder& ladder = *charter.ladder;
    const Rung& rung = ladder.rungs[topic.index];
    Judging judging;
    judging.how = what_it_needs(ladder, rung.needs);
    judging.counts_in = {fmt::format("The band {}.", called(ladder.bands[rung.band])),
                         gate_of_band(charter, rung.band, "this rung"),
                         fmt::format("It is rung {} of {}, counted from the top.", topic.index + 1,
                                     ladder.rungs.size())};
    judging.stands = {
        fmt::format("`project.claims: {}` says that the project reached it. What it reached by its "
                    "records follows from `involvement`.",
                    rung.id)};
    Explanation about = of_criterion(charter, topic, rung, judging);
    about.add("What can keep a group below it", causes(ladder, rung.needs));
    return about;
}

Explanation explain_band(const Charter& charter, const Topic& topic) {
    const Ladder& ladder = *charter.ladder;
    Texts rungs;
    for (const Rung& rung : ladder.rungs)
        if (rung.band == topic.index)
            rungs.push_back(called(rung));
    Judging judging;
    judging.how = {
        listed("A group stands in this band when its records reach one of its rungs", rungs)};
    judging.counts_in = {gate_of_band(charter, topic.index, "this band")};
    judging.stands = {"A band has no key in a submission: it follows from `involvement`."};
    return of_criterion(charter, topic, ladder.bands[topic.index], judging);
}

Explanation explain_stage(const Charter& charter, const Topic& topic) {
    const Ladder& ladder = *charter.ladder;
    const Stage& stage = ladder.stages[topic.index];
    Explanation about = begun(topic);
    about.add("What it asks", {stage.asks});
    Texts how{"The project says how much say each group had at this stage. A meeting, a piece of "
              "evidence or something heard with this `stage` shows it; what no record carries "
              "falls to what one does.",
              "A blank is not known, and so is a stage that is `not yet`."};
    if (stage.decides)
        how.emplace_back("Decisions are taken at this stage, so each decision is a record of it. "
                         "What happened before the last one happened while it was still open.");
    how.emplace_back(stage.may_be_absent
                         ? "A project may have no such stage: give the reason under "
                           "`not_applicable`, and the group under `agreed_by`."
                         : "Every project has this stage.");
    about.add(how_heading, how);
    const auto asks = [&](const Need& need) { return asks_for(need, topic.index); };
    Texts counts{listed("Rungs that ask for it", rungs_that(charter, asks)),
                 listed("Tiers of the engagement model that ask for it", tiers_that(charter, asks)),
                 "Rungs that ask for a say at some stage count this one too.",
                 gate_sentence(charter, GateKind::ladder)};
    about.add(counts_heading, counts);
    about.add("When it holds a group down",
              {fmt::format("{}. {}", stage.when_missing.title, stage.when_missing.words)});
    about.add("What to do where it is missing",
              {fmt::format("Now: {}", stage.when_missing.do_now),
               fmt::format("Next time: {}", stage.when_missing.do_next_time)});
    about.parts.push_back(
        {stands_heading,
         {"involvement:", "  parents:", fmt::format("    {}: {}", stage.id, ladder.says.back().id)},
         true});
    return about;
}

Explanation explain_say(const Charter& charter, const Topic& topic) {
    const Ladder& ladder = *charter.ladder;
    const Say& say = ladder.says[topic.index];
    Explanation about = begun(topic);
    about.add("What it means", {say.meaning});
    about.add(how_heading,
              {say_of_record(say),
               fmt::format("It is number {} of {}, from least to most. What the records do not "
                           "carry falls to the most that they do.",
                           topic.index + 1, ladder.says.size()),
               fmt::format("A say that people with lived experience dispute counts as {} at most.",
                           in_curly_quotes(ladder.says[ladder.disputed_counts_as].title))});
    const auto enough = [&](const Need& need) {
        return need.kind != Need::Kind::change && need.say <= topic.index;
    };
    about.add(counts_heading,
              {listed("Rungs with a condition for which it is enough", rungs_that(charter, enough)),
               listed("Tiers with one", tiers_that(charter, enough)),
               gate_sentence(charter, GateKind::ladder)});
    const std::string stage = ladder.stages.empty() ? "STAGE" : ladder.stages.front().id;
    about.parts.push_back({stands_heading,
                           {"involvement:", "  parents:", fmt::format("    {}: {}", stage, say.id)},
                           true});
    return about;
}

Explanation explain_tier(const Charter& charter, const Topic& topic) {
    const EngagementTier& tier = charter.engagement[topic.index];
    Judging judging;
    if (charter.ladder)
        judging.how = what_it_needs(*charter.ladder, tier.needs);
    judging.counts_in = {"It is a second reading of the same records. The report shows it, and it "
                         "decides nothing."};
    judging.stands = {"A tier has no key in a submission: it follows from `involvement`."};
    Explanation about = of_criterion(charter, topic, tier, judging);
    about.add("How it is done", {tier.techniques});
    about.add("For example", {tier.examples});
    if (charter.ladder)
        about.add("What can keep a group below it", causes(*charter.ladder, tier.needs));
    return about;
}

Explanation explain_level(const Charter& charter, const Topic& topic) {
    const Level& level = charter.levels[topic.index];
    Judging judging;
    judging.how = {"The project says at which level it works. Nothing checks that by records."};
    judging.counts_in = {charter.grid.empty()
                             ? "The report shows it, and it decides nothing."
                             : "The report shows it in the grid of engagement against level, and "
                               "it decides nothing."};
    if (!level.also_called.empty())
        judging.how.push_back(
            fmt::format("It may also be written as: {}.", fmt::join(level.also_called, ", ")));
    judging.typed = {"project:", fmt::format("  level: {}", level.id)};
    Explanation about = of_criterion(charter, topic, level, judging);
    Texts cells;
    for (const GridCell& cell : charter.grid)
        if (cell.level == topic.index)
            cells.push_back(
                fmt::format("{}: {}", charter.engagement[cell.engagement].name(), cell.examples));
    about.add("Examples at this level, by tier of engagement", cells);
    return about;
}

} // namespace coprod
