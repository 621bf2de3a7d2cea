// Bytes as the three kinds of file that people write by hand.
#include <memory>

#include "charter/inspect_charter.h"
#include "charter/load_charter.h"
#include "coprod/report.h"
#include "fuzz/check.h"
#include "fuzz/texts.h"
#include "input/file_kind.h"
#include "panel/load_panel.h"
#include "report/panel_part.h"
#include "rules/judged.h"
#include "submission/load_submission.h"
#include "writers/text_report.h"

namespace coprod_fuzz {

using namespace coprod;
using coprod_tests::charter_mark;
using coprod_tests::day;
using coprod_tests::judged_on;

namespace {

/// A file as it was understood: its tree, and what there was to say about it.
struct Reading {
    std::string tree;
    std::string messages;
    bool parsed = false;
    bool says_charter = false;
};

constexpr std::size_t limit = 2 * default_file_limit; // so that CRLF has room

Reading read_submission(const std::string& text) {
    SubmissionFile file("f.yaml");
    parse_submission(file, "f.yaml", text, limit);
    Reading reading;
    reading.parsed = file.root.has_value();
    if (file.root) {
        reading.tree = tree_text(*file.root);
        reading.says_charter = file.root->find("coprod_charter") != nullptr;
    }
    const auto submission = load_submission(file, charter_mark());
    require(submission.has_value() != (file.diagnostics.has_errors() || file.answers_failed),
            "a submission is read, or there is an error");
    reading.messages = checked_messages(all_diagnostics(file), file.source);
    return reading;
}

const coprod_tests::Judged& good_one() {
    static const coprod_tests::Judged good =
        coprod_tests::judge(coprod_tests::good_project().text());
    return good;
}

std::string read_panel(const std::string& text) {
    (void)said_kind(text);
    PanelFile file("f.yaml");
    file.source = make_source("f.yaml", text, limit, file.diagnostics);
    if (!file.source)
        return checked_messages(file.diagnostics.sorted(), file.source);
    const Source source = *file.source;
    parse_panel(file, source);
    (void)named_project(file);
    const auto& good = good_one();
    const auto panel = load_panel(file, charter_mark(), good.submission, good.assessment);
    require(panel.has_value() != file.diagnostics.has_errors(),
            "a panel's file is read, or there is an error");
    const std::string messages = checked_messages(file.diagnostics.sorted(), source);
    for (const View view : {View::everyone, View::panel}) {
        if (!panel)
            break;
        Report report = make_report(charter_mark(), good.submission, good.assessment, view);
        add_panel(charter_mark(), good.submission, good.assessment, *panel, source.sha256, report);
        require_no(steering_trouble(write_text(report, {})));
    }
    return messages;
}

/// A charter that is accepted can judge: a project by it ends in a report.
void judge_by(const Charter& charter) {
    SubmissionFile file("project.yaml");
    parse_submission(file, "project.yaml",
                     "coprod: 1\nproject: {title: A ramp, start: 2025-02-01}\n", limit);
    const auto submission = load_submission(file, charter);
    if (!submission)
        return; // the charter asks for something that stands in no such file
    const Assessment found = assess(charter, *submission, day(judged_on));
    require(found.verdict.kind >= VerdictKind::not_enough_evidence,
            "a project that says nothing reaches no mark");
    require_no(
        steering_trouble(write_text(make_report(charter, *submission, found, View::panel), {})));
}

void read_charter(const std::string& text) {
    Diagnostics unused("f.yaml");
    const auto source = make_source("f.yaml", text, 4 * limit, unused);
    const LoadedCharter loaded = inspect_charter_text("f.yaml", text, {});
    (void)checked_messages(loaded.diagnostics, source);
    if (loaded.charter)
        judge_by(*loaded.charter);
}

} // namespace

void fuzz_yaml(Bytes bytes) {
    const std::string text = text_of(bytes);
    const Reading first = read_submission(text);
    if (first.parsed) {
        for (const std::string& other :
             {text, with_crlf(text),
              text.starts_with("\xEF\xBB\xBF") ? text : "\xEF\xBB\xBF" + text}) {
            const Reading again = read_submission(other);
            require(again.tree == first.tree, "the same file gives the same values");
            require(again.messages == first.messages, "the same file gets the same messages");
        }
        require(read_panel(text) == read_panel(with_crlf(text)),
                "a panel's file gets the same messages");
    }
    if (first.says_charter)
        read_charter(text);
}

} // namespace coprod_fuzz
