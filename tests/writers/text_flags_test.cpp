// Said and meant, and what is worth asking, in text.
#include "catch.h"
#include "writers/sample_report.h"
#include "writers/text_report.h"

using namespace coprod;
using namespace coprod_tests;

namespace text_flags_test {

namespace {

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// The section from its heading to the next one.
std::string section(const std::string& text, const std::string& heading) {
    const auto start = text.find("\n" + heading + "\n---");
    REQUIRE(start != std::string::npos);
    const auto rule = text.find('\n', text.find("---", start));
    const auto next = text.find("\n---", rule);
    return text.substr(start,
                       next == std::string::npos ? next : text.rfind('\n', next - 1) - start);
}

} // namespace

TEST_CASE("the three voices stand under each other, each with its label") {
    CHECK(contains(section(write_text(sample_report(), {}), "Said and meant"), R"(
- Decide: the say that Northshire Parent Carer Forum had. The project says:
  Shared the say. The records show: Told. No decision on record names this group
  among those who took it.
  In your file: line 140, involvement.parents.decide

- I have a say in the priorities of co-production projects to help improve
  change
  Staff say: Council staff: all agree.
  The records show: The commitment that it speaks about has a record behind it.
  Families say: Northshire Parent Carer Forum: 60 % agree.
)"));
}

TEST_CASE("what is worth asking stands with its question, its records and its places") {
    CHECK(contains(section(write_text(sample_report(), {}), "Worth asking"), R"(
- The same words in two answers. 2 answers in the file share their words with
  another one.
  Worth asking: What belongs to each of these places alone, that the shared
    words do not say?
  Records: m1, m2
  In your file: line 51, do.meetings m1, outcomes; line 63, do.meetings m2,
    outcomes

Some checks rest on small numbers of people, and only the panel sees what they
find.)"));
}

TEST_CASE("where nothing was found both sections say so") {
    const std::string text = write_text(bare_report(), {});
    CHECK(contains(section(text, "Said and meant"),
                   "What the project says, what its records show and what people say of it go\n"
                   "together, as far as this report can show."));
    CHECK(contains(section(text, "Worth asking"), "No check found anything to ask about."));
}

} // namespace text_flags_test
