#include "submission/submission_fields.h"

#include <algorithm>

#include <fmt/format.h>

namespace coprod {

namespace {

// A text that may also be written as a list of points.
template <class T, auto Member>
constexpr Field points(std::string_view name, std::string_view words) {
    return Field{name,
                 words,
                 Names::none,
                 false,
                 [](void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
                     read_points(static_cast<T*>(target)->*Member, entry.value, row, reader);
                 },
                 &points_shape};
}

constexpr std::array<Field, 12> project_rows{
    field<Project, &Project::id>("id", "lower-case letters, digits and hyphens; names the report")
        .as_id()
        .like("our-garden"),
    field<Project, &Project::title>("title", "what the project is called")
        .like("A garden for everyone"),
    field<Project, &Project::organisation>("organisation", "who runs it")
        .like("Northshire Council"),
    field<Project, &Project::level>("level", "individual, organisational or strategic",
                                    Names::level),
    Field{"start", "the day or the month in which it began", Names::none, false, read_start,
          &day_or_month_shape}
        .like("2025-06-01"),
    Field{"end", "the day or the month in which it ended; left out while it runs", Names::none,
          false, read_end, &day_or_month_shape}
        .like("2025-12-18"),
    field<Project, &Project::when>("when", "when it took place, in the words to be published")
        .like("Summer 2025"),
    field<Project, &Project::summary>(
        "summary", "what it is for and who was involved, in one line, as it is to be published")
        .like("A new garden, planned by young people, parents and staff"),
    field<Project, &Project::claims>("claims", "the rung that the project says it reached",
                                     Names::rung),
    field<Project, &Project::primary>("primary", "whose project it is; both where left out",
                                      Names::people_kind),
    field<Project, &Project::primary_reason>("primary_reason", "why it is for one of them only")
        .like("It is about what parents need at night."),
    field<Project, &Project::priorities>("priorities", "the area's priorities that it serves",
                                         Names::priority),
};

constexpr std::array<Field, 3> group_rows{
    needed<Group, &Group::kind>("kind", "what kind of people they are", Names::people_kind),
    field<Group, &Group::name>("name", "what the group is called")
        .like("Northshire Parent Carer Forum"),
    field<Group, &Group::people>("people", "how many people took part").like("14"),
};

constexpr std::array<Field, 9> meeting_rows{
    field<Meeting, &Meeting::id>("id", "a short name to cite it by").as_id().like("m1"),
    field<Meeting, &Meeting::date>("date", "the day of the meeting").like("2025-06-10"),
    field<Meeting, &Meeting::stage>("stage", "the stage that it belongs to", Names::stage),
    field<Meeting, &Meeting::attended>("attended", "the groups that came, with how many people",
                                       Names::group)
        .like("{parents: 6, council: 3}"),
    field<Meeting, &Meeting::chaired_by>("chaired_by", "the group that chaired it", Names::group)
        .like("parents"),
    points<Meeting, &Meeting::agenda>("agenda", "what was on the agenda")
        .like("Which part of the garden comes first?"),
    points<Meeting, &Meeting::outcomes>("outcomes", "what came out of it")
        .like("The paths come first, then the beds."),
    Field{"follow_up", "what was to be done after it, or a text that says nothing was", Names::none,
          false, read_follow_up, &follow_up_shape},
    field<Meeting, &Meeting::where>("where", "where the minutes can be found")
        .like("Shared drive, minutes 2025"),
};

constexpr std::array<Field, 4> follow_up_rows{
    field<FollowUp, &FollowUp::action>("action", "what was to be done")
        .like("Ask three builders for their prices"),
    field<FollowUp, &FollowUp::owner>("owner", "who was to do it").like("council"),
    field<FollowUp, &FollowUp::due>("due", "by when").like("2025-06-30"),
    field<FollowUp, &FollowUp::done>("done", "the day on which it was done").like("2025-06-28"),
};

constexpr std::array<Field, 4> decision_rows{
    field<Decision, &Decision::id>("id", "a short name to cite it by").as_id().like("d1"),
    field<Decision, &Decision::date>("date", "the day of the decision").like("2025-09-02"),
    field<Decision, &Decision::what>("what", "what was decided")
        .like("Which paths are built first"),
    field<Decision, &Decision::by>("by", "the groups that took it", Names::group)
        .like("[parents, young-people, council]"),
};

constexpr std::array<Field, 9> heard_rows{
    field<Heard, &Heard::id>("id", "a short name to cite it by").as_id().like("h1"),
    field<Heard, &Heard::date>("date", "the day on which it was said").like("2025-06-10"),
    field<Heard, &Heard::from>("from", "the group that said it", Names::group).like("[parents]"),
    field<Heard, &Heard::stage>("stage", "the stage that it belongs to", Names::stage),
    field<Heard, &Heard::said>("said", "what was said")
        .like("The gate is too heavy for a wheelchair."),
    field<Heard, &Heard::did>("did", "what was done about it")
        .like("The gate now opens by itself."),
    field<Heard, &Heard::why_not>("why_not", "why nothing was done, in place of `did`")
        .like("The gate is listed and must stay; a bell was put in."),
    Field{"told", "the day on which those who said it were told, or no", Names::none, false,
          read_told, &told_shape}
        .like("2025-07-01"),
    field<Heard, &Heard::share>("share", "yes where they agreed to its being published")
        .like("yes"),
};

constexpr std::array<Field, 9> evidence_rows{
    field<Evidence, &Evidence::id>("id", "a short name to cite it by").as_id().like("e1"),
    field<Evidence, &Evidence::kind>("kind", "what kind of record it is", Names::evidence_kind),
    field<Evidence, &Evidence::from>("from", "the group that it comes from", Names::group)
        .like("[parents]"),
    field<Evidence, &Evidence::took_part>("took_part", "the groups that took part in it",
                                          Names::group)
        .like("[parents, council]"),
    field<Evidence, &Evidence::date>("date", "the day of the record").like("2025-07-02"),
    field<Evidence, &Evidence::stage>("stage", "the stage that it belongs to", Names::stage),
    field<Evidence, &Evidence::title>("title", "what it is called").like("What parents look for"),
    field<Evidence, &Evidence::where>("where", "where it can be found")
        .like("Shared drive, garden folder, survey of July"),
    field<Evidence, &Evidence::disputes>(
        "disputes", "commitments, or involvement.GROUP.STAGE, that it disputes"),
};

constexpr std::array<Field, 4> answers_rows{
    field<Answers, &Answers::agree>("agree", "how many people agree").like("9"),
    field<Answers, &Answers::unsure>("unsure", "how many are unsure").like("2"),
    field<Answers, &Answers::disagree>("disagree", "how many disagree").like("1"),
    field<Answers, &Answers::did_not_apply>("did_not_apply", "for how many it did not apply")
        .like("0"),
};

Submission& submission_in(void* target) {
    return static_cast<WrittenSubmission*>(target)->submission;
}

/// True where the section is a map whose keys the charter knows; else it is noted that nothing
/// judges it.
bool is_judged(Submission& submission, const YamlEntry& entry, const Field& row, Reader& reader) {
    if (!is_map(entry.value, reader, row.name))
        return false;
    if (!reader.names(row.names).accepts_all())
        return true;
    submission.not_judged.push_back({entry.key, entry.key_place});
    return false;
}

// A section with a key for each entry of one of the charter's lists.
template <auto Member>
void read_keyed(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    Submission& submission = submission_in(target);
    if (!is_judged(submission, entry, row, reader))
        return;
    for (const YamlEntry& item : entry.value.entries) {
        const auto index = reader.resolve(item.key, item.key_place, row.names);
        Field named = row;
        named.name = item.key;
        // What stands behind an unknown key is read too, so that all mistakes are told in one go.
        typename std::decay_t<decltype(submission.*Member)>::value_type unplaced;
        auto& value = index ? (submission.*Member)[*index] : unplaced;
        read_value(value, item.value, named, reader);
        value.place = item.key_place;
    }
}

template <auto Member>
const Shape& keyed_shape() {
    using Value = typename MemberType<Submission, Member>::value_type;
    static const Shape shape{.kind = Shape::Kind::named_map,
                             .item = &shape_of(static_cast<const Value*>(nullptr))};
    return shape;
}

template <auto Member>
constexpr Field keyed(std::string_view name, std::string_view words, Names names) {
    return Field{name, words, names, false, read_keyed<Member>, &keyed_shape<Member>};
}

// A table: each row's key from one list, each cell's key from another.
template <auto Member, Names Columns>
void read_table(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    Submission& submission = submission_in(target);
    if (reader.names(Columns).accepts_all()) {
        submission.not_judged.push_back({entry.key, entry.key_place});
        return;
    }
    if (!is_judged(submission, entry, row, reader))
        return;
    for (const YamlEntry& line : entry.value.entries) {
        const auto index = reader.resolve(line.key, line.key_place, row.names);
        if (!is_map(line.value, reader, line.key))
            continue;
        for (const YamlEntry& cell : line.value.entries) {
            const auto column = reader.resolve(cell.key, cell.key_place, Columns);
            Field named = row;
            named.name = cell.key;
            std::decay_t<decltype((submission.*Member)[0][0])> unplaced;
            auto& value = index && column ? (submission.*Member)[*index][*column] : unplaced;
            read_value(value, cell.value, named, reader);
            value.place = cell.key_place;
        }
    }
}

/// A row's key is one of the field's names, a cell's key one of `Columns`.
template <auto Member, Names Columns>
const Shape& table_of_cells() {
    using Cell = typename MemberType<Submission, Member>::value_type::value_type;
    static const Shape row{.kind = Shape::Kind::named_map,
                           .names = Columns,
                           .item = &shape_of(static_cast<const Cell*>(nullptr))};
    static const Shape shape{.kind = Shape::Kind::named_map, .item = &row};
    return shape;
}

template <auto Member, Names Columns>
constexpr Field table(std::string_view name, std::string_view words, Names rows) {
    return Field{
        name, words, rows, false, read_table<Member, Columns>, &table_of_cells<Member, Columns>};
}

/// A table of people's answers, and the keys that are no statement's id.
const Shape& statements_shape() {
    static const Shape shape = [] {
        Shape written = table_of_cells<&Submission::statements, Names::group>();
        written.fields = &statements_fields;
        return written;
    }();
    return shape;
}

const Shape& format_shape() {
    static constexpr Shape shape{.kind = Shape::Kind::number, .least = 1, .most = 1};
    return shape;
}

void read_format(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    read_value(static_cast<WrittenSubmission*>(target)->format, entry.value, row, reader);
}

const Shape& groups_shape() {
    static constexpr Shape shape{.kind = Shape::Kind::own_map, .item = &map_shape<Group>};
    return shape;
}

/// The statements with written numbers, and the files that hold everybody's answers.
void read_statements(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    const auto extra = statements_fields();
    const auto is_extra = [&](const YamlEntry& item) {
        return std::any_of(extra.begin(), extra.end(),
                           [&](const Field& field) { return field.name == item.key; });
    };
    const auto& entries = entry.value.entries;
    if (std::none_of(entries.begin(), entries.end(), is_extra)) {
        read_table<&Submission::statements, Names::group>(target, entry, row, reader);
        return;
    }
    YamlEntry written = entry;
    std::erase_if(written.value.entries, is_extra);
    read_table<&Submission::statements, Names::group>(target, written, row, reader);
    if (reader.names(row.names).accepts_all() || reader.names(Names::group).accepts_all())
        return;
    YamlNode others = entry.value;
    std::erase_if(others.entries, [&](const YamlEntry& item) { return !is_extra(item); });
    read_fields(target, others, extra, reader, row.name);
}

void read_groups(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    Submission& submission = submission_in(target);
    if (!is_map(entry.value, reader, row.name))
        return;
    for (const YamlEntry& item : entry.value.entries) {
        Group& group = submission.groups.emplace_back();
        group.id = item.key;
        group.place = item.key_place;
        if (item.value.kind == YamlNode::Kind::empty)
            reader.error("missing-key", item.key_place,
                         fmt::format("the group `{}` needs `kind`, and it is not here", item.key),
                         "Say what kind of people they are.");
        else
            read_fields(&group, item.value, group_rows, reader, item.key);
    }
}

template <auto Member>
constexpr Field list_of(std::string_view name, std::string_view words) {
    return Field{name,
                 words,
                 Names::none,
                 false,
                 [](void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
                     read_list(submission_in(target).*Member, entry.value, row, reader);
                 },
                 shape_for<MemberType<Submission, Member>>(Names::none)};
}

constexpr std::array<Field, 3> do_rows{
    list_of<&Submission::meetings>("meetings", "each meeting's minutes"),
    list_of<&Submission::decisions>("decisions", "what was decided, when and by whom"),
    list_of<&Submission::heard>("heard", "you said, we did"),
};

void read_project(void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
    Project& project = submission_in(target).project;
    project.place = entry.key_place;
    if (const YamlEntry* claims = entry.value.find("claims"))
        project.claims_place = claims->value.place;
    read_fields(&project, entry.value, project_rows, reader, row.name);
}

constexpr std::array<Field, 16> top_rows{
    Field{"coprod", "the format's version, 1", Names::none, false, read_format, &format_shape}.like(
        "1"),
    field<WrittenSubmission, &WrittenSubmission::charter>("charter", "the charter to judge by"),
    Field{"project", "what the project is", Names::none, false, read_project,
          shape_for<Project>(Names::none)},
    Field{"groups", "who took part", Names::none, false, read_groups, &groups_shape},
    keyed<&Submission::ready>("ready", "the questions before a project starts",
                              Names::readiness_question),
    keyed<&Submission::plan>("plan", "the Plan form", Names::plan_question),
    nested<do_rows>("do", "the Do form: meetings, decisions, what was heard"),
    table<&Submission::involvement, Names::stage>(
        "involvement", "how much say each group had at each stage", Names::group),
    keyed<&Submission::commitments>("commitments", "how each commitment was kept",
                                    Names::commitment),
    keyed<&Submission::embedding>("embedding", "how the organisation lives the charter",
                                  Names::embedding),
    keyed<&Submission::principles>("principles", "how each principle was kept", Names::principle),
    keyed<&Submission::agreements>("agreements", "how each agreement was kept", Names::agreement),
    keyed<&Submission::monitoring>("monitoring", "how the charter is followed up",
                                   Names::monitoring),
    list_of<&Submission::evidence>("evidence", "records that show it"),
    Field{"statements", "who agrees with each statement", Names::statement, false, read_statements,
          &statements_shape},
    keyed<&Submission::review>("review", "the Review form", Names::review_question),
};

} // namespace

std::span<const Field> fields_of(Project*) {
    return project_rows;
}
std::span<const Field> fields_of(Group*) {
    return group_rows;
}
std::span<const Field> fields_of(Meeting*) {
    return meeting_rows;
}
std::span<const Field> fields_of(FollowUp*) {
    return follow_up_rows;
}
std::span<const Field> fields_of(Decision*) {
    return decision_rows;
}
std::span<const Field> fields_of(Heard*) {
    return heard_rows;
}
std::span<const Field> fields_of(Evidence*) {
    return evidence_rows;
}
std::span<const Field> fields_of(Answers*) {
    return answers_rows;
}

std::span<const Field> submission_fields() {
    return top_rows;
}

} // namespace coprod
