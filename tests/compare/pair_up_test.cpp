// Which projects of two sides belong together.
#include "compare/pair_up.h"

#include <algorithm>

#include "compare/compared.h"
#include "writers/text_comparison.h"

using namespace coprod;
using namespace coprod_tests;

namespace pair_up_test {

namespace {

ComparedSide side_of(std::vector<Result> results, bool one_file = false) {
    return {"side", std::move(results), one_file};
}

/// "ramp+ramp door+door": the ids of the pairs.
std::string pairs_of(const Comparisons& all) {
    std::string names;
    for (const Comparison& pair : all.pairs)
        names += (names.empty() ? "" : " ") + pair.before.project_id + "+" + pair.after.project_id;
    return names;
}

Result without_id(const std::string& file) {
    Result result = small_result("nameless");
    result.report.project.id.clear();
    result.file = file;
    return result;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("projects are paired by id, in the order of their titles, whatever the order they come "
          "in") {
    std::vector<Result> before{small_result("aa"), small_result("a"), small_result("b"),
                               small_result("c")};
    before[2].report.title = "A late name";
    std::vector<Result> after{small_result("d"), small_result("c"), small_result("a")};
    const auto check = [&] {
        const Comparisons all = compare_sides(side_of(before), side_of(after), {});
        CHECK(pairs_of(all) == "a+a c+c");
        CHECK(all.only_before == Lines{"A late name (b.yaml)", "The aa (aa.yaml)"});
        CHECK(all.only_after == Lines{"The d (d.yaml)"});
    };
    check();
    std::reverse(before.begin(), before.end());
    std::rotate(after.begin(), after.begin() + 1, after.end());
    check();
}

TEST_CASE("an id is never paired with a file's name of the same letters") {
    const Comparisons all =
        compare_sides(side_of({small_result("ramp")}), side_of({without_id("ramp.yaml")}), {});
    CHECK(all.pairs.empty());
    CHECK(all.only_before == Lines{"The ramp (ramp.yaml); a file of the same name stands on the "
                                   "other side, ramp.yaml, without an id"});
    CHECK(all.only_after == Lines{"The nameless (ramp.yaml); a file of the same name stands on the "
                                  "other side, ramp.yaml, with an id"});
}

TEST_CASE("files without an id are paired by name, without folder and ending") {
    const auto paired = [](const std::string& one, const std::string& other) {
        return compare_sides(side_of({without_id(one)}), side_of({without_id(other)}), {})
                   .pairs.size() == 1;
    };
    CHECK(paired("2025/ramp.yaml", "2026/north/ramp.yml"));
    CHECK(paired("ramp.yaml", "ramp.yaml"));
    CHECK_FALSE(paired("ramp.yaml", "ramps.yaml"));
    CHECK_FALSE(paired("ramp/a.yaml", "ramp/b.yaml"));
}

TEST_CASE("two files with one project each are a pair, a folder with one project is not") {
    const auto pairs = [](bool first, bool second) {
        return pairs_of(compare_sides(side_of({small_result("a")}, first),
                                      side_of({small_result("b")}, second), {}));
    };
    CHECK(pairs(true, true) == "a+b");
    CHECK(pairs(true, false).empty());
    CHECK(pairs(false, false).empty());
}

TEST_CASE("a name that stands twice is named with its files and compared with nothing") {
    Result copy = small_result("ramp");
    copy.file = "copy.yaml";
    const Comparisons all =
        compare_sides(side_of({small_result("ramp")}), side_of({small_result("ramp"), copy}), {});
    CHECK(all.pairs.empty());
    CHECK(all.only_before.empty());
    REQUIRE(all.twice.size() == 1);
    CHECK(all.twice.front().after);
    CHECK(all.twice.front().name == "ramp");
    CHECK(all.twice.front().files == Lines{"copy.yaml", "ramp.yaml"});
    CHECK(all.twice.front().others == Lines{"ramp.yaml"});
}

TEST_CASE("files that were not judged are listed by side, and a lonely project says so") {
    Result broken = small_result("ramp");
    broken.status = ResultStatus::refused;
    broken.report.project.id.clear();
    broken.mistakes.push_back({"unknown-key", 2, 1, "a key does not exist", ""});
    Result gone = broken;
    gone.file = "gone.yaml";
    gone.status = ResultStatus::unreadable;
    const Comparisons all =
        compare_sides(side_of({small_result("ramp"), gone}), side_of({broken}), {});
    REQUIRE(all.not_read.size() == 2);
    CHECK_FALSE(all.not_read[0].after);
    CHECK(all.not_read[0].what == "could not be read");
    CHECK(all.not_read[1].after);
    CHECK(all.not_read[1].what == "has mistakes in it");
    CHECK(all.not_read[1].mistake == "a key does not exist");
    CHECK(all.only_before == Lines{"The ramp (ramp.yaml); the file of the same name on the other "
                                   "side, ramp.yaml, could not be judged"});
}

TEST_CASE("what has to be known of all pairs is said once, and of some with how many they are") {
    std::vector<Result> after{small_result("a"), small_result("b")};
    in_second_version(after[0]);
    const auto notes = [&] {
        return compare_sides(side_of({small_result("a"), small_result("b")}), side_of(after), {})
            .notes;
    };
    REQUIRE(notes().size() == 1);
    CHECK(notes().front().starts_with(
        "For 1 of 2 projects: These results were judged by two versions of the charter: "));
    in_second_version(after[1]);
    REQUIRE(notes().size() == 1);
    CHECK(notes().front().starts_with("These results were judged by two versions"));
}

TEST_CASE("one result of the panel makes the comparison the panel's") {
    Result panel = small_result("ramp");
    panel.report.view = View::panel;
    CHECK(compare_sides(side_of({small_result("ramp")}), side_of({panel}), {}).view == View::panel);
    CHECK(
        compare_sides(side_of({small_result("ramp")}), side_of({small_result("ramp")}), {}).view ==
        View::everyone);
}

TEST_CASE("projects of one title are told apart by their ids") {
    std::vector<Result> results{small_result("a"), small_result("b")};
    for (Result& result : results)
        result.report.title = "A ramp";
    const Comparisons all = compare_sides(side_of(results), side_of(results), {});
    REQUIRE(all.pairs.size() == 2);
    CHECK(all.pairs[0].after.title == "A ramp (a)");
    CHECK(all.pairs[1].after.title == "A ramp (b)");
}

TEST_CASE("what has to be known of the only pair is said, though nothing changed in it") {
    Result after = small_result("a");
    in_second_version(after);
    const Comparisons all =
        compare_sides(side_of({small_result("a"), small_result("b")}), side_of({after}), {});
    REQUIRE(all.pairs.size() == 1);
    CHECK(all.pairs.front().unchanged_in_all());
    CHECK(all.notes == all.pairs.front().notes);
    REQUIRE(all.notes.size() == 1);
    CHECK(all.notes.front().starts_with(
        "These results were judged by two versions of the charter: "));
    const std::string page = write_comparisons(all, TextStyle());
    CHECK(page.find("\nPlease note: These results were judged by two versions of the charter:") !=
          std::string::npos);
    CHECK(page.find("\n- The a (Not yet, judged by two charters)") != std::string::npos);
}

TEST_CASE("of many projects the gaps that moved are told, and the others counted") {
    Result before = small_result("a");
    before.report.gaps = {gap_of("values", "open", "“Open”", "line 4, commitments.open"),
                          gap_of("values", "kind", "“Kind”", "line 5, commitments.kind")};
    Result after = before;
    after.report.gaps[0].found = "A plan.";
    const std::string page = write_comparisons(
        compare_sides(side_of({before, small_result("b")}), side_of({after}), {}), TextStyle());
    CHECK(page.find("\nStill there: 2 gaps\n- Gate of values: “Open”.\n"
                    "  Found before: Nothing yet.\n  Found now: A plan.\n") != std::string::npos);
    CHECK(page.find("“Kind”") == std::string::npos);
}

TEST_CASE("under two charters a closed gap is said to be so, perhaps, by another limit alone") {
    Result before = small_result("a");
    before.report.gaps = {gap_of("values", "open", "“Open”", "line 4, commitments.open")};
    const auto page = [&](const Result& after) {
        const KnownCharters known{{"aa", asked_by(before.report)}, {"bb", asked_by(before.report)}};
        return write_comparisons(compare_sides(side_of({before}), side_of({after}), known),
                                 TextStyle());
    };
    const std::string words = "Under two charters a gap may be closed or new by another limit";
    Result after = small_result("a");
    CHECK(page(after).find(words) == std::string::npos);
    in_second_version(after);
    CHECK(page(after).find(words) != std::string::npos);
}

} // namespace pair_up_test
