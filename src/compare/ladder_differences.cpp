// The ladder in two charters: stages, says, rungs and what they need.
#include <algorithm>

#include "compare/difference_list.h"

namespace coprod {

namespace {

constexpr auto& kinds = decides::ladder;

void compare_stages(DifferenceList& list, const Ladder& then, const Ladder& now) {
    compare_lists(list, "Stages", then.stages, now.stages, kinds,
                  [&](const Stage& before, const Stage& after) {
                      if (before.decides != after.decides)
                          list.add_of_all("Stages",
                                          fmt::format("{} {} a stage at which decisions are taken.",
                                                      in_curly_quotes(after.title),
                                                      after.decides ? "is now" : "is no longer"),
                                          kinds);
                      if (before.may_be_absent != after.may_be_absent)
                          list.add_of_all(
                              "Stages",
                              fmt::format("A project {} do without the stage {}.",
                                          after.may_be_absent ? "may now" : "may no longer",
                                          in_curly_quotes(after.title)),
                              kinds);
                  });
}

void compare_says(DifferenceList& list, const Ladder& then, const Ladder& now) {
    compare_lists(
        list, "How much say", then.says, now.says, kinds,
        [&](const Say& before, const Say& after) {
            if (before.records != after.records || before.at_decision != after.at_decision)
                list.add_of_all("How much say",
                                fmt::format("{} needs other records than before.",
                                            in_curly_quotes(after.title)),
                                kinds);
        },
        kinds);
    const auto disputed = [](const Ladder& ladder) {
        return ladder.disputed_counts_as < ladder.says.size()
                   ? ladder.says[ladder.disputed_counts_as].title
                   : std::string();
    };
    if (disputed(then) != disputed(now))
        list.add_of_all("How much say",
                        fmt::format("A say that people dispute counts as {} at most; before it was "
                                    "{}.",
                                    in_curly_quotes(disputed(now)),
                                    in_curly_quotes(disputed(then))),
                        kinds);
}

/// What a rung needs, in ids, so that two charters' needs can be laid side by side.
std::set<std::string> needs_of(const Ladder& ladder, const Rung& rung) {
    std::set<std::string> needs;
    for (const Need& need : rung.needs) {
        const std::set<std::string> stages = ids_at(ladder.stages, need.stages);
        needs.insert(fmt::format("{} {} {} {}", static_cast<int>(need.kind),
                                 need.kind == Need::Kind::change ? "" : ladder.says[need.say].id,
                                 fmt::join(stages, ","), need.while_open));
    }
    return needs;
}

void compare_rungs(DifferenceList& list, const Ladder& then, const Ladder& now) {
    compare_lists(
        list, "Rungs", then.rungs, now.rungs, kinds,
        [&](const Rung& before, const Rung& after) {
            if (needs_of(then, before) != needs_of(now, after))
                list.add_of_all("Rungs",
                                fmt::format("{} needs something else than before.",
                                            in_curly_quotes(after.name())),
                                kinds);
            else if (text_of(before.needs) != text_of(after.needs))
                list.add("Rungs", after.id,
                         fmt::format("{}: another text for what is said where it is not reached.",
                                     in_curly_quotes(after.name())),
                         decides::nothing);

            if (then.bands[before.band].id != now.bands[after.band].id)
                list.add_of_all("Rungs",
                                fmt::format("{} now stands in the band {}.",
                                            in_curly_quotes(after.name()),
                                            in_curly_quotes(now.bands[after.band].name())),
                                kinds);
        },
        kinds);
}

} // namespace

void compare_charter_ladders(DifferenceList& list) {
    if (list.then.ladder && list.now.ladder) {
        compare_lists(
            list, "Bands of the ladder", list.then.ladder->bands, list.now.ladder->bands, kinds,
            [](const Criterion&, const Criterion&) {}, kinds);
        compare_rungs(list, *list.then.ladder, *list.now.ladder);
        compare_stages(list, *list.then.ladder, *list.now.ladder);
        compare_says(list, *list.then.ladder, *list.now.ladder);
    } else if (list.then.ladder || list.now.ladder) {
        list.add_of_all("Ladder",
                        list.now.ladder ? "The new charter has a ladder; the old one had none."
                                        : "The new charter has no ladder any more.",
                        kinds);
    }
}

} // namespace coprod
