// `coprod check`, and files that come in at standard input.
#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <filesystem>
#include <thread>

#include <unistd.h>

#include "commands/running.h"
#include "rules/judged.h"

using namespace coprod_tests;

namespace check_test {

namespace {

/// Runs the program with that text at standard input.
Ended run_with(const std::string& text, const std::vector<std::string>& arguments,
               bool keyboard = false) {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    std::thread writer([&] {
        for (std::size_t at = 0; at < text.size();) {
            const ssize_t count = ::write(ends[1], text.data() + at, text.size() - at);
            if (count <= 0)
                break;
            at += static_cast<std::size_t>(count);
        }
        ::close(ends[1]);
    });
    coprod::Surroundings world;
    world.today = *coprod::parse_date("2026-03-31");
    world.input = ends[0];
    world.keyboard = keyboard;
    std::ostringstream out;
    std::ostringstream err;
    const int status = coprod::run(arguments, out, err, world);
    // so that the writer ends too where nobody read to the end
    std::string rest(4096, '\0');
    while (::read(ends[0], rest.data(), rest.size()) > 0) {
    }
    writer.join();
    ::close(ends[0]);
    return {status, out.str(), err.str()};
}

bool holds(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

const std::string examples = COPROD_SOURCE_DIR "/examples/";

} // namespace

TEST_CASE("check names every open question of a blank file by its key, and no mistake") {
    const Ended ended = run_with(bytes_of(examples + "blank.yaml"), {"check", "-"});
    CHECK(ended.status == 0);
    CHECK(ended.err == "");
    const coprod::Charter& charter = charter_mark();
    const auto check_asked = [&](const std::string& form, const auto& questions) {
        for (const coprod::Question& question : questions) {
            INFO(form << "." << question.id);
            CHECK(holds(ended.out, form + "." + question.id + ": "));
        }
    };
    check_asked("ready", charter.readiness);
    check_asked("plan", charter.forms->plan);
    check_asked("review", charter.forms->review);
    CHECK(holds(ended.out, "\nWhen you are done: coprod assess -\n"));
    CHECK(std::count(ended.out.begin(), ended.out.end(), '\n') < 150);
}

TEST_CASE("check judges nothing: no verdict, gate, strength or rung that was reached is told") {
    for (const auto& entry : std::filesystem::directory_iterator(examples)) {
        if (entry.path().extension() != ".yaml")
            continue;
        INFO(entry.path());
        const Ended ended = run_program({"check", "--all", entry.path()});
        for (const std::string word : {"Verdict", "verdict:", "passed", "failed", "not shown",
                                       "confirmed", "Not yet", "Not enough", "shortest route"})
            CHECK_FALSE(holds(ended.out, word));
    }
}

TEST_CASE("no line of the list is wider than 80 columns") {
    const Ended ended = run_program(
        {"check", examples + "full-of-mistakes.yaml", examples + "local-offer-website.yaml"});
    std::istringstream lines(ended.out);
    for (std::string line; std::getline(lines, line);) {
        INFO(line);
        const auto columns =
            std::count_if(line.begin(), line.end(), [](char c) { return (c & '\xC0') != '\x80'; });
        CHECK(columns <= 80);
    }
}

TEST_CASE("where a file has mistakes the sections without any are looked at all the same") {
    const NewFolder folder;
    folder.write("p.yaml", "coprod: 1\nproject: {id: ramp}\nplan: {purpose: A ramp}\n"
                           "ready: {enough_time: perhaps}\ndo: {meetings: [{date: June}]}\n");
    const InsideFolder inside(folder.path());
    const Ended ended = run_program({"check", "p.yaml"});
    CHECK(ended.status == 3);
    CHECK(holds(ended.err, "p.yaml:4:22: error: "));
    CHECK(holds(ended.err, "p.yaml:5:24: error: "));
    CHECK(ended.out.starts_with(
        "p.yaml\n======\n"
        "Charter: Co-production charter mark, version 1. Looked at on 31 March 2026.\n"
        "2 mistakes to mend. Until then only what has none in it is looked at: Project,\n"
        "Plan and Review.\nPlan 1 of 15; Review 0 of 7.\n"));
    CHECK(holds(ended.out, "- line 3, plan.who (add it): "));
    CHECK_FALSE(holds(ended.out, "commitments"));
    CHECK(ended.out.ends_with("\nMore about the first of them: coprod explain unknown-name\n"
                              "2 mistakes, above. When they are mended: coprod check p.yaml\n"));
}

TEST_CASE("a file whose layout cannot be read is not looked at any further") {
    const NewFolder folder;
    folder.write("p.yaml", "plan: \"open\n");
    const InsideFolder inside(folder.path());
    const Ended ended = run_program({"check", "p.yaml"});
    CHECK(ended.status == 3);
    CHECK(ended.out == "p.yaml\n======\n1 mistake to mend. What is still open is looked at after "
                       "that.\n\nMore about it: coprod explain unclosed-quote\n"
                       "1 mistake, above. When it is mended: coprod check p.yaml\n");
}

TEST_CASE("of a file that cannot be read nothing is looked at, and that is said") {
    const NewFolder folder;
    folder.write("form.yaml", "%PDF-1.4 x\n");
    const InsideFolder inside(folder.path());
    for (const std::string name : {"gone.yaml", "form.yaml"}) {
        const Ended ended = run_program({"check", name});
        const std::string code = name == "gone.yaml" ? "no-such-file" : "not-text";
        CHECK(ended.status == 3);
        CHECK(ended.out == name +
                               "\n=========\nIt could not be read, so nothing in it was looked "
                               "at.\n\nMore about it: coprod explain " +
                               code +
                               "\nThe reason stands above. When that is put right: coprod check " +
                               name + "\n");
    }
}

TEST_CASE("several files are looked at one after the other, and counted") {
    const NewFolder folder;
    folder.write("all/a.yaml", "coprod: 1\nproject: {id: ramp}\n");
    folder.write("all/b.yaml", "coprod: 1\nproject: {level: high}\n");
    const InsideFolder inside(folder.path());
    const Ended ended = run_program({"check", "all", examples + "short-breaks.yaml"});
    CHECK(ended.status == 3);
    CHECK(ended.out.ends_with("\nLooked at 3 files: 1 with mistakes, 1 with something open, 1 with "
                              "nothing open.\n"));
    CHECK(run_program({"check", folder.path()}).status == 3);
    folder.write("none/note.txt", "");
    const Ended none = run_program({"check", "none"});
    CHECK(none.status == 3);
    CHECK(none.err == "No file that ends in .yaml or .yml was found, so nothing was looked at.\n");
}

TEST_CASE("the next command reads the same file by the same charter") {
    const NewFolder folder;
    folder.write("our ramp.yaml", "coprod: 1\n");
    const InsideFolder inside(folder.path());
    CHECK(run_program({"check", "--charter", "stockport", "our ramp.yaml"})
              .out.ends_with("\nWhen you are done: coprod assess --charter stockport 'our "
                             "ramp.yaml'\n"));
}

TEST_CASE("with --all each thing stands by itself, with what a panel looks for") {
    const Ended ended = run_program({"check", "--all", examples + "blank.yaml"});
    const coprod::Charter& charter = charter_mark();
    for (const coprod::Commitment& commitment : charter.commitments)
        CHECK(holds(ended.out, "commitments." + commitment.id + ":"));
    CHECK(holds(ended.out, "A panel looks for: "));
    CHECK_FALSE(holds(ended.out, "--all"));
}

TEST_CASE("assess judges what comes in at standard input as it judges a file") {
    const Ended ended = run_with(small_project, {"assess", "--format", "json", "-"});
    CHECK(ended.status == 0);
    CHECK(ended.err == "");
    CHECK(holds(ended.out, R"("file":"standard input")"));
    const NewFolder folder;
    folder.write("p.yaml", small_project);
    const InsideFolder inside(folder.path());
    CHECK(run_with(small_project, {"assess", "-"}).out == run_program({"assess", "p.yaml"}).out);
    CHECK(run_with(small_project, {"assess", "-o", "out/", "-"}).err == "Wrote out/ramp.txt.\n");
}

TEST_CASE("a mistake in what comes in is told with the words standard input and the line") {
    const Ended ended = run_with("coprod: 1\nproject: {level: high}\n", {"assess", "-"});
    CHECK(ended.status == 3);
    CHECK(ended.err.starts_with("standard input:2:18: error: "));
    CHECK(ended.err.ends_with("standard input: 1 mistake to mend; nothing was judged.\n"));
}

TEST_CASE("no more comes in than a file may have") {
    const std::string comment = "#" + std::string(1000, 'x') + "\n";
    std::string large;
    for (int i = 0; i < 300; ++i)
        large += comment;
    const Ended ended = run_with(large, {"check", "-"});
    CHECK(ended.status == 3);
    CHECK(ended.err == "standard input: error: the file has more, and at most 256 KiB (262,144 "
                       "bytes) are read [file-too-large]\n  help: Shorten it or split it, or raise "
                       "the limit with --max-size.\n");
    CHECK(run_with(small_project + large, {"assess", "--max-size", "1000000", "-"}).status == 0);
}

TEST_CASE("a charter that comes in at standard input is looked over as one in a file") {
    const std::string charter = run_program({"charter", "new"}).out;
    const NewFolder folder;
    folder.write("our.yaml", charter);
    const InsideFolder inside(folder.path());
    const std::string of_file = run_program({"charter", "check", "our.yaml"}).out;
    const Ended ended = run_with(charter, {"charter", "check", "-"});
    CHECK(ended.status == 0);
    CHECK(ended.err == "");
    CHECK(holds(of_file, "our.yaml: no mistakes;"));
    CHECK(ended.out == "standard input" + of_file.substr(std::string("our.yaml").size()));
    const Ended wrong = run_with("coprod_charter: 1\nidd: x\n", {"charter", "check", "-"});
    CHECK(wrong.status == 4);
    CHECK(holds(wrong.out, "standard input:2:1: error: `idd` is not a part that a charter has"));
    const Ended large = run_with(std::string(1024 * 1024 + 1, '#'), {"charter", "check", "-"});
    CHECK(large.status == 4);
    CHECK(holds(large.out, "standard input: it cannot be used.\n"));
}

TEST_CASE("standard input is read once, and a folder in its place is not read") {
    const Ended twice = run_with("", {"check", "-", "-"});
    CHECK(twice.status == 2);
    CHECK(twice.err == "coprod: ‘-’ stands for standard input, which can be read only once\nWrite "
                       "it once, and name the other files.\n");
    CHECK(run_with("", {"assess", "-", "a.yaml", "-"}).err == twice.err);
    CHECK(run_with("", {"check", "-"}).status == 3);
    const NewFolder folder;
    CHECK(run_binary(folder, "", "check - < .").status == 3);
    CHECK(bytes_of(folder.path() / "err") ==
          "standard input: error: what comes in cannot be read: Is a directory "
          "[not-to-be-opened]\n  help: Save it as a file and name that file.\n");
}

TEST_CASE("somebody at the keyboard is told how to end") {
    CHECK(run_with(small_project, {"check", "-"}, true).err ==
          "Reading from the keyboard. End with Ctrl-D on a line of its own.\n");
}

TEST_CASE("a signal ends the waiting for standard input") {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    const std::atomic<int> signal{SIGINT};
    coprod::Surroundings world;
    world.signal = &signal;
    world.input = ends[0];
    std::ostringstream out;
    std::ostringstream err;
    CHECK(coprod::run({"check", "-"}, out, err, world) == 128 + SIGINT);
    CHECK(err.str() == "coprod: interrupted, 0 of 1 done.\n");
    CHECK(out.str() == "");
    CHECK(coprod::run({"assess", "-"}, out, err, world) == 128 + SIGINT);
    ::close(ends[0]);
    ::close(ends[1]);
}

TEST_CASE("the list that docs/check.md shows is the beginning of what the program prints") {
    const InsideFolder inside(COPROD_SOURCE_DIR);
    const std::string document = bytes_of("docs/check.md");
    const auto begin = document.find("```text\n", document.find("<!-- check -->")) + 8;
    const std::string shown = document.substr(begin, document.find("```", begin) - begin);
    REQUIRE(shown.size() > 200);
    const Ended ended = run_program({"check", "examples/local-offer-website.yaml"});
    CHECK(ended.out.substr(0, shown.size()) == shown);
}

} // namespace check_test
