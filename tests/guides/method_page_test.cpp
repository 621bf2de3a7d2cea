// The method on a page: every gate, every number, and nothing that the charter does not have.
#include "guides/explaining.h"

#include <algorithm>

#include "charter/shipped_charters.h"
#include "golden.h"
#include "guides/checklist.h"
#include "guides/method_page.h"

using namespace coprod;
using namespace coprod_tests;

namespace method_page_test {

namespace {

Charter changed(void (*change)(Charter&)) {
    Charter charter = shipped_charter_of("charter-mark");
    change(charter);
    return charter;
}

/// The page on one line, so that a text is found wherever its lines are broken.
std::string flat(const Charter& charter) {
    std::string text = write_method(charter, false);
    std::string one;
    for (const char c : text)
        if (c != '\n' && c != ' ')
            one += c;
        else if (!one.empty() && one.back() != ' ')
            one += ' ';
    return one;
}

void check_told(const Charter& charter, const std::string& words) {
    CAPTURE(words);
    CHECK(flat(charter).find(words) != std::string::npos);
    CHECK(flat(shipped_charter_of("charter-mark")).find(words) == std::string::npos);
}

} // namespace

TEST_CASE("the method of the usual charter reads as it was approved") {
    check_golden("method.txt", write_method(shipped_charter_of("charter-mark"), false));
}

TEST_CASE("the method names every gate, verdict, flag and rung, and is whole for every charter") {
    for (const std::string& name : shipped_ids()) {
        const Charter& charter = shipped_charter_of(name);
        check_whole(write_method(charter, false));
        const std::string page = flat(charter);
        CAPTURE(name);
        if (charter.forms)
            CHECK(page.find("Forms complete.") != std::string::npos);
        for (const VerdictWords& verdict : charter.verdicts)
            CHECK(page.find("- " + verdict.title + ": ") != std::string::npos);
        for (const Flag& flag : charter.mark.flags)
            CHECK(page.find("- " + flag.title + ": ") != std::string::npos);
        if (charter.ladder)
            for (const Rung& rung : charter.ladder->rungs)
                CHECK(page.find("- " + rung.title + ": ") != std::string::npos);
    }
    const Charter& mark = shipped_charter_of("charter-mark");
    for (const Gate& gate : mark.mark.gates)
        CHECK(flat(mark).find(" " + gate.title + ". " + gate.asks) != std::string::npos);
}

TEST_CASE("a gate whose part a charter lacks is not in its method") {
    const std::string page = flat(shipped_charter_of("stockport"));
    CHECK(page.find("Statements agreed.") == std::string::npos);
    CHECK(page.find("The ladder") == std::string::npos);
    CHECK(page.find("Values confirmed.") != std::string::npos);
}

TEST_CASE("each number of the charter stands in its method, and changes with it") {
    check_told(changed([](Charter& c) { c.mark.confirmed_at_least_percent = 73; }),
               "at least 73 % of its commitments");
    check_told(changed([](Charter& c) { c.mark.agreed_from_percent = 83; }),
               "A group agrees from 83 % on, of 5 answers");
    check_told(changed([](Charter& c) { c.mark.mixed_from_percent = 47; }), "From 47 % on");
    check_told(changed([](Charter& c) { c.mark.answers_at_least = 7; }), "of 7 answers or more");
    check_told(changed([](Charter& c) { c.mark.conditions_at_most = 4; }), "at most 4 things");
    check_told(changed([](Charter& c) { c.mark.conditions_within_months = 6; }), "within 6 months");
    check_told(changed([](Charter& c) { c.mark.valid_for_years = 2; }), "It holds for 2 years.");
    check_told(changed([](Charter& c) { c.mark.hidden_below = 6; }), "numbers of people below 6,");
    check_told(changed([](Charter& c) { c.mark.words_below = 12; }), "“most” below 12,");
    check_told(changed([](Charter& c) { c.mark.round_to_percent = 10; }), "shares to 10 %");
    check_told(changed([](Charter& c) { c.mark.gates[2].band = 1; }),
               "on a rung of “Doing for” or higher");
    check_told(changed([](Charter& c) { c.mark.flags[1].limit = 3; }), "stands 3 rungs or more");
    check_told(changed([](Charter& c) { c.ladder->disputed_counts_as = 0; }),
               "counts as “no part” at most");
    check_told(changed([](Charter& c) { c.mark.gates[0].may_be_a_condition = false; }),
               "among these: “Values confirmed” and “Heard and answered”.");
}

TEST_CASE("the explanations of gates and statements take the charter's numbers too") {
    const Charter charter = changed([](Charter& c) {
        c.mark.confirmed_at_least_percent = 50;
        c.mark.agreed_from_percent = 90;
        c.mark.answers_at_least = 8;
    });
    CHECK(
        explained(charter, "value/open-and-honest").find("2 of its 4 commitments (50 % or more)") !=
        std::string::npos);
    CHECK(explained(charter, "statement/supported").find("Agreed: 90 % or more") !=
          std::string::npos);
    CHECK(explained(charter, "reading/too-few").find("Fewer than 8 people answered") !=
          std::string::npos);
}

TEST_CASE("the list for a workshop reads as it was approved, and fits a page for every charter") {
    for (const std::string& name : shipped_ids()) {
        CAPTURE(name);
        const std::string text = write_checklist_text(make_checklist(shipped_charter_of(name)));
        check_whole(text);
        CHECK(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) <= page_lines);
    }
    const Checklist list = make_checklist(shipped_charter_of("charter-mark"));
    check_golden("checklist.txt", write_checklist_text(list));
    check_golden("checklist.html", write_checklist_html(list, Templates::shipped()));
}

TEST_CASE("the list takes its words from the charter, escaped for its form") {
    const Charter charter = changed([](Charter& c) {
        c.statements[0].easy = "I & <b>you</b>";
        c.mark.answers_at_least = 9;
        c.heard.reset();
    });
    const Checklist list = make_checklist(charter);
    const std::string page = write_checklist_html(list, Templates::shipped());
    CHECK(page.find("<span>I &amp; &lt;b&gt;you&lt;/b&gt;</span>") != std::string::npos);
    CHECK(page.find("You said, we did") == std::string::npos);
    CHECK(write_checklist_text(list).find("9 or more of each group") != std::string::npos);
}

} // namespace method_page_test
