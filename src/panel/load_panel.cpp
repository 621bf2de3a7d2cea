#include "panel/load_panel.h"

#include <algorithm>

#include <fmt/format.h>

#include "panel/panel_fields.h"
#include "rules/answered.h"

namespace coprod {

namespace {

template <class List>
void add_names(Reader& reader, Names which, std::string_view noun, const List& list) {
    Vocabulary& names = reader.names(which) = Vocabulary(noun);
    for (const auto& item : list)
        names.add(item.id);
    if (names.size() == 0)
        names.accept_all();
}

void add_charter_names(Reader& reader, const Charter& charter) {
    add_names(reader, Names::people_kind, "kind of people", charter.kinds);
    add_names(reader, Names::commitment, "commitment", charter.commitments);
    add_names(reader, Names::embedding, "way of embedding", charter.embedding);
    add_names(reader, Names::principle, "principle", charter.principles);
    add_names(reader, Names::agreement, "agreement", charter.agreements);
    add_names(reader, Names::monitoring, "way of following up", charter.monitoring);
    add_names(reader, Names::value, "value", charter.values);
    add_names(reader, Names::statement, "statement", charter.statements);
    add_names(reader, Names::gate, "gate", charter.mark.gates);
    // The vocabulary keeps views of the charter's own texts, so no copy of a list may stand here.
    static const std::vector<Rung> no_rungs;
    add_names(reader, Names::rung, "rung", charter.ladder ? charter.ladder->rungs : no_rungs);
}

bool is_panel(const YamlNode& root, Diagnostics& diagnostics) {
    Reader reader(diagnostics);
    if (root.kind != YamlNode::Kind::map) {
        reader.error("wrong-shape", root.place,
                     "a panel's file is a set of keys, such as `project` and `decision`",
                     "Begin it with `coprod_panel: 1`, and write a colon behind each key.");
        return false;
    }
    return !refuse_other_kind(root, FileKind::panel, diagnostics);
}

Place place_of(const YamlNode& root, std::string_view key) {
    const YamlEntry* entry = root.find(key);
    return entry == nullptr ? Place{} : entry->value.place;
}

void check_project(const Panel& panel, const YamlNode& root, const Submission& submission,
                   Reader& reader) {
    const std::string& id = submission.project.id;
    if (panel.project.empty() || panel.project == id)
        return;
    reader.error("panel-wrong-project", place_of(root, "project"),
                 id.empty()
                     ? fmt::format("this panel's file is about ‘{}’, and the project's own file "
                                   "has no `id` under `project`",
                                   panel.project)
                     : fmt::format("this panel's file is about ‘{}’, and the project is ‘{}’",
                                   panel.project, id),
                 "Write the same id in both files, or name the panel's file for this project.");
}

/// What a panel decided holds for the charter that it had before it, and for no other one.
void check_charter(const Panel& panel, const Charter& charter, Reader& reader) {
    const PanelCharter& said = panel.charter;
    if (said.id.value.empty() || said.version.value.empty() ||
        (said.id.value == charter.id && said.version.value == charter.version))
        return;
    const Place place = said.id.value == charter.id ? said.version.place : said.id.place;
    reader.error("panel-wrong-charter", place,
                 fmt::format("the panel judged by ‘{}’, version {}, and the project is judged by "
                             "‘{}’, version {}",
                             said.id.value, said.version.value, charter.id, charter.version),
                 "Judge by the charter that the panel had before it, with --charter; where that "
                 "is this one, correct what stands here.");
}

void check_hash(const Panel& panel, Reader& reader) {
    const std::string& hash = panel.file_sha256.value;
    const bool is_hash =
        hash.size() == 64 && hash.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!hash.empty() && !is_hash)
        reader.error("panel-no-hash", panel.file_sha256.place,
                     "`file_sha256` takes 64 digits and letters from a to f, and this is something "
                     "else",
                     "Copy the SHA-256 of the project's file from its results or its certificate, "
                     "or leave the key out.");
}

/// What only holds a place would be printed as if somebody had said it.
class PlaceholderCheck {
public:
    PlaceholderCheck(const Charter& charter, Reader& reader)
        : placeholders_(charter), reader_(reader) {}

    void text(std::string_view key, std::string_view text, Place place) {
        if (!text.empty() && !placeholders_.answered(text))
            reader_.error("panel-placeholder", place,
                          fmt::format("`{}` holds ‘{}’, which says nothing", key, text),
                          "Write it in two letters or more, and not as a note to fill it in "
                          "later.");
    }

