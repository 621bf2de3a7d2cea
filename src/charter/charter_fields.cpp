#include "charter/charter_fields.h"

#include <algorithm>

#include <fmt/format.h>

#include "charter/charter_tables.h"

namespace coprod {

namespace {

constexpr std::array<std::string_view, 4> verdict_kinds{"mark", "conditions", "not-enough-evidence",
                                                        "not-yet"};

} // namespace

const Shape& shape_of(const std::optional<VerdictKind>*) {
    static constexpr Shape shape{.kind = Shape::Kind::word, .words = verdict_kinds};
    return shape;
}

void read_value(std::optional<VerdictKind>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
    if (const auto found = read_choice(node, field, reader, verdict_kinds))
        value = static_cast<VerdictKind>(*found);
}

namespace {

/// One verdict's words as a charter writes them.
struct WrittenVerdict {
    std::optional<VerdictKind> kind;
    VerdictWords words;
};

template <auto Member>
constexpr Field verdict_field(std::string_view name, std::string_view words, bool needed = true) {
    return Field{name,
                 words,
                 Names::none,
                 needed,
                 [](void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
                     read_value(static_cast<WrittenVerdict*>(target)->words.*Member, entry.value,
                                row, reader);
                 },
                 shape_for<MemberType<VerdictWords, Member>>(Names::none)};
}

constexpr std::array<Field, 5> verdict_rows{
    needed<WrittenVerdict, &WrittenVerdict::kind>("kind", "which of the four verdicts"),
    verdict_field<&VerdictWords::title>("title", "what it is called"),
    verdict_field<&VerdictWords::meaning>("meaning", "what it says and does not say"),
    verdict_field<&VerdictWords::next>("next", "what to do next"),
    verdict_field<&VerdictWords::easy>("easy", "the same in everyday words", false),
};

/// Which statement confirms or contests which commitments.
struct Confirmation {
    std::optional<Index> statement;
    std::vector<Index> commitments;
    std::string why;
};

constexpr std::array<Field, 3> confirmation_rows{
    needed<Confirmation, &Confirmation::statement>("statement", "a statement", Names::statement),
    needed<Confirmation, &Confirmation::commitments>("commitments", "what it speaks about",
                                                     Names::commitment),
    needed<Confirmation, &Confirmation::why>("why", "why it does"),
};

void read_verdicts(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    auto& charter = *static_cast<Charter*>(target);
    if (!is_list(entry.value, reader, row.name))
        return;
    charter.verdicts.resize(verdict_kinds.size());
    std::vector<bool> seen(verdict_kinds.size());
    for (const YamlNode& item : entry.value.items) {
        WrittenVerdict written;
        read_fields(&written, item, verdict_rows, reader, row.name);
        if (!written.kind)
            continue;
        const auto place = static_cast<std::size_t>(*written.kind);
        if (seen[place])
            reader.error("repeated-id", item.place,
                         fmt::format("the verdict `{}` stands twice", verdict_kinds[place]),
                         "Leave one of the two out.");
        seen[place] = true;
        charter.verdicts[place] = std::move(written.words);
    }
    for (std::size_t kind = 0; kind < seen.size(); ++kind)
        if (!seen[kind])
            reader.error("missing-key", entry.key_place,
                         fmt::format("`verdicts` needs the verdict `{}`", verdict_kinds[kind]),
                         "Add it with its title, meaning and next.");
}

void read_confirms(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    auto& charter = *static_cast<Charter*>(target);
    if (!is_list(entry.value, reader, row.name))
        return;
    std::vector<bool> seen(charter.statements.size());
    for (const YamlNode& item : entry.value.items) {
        Confirmation written;
        read_fields(&written, item, confirmation_rows, reader, row.name);
        if (!written.statement || *written.statement >= seen.size())
            continue;
        if (seen[*written.statement])
            reader.error("named-twice", item.place,
                         fmt::format("the statement ‘{}’ stands twice in `confirms`",
                                     charter.statements[*written.statement].id),
                         "Put all of its commitments into one item.");
        seen[*written.statement] = true;
        charter.statements[*written.statement].confirms = std::move(written.commitments);
    }
}

void read_plain_evidence(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    auto& kinds = static_cast<Charter*>(target)->evidence_kinds;
    if (!is_list(entry.value, reader, row.name))
        return;
    for (const YamlNode& item : entry.value.items) {
        EvidenceKind& kind = kinds.emplace_back();
        kind.place = item.place;
        read_fields(&kind, item, plain_evidence_fields(), reader, row.name);
    }
}

/// The shape of a list whose items are maps that a table of fields reads.
template <const auto& Table>
const Shape& list_of_tables() {
    static constexpr Shape item{.kind = Shape::Kind::map,
                                .fields = [] { return std::span<const Field>(Table); }};
    static constexpr Shape shape{.kind = Shape::Kind::list, .item = &item};
    return shape;
}

const Shape& plain_evidence_shape() {
    static constexpr Shape item{.kind = Shape::Kind::map, .fields = &plain_evidence_fields};
    static constexpr Shape shape{.kind = Shape::Kind::list, .item = &item};
    return shape;
}

constexpr std::array<Field, 2> definition_rows{
    needed<Charter, &Charter::definition>("wording", "the definition as its source words it"),
    needed<Charter, &Charter::definition_source>("source", "the document and section"),
};

constexpr std::array<Field, 2> taken_rows{
    needed<TakenParts, &TakenParts::from>("from", "a charter's id, or a file beside this one"),
    needed<TakenParts, &TakenParts::parts>("parts", "the names of the parts"),
};

// A row of the head whose value stands in the charter inside it.
template <auto Member>
constexpr Field head_field(std::string_view name, std::string_view words) {
    return Field{name,
                 words,
                 Names::none,
                 true,
                 [](void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
                     read_value(static_cast<CharterHead*>(target)->charter.*Member, entry.value,
                                row, reader);
                 },
                 shape_for<MemberType<Charter, Member>>(Names::none)};
}

void read_definition(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    read_fields(&static_cast<CharterHead*>(target)->charter, entry.value, definition_rows, reader,
                row.name);
}

} // namespace

static std::span<const Field> fields_of(TakenParts*) {
    return taken_rows;
}

namespace {

constexpr std::array<Field, 8> head_rows{
    needed<CharterHead, &CharterHead::format>("coprod_charter", "the format's version, 1"),
    head_field<&Charter::id>("id", "a short name").as_id(),
    head_field<&Charter::title>("title", "what the charter is called"),
    head_field<&Charter::version>("version", "its version"),
    head_field<&Charter::about>("about", "whose charter it is and how it came about"),
    head_field<&Charter::documents>("documents", "the published texts that are quoted"),
    Field{"definition", "what co-production is, in the source's words", Names::none, true,
          read_definition, &table_shape<definition_rows>},
    field<CharterHead, &CharterHead::take>("take", "parts that come from another charter"),
};

constexpr std::array<Field, 24> part_rows{
    needed<Charter, &Charter::kinds>("kinds", "the kinds of people"),
    field<Charter, &Charter::outcomes>("outcomes", "outcomes for children and young people"),
    field<Charter, &Charter::commitments>("commitments", "what we will do"),
    field<Charter, &Charter::values>("values", "values, with their commitments"),
    field<Charter, &Charter::evidence_kinds>("ways_of_knowing", "kinds of evidence"),
    Field{"evidence", "plain kinds of evidence", Names::none, false, read_plain_evidence,
          &plain_evidence_shape},
    field<Charter, &Charter::embedding>("embedding", "what an organisation does"),
    field<Charter, &Charter::ladder>("ladder", "the ladder of participation"),
    field<Charter, &Charter::engagement>("engagement", "the engagement model"),
    field<Charter, &Charter::levels>("levels", "levels of co-production"),
    field<Charter, &Charter::grid>("grid", "engagement against levels"),
    field<Charter, &Charter::readiness>("readiness", "questions before a project starts"),
    field<Charter, &Charter::forms>("forms", "the Plan, Do and Review forms"),
    field<Charter, &Charter::priorities>("priorities", "priorities"),
    field<Charter, &Charter::statements>("statements", "what all must be able to agree with"),
    field<Charter, &Charter::survey>("survey", "how the statements are asked, and answers read"),
    field<Charter, &Charter::principles>("principles", "principles"),
    field<Charter, &Charter::agreements>("agreements", "what is agreed about working together"),
    field<Charter, &Charter::monitoring>("monitoring", "how the charter is followed up"),
    field<Charter, &Charter::heard>("heard", "what answering people means"),
    field<Charter, &Charter::placeholders>("placeholders", "texts that are not an answer"),
    field<Charter, &Charter::nothing_done>("nothing_done", "texts that say that nothing was done"),
    field<Charter, &Charter::no_place>("no_place",
                                       "texts that name no place where a record can be found"),
    field<Charter, &Charter::nothing_went_wrong>("nothing_went_wrong",
                                                 "texts that say that nothing went less than well"),
};

constexpr std::array<Field, 4> last_rows{
    Field{"confirms", "which statement confirms which commitments", Names::none, false,
          read_confirms, &list_of_tables<confirmation_rows>},
    needed<Charter, &Charter::mark>("mark", "gates and numbers"),
    field<Charter, &Charter::panel>("panel", "who sits on the panel that gives the mark"),
    Field{"verdicts", "the words of the four verdicts", Names::none, true, read_verdicts,
          &list_of_tables<verdict_rows>},
};

constexpr auto all_parts = join(part_rows, last_rows);

} // namespace

std::span<const Field> charter_head_fields() {
    return head_rows;
}
std::span<const Field> charter_parts() {
    return all_parts;
}

} // namespace coprod
