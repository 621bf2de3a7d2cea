#include "guides/charter_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "charter/load_charter.h"
#include "charter/shipped.h"
#include "guides/charter_words.h"
#include "guides/criteria.h"
#include "report/words.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

/// Whole phrases, which may have "and" inside.
std::string one_by_one(const std::vector<std::string>& phrases) {
    return fmt::format("{}", fmt::join(phrases, "; "));
}

/// Writes the parts of one charter, one after the other.
class CharterWriter {
public:
    CharterWriter(const Charter& charter, bool colour)
        : charter_(charter), page_(page_width, colour, ""), shown_(charter.commitments.size()) {}

    void head();
    void values();
    void ladder();
    void forms();
    void statements();
    void lists();
    void mark();
    void verdicts();
    void taken(const std::vector<TakenParts>& taken);
    [[nodiscard]] std::string take() && { return std::move(page_).take(); }

private:
    const Charter& charter_;
    TextPage page_;
    std::string common_source_; ///< which is said already; empty where each has its own
    std::vector<bool> shown_;   ///< commitments

    void source(const Citation& citation, std::size_t indent) {
        const std::string words =
            citation.document.empty() ? std::string() : charter_.cite(citation);
        if (words != common_source_)
            page_.field("Source", words, indent);
    }
    /// Says once where everything in the list comes from, where that is one place.
    void source_of_all(const auto& list) {
        common_source_.clear();
        if (list.front().source.document.empty())
            return;
        const std::string first = charter_.cite(list.front().source);
        for (const Criterion& item : list)
            if (charter_.cite(item.source) != first)
                return;
        page_.field("Source of each one", first, 0);
        common_source_ = first;
    }
    void criterion_words(const Criterion& criterion, std::string_view marker, std::size_t indent);
    void criterion(const Criterion& criterion, std::string_view marker, std::size_t indent);
    void commitment(Index index);
    void numbered(std::string_view title, const auto& list) {
        if (list.empty())
            return;
        page_.subheading(title, 0);
        source_of_all(list);
        std::size_t number = 0;
        for (const Criterion& item : list)
            criterion(item, fmt::format("{}. ", ++number), 0);
        common_source_.clear();
    }
    void list(std::string_view title, const auto& items) {
        if (items.empty())
            return;
        page_.heading(title);
        source_of_all(items);
        for (const Criterion& item : items)
            criterion(item, "- ", 0);
        common_source_.clear();
    }
    void says(const Ladder& ladder);
    void rung(const Rung& rung);
    void gate(const Gate& gate);
    void engagement();
    void people();
    void evidence(std::string_view title, bool is_quoted);
};

void CharterWriter::head() {
    page_.title(fmt::format("{}, version {}", charter_.title, charter_.version));
    page_.paragraph(charter_.about);
    page_.blank();
    page_.field("Id", charter_.id, 0);
    page_.field("Hash", charter_.sha256, 0);
    const std::vector<Citation> cited = citations(charter_);
    for (const Document& document : charter_.documents)
        if (std::any_of(cited.begin(), cited.end(),
                        [&](const Citation& each) { return each.document == document.id; }))
            page_.field("Quotes", fmt::format("{} ({})", document.title, document.publisher), 0);
    page_.heading("What co-production is");
    page_.paragraph(in_curly_quotes(charter_.definition));
    source(charter_.definition_source, 0);
}

/// Its title where it has one, the quoted wording and its id.
void CharterWriter::criterion_words(const Criterion& criterion, std::string_view marker,
                                    std::size_t indent) {
    const std::string name = criterion.title.empty() ? std::string() : sentence(criterion.title);
    const std::string words =
        criterion.wording.empty() ? std::string() : in_curly_quotes(criterion.wording) + " ";
    page_.item(marker, name, fmt::format("{}[{}]", words, criterion.id), indent, Tone::strong);
}

void CharterWriter::criterion(const Criterion& criterion, std::string_view marker,
                              std::size_t indent) {
    criterion_words(criterion, marker, indent);
    source(criterion.source, indent + marker.size());
}