    void all(const Panel& panel) {
        for (const PanelMember& member : panel.members)
            text("role", member.role, member.place);
        for (const PanelJudgement& judgement : panel.judgements)
            text("reason", judgement.reason.value, judgement.reason.place);
        text("reason", panel.decision.reason.value, panel.decision.reason.place);
        for (const PanelCondition& condition : panel.decision.conditions) {
            text("what", condition.what.value, condition.what.place);
            text("who", condition.who.value, condition.who.place);
        }
    }

private:
    Placeholders placeholders_;
    Reader& reader_;
};

void check_date(const Panel& panel, const Assessment& assessment, Reader& reader) {
    if (panel.date && panel.date->date > assessment.date)
        reader.error("dates-out-of-order", panel.date->place,
                     fmt::format("the panel met on {}, after the day of the assessment ({})",
                                 spelled(panel.date->date), spelled(assessment.date)),
                     "Check the date, or assess on a day from the meeting on, with --date.");
}

void check_conditions(const Panel& panel, Reader& reader) {
    const PanelDecision& decision = panel.decision;
    if (!decision.verdict)
        return;
    const bool takes_them = *decision.verdict == VerdictKind::conditions;
    if (takes_them && decision.conditions.empty())
        reader.error("panel-conditions", decision.place,
                     "the mark is given with conditions, and none stands here",
                     "Add `conditions`: what has to be put right, who does it and by when.");
    if (!takes_them && !decision.conditions.empty())
        reader.error("panel-conditions", decision.conditions.front().place,
                     "conditions stand here, and the decision is another one",
                     "Write `verdict: conditions`, or leave the conditions out.");
    for (const PanelCondition& condition : decision.conditions)
        if (panel.date && condition.by && condition.by->date < panel.date->date)
            reader.error("dates-out-of-order", condition.by->place,
                         fmt::format("this has to be put right by {}, before the panel met ({})",
                                     spelled(condition.by->date), spelled(panel.date->date)),
                         "Check both dates.");
}

void check_reason(const Panel& panel, const Charter& charter, const Assessment& assessment,
                  Reader& reader) {
    const PanelDecision& decision = panel.decision;
    const VerdictKind tool = assessment.verdict.kind;
    if (!decision.verdict || !decision.reason.value.empty())
        return;
    const auto failed =
        std::ranges::find(panel.judgements, std::optional(Outcome::fail), &PanelJudgement::outcome);
    if (*decision.verdict == VerdictKind::mark && failed != panel.judgements.end())
        reader.error("panel-no-reason", failed->place,
                     "the panel gave the mark, judged itself that this is not met, and gave no "
                     "reason for the mark",
                     "Add `reason` below `decision`: why it gives the mark all the same.");
    if (*decision.verdict == tool)
        return;
    reader.error("panel-no-reason", decision.place,
                 fmt::format("the panel decided ‘{}’, the tool recommends ‘{}’, and no reason "
                             "stands here",
                             charter.words(*decision.verdict).title, charter.words(tool).title),
                 "Add `reason`: why the panel sees it differently.");
}

} // namespace

void open_panel(PanelFile& file, const std::string& path, std::size_t limit) {
    file.source = read_source(path, limit, file.diagnostics);
    if (!file.source)
        return;
    file.diagnostics.quote_from(*file.source);
    file.root = parse_yaml(*file.source, file.diagnostics);
}

void parse_panel(PanelFile& file, const Source& source) {
    file.source = source;
    file.diagnostics.quote_from(*file.source);
    file.root = parse_yaml(*file.source, file.diagnostics);
}

std::optional<FileKind> said_kind(const PanelFile& file) {
    if (file.root)
        return said_kind(*file.root);
    return file.source ? said_kind(file.source->text) : std::nullopt;
}

bool check_is_panel(PanelFile& file) {
    return file.root && is_panel(*file.root, file.diagnostics);
}

std::string named_project(const PanelFile& file) {
    const YamlEntry* entry = file.root ? file.root->find("project") : nullptr;
    if (entry == nullptr || entry->value.kind != YamlNode::Kind::scalar)
        return {};
    return std::string(trimmed(entry->value.text));
}

std::optional<Panel> load_panel(PanelFile& file, const Charter& charter,
                                const Submission& submission, const Assessment& assessment) {
    Reader reader(file.diagnostics);
    if (!file.root || !is_panel(*file.root, file.diagnostics))
        return std::nullopt;
    add_charter_names(reader, charter);
    WrittenPanel written;
    read_fields(&written, *file.root, panel_fields(), reader, "panel");
    Panel& panel = written.panel;
    if (const YamlEntry* format = file.root->find("coprod_panel");
        format != nullptr && written.format != 1)
        reader.error("unknown-format", format->value.place,
                     fmt::format("this file is of format {}, and this coprod reads format 1",
                                 written.format),
                     "Write `coprod_panel: 1`, or use a newer coprod.");
    check_project(panel, *file.root, submission, reader);
    check_charter(panel, charter, reader);
    check_hash(panel, reader);
    PlaceholderCheck(charter, reader).all(panel);
    check_date(panel, assessment, reader);
    check_conditions(panel, reader);
    check_reason(panel, charter, assessment, reader);
    if (file.diagnostics.has_errors())
        return std::nullopt;
    panel.file = file.source->name;
    panel.sha256 = file.source->sha256;
    return std::move(panel);
}

} // namespace coprod
