// What a charter has and nothing uses, and numbers and titles that are probably not what was meant.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "charter/shipped.h"
#include "guides/criteria.h"
#include "guides/look_over_parts.h"
#include "input/fields.h"
#include "rules/answered.h"

namespace coprod {

namespace {

constexpr int many_answers = 20;
constexpr int few_people = 3;

/// The place of a number inside `mark`.
Place place_in_mark(const CharterInHand& hand, std::string_view section, std::string_view key) {
    const YamlNode& mark = hand.find_part("mark").entry->value;
    const YamlEntry* inside = mark.find(section);
    const YamlEntry* entry = inside == nullptr ? nullptr : inside->value.find(key);
    return entry == nullptr ? mark.place : entry->value.place;
}

struct GatePart {
    GateKind kind;
    std::string_view part;
};

constexpr std::array gate_parts{
    GatePart{GateKind::forms, "forms"},   GatePart{GateKind::values, "values"},
    GatePart{GateKind::ladder, "ladder"}, GatePart{GateKind::statements, "statements"},
    GatePart{GateKind::heard, "heard"},
};

// A mark that is taken over may have gates for parts that this charter does not have.
void look_at_gates(const CharterInHand& hand) {
    const auto& gates = hand.charter.mark.gates;
    for (const GatePart& row : gate_parts) {
        const std::string_view part = row.part;
        const auto gate = std::find_if(gates.begin(), gates.end(),
                                       [&](const Gate& each) { return each.kind == row.kind; });
        const CharterPart found = hand.find_part(part);
        const bool is_there = found.entry != nullptr && !is_blank(found.entry->value);
        if (is_there && gate == gates.end())
            hand.warn(part, "charter-unused", found.entry->key_place,
                      fmt::format("no gate judges `{}`, so this part decides nothing", part),
                      fmt::format("Add a gate of the kind `{}` to `mark`, or leave it as it is if "
                                  "it is only there to be read.",
                                  part));
        if (!is_there && gate != gates.end() && hand.find_part("mark").file == &hand.main)
            hand.warn("mark", "charter-unused", gate->place,
                      fmt::format("the gate ‘{}’ is never judged: the charter has no `{}`",
                                  gate->id, part),
                      fmt::format("Write `{}` or take it from another charter, or leave the gate "
                                  "out.",
                                  part));
    }
}

void look_at_bands(const CharterInHand& hand) {
    const Ladder& ladder = *hand.charter.ladder;
    for (Index band = 0; band < ladder.bands.size(); ++band) {
        if (std::any_of(ladder.rungs.begin(), ladder.rungs.end(),
                        [&](const Rung& rung) { return rung.band == band; }))
            continue;
        const auto& gates = hand.charter.mark.gates;
        const bool is_asked = std::any_of(gates.begin(), gates.end(), [&](const Gate& gate) {
            return gate.kind == GateKind::ladder && gate.band == band;
        });
        hand.warn("ladder", "charter-unused", ladder.bands[band].place,
                  fmt::format("no rung stands in the band ‘{}’{}", ladder.bands[band].id,
                              is_asked ? ", which a gate asks for" : ""),
                  is_asked ? "So the gate asks for the next rung above it. Name another band in "
                             "the gate, or give this one a rung."
                           : "Give it a rung, or leave it out.");
    }
}

void look_at_outcomes(const CharterInHand& hand) {
    const Charter& charter = hand.charter;
    for (Index i = 0; i < charter.outcomes.size(); ++i)
        if (std::none_of(charter.values.begin(), charter.values.end(), [&](const Value& value) {
                return std::find(value.outcomes.begin(), value.outcomes.end(), i) !=
                       value.outcomes.end();
            }))
            hand.warn("outcomes", "charter-unused", charter.outcomes[i].place,
                      fmt::format("no value serves the outcome ‘{}’", charter.outcomes[i].id),
                      "Add it under `outcomes` of a value, or leave it out.");
}

void look_at_documents(const CharterInHand& hand) {
    const YamlEntry* documents = hand.main.root->find("documents");
    if (documents == nullptr)
        return;
    const std::vector<Citation> cited = citations(hand.charter);
    for (const YamlNode& item : documents->value.items) {
        const YamlEntry* id = item.find("id");
        if (id != nullptr && std::none_of(cited.begin(), cited.end(), [&](const Citation& c) {
                return c.document == id->value.text;
            }))
            hand.main.diagnostics.warning(
                "charter-unused", id->value.place,
                fmt::format("nothing quotes the document ‘{}’", id->value.text),
                "Name it under `source` of what it says, or leave it out.");
    }
}

void look_at_conditions(const CharterInHand& hand) {
    const Mark& mark = hand.charter.mark;
    if (mark.conditions_at_most == 0 &&
        std::any_of(mark.gates.begin(), mark.gates.end(),
                    [](const Gate& gate) { return gate.may_be_a_condition; }))
        hand.warn("mark", "charter-numbers", place_in_mark(hand, "conditions", "at_most"),
                  "nothing may be open for a mark with conditions, so nobody can get one",
                  "Allow a few things to be open, or leave `may_be_a_condition` out of the gates.");
}

/// Warns where the text under `title` is what a charter that comes with coprod calls the same
/// thing.
void look_at_title(const CharterInHand& hand, const YamlNode& map, std::string_view what,
                   const std::string& (*title_of)(const Charter& charter)) {
    const YamlEntry* title = map.find("title");
    const std::string plain = plain_text(title_of(hand.charter));
    for (const ShippedCharter& shipped : shipped_charters()) {
        const LoadedCharter other = load_charter(std::string(shipped.id));
        if (title == nullptr || !other.charter || plain_text(title_of(*other.charter)) != plain)
            continue;
        hand.main.diagnostics.warning(
            "charter-copied", title->value.place,
            fmt::format("the title of {} is that of the charter ‘{}’, which comes with coprod",
                        what, shipped.id),
            "Give yours a title of its own, so that readers can tell them apart.");
        return;
    }
}

} // namespace

void look_at_titles(const CharterInHand& hand) {
    if (is_shipped_charter(hand.charter.id))
        return;
    look_at_title(hand, *hand.main.root, "this charter",
                  [](const Charter& charter) -> const std::string& { return charter.title; });
    const CharterPart mark = hand.find_part("mark");
    if (mark.file == &hand.main) // one that is taken over keeps its title
        look_at_title(
            hand, mark.entry->value, "the mark",
            [](const Charter& charter) -> const std::string& { return charter.mark.title; });
}

void look_at_numbers(const CharterInHand& hand) {
    const Mark& mark = hand.charter.mark;
    if (mark.answers_at_least > many_answers)
        hand.warn("mark", "charter-numbers", place_in_mark(hand, "statements", "answers_at_least"),
                  fmt::format("a group of fewer than {} people can never agree with a statement",
                              mark.answers_at_least),
                  "Few projects work with that many families. The charters that come with coprod "
                  "ask for 5 answers.");
    if (mark.agreed_from_percent == 100)
        hand.warn("mark", "charter-numbers",
                  place_in_mark(hand, "statements", "agreed_from_percent"),
                  "one person who is not sure is enough for a statement not to be agreed",
                  "The charters that come with coprod ask for 80 percent.");
    if (mark.hidden_below < few_people)
        hand.warn("mark", "charter-numbers", place_in_mark(hand, "small_numbers", "hidden_below"),
                  fmt::format("what {} people said can be read in public reports",
                              mark.hidden_below == 1 ? "single" : "two"),
                  "In a small group people are recognised. The charters that come with coprod "
                  "hide numbers below 5.");
    look_at_conditions(hand);
}

void look_at_use(const CharterInHand& hand) {
    look_at_gates(hand);
    if (hand.charter.ladder)
        look_at_bands(hand);
    if (!hand.charter.values.empty())
        look_at_outcomes(hand);
    look_at_documents(hand);
}

} // namespace coprod
