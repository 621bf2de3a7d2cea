// Nothing hidden is shown: a public report is the same, byte for byte, whatever the small numbers
// are.
#include <algorithm>
#include <optional>

#include "commands/formats.h"
#include "coprod/report.h"
#include "fuzz/check.h"
#include "fuzz/targets.h"
#include "results/json_result.h"
#include "rules/generate.h"
#include "rules/judged.h"
#include "rules/variations.h"

namespace coprod_fuzz {

using namespace coprod;
using coprod_tests::charter_mark;
using coprod_tests::Dice;

namespace {

int answers_to(const Answers& given) {
    return given.agree + given.unsure + given.disagree;
}

/// Puts the submission's small numbers right for a group of `people`, and changes them.
class SmallNumbers {
public:
    SmallNumbers(Submission& submission, Dice& dice)
        : s_(submission), dice_(dice), below_(charter_mark().mark.hidden_below) {}

    /// Groups that are small by their own number, and not one of them with more answers than
    /// people.
    void make() {
        for (Index g = 0; g < s_.groups.size(); ++g) {
            if (dice_.chance(40))
                s_.groups[g].people = small();
            for (auto& statement : s_.statements)
                if (is_small(g))
                    make_small(statement[g]);
        }
    }

    void change() {
        for (Index g = 0; g < s_.groups.size(); ++g) {
            const bool few = few_answered(g);
            for (auto& statement : s_.statements)
                if (is_hidden(g, statement[g]))
                    change(statement[g], few);
            if (!is_small(g))
                continue;
            s_.groups[g].people = small();
            for (Meeting& meeting : s_.meetings)
                for (Attendance& came : meeting.attended)
                    if (came.group == g && came.people.value_or(0) > 0)
                        came.people = small();
        }
    }

private:
    Submission& s_;
    Dice& dice_;
    int below_;

    /// 1 or more, and few enough to be hidden.
    int small() { return 1 + static_cast<int>(dice_.below(static_cast<std::size_t>(below_ - 1))); }
    [[nodiscard]] bool is_small(Index group) const {
        const auto& people = s_.groups[group].people;
        return people && *people > 0 && *people < below_;
    }
    [[nodiscard]] bool is_hidden(Index group, const Answers& given) const {
        const int count = answers_to(given);
        return count > 0 && (count < below_ || is_small(group));
    }
    [[nodiscard]] bool few_answered(Index group) const {
        return std::ranges::all_of(s_.statements, [&](const auto& statement) {
            return answers_to(statement[group]) + statement[group].did_not_apply < below_;
        });
    }

    void make_small(Answers& given) {
        if (answers_to(given) + given.did_not_apply >= below_)
            given = {small(), 0, 0, 0, {}};
    }

    /// The same number of answers, or where nothing else is to be seen any small one.
    void change(Answers& given, bool few) {
        const int count = few && given.did_not_apply == 0 ? small() : answers_to(given);
        const auto room = static_cast<std::size_t>(count) + 1;
        const int agree = static_cast<int>(dice_.below(room));
        const int unsure = std::min(count - agree, static_cast<int>(dice_.below(room)));
        given = {agree, unsure, count - agree - unsure, given.did_not_apply, given.place};
    }
};

Result result_of(const Submission& submission) {
    const Assessment found =
        assess(charter_mark(), submission, coprod_tests::day(coprod_tests::judged_on));
    Result result;
    result.file = "project.yaml";
    result.sha256 = std::string(64, 'a');
    result.report = make_report(charter_mark(), submission, found, View::everyone);
    return result;
}

} // namespace

void fuzz_hidden(Bytes bytes) {
    Dice dice(bytes);
    Submission submission =
        dice.chance(50) ? generate(charter_mark(), dice) : vary(charter_mark(), dice, 12);
    SmallNumbers numbers(submission, dice);
    numbers.make();
    const Result first = result_of(submission);
    numbers.change();
    const Result second = result_of(submission);
    require(result_line(first) == result_line(second), "a public result tells nothing hidden");
    // All formats are made from the same report, so one of them at a time is enough.
    const ReportFormat& format = report_formats()[dice.below(report_formats().size())];
    require(written_report(format, first, {}) == written_report(format, second, {}),
            "a public report tells nothing hidden: " + std::string(format.name));
}

} // namespace coprod_fuzz
