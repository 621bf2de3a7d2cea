#include "report/fixture.h"
#include "writers/report_texts.h"

namespace coprod_tests {

namespace {

/// Takes a text as it is and every other value as a number, so that nothing a report holds is left
/// out.
struct Collect {
    std::vector<std::string>& texts;

    void operator()(const std::string& text) const { texts.push_back(text); }
    void operator()(long long number) const { texts.push_back("#" + std::to_string(number)); }
};

} // namespace

std::vector<std::string> all_texts(const coprod::Report& report) {
    coprod::Report copy = report;
    std::vector<std::string> texts;
    for_each_text(copy, Collect{texts});
    return texts;
}

std::string whole_text(const coprod::Report& report) {
    std::string whole;
    for (const std::string& each : all_texts(report))
        whole += each + '\n';
    return whole;
}

} // namespace coprod_tests
