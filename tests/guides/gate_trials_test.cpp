// A charter is tried out: can its mark be earned, and do its gates keep anybody back?
#include "guides/looking_over.h"

#include "guides/trial_projects.h"
#include "rules/rules.h"

using namespace coprod;
using namespace coprod_tests;

namespace gate_trials_test {

namespace {

const std::string shared_say = R"(      meaning: "The group and staff had an equal say."
      records: "took-part"
      at_decision: "took-decision")";

/// A value with five commitments, so that fewer than half of them can be two.
std::string with_five_commitments(const std::string& percent) {
    std::string text = with(new_charter(), "commitments: [\"share-in-time\", \"answer-soon\"]",
                            "commitments: [share-in-time, answer-soon, c3, c4, c5]");
    std::string more;
    for (const std::string id : {"c3", "c4", "c5"})
        more += "  - {id: " + id + ", wording: We do " + id +
                ", source: {document: our-text, section: Ours}, satisfied_by: Records of " + id +
                ", good: Much " + id + ", weak: Little " + id + ", if_missing: Do " + id + "}\n";
    text = with(text, "\n# YOURS: sentences that", more + "\n# YOURS: sentences that");
    return with(text, "confirmed_at_least_percent: 70", "confirmed_at_least_percent: " + percent);
}

} // namespace

TEST_CASE("every charter that comes with the program can be earned, and keeps somebody back") {
    for (const ShippedCharter& shipped : shipped_charters()) {
        CAPTURE(shipped.id);
        const LookedOver looked = look_over_charter(std::string(shipped.id));
        REQUIRE(looked.loaded.charter);
        for (const Diagnostic& item : looked.loaded.diagnostics)
            UNSCOPED_INFO(render(item));
        CHECK(looked.loaded.diagnostics.empty());
        const Charter& charter = *looked.loaded.charter;
        const Submission best = fullest_project(charter);
        CHECK(assess(charter, best, trial_day()).verdict.kind == VerdictKind::mark);
        for (const auto& project : {empty_project(charter), unrecorded_project(charter)})
            CHECK(assess(charter, project, trial_day()).verdict.gates_passed == 0);
    }
}

TEST_CASE("a gate that no record can carry is named at its rung, with what is in the way") {
    const std::string wrong = with(charter_with_ladder(), shared_say,
                                   R"(      meaning: "The group and staff had an equal say."
      records: "took-decision")");
    // The say above it needs no more than a meeting, so it would still be carried.
    CHECK(warnings_of(wrong) == "");
    const std::string both = with(wrong, R"(      records: "took-part"
      at_decision: "took-decision")",
                                  R"(      records: "took-decision")");
    CHECK(warnings_of(both) == R"(- id: "co-design"
[charter-never] no project can pass the gate ‘ladder’: its lowest rung ‘co-design’ needs the say ‘shared’ at ‘design’, and nothing on record can carry that
Look at `records` and `at_decision` of that say: a decision is on record only for the stage that decides.
)");
}

TEST_CASE("a ladder gate that a project without a record passes keeps nobody back") {
    const std::string lowest = with(new_charter(), "band: \"with\"", "band: \"to\"");
    CHECK(warnings_of(lowest) == R"(- id: "ladder"
[charter-always] the gate ‘ladder’ keeps nobody back: a project without a single record passes it
Give the gate a higher `band`, or say under `records` of a say what has to be on record for it.
)");
    CHECK(warnings_of(with(new_charter(), "band: \"with\"", "band: \"for\"")) == R"(- id: "ladder"
[charter-always] the gate ‘ladder’ keeps nobody back: a project without a single record passes it
Give the gate a higher `band`, or say under `records` of a say what has to be on record for it.
)");
}

TEST_CASE("a statement gate that passes where most disagree keeps nobody back") {
    const auto agreed_from = [](const std::string& percent) {
        return with(
            with(new_charter(), "agreed_from_percent: 80", "agreed_from_percent: " + percent),
            "mixed_from_percent: 50", "mixed_from_percent: 20");
    };
    CHECK(warnings_of(agreed_from("49")) ==
          R"(- id: "statements"
[charter-always] the gate ‘statements’ keeps nobody back: a project of which 51 of 100 people disagree with every statement passes it
Raise `agreed_from_percent`; the charters that come with coprod have 80.
)");
    CHECK(warnings_of(agreed_from("50")) == "");
}

TEST_CASE("a values gate that passes where most commitments are unconfirmed keeps nobody back") {
    CHECK(warnings_of(with_five_commitments("40")) == R"(- id: "values"
[charter-always] the gate ‘values’ keeps nobody back: a project that has fewer than half of the commitments of every value confirmed passes it
Raise `confirmed_at_least_percent`; the charters that come with coprod have 70.
)");
    CHECK(warnings_of(with_five_commitments("41")) == "");
}

TEST_CASE("what a charter asks of many people is asked of the made-up projects too") {
    const std::string many = with(new_charter(), "answers_at_least: 5", "answers_at_least: 1000");
    CHECK(warnings_of(many).find("charter-never") == std::string::npos);
}

} // namespace gate_trials_test
