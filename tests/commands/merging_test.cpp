// Results of several files put together: none is believed more than another, and each submission
// counts once.
#include <atomic>
#include <csignal>

#include "commands/batch_folder.h"

#include <filesystem>

using namespace coprod;
using namespace coprod_tests;

namespace merging_test {

namespace {

std::string replaced(std::string text, const std::string& piece, const std::string& other) {
    const std::size_t at = text.find(piece);
    INFO("looking for " << piece);
    REQUIRE(at != std::string::npos);
    return text.replace(at, piece.size(), other);
}

std::string text_of(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

/// A folder with four projects, one of them not to be opened, in which batches are run.
class Region {
public:
    Region() {
        for (const std::string name : {"door", "gate", "ramp"})
            folder_.write("in/" + name + ".yaml", small_submission(name));
        std::filesystem::create_symlink("nowhere", folder_.path() / "in/gone.yaml");
    }

    /// The lines of a run, in the order of the files' names: door, gate, gone, ramp.
    [[nodiscard]] std::vector<std::string> judged(const std::vector<std::string>& options) const {
        // A panel's run is not written into the folder of a public one.
        std::filesystem::remove_all(folder_.path() / "out");
        (void)run_batch(folder_, options);
        auto lines = lines_of(bytes_of(folder_.path() / "out/results.jsonl"));
        REQUIRE(lines.size() == 4);
        return lines;
    }
    void write(const std::string& name, const std::vector<std::string>& lines) const {
        folder_.write(name, text_of(lines));
    }
    [[nodiscard]] Ended workstream(std::vector<std::string> arguments) const {
        const InsideFolder inside(folder_.path());
        arguments.insert(arguments.begin(), "workstream");
        return run_program(arguments);
    }
    [[nodiscard]] const NewFolder& folder() const { return folder_; }

private:
    NewFolder folder_;
};

} // namespace

TEST_CASE("a line that words the charter in its own way is never believed, first or last") {
    const Region region;
    auto lines = region.judged({});
    region.write("honest.jsonl", {lines[0], lines[1]});
    const std::string wording = R"("id":"agree-who-to-involve","wording":")";
    region.write("hostile.jsonl", {lines[2], replaced(lines[3], wording, wording + "0 ")});
    const std::string what =
        "The wording of the commitment \"agree-who-to-involve\" is \"We will agree together who "
        "are "
        "the right…\" in one, and \"0 We will agree together who are the rig…\" in the other.\n";
    const std::string other_way =
        "The wording of the commitment \"agree-who-to-involve\" is \"0 We will agree together who "
        "are the rig…\" in one, and \"We will agree together who are the right…\" in the other.\n";
    const std::string head = "coprod: two results name the same charter, \"Co-production charter "
                             "mark\", version 1, and do not give it the same words:\n";
    const std::string tail = "One of them was changed. Leave it out, or judge its files again; "
                             "nothing was put together.\n";
    const Ended last = region.workstream({"honest.jsonl", "hostile.jsonl", "-o", "region"});
    CHECK(last.status == exit_status::bad_submission);
    CHECK(last.out == "");
    CHECK(last.err == head + "  honest.jsonl:1\n  hostile.jsonl:2\n" + what + tail);
    CHECK_FALSE(std::filesystem::exists(region.folder().path() / "region"));
    const Ended first = region.workstream({"hostile.jsonl", "honest.jsonl"});
    CHECK(first.status == exit_status::bad_submission);
    CHECK(first.err == head + "  hostile.jsonl:2\n  honest.jsonl:1\n" + other_way + tail);
}

TEST_CASE(
    "names of files are shown, and texts of results refused, without what steers a terminal") {
    const Region region;
    auto lines = region.judged({});
    region.write("honest.jsonl", {lines[0]});
    const std::string wording = R"("id":"agree-who-to-involve","wording":")";
    region.write("\x1b[2J.jsonl", {replaced(lines[3], wording, wording + R"(\u001b[2J)")});
    const Ended ended = region.workstream({"honest.jsonl", "\x1b[2J.jsonl"});
    CHECK(ended.status == exit_status::bad_submission);
    CHECK(ended.err.find('\x1b') == std::string::npos);
    CHECK(ended.err.find("\\x1b[2J.jsonl:1") != std::string::npos);
    CHECK(ended.err.find("holds the control character U+001B, and no text of a result may hold") !=
          std::string::npos);
    region.folder().write("\x1b[2Jfile", "");
    const Ended in_the_way = region.workstream({"honest.jsonl", "-o", "\x1b[2Jfile"});
    CHECK(in_the_way.status == exit_status::cannot_write);
    CHECK(in_the_way.err.find('\x1b') == std::string::npos);
    CHECK(in_the_way.err.find("\\x1b[2Jfile") != std::string::npos);
}

