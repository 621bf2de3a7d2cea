// The route to the mark with conditions, in every form of the report that shows it.
#include "catch.h"
#include "writers/html_reading.h"
#include "writers/html_report.h"
#include "writers/markdown_report.h"
#include "writers/sample_report.h"
#include "writers/text_report.h"

using namespace coprod;
using namespace coprod_tests;

namespace nearer_route_test {

TEST_CASE("the nearer route is one of several, and every form of the report says so") {
    const Report report = sample_report();
    for (const std::string& text :
         {write_text(report, {}), html_text(write_html(report, Templates::shipped())),
          write_markdown(report, Templates::shipped())}) {
        CAPTURE(text);
        const std::size_t at = text.find("It takes");
        REQUIRE(at != std::string::npos);
        CHECK(text.substr(at).starts_with("It takes, for example, "));
        CHECK(text.find("It takes", at + 1) == std::string::npos);
    }
}

} // namespace nearer_route_test
