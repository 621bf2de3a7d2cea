#include "panel/panel_fields.h"

#include <algorithm>

#include <fmt/format.h>

#include "charter/charter_fields.h"

namespace coprod {

namespace {

constexpr std::array<std::string_view, 4> strengths{"not shown", "described", "documented",
                                                    "confirmed"};
constexpr std::array<std::string_view, 2> results{"passed", "not passed"};
constexpr std::array<std::string_view, 2> agreements{"agreed", "not agreed"};

template <const auto& Words>
const Shape& words_shape() {
    static constexpr Shape shape{.kind = Shape::Kind::word, .words = Words};
    return shape;
}

/// Names of the charter, behind each a table.
template <const auto& Table>
const Shape& judged_shape() {
    static const Shape shape{.kind = Shape::Kind::named_map, .item = &table_shape<Table>()};
    return shape;
}

constexpr std::array<PanelSection, 8> sections{{
    {"commitments", PanelSubject::commitment, Names::commitment},
    {"embedding", PanelSubject::embedding, Names::embedding},
    {"principles", PanelSubject::principle, Names::principle},
    {"agreements", PanelSubject::agreement, Names::agreement},
    {"monitoring", PanelSubject::monitoring, Names::monitoring},
    {"values", PanelSubject::value, Names::value},
    {"statements", PanelSubject::statement, Names::statement},
    {"gates", PanelSubject::gate, Names::gate},
}};

PanelJudgement& judgement_in(void* target) {
    return *static_cast<PanelJudgement*>(target);
}

void read_strength(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    if (const auto found = read_choice(entry.value, row, reader, strengths))
        judgement_in(target).strength = static_cast<Strength>(*found);
}

/// The first of the two words is a pass.
template <const auto& Words>
void read_outcome(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    if (const auto found = read_choice(entry.value, row, reader, Words))
        judgement_in(target).outcome = *found == 0 ? Outcome::pass : Outcome::fail;
}

constexpr auto reason_row = needed<PanelJudgement, &PanelJudgement::reason>(
    "reason", "why the panel sees it so, without a name in it");
constexpr auto share_row =
    field<PanelJudgement, &PanelJudgement::share>("share", "yes where the reason may be published");

constexpr std::array<Field, 3> strength_rows{
    Field{"strength", "not shown, described, documented or confirmed", Names::none, true,
          read_strength, &words_shape<strengths>},
    reason_row, share_row};

constexpr std::array<Field, 3> result_rows{Field{"result", "passed or not passed", Names::none,
                                                 true, read_outcome<results>,
                                                 &words_shape<results>},
                                           reason_row, share_row};

constexpr std::array<Field, 3> statement_rows{Field{"result", "agreed or not agreed", Names::none,
                                                    true, read_outcome<agreements>,
                                                    &words_shape<agreements>},
                                              reason_row, share_row};

constexpr std::array<Field, 3> ladder_rows{
    needed<PanelJudgement, &PanelJudgement::rung>("rung", "a rung of the ladder", Names::rung),
    reason_row, share_row};

constexpr std::array<Field, 2> charter_rows{
    needed<PanelCharter, &PanelCharter::id>("id", "its id, such as charter-mark"),
    needed<PanelCharter, &PanelCharter::version>("version",
                                                 "its version, as `coprod --version` lists it"),
};

constexpr std::array<Field, 3> member_rows{
    needed<PanelMember, &PanelMember::role>("role", "what they do on the panel; never a name"),
    needed<PanelMember, &PanelMember::kind>("kind", "what kind of people they are",
                                            Names::people_kind),
    field<PanelMember, &PanelMember::from_project>(
        "from_project", "yes or no: whether they belong to the project's own team"),
};

constexpr std::array<Field, 3> condition_rows{
    needed<PanelCondition, &PanelCondition::what>("what", "what has to be put right"),
    needed<PanelCondition, &PanelCondition::who>("who", "who does it, by role"),
    needed<PanelCondition, &PanelCondition::by>("by", "the day by which it is done"),
};

constexpr std::array<Field, 4> decision_rows{
    needed<PanelDecision, &PanelDecision::verdict>(
        "verdict", "mark, conditions, not-enough-evidence or not-yet"),
    field<PanelDecision, &PanelDecision::reason>(
        "reason", "why; needed where the tool recommends something else"),
    field<PanelDecision, &PanelDecision::share>(
        "share", "yes where the reason and the conditions may be published"),
    field<PanelDecision, &PanelDecision::conditions>(
        "conditions", "for a mark with conditions: what, who and by when"),
};

/// False, with an error, where the charter has no such part: what nobody reads must not pass for
/// judged.
bool can_be_judged(const YamlEntry& entry, const Field& row, Reader& reader) {
    if (!reader.names(row.names).accepts_all())
        return true;
    reader.error("unknown-name", entry.key_place,
                 fmt::format("the charter has no `{}`, so the panel cannot judge them", entry.key),
                 "Leave the key out, or name the charter that the project was judged by.");
    return false;
}

/// An empty thing would be passed over, and with it what the panel meant to say.
void read_judgement(PanelJudgement& judgement, const YamlNode& node, std::string_view what,
                    Reader& reader) {
    YamlNode whole = node;
    if (whole.kind == YamlNode::Kind::empty)
        whole.kind = YamlNode::Kind::map;
    read_fields(&judgement, whole, panel_judgement_fields(judgement.subject), reader, what);
}

void read_section(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    auto& judgements = static_cast<WrittenPanel*>(target)->panel.judgements;
    if (!is_map(entry.value, reader, row.name) || !can_be_judged(entry, row, reader))
        return;
    const auto* section = std::ranges::find(sections, row.name, &PanelSection::key);
    for (const YamlEntry& item : entry.value.entries) {
        const auto index = reader.resolve(item.key, item.key_place, row.names);
        PanelJudgement judgement;
        judgement.subject = section->subject;
        judgement.item = index.value_or(0);
        judgement.place = item.key_place;
        read_judgement(judgement, item.value, item.key, reader);
        judgements.push_back(std::move(judgement));
    }
}

void read_ladder(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    if (!can_be_judged(entry, row, reader))
        return;
    PanelJudgement judgement;
    judgement.subject = PanelSubject::ladder;
    judgement.place = entry.key_place;
    read_judgement(judgement, entry.value, row.name, reader);
    static_cast<WrittenPanel*>(target)->panel.judgements.push_back(std::move(judgement));
}

// A row whose value stands in the panel inside the target.
template <auto Member>
constexpr Field panel_row(std::string_view name, std::string_view words, bool needed = true) {
    return Field{name,
                 words,
                 Names::none,
                 needed,
                 [](void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
                     auto& panel = static_cast<WrittenPanel*>(target)->panel;
                     read_value(panel.*Member, entry.value, row, reader);
                 },
                 shape_for<MemberType<Panel, Member>>(Names::none)};
}

template <const auto& Table>
constexpr Field section_row(std::string_view key, std::string_view words) {
    const auto* section = std::ranges::find(sections, key, &PanelSection::key);
    return Field{section->key, words, section->names, false, read_section, &judged_shape<Table>};
}

constexpr std::array<Field, 16> top_rows{
    needed<WrittenPanel, &WrittenPanel::format>("coprod_panel", "the format's version, 1"),
    panel_row<&Panel::project>("project", "the project's id, as its own file gives it"),
    panel_row<&Panel::charter>("charter", "the charter that the panel judged by"),
    panel_row<&Panel::file_sha256>(
        "file_sha256", "the SHA-256 of the project's file that the panel had before it", false),
    panel_row<&Panel::date>("date", "the day on which the panel met"),
    panel_row<&Panel::members>("members", "who sat on the panel, by role"),
    section_row<strength_rows>("commitments", "commitments that the panel sees differently"),
    section_row<strength_rows>("embedding", "ways of embedding that it sees differently"),
    section_row<strength_rows>("principles", "principles that it sees differently"),
    section_row<strength_rows>("agreements", "agreements that it sees differently"),
    section_row<strength_rows>("monitoring", "ways of following up that it sees differently"),
    section_row<result_rows>("values", "values that it sees differently"),
    section_row<statement_rows>("statements", "statements that it has judged for itself"),
    section_row<result_rows>("gates", "gates that it has judged for itself"),
    Field{"ladder", "the rung that it sees", Names::rung, false, read_ladder,
          &table_shape<ladder_rows>},
    panel_row<&Panel::decision>("decision", "what the panel decided"),
};

} // namespace

std::span<const PanelSection> panel_sections() {
    return sections;
}
std::span<const Field> panel_fields() {
    return top_rows;
}
std::span<const Field> fields_of(PanelCharter*) {
    return charter_rows;
}
std::span<const Field> fields_of(PanelMember*) {
    return member_rows;
}
std::span<const Field> fields_of(PanelCondition*) {
    return condition_rows;
}
std::span<const Field> fields_of(PanelDecision*) {
    return decision_rows;
}
std::span<const Field> panel_judgement_fields(PanelSubject subject) {
    switch (subject) {
    case PanelSubject::value:
    case PanelSubject::gate:
        return result_rows;
    case PanelSubject::statement:
        return statement_rows;
    case PanelSubject::ladder:
        return ladder_rows;
    case PanelSubject::commitment:
    case PanelSubject::embedding:
    case PanelSubject::principle:
    case PanelSubject::agreement:
    case PanelSubject::monitoring:
        break;
    }
    return strength_rows;
}

} // namespace coprod