void CharterWriter::values() {
    if (charter_.values.empty())
        return;
    page_.heading("Values, with the commitments that show them");
    page_.paragraph("The source of a commitment stands where it is named first.");
    for (const Value& value : charter_.values) {
        page_.blank();
        criterion(value, "", 0);
        std::vector<std::string> outcomes;
        for (const Index outcome : value.outcomes)
            outcomes.push_back(charter_.outcomes[outcome].name());
        page_.field("Serves", one_by_one(outcomes), 0);
        for (const Index i : value.commitments)
            commitment(i);
    }
}

void CharterWriter::commitment(Index index) {
    const Commitment& commitment = charter_.commitments[index];
    criterion_words(commitment, "- ", 2);
    if (!shown_[index])
        source(commitment.source, 4);
    shown_[index] = true;
}

void CharterWriter::says(const Ladder& ladder) {
    page_.subheading("How much say a group can have at a stage, from least to most", 0);
    for (const Say& say : ladder.says) {
        page_.item("- ", sentence(say.title), fmt::format("{} [{}]", say.meaning, say.id), 0,
                   Tone::strong);
        page_.field("Counts with", proof_in_words(say), 2);
    }
    page_.paragraph(fmt::format("Where people with lived experience dispute a say, it counts as {} "
                                "at most.",
                                in_curly_quotes(ladder.says[ladder.disputed_counts_as].title)));
}

void CharterWriter::rung(const Rung& rung) {
    criterion(rung, "- ", 0);
    page_.field("Needs", one_by_one(needs_in_words(*charter_.ladder, rung.needs)), 2);
}

void CharterWriter::ladder() {
    if (!charter_.ladder)
        return;
    const Ladder& ladder = *charter_.ladder;
    page_.heading("The ladder");
    std::vector<std::string> stages;
    for (const Stage& stage : ladder.stages)
        stages.push_back(fmt::format("{}{}", stage.title, stage.decides ? " (decides)" : ""));
    page_.field("Stages of a project", join(stages), 0);
    says(ladder);
    for (Index band = 0; band < ladder.bands.size(); ++band) {
        page_.blank();
        criterion(ladder.bands[band], "", 0);
        for (const Rung& each : ladder.rungs)
            if (each.band == band)
                rung(each);
    }
    engagement();
}

void CharterWriter::engagement() {
    if (charter_.engagement.empty())
        return;
    page_.subheading("The same records read by tiers of engagement, from the least", 0);
    for (const EngagementTier& tier : charter_.engagement) {
        criterion(tier, "- ", 0);
        page_.field("Needs", one_by_one(needs_in_words(*charter_.ladder, tier.needs)), 2);
    }
}

void CharterWriter::forms() {
    list("Before a project starts", charter_.readiness);
    if (!charter_.forms)
        return;
    page_.heading("The forms");
    numbered("Plan", charter_.forms->plan);
    numbered("Do: what the minutes of each meeting hold", charter_.forms->minutes);
    numbered("Review", charter_.forms->review);
}

void CharterWriter::statements() {
    if (charter_.statements.empty())
        return;
    page_.heading("Statements that everybody should be able to agree with");
    source_of_all(charter_.statements);
    for (const Statement& statement : charter_.statements) {
        criterion(statement, "- ", 0);
        page_.field("In easy words", statement.easy, 2);
        std::vector<std::string> confirms;
        for (const Index commitment : statement.confirms)
            confirms.push_back(charter_.commitments[commitment].id);
        page_.field("Who agrees confirms", join(confirms), 2);
    }
    common_source_.clear();
}

void CharterWriter::people() {
    page_.heading("Kinds of people");
    for (const PeopleKind& kind : charter_.kinds)
        page_.item("- ", sentence(kind.title),
                   fmt::format("{}[{}]",
                               kind.primary ? "Their project, unless it says otherwise. "
                               : kind.lived ? "They speak from lived experience. "
                                            : "",
                               kind.id),
                   0, Tone::strong);
}

