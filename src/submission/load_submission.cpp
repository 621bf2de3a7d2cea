#include "submission/load_submission.h"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "input/file_kind.h"
#include "input/sha256.h"
#include "submission/charter_names.h"
#include "submission/check_submission.h"
#include "submission/responses.h"
#include "submission/submission_fields.h"

namespace coprod {

namespace {

/// The names of the charter's lists; a list that the charter does not have accepts everything.
void add_charter_names(Reader& reader, const Charter& charter) {
    for (std::size_t i = 0; i < static_cast<std::size_t>(Names::how_many); ++i) {
        const auto which = static_cast<Names>(i);
        if (noun_of(which).empty())
            continue;
        Vocabulary& names = reader.names(which) = Vocabulary(noun_of(which));
        for (const CharterName& entry : names_in(charter, which))
            names.add(entry.id);
        if (names.size() == 0)
            names.accept_all();
    }
    for (Index i = 0; i < charter.levels.size(); ++i)
        for (const std::string& other : charter.levels[i].also_called)
            reader.names(Names::level).add_alias(other, i);
}

void check_id(const std::string& id, Place place, std::string_view noun, Reader& reader) {
    if (!is_plain_id(id))
        reader.error("bad-id", place, fmt::format("‘{}’ cannot be the name of a {}", id, noun),
                     plain_id_advice(id) + ".");
}

void add_groups(const YamlNode& root, Reader& reader) {
    Vocabulary& names = reader.names(Names::group) = Vocabulary("group");
    const YamlEntry* groups = root.find("groups");
    if (groups == nullptr)
        return;
    for (const YamlEntry& group : groups->value.entries) {
        check_id(group.key, group.key_place, "group", reader);
        names.add(group.key);
    }
}

/// Where each record's name was given first.
struct RecordNames {
    std::vector<RecordRef> refs; ///< as Names::record
};

void add_records(const YamlNode* list, RecordRef::Kind kind, Reader& reader, RecordNames& found) {
    if (list == nullptr)
        return;
    for (Index i = 0; i < list->items.size(); ++i) {
        const YamlEntry* id = list->items[i].find("id");
        if (id == nullptr || id->value.text.empty())
            continue;
        check_id(id->value.text, id->value.place, "record", reader);
        Vocabulary& names = reader.names(Names::record);
        if (const auto first = names.find(id->value.text))
            reader.error("repeated-id", id->value.place,
                         fmt::format("‘{}’ is already the name of the record on line {}",
                                     id->value.text, found.refs[*first].place.line),
                         "Give each meeting, decision, thing heard and piece of evidence a name of "
                         "its own.");
        else if (names.add(id->value.text))
            found.refs.push_back({kind, i, id->value.place});
    }
}

const YamlNode* at(const YamlNode* node, std::string_view key) {
    const YamlEntry* entry = node == nullptr ? nullptr : node->find(key);
    return entry == nullptr ? nullptr : &entry->value;
}

RecordNames collect_records(const YamlNode& root, Reader& reader) {
    RecordNames found;
    reader.names(Names::record) = Vocabulary("record");
    const YamlNode* done = at(&root, "do");
    add_records(at(done, "meetings"), RecordRef::Kind::meeting, reader, found);
    add_records(at(done, "decisions"), RecordRef::Kind::decision, reader, found);
    add_records(at(done, "heard"), RecordRef::Kind::heard, reader, found);
    add_records(at(&root, "evidence"), RecordRef::Kind::evidence, reader, found);
    return found;
}

void make_room(Submission& submission, const Charter& charter, std::size_t groups) {
    const std::size_t stages = charter.ladder ? charter.ladder->stages.size() : 0;
    submission.groups.reserve(groups);
    submission.ready.resize(charter.readiness.size());
    submission.plan.resize(charter.forms ? charter.forms->plan.size() : 0);
    submission.review.resize(charter.forms ? charter.forms->review.size() : 0);
    submission.involvement.assign(groups, std::vector<StageSay>(stages));
    submission.commitments.resize(charter.commitments.size());
    submission.embedding.resize(charter.embedding.size());
    submission.principles.resize(charter.principles.size());
    submission.agreements.resize(charter.agreements.size());
    submission.monitoring.resize(charter.monitoring.size());
    submission.statements.assign(charter.statements.size(), std::vector<Answers>(groups));
}

/// The citations were read as positions among all records; now they point to the records
/// themselves.
void point_to_records(std::vector<Claim>& claims, const RecordNames& records) {
    for (Claim& claim : claims)
        for (RecordRef& ref : claim.evidence) {
            const RecordRef& record = records.refs[ref.index];
            ref.kind = record.kind;
            ref.index = record.index;
        }
}

/// Records without a name of their own are called by their line.
template <class Records>
void name_by_line(Records& records) {
    for (auto& record : records)
        if (record.id.empty()) {
            record.id = fmt::format("line-{}", record.place.line);
            record.unnamed = true;
        }
}

void finish(Submission& submission, const RecordNames& records) {
    for (auto* claims : {&submission.commitments, &submission.embedding, &submission.principles,
                         &submission.agreements, &submission.monitoring})
        point_to_records(*claims, records);
    name_by_line(submission.meetings);
    name_by_line(submission.decisions);
    name_by_line(submission.heard);
    name_by_line(submission.evidence);
}

} // namespace

std::vector<Diagnostic> all_diagnostics(const SubmissionFile& file) {
    std::vector<Diagnostic> all = file.diagnostics.sorted();
    all.insert(all.end(), file.of_answers.begin(), file.of_answers.end());
    return all;
}

std::string hash_of(const SubmissionFile& file) {
    const std::string& own = file.source->sha256;
    return file.answers_sha256.empty() ? own : sha256_hex(own + file.answers_sha256);
}

void add_names(Reader& reader, const YamlNode& root, const Charter& charter) {
    add_charter_names(reader, charter);
    add_groups(root, reader);
}

void parse_submission(SubmissionFile& file, std::string name, std::string bytes,
                      std::size_t limit) {
    file.source = make_source(std::move(name), std::move(bytes), limit, file.diagnostics);
    if (!file.source)
        return;
    file.diagnostics.quote_from(*file.source);
    file.root = parse_yaml(*file.source, file.diagnostics);
}

void open_submission(SubmissionFile& file, const std::string& path, std::size_t limit) {
    file.folder = std::filesystem::path(path).parent_path().string();
    file.source = read_source(path, limit, file.diagnostics);
    if (!file.source)
        return;
    file.diagnostics.quote_from(*file.source);
    file.root = parse_yaml(*file.source, file.diagnostics);
}

Text named_charter(const SubmissionFile& file) {
    const YamlEntry* entry = file.root ? file.root->find("charter") : nullptr;
    if (entry == nullptr || entry->value.kind != YamlNode::Kind::scalar)
        return {};
    return {std::string(trimmed(entry->value.text)), entry->value.place};
}

std::optional<Submission> load_submission(SubmissionFile& file, const Charter& charter) {
    Reader reader(file.diagnostics);
    if (!file.root)
        return std::nullopt;
    if (file.root->kind != YamlNode::Kind::map) {
        reader.error("wrong-shape", file.root->place,
                     "a submission is a set of keys, such as `project` and `groups`",
                     "Begin it with `coprod: 1`, and write a colon behind each key.");
        return std::nullopt;
    }
    if (refuse_other_kind(*file.root, FileKind::project, file.diagnostics)) {
        file.root.reset(); // nothing in it is meant for a project's reader
        return std::nullopt;
    }
    add_names(reader, *file.root, charter);
    const RecordNames records = collect_records(*file.root, reader);
    WrittenSubmission written;
    make_room(written.submission, charter, reader.names(Names::group).size());
    read_fields(&written, *file.root, submission_fields(), reader, "submission");
    add_responses(file, written, charter, reader);
    check_submission(written, *file.root, charter, reader);
    if (file.diagnostics.has_errors() || file.answers_failed)
        return std::nullopt;
    finish(written.submission, records);
    written.submission.file = file.source->name;
    return std::move(written.submission);
}

} // namespace coprod
