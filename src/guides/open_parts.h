// The sections of a submission, each with what is open in it; a function a section.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "guides/open_list.h"
#include "report/context.h"
#include "rules/context.h"

namespace coprod {

/// What all sections are looked at with; the rules and the assessment's results decide what is
/// open, and the report's words say it, so that this and a report never differ.
struct OpenContext {
    const Charter& charter;
    const Submission& submission;
    const Assessment& assessment;
    ReportContext report; ///< for the words; the file is the reader's own, so nothing is hidden
    RuleContext rules;
    FilePlaces places;

    OpenContext(const Charter& its_charter, const Submission& its_submission,
                const Assessment& its_assessment, const YamlNode& file);
};

/// What stands in place of an answer, as a sentence: "Only a placeholder stands there: “tbc”."
[[nodiscard]] std::string placeholder_found(const OpenContext& context, std::string_view text);

/// What fits badly together and is no mistake for sure, a sentence each: records of before the
/// project's start, and things heard that were both done and refused.
[[nodiscard]] std::vector<std::string> doubts_about(const OpenContext& context);

// Each returns its section; one that the charter has no use for has no title.
[[nodiscard]] OpenPart open_project(const OpenContext& context);
[[nodiscard]] OpenPart open_groups(const OpenContext& context);
[[nodiscard]] OpenPart open_ready(const OpenContext& context);
[[nodiscard]] OpenPart open_plan(const OpenContext& context);
[[nodiscard]] OpenPart open_review(const OpenContext& context);
/// Meetings, decisions and what was heard.
[[nodiscard]] OpenPart open_do(const OpenContext& context);
[[nodiscard]] OpenPart open_involvement(const OpenContext& context);
[[nodiscard]] OpenPart open_commitments(const OpenContext& context);
/// Embedding, principles, agreements and monitoring: no gate asks for them, so only what was begun
/// in them can be open.
[[nodiscard]] std::vector<OpenPart> open_other_claims(const OpenContext& context);
[[nodiscard]] OpenPart open_evidence(const OpenContext& context);
[[nodiscard]] OpenPart open_statements(const OpenContext& context);

/// Adds what is open of the things heard to the Do section.
void add_open_heard(const OpenContext& context, OpenPart& part);

} // namespace coprod