// The charter's own ways of knowing are quoted; the plain kinds are the tool's own.
void CharterWriter::evidence(std::string_view title, bool is_quoted) {
    std::vector<EvidenceKind> kinds = charter_.evidence_kinds;
    std::erase_if(kinds,
                  [&](const EvidenceKind& kind) { return kind.wording.empty() == is_quoted; });
    if (kinds.empty())
        return;
    page_.heading(title);
    source_of_all(kinds);
    for (const EvidenceKind& kind : kinds) {
        criterion(kind, "- ", 0);
        if (kind.intention)
            page_.paragraph("It documents nothing until it has happened.", 2);
        if (kind.only_asks)
            page_.paragraph("It asks people, and no more.", 2);
    }
    common_source_.clear();
}

void CharterWriter::lists() {
    list("Outcomes", charter_.outcomes);
    list("Priorities", charter_.priorities);
    list("Levels", charter_.levels);
    list("Principles", charter_.principles);
    list("What is agreed about working together", charter_.agreements);
    list("How the charter is followed up", charter_.monitoring);
    list("What an organisation does to live the charter", charter_.embedding);
    people();
    evidence("Ways of knowing", true);
    evidence("Plain kinds of evidence", false);
}

void CharterWriter::gate(const Gate& gate) {
    page_.item("- ", sentence(gate.title), fmt::format("{} [{}]", gate.asks, gate.id), 0,
               Tone::strong);
    page_.field("Passes where", gate_in_words(charter_, gate), 2);
    page_.field("Why", gate.why, 2);
    page_.field("From", gate.source, 2);
}

void CharterWriter::mark() {
    page_.heading(fmt::format("The mark: {}", charter_.mark.title));
    page_.paragraph("Every gate has to pass; nothing makes up for one that does not.");
    for (const std::string& line : mark_in_words(charter_))
        page_.paragraph(line);
    for (const Gate* each : judged_gates(charter_))
        gate(*each);
    if (charter_.mark.flags.empty())
        return;
    page_.subheading("What a panel may want to ask about; it changes no verdict", 0);
    for (const Flag& flag : charter_.mark.flags)
        page_.item("- ", sentence(flag.title), fmt::format("{} [{}]", flag.ask, flag.id), 0);
}

void CharterWriter::verdicts() {
    page_.heading("Verdicts, from best to worst");
    for (const VerdictWords& verdict : charter_.verdicts)
        page_.item("- ", sentence(verdict.title), verdict.meaning, 0, Tone::strong);
}

void CharterWriter::taken(const std::vector<TakenParts>& taken) {
    if (taken.empty())
        return;
    page_.heading("Taken from other charters");
    for (const TakenParts& from : taken)
        page_.field(from.from, join(from.parts), 0);
}

} // namespace

std::string charter_page(const Charter& charter, const std::vector<TakenParts>& taken,
                         bool colour) {
    CharterWriter writer(charter, colour);
    writer.head();
    writer.values();
    writer.ladder();
    writer.forms();
    writer.statements();
    writer.lists();
    writer.mark();
    writer.verdicts();
    writer.taken(taken);
    return std::move(writer).take();
}

std::string shipped_charters_page(bool colour) {
    TextPage page(page_width, colour, "");
    page.paragraph("Charters that come with coprod:");
    for (const ShippedCharter& shipped : shipped_charters()) {
        const LoadedCharter loaded = load_charter(std::string(shipped.id));
        if (!loaded.charter)
            continue; // the tests load each of them
        const Charter& charter = *loaded.charter;
        page.blank();
        page.item("", charter.id,
                  fmt::format("– {}, version {}{}", charter.title, charter.version,
                              shipped.id == default_charter() ? " (used where nobody names another)"
                                                              : ""),
                  0, Tone::strong);
        page.paragraph(sentence(parts_in_words(charter)), 2);
        page.paragraph(charter.sha256, 2);
    }
    return std::move(page).take();
}

} // namespace coprod
