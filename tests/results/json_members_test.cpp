// Everything that a result holds stands in its line, and comes back from there.
#include <set>

#include "catch.h"
#include "input/escape.h"
#include "results/json_result.h"
#include "results/sample_results.h"
#include "rules/generate.h"
#include "rules/judged.h"
#include "writers/report_texts.h"

using namespace coprod;
using namespace coprod_tests;

namespace json_members_test {

namespace {

Result read_back(const std::string& line) {
    std::string trouble;
    const auto result = parse_result(line, trouble);
    INFO(trouble);
    INFO(line.substr(0, 200));
    REQUIRE(result);
    CHECK(trouble.empty());
    return *result;
}

/// The line is one, and what is read from it and written again is the same.
void check_there_and_back(const Result& result) {
    const std::string line = result_line(result);
    CHECK(line.find('\n') == std::string::npos);
    const Result again = read_back(line);
    CHECK((result_line(again) == line));
}

std::string line_with_file(const std::string& name) {
    Result result = refused_result();
    result.file = name;
    return result_line(result);
}

} // namespace

TEST_CASE("every text of a result stands in its line, once for each place") {
    const Result result = full_result("a mark with the number ");
    const std::string line = result_line(result);
    std::set<std::string> texts;
    Report report = result.report;
    for_each_text(report, [&](std::string& text) { texts.insert(text); });
    texts.erase(""); // what only the easy-read page says is left out
    CHECK(texts.size() > 250);
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(line.find('"' + text + '"') != std::string::npos);
    }
}

TEST_CASE("everything that a result holds is read back from its line") {
    const Result result = full_result("a mark with the number ");
    CHECK((whole_result(read_back(result_line(result))) == whole_result(result)));
    check_there_and_back(result);
}

TEST_CASE("quotation marks, backslashes, tabs, line ends and other scripts are read back as they "
          "were") {
    const Result result = full_result("“ü” \"\\\t\n\\n / 日本 \U0001F600 ");
    CHECK((whole_result(read_back(result_line(result))) == whole_result(result)));
    check_there_and_back(result);
}

TEST_CASE("what no text may hold is made visible, and from then on stays as it is") {
    const Result result =
        full_result(std::string("\x1b[31m \xff \xe2\x80\xae \0 \r \x7f", 17) + "\xc2\x85");
    const std::string line = result_line(result);
    for (const char byte : line)
        if (static_cast<unsigned char>(byte) < 0x20)
            FAIL("a control character is in the line");
    CHECK(line.find("\\\\x1b[31m \\\\xff \\\\u202e \\\\x00 \\\\x0d \\\\x7f\\\\u0085") !=
          std::string::npos);
    check_there_and_back(result);
}

TEST_CASE("every byte at every place of a text is written so that it is read back") {
    for (int byte = 0; byte < 256; ++byte)
        for (std::size_t at = 0; at < 18; ++at) {
            CAPTURE(byte, at);
            std::string text(18, 'a');
            text[at] = static_cast<char>(byte);
            const bool stays = byte == '\t' || byte == '\n' || (byte >= 0x20 && byte < 0x7F);
            const std::string file = read_back(line_with_file(text)).file;
            CHECK(file == (stays ? text : escape_line(text)));
        }
}

TEST_CASE("a file's name is shown as messages show it") {
    CHECK(line_with_file("a\xff\x1b.yaml").find(R"("file":"a\\xff\\x1b.yaml")") !=
          std::string::npos);
    CHECK(line_with_file("a\nb.yaml").find(R"("file":"a\nb.yaml")") != std::string::npos);
}

TEST_CASE("a refused file's line is as it was approved") {
    const std::string line = result_line(refused_result());
    const std::string program = line.substr(line.find("\"program\""), 45);
    CHECK(line ==
          R"({"schema":"coprod-results/1",)" + program.substr(0, program.find('}') + 1) +
              R"(,"status":"refused","file":"north/ramp.yaml","sha256":")" + std::string(64, 'b') +
              R"(","view":"public","date":"2026-03-31","mistakes":[{"code":"unknown-key",)"
              R"("line":4,"column":3,"message":"`titel` is not a key that `project` has",)"
              R"("help":"Did you mean `title`?"},{"code":"no-permission",)"
              R"("message":"you do not have permission to read this file"}],"more_mistakes":3})");
    CHECK((whole_result(read_back(line)) == whole_result(refused_result())));
}

TEST_CASE("a file that was not assessed has no verdict and no gates, whatever its report holds") {
    Result result = full_result("x");
    result.status = ResultStatus::unreadable;
    const std::string line = result_line(result);
    for (const char* key : {"\"verdict\":", "\"gates\":", "\"project\":"}) {
        CAPTURE(key);
        CHECK(line.find(key) == std::string::npos);
    }
    check_there_and_back(result);
}

TEST_CASE("a refused file keeps the charter that it was read with") {
    Result result = refused_result();
    result.report.charter = {"our-charter", "Our charter", "2", std::string(64, 'c'), {}, {}};
    CHECK(result_line(result).find("\"charter\":{\"id\":\"our-charter\"") != std::string::npos);
    CHECK((whole_result(read_back(result_line(result))) == whole_result(result)));
    check_there_and_back(result);
}

TEST_CASE("a commitment that two values name stands once, and comes back in both") {
    const Result result = example_result("local-offer-website.yaml", View::panel);
    const std::string line = result_line(result);
    CHECK(line.find("{\"id\":\"agree-who-to-involve\"") ==
          line.rfind("{\"id\":\"agree-who-to-involve\""));
    std::size_t holders = 0;
    const Result again = read_back(line);
    for (const ReportValue& value : again.report.values)
        for (const ReportCommitment& commitment : value.commitments)
            if (commitment.id == "agree-who-to-involve") {
                ++holders;
                CHECK(commitment.wording ==
                      "We will agree together who are the right people to be involved");
            }
    CHECK(holders == 4);
}

TEST_CASE("every example in both views is written, read and written again with the same bytes") {
    for (const Result& result : example_results()) {
        CAPTURE(result.file);
        check_there_and_back(result);
        CHECK((whole_result(read_back(result_line(result))) == whole_result(result)));
    }
}

TEST_CASE("submissions of every kind are written, read and written again with the same bytes") {
    Dice dice(20);
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        Result result;
        const Submission submission = generate(charter_mark(), dice);
        const Assessment assessment = assess(charter_mark(), submission, day(judged_on));
        result.report = make_report(charter_mark(), submission, assessment,
                                    round % 2 == 0 ? View::everyone : View::panel);
        check_there_and_back(result);
        CHECK((whole_result(read_back(result_line(result))) == whole_result(result)));
    }
}

} // namespace json_members_test