TEST_CASE("two different results for one text on one day are refused, and both places are named") {
    const Region region;
    auto lines = region.judged({});
    region.write("one.jsonl", {lines[1], lines[0]});
    region.write("two.jsonl", {replaced(lines[0], R"("title":"The door)", R"("title":"My door)")});
    const std::string end = "One of them was changed, or another version of coprod wrote it. Take "
                            "one of the two out; nothing was put together.\n";
    const std::string head = "coprod: there are two different results for the same text of "
                             "\"door.yaml\", by the same charter on the same day:\n";
    const Ended there = region.workstream({"one.jsonl", "two.jsonl"});
    CHECK(there.status == exit_status::bad_submission);
    CHECK(there.out == "");
    CHECK(there.err == head + "  one.jsonl:2\n  two.jsonl:1\n" + end);
    const Ended back = region.workstream({"two.jsonl", "one.jsonl"});
    CHECK(back.status == exit_status::bad_submission);
    CHECK(back.err == head + "  two.jsonl:1\n  one.jsonl:2\n" + end);
}

TEST_CASE("files that could not be read are never taken for one file") {
    const Region region;
    const auto lines = region.judged({});
    region.write("south.jsonl", {lines[2]});
    const Ended ended = region.workstream({"out/results.jsonl", "south.jsonl"});
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK(ended.out.find("\n5 files were found: 3 were assessed, 0 have something to mend first, "
                         "and 2 could\nnot be read (3 + 0 + 2 = 5).\n") != std::string::npos);
}

TEST_CASE("a submission that was judged again counts once, by its latest day and for everyone") {
    const Region region;
    const auto may = region.judged({"--date", "2026-05-01"});
    const auto panel = region.judged({"--date", "2026-06-01", "--view", "panel"});
    const auto june = region.judged({"--date", "2026-06-01"});
    region.write("june.jsonl", {june[0], june[1], june[3]});
    const Ended wanted = region.workstream({"june.jsonl"});
    REQUIRE(wanted.err == "");
    region.write("may.jsonl", {may[0], may[1]});
    region.write("panel.jsonl", {panel[0]});
    for (const auto& order :
         std::vector<std::vector<std::string>>{{"may.jsonl", "panel.jsonl", "june.jsonl"},
                                               {"june.jsonl", "panel.jsonl", "may.jsonl"},
                                               {"panel.jsonl", "june.jsonl", "may.jsonl"},
                                               {"panel.jsonl", "may.jsonl", "june.jsonl"}}) {
        const Ended ended = region.workstream(order);
        CHECK(ended.status == exit_status::done);
        CHECK(ended.err == "note: 3 results are left out, as the same submission was judged again "
                           "on a later day, or for everyone too, and counts once: door.yaml, "
                           "gate.yaml\n");
        CHECK((ended.out == wanted.out));
    }
    const Ended later = region.workstream({"may.jsonl", "panel.jsonl"});
    CHECK(later.err == "note: 1 result is left out, as the same submission was judged again on a "
                       "later day, or for everyone too, and counts once: door.yaml\n");
    CHECK(later.out.find("not for publication") != std::string::npos);
}

TEST_CASE("of many results that are left out the first five are named") {
    const NewFolder folder;
    for (const std::string name : {"a", "b", "c", "d", "e", "f", "g"})
        folder.write("in/" + name + ".yaml", small_submission(name));
    (void)run_batch(folder, {"--date", "2026-05-01"});
    folder.write("may.jsonl", bytes_of(folder.path() / "out/results.jsonl"));
    (void)run_batch(folder, {"--date", "2026-06-01"});
    const InsideFolder inside(folder.path());
    CHECK(run_program({"workstream", "out/results.jsonl", "may.jsonl"}).err ==
          "note: 7 results are left out, as the same submission was judged again on a later day, "
          "or for everyone too, and counts once: a.yaml, b.yaml, c.yaml, d.yaml, e.yaml and 2 "
          "more\n");
}

TEST_CASE("files of the same text that were judged on the same day are counted each") {
    const NewFolder folder;
    folder.write("in/north/ramp.yaml", small_submission("ramp"));
    folder.write("in/south/ramp.yaml", small_submission("ramp"));
    const InsideFolder inside(folder.path());
    const Ended judged = run_program({"assess", "--format", "json", "in"});
    folder.write("r.jsonl", judged.out);
    const Ended ended = run_program({"workstream", "r.jsonl"});
    CHECK(ended.err == "");
    CHECK(ended.out.find("\n2 files were found: 2 were assessed,") != std::string::npos);
}

TEST_CASE("a signal ends the reading between two lines, with a word and no report") {
    const Region region;
    (void)region.judged({});
    const InsideFolder inside(region.folder().path());
    for (const int signal : {SIGINT, SIGTERM}) {
        const std::atomic<int> sent{signal};
        std::ostringstream out;
        std::ostringstream err;
        const int status = run({"workstream", "out/results.jsonl", "-o", "region"}, out, err,
                               {*parse_date("2026-03-31"), false, false, 1, &sent});
        CHECK(status == 128 + signal);
        CHECK(out.str() == "");
        CHECK(err.str() ==
              "coprod: interrupted, 0 of 1 files of results read; no report was made.\n");
        CHECK_FALSE(std::filesystem::exists("region"));
    }
}

} // namespace merging_test
