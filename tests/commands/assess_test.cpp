// What `assess` does with its options, and how much of what is wrong it tells.
#include "commands/running.h"

using namespace coprod;
using namespace coprod_tests;

namespace assess_test {

namespace {

/// Runs `assess` on a file of that content, with other arguments before its name.
Ended assess(const std::string& content, std::vector<std::string> options = {},
             bool colour = false) {
    const NewFolder folder;
    folder.write("p.yaml", content);
    const InsideFolder inside(folder.path());
    options.insert(options.begin(), "assess");
    options.push_back("p.yaml");
    return run_program(options, colour);
}

std::string without_colour(const std::string& text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\x1b')
            at = text.find('m', at);
        else
            plain += text[at];
    }
    return plain;
}

/// A file with so many mistakes, one a line.
std::string mistakes(int count) {
    std::string text = "coprod: 1\ncommitments:\n";
    for (int i = 0; i < count; ++i)
        text += "  wrong-" + std::to_string(i) + ": x\n";
    return text;
}

} // namespace

TEST_CASE("a blank submission is judged and earns nothing") {
    const Ended ended = assess("coprod: 1\n");
    CHECK(ended.status == exit_status::done);
    CHECK(ended.err == "");
    CHECK(ended.out.find("Verdict: Not enough evidence") != std::string::npos);
    CHECK(assess("coprod: 1\n", {"--require", "mark"}).status == exit_status::below_required);
    CHECK(assess("coprod: 1\n", {"--require", "conditions"}).status == exit_status::below_required);
    CHECK(assess("coprod: 1\n", {"--require", "mark"}).out == ended.out);
}

TEST_CASE("every shipped charter judges a blank submission and a small one") {
    for (const char* charter :
         {"charter-mark", "stockport", "stoke-on-trent", "south-gloucestershire"})
        for (const std::string& content : {std::string("coprod: 1\n"), small_project}) {
            const Ended ended = assess(content, {"--charter", charter});
            CAPTURE(charter);
            CHECK(ended.err == "");
            CHECK(ended.status == exit_status::done);
            CHECK(ended.out.find("Verdict: ") != std::string::npos);
            CHECK(assess(content, {"--charter", charter, "--require", "mark"}).status ==
                  exit_status::below_required);
        }
}

TEST_CASE("the charter that the file names is used, unless the command line names another") {
    const Ended named = assess(small_project + "charter: stockport\n");
    CHECK(named.err == "");
    CHECK(named.out == assess(small_project, {"--charter", "stockport"}).out);
    const Ended overruled =
        assess(small_project + "charter: stockport\n", {"--charter", "charter-mark"});
    CHECK(overruled.err ==
          "note: judged by ‘charter-mark’, as asked; the file itself names ‘stockport’.\n");
    CHECK(overruled.status == exit_status::done);
    CHECK(assess(small_project + "charter: stockport\n", {"--charter", "stockport"}).err == "");
}

TEST_CASE("a charter that the file names and nobody knows is a mistake of the file") {
    const std::string usual =
        "  help: Leave the key out for the usual one. A charter of your area's own "
        "is named on the command line: --charter FILE.\n";
    const Ended unknown = assess("charter: own.yaml\n");
    CHECK(unknown.status == exit_status::bad_submission);
    CHECK(unknown.err == "p.yaml:1:10: error: no charter is called ‘own.yaml’ [charter-not-found]\n"
                         "  1 | charter: own.yaml\n"
                         "    |          ^\n" +
                             usual + "p.yaml: 1 mistake to mend; nothing was judged.\n");
    CHECK(assess("charter: stokport\n").err.find("  help: Did you mean `stockport`?\n") !=
          std::string::npos);
}

TEST_CASE(
    "a charter that cannot be used ends with a status of its own, before the file is understood") {
    const Ended ended = assess("proyect: x\n", {"--charter", "stokport"});
    CHECK(ended.status == exit_status::bad_charter);
    CHECK(ended.out == "");
    CHECK(ended.err ==
          "charter stokport: error: there is no charter called ‘stokport’ [charter-not-found]\n"
          "  help: Did you mean `stockport`?\n"
          "The charter cannot be used, so nothing was judged.\n");
}

TEST_CASE(
    "the public view is the default, and the panel's view says that it is not for publication") {
    const Ended everyone = assess(small_project);
    CHECK(everyone.out == assess(small_project, {"--view", "public"}).out);
    const Ended panel = assess(small_project, {"--view", "panel"});
    CHECK(panel.out != everyone.out);
    CHECK(panel.out.find("not for publication") != std::string::npos);
    CHECK(everyone.out.find("not for publication") == std::string::npos);
}

TEST_CASE("the date of the assessment is today where none is named") {
    CHECK(assess(small_project).out == assess(small_project, {"--date", "2026-03-31"}).out);
    CHECK(assess(small_project).out.find("31 March 2026") != std::string::npos);
    CHECK(assess(small_project, {"--date", "2026-04-01"}).out.find("1 April 2026") !=
          std::string::npos);
}

TEST_CASE("a day of assessment that has not come is told, and the report stays the same") {
    const std::string note =
        "note: 1 April 2026 has not come yet; what is planned until then counts as if it had "
        "taken place.\n";
    const Ended early = assess(small_project, {"--date", "2026-04-01"});
    CHECK(early.err == note);
    const NewFolder folder;
    folder.write("p.yaml", small_project);
    const InsideFolder inside(folder.path());
    const Ended on_the_day =
        run_in({*coprod::parse_date("2026-04-01")}, {"assess", "--date", "2026-04-01", "p.yaml"});
    CHECK(on_the_day.err.empty());
    CHECK(on_the_day.out == early.out);
    CHECK(assess(small_project, {"--date", "2026-03-31"}).err.empty());
    CHECK(assess(small_project, {"--date", "2026-03-30"}).err.empty());
}

TEST_CASE("colour adds nothing but colour") {
    const Ended plain = assess(small_project);
    const Ended coloured = assess(small_project, {}, true);
    CHECK(plain.out.find('\x1b') == std::string::npos);
    CHECK(coloured.out.find('\x1b') != std::string::npos);
    CHECK(without_colour(coloured.out) == plain.out);
}

TEST_CASE("fifty mistakes are told, and of more than fifty how many there are") {
    const auto told = [](const std::string& err) {
        int count = 0;
        for (auto at = err.find("[unknown-name]"); at != std::string::npos;
             at = err.find("[unknown-name]", at + 1))
            ++count;
        return count;
    };
    for (const int count : {49, 50}) {
        const Ended ended = assess(mistakes(count));
        CHECK(told(ended.err) == count);
        CHECK(ended.err.ends_with("\np.yaml: " + std::to_string(count) +
                                  " mistakes to mend; nothing was judged.\n"));
        CHECK(ended.err.find("more like these") == std::string::npos);
    }
    const Ended ended = assess(mistakes(51));
    CHECK(told(ended.err) == 50);
    CHECK(ended.err.ends_with("… and 1 more like these.\n"
                              "p.yaml: 51 mistakes to mend; nothing was judged.\n"));
}

} // namespace assess_test
