#include "guides/method_page.h"

#include <fmt/format.h>

#include "guides/charter_parts.h"
#include "guides/judging_words.h"
#include "guides/write_explanation.h"
#include "report/words.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

void write_list(const Texts& texts, TextPage& page) {
    for (const std::string& text : texts)
        page.item("- ", "", text, 0);
}

void write_ideas(const Charter& charter, TextPage& page) {
    page.title(fmt::format("How coprod judges a project by {}", in_curly_quotes(charter.title)));
    page.blank();
    page.item("1. ", "Gates decide, never an average.",
              "What fails in one place cannot be made up for in another.", 0, Tone::strong);
    page.item("2. ", "Every answer is pass, fail or not known.",
              "A blank is not a no and not a yes; nothing passes because it was left out.", 0,
              Tone::strong);
    page.item("3. ", "Nobody marks their own homework.",
              "What the provider says is described, what a dated record shows is documented, and "
              "what people with lived experience say is confirmed.",
              0, Tone::strong);
    const std::string kinds = primary_kinds(charter);
    page.blank();
    page.paragraph(fmt::format("Whose project it is: {}. A project that is for some of them only "
                               "says so, with the reason.",
                               kinds));
}

void write_records(const Charter& charter, TextPage& page) {
    page.heading("Answers and records");
    if (charter.forms)
        write_list(answered_words(charter), page);
    write_list(record_words(charter), page);
}

void write_commitments(const Charter& charter, TextPage& page) {
    if (charter.commitments.empty())
        return;
    page.heading("Commitments");
    page.definitions({{"Not shown", strength_words(Strength::not_shown)},
                      {"Described", strength_words(Strength::described)},
                      {"Documented", strength_words(Strength::documented)},
                      {"Confirmed", strength_words(Strength::confirmed)},
                      {"Contested", contested_words()}},
                     0);
    page.paragraph("A commitment is judged once, and counts in every value that names it.");
}

std::string record_of(const Say& say) {
    std::string record = proof_words(say.records);
    if (say.at_decision != Proof::nothing && say.at_decision != say.records)
        record += "; where the decision is taken, " + proof_words(say.at_decision);
    return record;
}

/// A row for each run of says that need the same record.
TextTable records_of(const std::vector<Say>& says) {
    TextTable table;
    for (const Say& say : says) {
        const std::string record = record_of(say);
        if (!table.rows.empty() && table.rows.back().back() == record)
            table.rows.back().front() += fmt::format(", {}", say.title);
        else
            table.rows.push_back({say.title, record});
    }
    return table;
}

void write_ladder(const Charter& charter, TextPage& page) {
    if (!charter.ladder)
        return;
    const Ladder& ladder = *charter.ladder;
    page.heading("The ladder");
    Texts stages;
    for (const Stage& stage : ladder.stages)
        stages.push_back(inside(stage.title));
    page.paragraph(fmt::format("For each group and each stage ({}) the project says how much say "
                               "the group had. The records limit it; what none of them carries "
                               "falls to what one does:",
                               join(stages)));
    page.table(records_of(ladder.says), 2);
    page.paragraph(fmt::format("A say that people with lived experience dispute counts as {} at "
                               "most. A rung needs, from the top:",
                               in_curly_quotes(ladder.says[ladder.disputed_counts_as].title)));
    for (const Rung& rung : ladder.rungs) {
        Texts needs;
        for (const Need& need : rung.needs)
            needs.push_back(need_in_short(ladder, need));
        page.item("- ", rung.name() + ":", fmt::format("{}.", fmt::join(needs, "; and ")), 2,
                  Tone::strong);
    }
    page.paragraph("Three readings stand side by side: the rung that the project claims, the one "
                   "that it describes, and the one that its records carry. Only the last decides.");
}

void write_gates(const Charter& charter, TextPage& page) {
    page.heading("Gates");
    for (const Gate& gate : charter.mark.gates) {
        if (!can_be_judged(charter, gate))
            continue;
        page.item("", fmt::format("{}.", gate.title), gate.asks, 0, Tone::strong);
        for (const std::string& text : gate_words(charter, gate))
            page.item("- ", "", text, 2);
    }
}

/// What is in the report and in no gate.
void write_shown_only(const Charter& charter, TextPage& page) {
    Texts shown;
    const auto add = [&](bool there, const char* what) {
        if (there)
            shown.emplace_back(what);
    };
    add(!charter.readiness.empty(), "the questions about being ready");
    add(!charter.engagement.empty(), "the engagement model, a second reading of the same records");
    add(!charter.levels.empty(), "levels");
    add(!charter.priorities.empty(), "priorities");
    add(!charter.principles.empty(), "principles");
    add(!charter.agreements.empty(), "agreements");
    add(!charter.embedding.empty(), "what the organisation does to live the charter");
    add(!charter.monitoring.empty(), "how the charter is followed up");
    shown.emplace_back(
        "numbers that come from the records, such as meetings that families chaired");
    page.blank();
    page.paragraph(fmt::format("Shown, and deciding nothing: {}.", join(shown)));
}

void write_verdicts(const Charter& charter, TextPage& page) {
    page.heading("Verdicts");
    for (const VerdictKind kind : {VerdictKind::mark, VerdictKind::conditions,
                                   VerdictKind::not_enough_evidence, VerdictKind::not_yet})
        page.item("- ", charter.words(kind).title + ":",
                  fmt::format("{}", fmt::join(verdict_words(charter, kind), " ")), 0, Tone::strong);
}

void write_flags(const Charter& charter, TextPage& page) {
    if (charter.mark.flags.empty())
        return;
    page.heading("What the panel is asked to look at, which changes no verdict");
    for (const Flag& flag : charter.mark.flags)
        page.item("- ", flag.title + ":", flag_words(flag), 0, Tone::strong);
}

void write_shown(const Charter& charter, TextPage& page) {
    const Mark& mark = charter.mark;
    page.heading("What may be shown");
    page.paragraph(fmt::format(
        "The public report hides numbers of people below {}, gives words such as “most” below {}, "
        "and rounds shares to {} % from there on. What would give a hidden number away is hidden "
        "too. What people said is printed only where they agreed. The panel sees everything.",
        mark.hidden_below, mark.words_below, mark.round_to_percent));
}

constexpr const char* whose_words =
    "The wordings are the published charters’ own. The percentages, the limits and which statement "
    "speaks of which commitment are the scheme’s own reading, in its charter file.";
constexpr const char* what_it_names =
    "The report names the records without which the verdict would be another one, the gaps with "
    "what would close them, and the shortest route to the mark.";

void write_limits(TextPage& page) {
    page.heading("What it rests on, and its limits");
    write_list({"It rests on what was handed in. Nobody has checked that the records exist.",
                "Groups that are too small cannot be judged by their answers; the panel can.",
                "Minutes show who was there, and not how it felt.", whose_words, what_it_names,
                "The tool recommends. A panel of people decides."},
               page);
}

} // namespace

std::string write_method(const Charter& charter, bool colour) {
    TextPage page(page_width, colour, "");
    write_ideas(charter, page);
    write_records(charter, page);
    write_commitments(charter, page);
    write_ladder(charter, page);
    write_gates(charter, page);
    write_shown_only(charter, page);
    write_verdicts(charter, page);
    write_flags(charter, page);
    write_shown(charter, page);
    write_limits(page);
    return std::move(page).take();
}

} // namespace coprod
