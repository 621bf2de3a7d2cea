// Prints what judging alone takes, for a project with more evidence than most have. Not a test: it
// asserts nothing, since machines differ.
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "charter/load_charter.h"
#include "child.h"
#include "coprod/assessment.h"
#include "submission/load_submission.h"

namespace {

using Clock = std::chrono::steady_clock;
using coprod_bench::median;

double microseconds(Clock::duration time) {
    return std::chrono::duration<double, std::micro>(time).count();
}

/// A submission in which every commitment cites several of so many pieces of evidence.
std::string made_up_submission(const coprod::Charter& charter, int pieces) {
    std::string text = "coprod: 1\nproject: {id: bench, title: Made up}\ngroups:\n"
                       "  parents: {kind: parent-carer, people: 12}\n"
                       "  young-people: {kind: young-person, people: 9}\n"
                       "  council: {kind: council, people: 5}\ncommitments:\n";
    int next = 0;
    for (const coprod::Commitment& commitment : charter.commitments) {
        text +=
            fmt::format("  {}:\n    how: We did this together and wrote it down.\n    evidence: [",
                        commitment.id);
        for (int i = 0; i < 8; ++i)
            text += fmt::format("{}e{}", i == 0 ? "" : ", ", next++ % pieces);
        text += "]\n";
    }
    text += "evidence:\n";
    for (int i = 0; i < pieces; ++i)
        text += fmt::format("  - {{id: e{}, kind: survey, from: {}, date: 2025-0{}-1{}, stage: {}, "
                            "title: Answers {}, where: shared drive}}\n",
                            i, i % 3 == 0 ? "council" : "parents", 1 + i % 9, i % 10,
                            charter.ladder->stages[static_cast<std::size_t>(i) % 5].id, i);
    return text;
}

/// A charter of 25 commitments: the shipped one with four more in its first value.
coprod::Charter with_25_commitments(coprod::Charter charter) {
    while (charter.commitments.size() < 25) {
        coprod::Commitment more = charter.commitments.front();
        more.id = fmt::format("more-{}", charter.commitments.size());
        charter.values.front().commitments.push_back(charter.commitments.size());
        charter.commitments.push_back(std::move(more));
    }
    return charter;
}

void bench_judging(const coprod::Charter& shipped) {
    constexpr int pieces = 200;
    constexpr int rounds = 2000;
    const coprod::Charter charter = with_25_commitments(shipped);
    coprod::SubmissionFile file("made-up.yaml");
    coprod::parse_submission(file, "made-up.yaml", made_up_submission(charter, pieces), 1 << 20);
    const auto submission = coprod::load_submission(file, charter);
    if (!submission) {
        for (const auto& diagnostic : file.diagnostics.sorted())
            std::fputs(coprod::render(diagnostic).c_str(), stderr);
        return;
    }
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto start = Clock::now();
        const auto result = coprod::assess(charter, *submission, coprod::Date{20500});
        times.push_back(microseconds(Clock::now() - start));
        if (result.values.empty())
            return;
    }
    fmt::print("judging {} commitments with {} pieces of evidence, median of {}: {:.0f} µs\n",
               charter.commitments.size(), pieces, rounds, median(times));
}

} // namespace

int main() {
    const auto loaded = coprod::load_charter(std::string(coprod::default_charter()));
    if (!loaded.charter)
        return 1;
    bench_judging(*loaded.charter);
    return 0;
}
