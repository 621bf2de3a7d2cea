// The table of a whole result: the keys of one line of results.jsonl, in their order.
#pragma once

#include <tuple>

#include "coprod/result.h"
#include "results/finding_forms.h"
#include "results/members.h"
#include "results/panel_forms.h"
#include "results/report_forms.h"
#include "results/words.h"

namespace coprod {

/// What stands behind `schema` in every result: the name of the form, a slash and its version.
inline constexpr std::string_view results_form_name = "coprod-results/";
inline constexpr std::string_view results_form_id = "coprod-results/1";
static_assert(results_version == 1 && results_form_id.ends_with("/1"));

template <>
struct Form<VerdictWords> {
    using W = VerdictWords;
    static constexpr std::string_view title = "verdict-words";
    static constexpr std::string_view words = "A verdict as the charter words it.";
    static constexpr auto rows =
        std::make_tuple(Member{"title", &W::title, Stands::always, "What it is called."},
                        Member{"meaning", &W::meaning, Stands::always, "What it means."},
                        Member{"next", &W::next, Stands::known, "What to do next."});
};

template <>
struct Form<ReportCharter> {
    using C = ReportCharter;
    static constexpr std::string_view title = "charter";
    static constexpr std::string_view words = "The charter that the project was judged by.";
    static constexpr auto rows = std::make_tuple(
        Member{"id", &C::id, Stands::always, "Its id."},
        Member{"title", &C::title, Stands::always, "Its name."},
        Member{"version", &C::version, Stands::always, "Its version."},
        Member{"sha256", &C::sha256, Stands::known,
               "The SHA-256 of the texts that it was read from, in hexadecimal."},
        Member{"levels", &C::levels, Stands::known, "The levels of projects that it names."},
        Member{"tiers", &C::tiers, Stands::known,
               "The tiers of its engagement model, from the least."},
        Member{"verdicts", &C::verdicts, Stands::known,
               "The four verdicts in its words, from best to worst."});
};

template <>
struct Form<ReportActivity> {
    using A = ReportActivity;
    static constexpr std::string_view title = "activity";
    static constexpr std::string_view words =
        "The project's line in the list of activities that an area publishes.";
    static constexpr auto rows = std::make_tuple(
        Member{"when", &A::when, Stands::known, "When, in words, such as Jul-20 or Monthly."},
        Member{"sort_by", &A::sort_by, Stands::known, "The day to sort by, as 2020-07-01."},
        Member{"activity", &A::activity, Stands::known, "What it is."},
        Member{"purpose", &A::purpose, Stands::known, "What it is for, and who was involved."});
};

template <>
struct Form<Mistake> {
    static constexpr std::string_view title = "mistake";
    static constexpr std::string_view words = "One thing that is wrong with the file.";
    static constexpr auto rows = std::make_tuple(
        Member{"code", &Mistake::code, Stands::always, "The code of its kind."},
        Member{"line", &Mistake::line, Stands::known,
               "Its line in the file; left out where it is about the file as a whole."},
        Member{"column", &Mistake::column, Stands::known, "Its column in that line."},
        Member{"message", &Mistake::message, Stands::always, "What was found and what is needed."},
        Member{"help", &Mistake::help, Stands::known, "What to do about it."});
};

/// Leads from a result to a member of its report.
template <typename Inner>
constexpr auto of_report(Inner inner) {
    return Inside{&Result::report, inner};
}

/// Leads from a report to a member of its project.
template <typename Inner>
constexpr auto of_project(Inner inner) {
    return Inside{&Report::project, inner};
}

/// The keys below `program`, which are about nothing but the program.
inline constexpr auto program_rows =
    std::make_tuple(ProgramText{"name", "coprod", "Its name."},
                    ProgramText{"version", COPROD_VERSION, "Its version."});

/// The keys below `project`.
inline constexpr auto project_rows = std::make_tuple(
    Member{"id", of_project(&ReportProject::id), Stands::known,
           "Its short name, as it stands in its file."},
    Member{"title", &Report::title, Stands::always, "Its name."},
    Member{"organisation", of_project(&ReportProject::organisation), Stands::known,
           "Whose project it is."},
    Member{"level", of_project(&ReportProject::level), Stands::known, "The level that it is on."},
    Member{"engagement", of_project(&ReportProject::engagement), Stands::known,
           "The tier of the engagement model that its records carry."},
    Member{"primary", of_project(&ReportProject::primary), Stands::known,
           "The kinds of people whose project it is."},
    Member{"about", &Report::about, Stands::known, "What a report says of it on its first page."});

/// The keys below `verdict`.
inline constexpr auto verdict_rows = std::make_tuple(
    Member{"id", &Report::verdict, Stands::always, "Which verdict."},
    Member{"title", &Report::verdict_title, Stands::always, "The same in the charter's words."},
    Member{"meaning", &Report::verdict_meaning, Stands::always, "What it means."},
    Member{"next", &Report::verdict_next, Stands::always, "What to do next."},
    Member{"basis", &Report::verdict_basis, Stands::always, "Which gates decided it."},
    Member{"holds_until", &Report::holds_until, Stands::known,
           "For a mark: until when it holds, in words."},
    Member{"put_right_by", &Report::put_right_by, Stands::known,
           "For a mark with conditions: until when to meet them, in words."},
    Member{"conditions", &Report::conditions, Stands::known,
           "For a mark with conditions: what has to be put right, a sentence each."});

/// The keys below `notes`.
inline constexpr auto note_rows = std::make_tuple(
    Member{"view", &Report::view_note, Stands::known, "What this view shows; for every page."},
    Member{
        "statements", &Report::statement_notes, Stands::known,
        "Who answered to the statements, and which answers in a file were not counted, a sentence "
        "each."},
    Member{"heard", &Report::heard_notes, Stands::known,
           "What is to be said of what was heard, a sentence each."},
    Member{"flags", &Report::flag_notes, Stands::known,
           "What this view cannot show of the flags, a sentence each."});

template <>
struct Form<Result> {
    static constexpr std::string_view title = "A result of coprod";
    static constexpr std::string_view words =
        "What coprod found about one file that was sent in: one line of results.jsonl. It holds "
        "only what its view may show. A key that has nothing to say is left out.";
    static constexpr auto rows = std::make_tuple(
        ProgramText{"schema", results_form_id, "The form that this result is written in."},
        Part{"program", Itself{}, Stands::always, "The program that wrote it.", program_rows},
        Member{"status", &Result::status, Stands::always,
               "Whether the file was assessed; read, but refused for its mistakes; or unreadable."},
        Member{"file", &Result::file, Stands::always,
               "The file's name, below the folder that was judged."},
        Member{"sha256", &Result::sha256, Stands::known,
               "The SHA-256 of the file's bytes, in hexadecimal; where it names files of answers, "
               "of the hashes of all of them."},
        Member{"report_file", &Result::report_file, Stands::known,
               "The main report that was written for it."},
        Member{"view", of_report(&Report::view), Stands::always,
               "Who may read it: everybody, or the panel alone."},
        Member{"date", of_report(&Report::date), Stands::always, "The date of the assessment."},
        Member{"charter", of_report(&Report::charter), Stands::assessed_or_known,
               "The charter that it was judged by."},
        Part{"project", &Result::report, Stands::assessed, "The project.", project_rows},
        Part{"verdict", &Result::report, Stands::assessed,
             "What the tool recommends; a panel decides.", verdict_rows},
        Member{"panel", of_report(&Report::panel), Stands::known,
               "What a panel decided, beside what the tool recommends."},
        Member{"gates", of_report(&Report::gates), Stands::assessed,
               "The gates that decide the verdict."},
        Member{"values", of_report(&Report::values), Stands::known, "The charter's values."},
        SharedList{"commitments", of_report(&Report::values), &ReportValue::commitments,
                   Stands::known, "The commitments that the values name, each once."},
        SharedList{"outcomes", of_report(&Report::values), &ReportValue::outcomes, Stands::known,
                   "The outcomes for children and young people that the values serve, each once."},
        Member{"ladder", of_report(&Report::ladder), Stands::known,
               "Where the project stands on the ladder."},
        Member{"statements", of_report(&Report::statements), Stands::known,
               "The sentences that everybody should be able to agree with."},
        Member{"heard", of_report(&Report::heard), Stands::known, "You said, we did."},
        Member{"events", of_report(&Report::events), Stands::known,
               "What is on record with a date, from the earliest."},
        Member{"gaps", of_report(&Report::gaps), Stands::known,
               "What keeps gates from passing, the most useful to close first."},
        Member{"first_steps", of_report(&Report::first_steps), Stands::known,
               "How many of the gaps, from the first, are the first things to do."},
        Member{"route", of_report(&Report::routes), Stands::known,
               "The shortest route to the mark; then to the mark with conditions, where that is "
               "nearer."},
        Member{"rests_on", of_report(&Report::rests_on), Stands::known,
               "What the verdict rests on: without any one of these it would be another one."},
        Member{"tipping", of_report(&Report::tipping), Stands::known,
               "How far the verdict is from another one, a sentence each."},
        Member{"flags", of_report(&Report::flags), Stands::known,
               "What the panel should look at; it changes no verdict."},
        Member{"said_and_meant", of_report(&Report::contrasts), Stands::known,
               "Where the project's account, its records and the families' answers disagree."},
        Member{"strengths", of_report(&Report::strengths), Stands::known,
               "What went well, a sentence each."},
        Member{"indicators", of_report(&Report::indicators), Stands::known,
               "Numbers from the records alone, for a look from year to year."},
        Member{"missed", of_report(&Report::missed), Stands::known,
               "The kinds of people who were missed."},
        Member{"activity", of_report(&Report::activity), Stands::known,
               "The project's line in the list of activities that an area publishes."},
        Member{"claims", of_report(&Report::claims), Stands::known,
               "Other parts of the charter that the project answered to, such as embedding."},
        Member{"readiness", of_report(&Report::readiness), Stands::known,
               "What to think of before a project starts, a text each."},
        Member{"set_aside", of_report(&Report::set_aside), Stands::known,
               "Records that do not count, and why."},
        Part{"notes", &Result::report, Stands::known, "What is to be said beside the results.",
             note_rows},
        Member{"limits", of_report(&Report::limits), Stands::known,
               "What this result cannot say, a sentence each."},
        Member{"mistakes", &Result::mistakes, Stands::known,
               "What is wrong with the file, as many as are printed."},
        Member{"more_mistakes", &Result::more_mistakes, Stands::known,
               "How many more mistakes there are."});
};

} // namespace coprod
