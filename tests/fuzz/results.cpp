// Bytes as results of earlier runs, each line by itself and all of them together.
#include <fcntl.h>

#include <sstream>

#include "coprod/run.h"
#include "fuzz/check.h"
#include "fuzz/formats.h"
#include "fuzz/scratch.h"
#include "fuzz/texts.h"
#include "results/json_result.h"
#include "rules/judged.h"

namespace coprod_fuzz {

using namespace coprod;

namespace {

/// What the program shows of these arguments; fails where it ends in a way that it must not.
std::string shown(const std::vector<std::string>& arguments) {
    Surroundings around;
    around.today = coprod_tests::day(coprod_tests::judged_on);
    std::ostringstream out;
    std::ostringstream err;
    const int status = run(arguments, out, err, around);
    require(status == exit_status::done || status == exit_status::bad_submission ||
                status == exit_status::wrong_command_line || status == exit_status::bad_charter,
            "the status is a documented one: " + err.str());
    require(status == exit_status::done || !err.str().empty(), "what went wrong is told");
    require_no(steering_trouble(err.str()));
    return out.str();
}

/// Every result of the lines that can be read, written and read again.
void write_each(const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::string trouble;
        const auto result = parse_result(line, trouble);
        require(result.has_value() == trouble.empty(), "a line is read, or it is said why not");
        if (result)
            check_result_line(result_line(*result));
    }
}

} // namespace

void fuzz_results(Bytes bytes) {
    const std::string text = text_of(bytes);
    write_each(text);
    const std::size_t middle = std::min(text.find('\n', text.size() / 2), text.size());
    scratch().fill({{"all.jsonl", text},
                    {"one.jsonl", text.substr(0, middle)},
                    {"two.jsonl", text.substr(middle)}});
    require_no(steering_trouble(shown({"workstream", "all.jsonl", "--mixed"})));
    require_no(steering_trouble(shown({"compare", "one.jsonl", "two.jsonl"})));
    (void)shown({"workstream", "all.jsonl", "-o", "out"});
    for (const auto& [name, written] : scratch().files())
        if (name.ends_with(".html"))
            check_page(written);
}

} // namespace coprod_fuzz
