// The charters against the published texts: what stands in a list or table there stands here, in
// the same order and the same words. Skipped where the folder of published texts is not there.
#include "catch.h"

#include <algorithm>

#include "charter/shipped_charters.h"

using namespace coprod;
using namespace coprod_tests;

namespace charter_sources_test {

namespace {

using Texts = std::vector<std::string>;

std::string joined(const Texts& lines) {
    std::string all;
    for (const std::string& line : lines)
        all += line + '\n';
    return all;
}

const std::string& stockport_text() {
    return published_text("stockport-charter.txt");
}
const std::string& stoke_text() {
    return published_text("stoke-on-trent-toolkit.txt");
}
const std::string& gloucestershire_text() {
    return published_text("south-gloucestershire-charter.txt");
}

/// The two parts of "Title - wording", squeezed.
std::pair<std::string, std::string> titled(const std::string& line) {
    return {squeezed(before(line, " - ")), squeezed(behind(line, " - "))};
}

void remove(std::string& text, const std::string& part) {
    const auto at = text.find(part);
    INFO("looking for " << part);
    REQUIRE(at != std::string::npos);
    text.erase(at, part.size());
}

} // namespace

TEST_CASE("Stockport's values stand in the order of its opening page") {
    if (!have_published_texts())
        return;
    const Texts listed = bullets(
        lines_between(stockport_text(), "together to create a culture", "What we will do"), "• ");
    CHECK(squeezed_wordings(shipped_charter_of("stockport").values) == squeezed_all(listed));
}

TEST_CASE("each of Stockport's values has the commitments of its table, in its words and order") {
    if (!have_published_texts())
        return;
    const Charter& charter = shipped_charter_of("stockport");
    const std::string tables =
        "Value What we will do\n" +
        joined(lines_between(stockport_text(), "Value What we will do", "Background"));
    const Texts sections = pieces_behind(tables, "Value What we will do");
    REQUIRE(sections.size() == charter.values.size());
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const Value& value = charter.values[i];
        CAPTURE(value.id);
        CHECK(squeezed(before(sections[i], "We will ")) == squeezed(value.wording));
        const Texts placed = pieces_behind(sections[i], "We will ");
        REQUIRE(placed.size() == value.commitments.size());
        for (std::size_t k = 0; k < placed.size(); ++k) {
            const Commitment& commitment = charter.commitments[value.commitments[k]];
            Texts worded = squeezed_all(commitment.also_worded);
            worded.push_back(squeezed(commitment.wording));
            CAPTURE(commitment.id, placed[k]);
            CHECK(std::count(worded.begin(), worded.end(), squeezed("We will " + placed[k])) == 1);
        }
    }
}

TEST_CASE("each of Stockport's values serves the outcomes of its table") {
    if (!have_published_texts())
        return;
    const Charter& charter = shipped_charter_of("stockport");
    const Texts listed =
        bullets(lines_between(stockport_text(), "experience of children, young people",
                              "Principle Link to Outcomes"),
                "• ");
    CHECK(squeezed_wordings(charter.outcomes) == squeezed_all(listed));
    const std::string tables = "Principle Link to Outcomes\n" +
                               joined(lines_between(stockport_text(), "Principle Link to Outcomes",
                                                    "If you want to find"));
    const Texts sections = pieces_behind(tables, "Principle Link to Outcomes");
    REQUIRE(sections.size() == charter.values.size());
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const std::string section = squeezed(sections[i]);
        std::vector<Index> linked;
        for (Index k = 0; k < charter.outcomes.size(); ++k)
            if (section.find("All7outcomes") != std::string::npos ||
                section.find(squeezed(charter.outcomes[k].wording)) != std::string::npos)
                linked.push_back(k);
        std::vector<Index> own = charter.values[i].outcomes;
        std::sort(own.begin(), own.end());
        CAPTURE(charter.values[i].id);
        CHECK(section.starts_with(squeezed(charter.values[i].wording)));
        CHECK(own == linked);
    }
}

TEST_CASE("Stockport's ways of knowing are its bullets, one of which runs two together") {
    if (!have_published_texts())
        return;
    Texts listed = squeezed_all(bullets(
        lines_between(stockport_text(), "How we will know", "If you want to provide"), "• "));
    CHECK(listed.size() == 16);
    for (const EvidenceKind& kind : shipped_charter_of("stockport").evidence_kinds) {
        if (kind.bullet == 0)
            continue;
        CAPTURE(kind.id);
        REQUIRE(kind.bullet <= listed.size());
        remove(listed[kind.bullet - 1], squeezed(kind.wording));
    }
    for (const std::string& left_over : listed)
        CHECK(left_over == "");
}

TEST_CASE(
    "Stockport's six ways of embedding and how they are done leave nothing of the table out") {
    if (!have_published_texts())
        return;
    std::string table = joined(
        lines_between(stockport_text(), "What we will do How we will do it", "How we will know"));
    std::replace(table.begin(), table.end(), '\n', ' ');
    table = squeezed(table);
    for (auto at = table.find("•"); at != std::string::npos; at = table.find("•"))
        table.erase(at, std::string_view("•").size());
    for (const EmbeddingAction& action : shipped_charter_of("stockport").embedding) {
        CAPTURE(action.id);
        remove(table, squeezed(action.wording));
        for (const std::string& how : action.how)
            remove(table, squeezed(how));
    }
    CHECK(table == "Regularinformationsharingthrough:emailedtoSEND-IP@stockport.gov.uk");
}

TEST_CASE("Stoke-on-Trent's rungs and bands are those of its ladder, from the top") {
    if (!have_published_texts())
        return;
    const Ladder& ladder = *shipped_charter_of("stoke-on-trent").ladder;
    const Texts lines = lines_between(stoke_text(), "How we want to do it", "What is:");
    std::size_t band = 0;
    std::size_t rung = 0;
    for (const std::string& line : lines) {
        CAPTURE(line);
        if (line.starts_with("DOING ")) {
            REQUIRE(band < ladder.bands.size());
            CHECK(squeezed(line) == squeezed(ladder.bands[band++].wording));
        } else if (line.find(" - ") != std::string::npos) {
            REQUIRE(rung < ladder.rungs.size());
            const auto [title, wording] = titled(line);
            CHECK(title == squeezed(ladder.rungs[rung].title));
            CHECK(wording == squeezed(ladder.rungs[rung].wording));
            CHECK(ladder.rungs[rung++].band + 1 == band);
        }
    }
    CHECK(band == 3);
    CHECK(rung == 7);
}

TEST_CASE("Stoke-on-Trent's engagement model has its four tiers with techniques and examples") {
    if (!have_published_texts())
        return;
    const Charter& charter = shipped_charter_of("stoke-on-trent");
    const Texts lines =
        lines_between(stoke_text(), "Our Model of Engagement", "There are 3 levels");
    const Texts tiers = bullets(lines, "- **");
    const Texts techniques = bullets(lines, " - Techniques: ");
    const Texts examples = bullets(lines, " - Examples: ");
    REQUIRE(tiers.size() == charter.engagement.size());
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const EngagementTier& tier = charter.engagement[i];
        CHECK(titled(tiers[i]) == std::pair(squeezed(tier.title), squeezed(tier.wording)));
        CHECK(squeezed(techniques.at(i)) == squeezed(tier.techniques));
        CHECK(squeezed(examples.at(i)) == squeezed(tier.examples));
    }
}

TEST_CASE("Stoke-on-Trent's grid holds the cells of its table") {
    if (!have_published_texts())
        return;
    const Charter& charter = shipped_charter_of("stoke-on-trent");
    const Texts rows =
        lines_between(stoke_text(), "\tChild/young person/family", "Example of current");
    std::size_t cell = 0;
    for (const std::string& row : rows) {
        const Texts columns = pieces_behind("\t" + row, "\t");
        if (columns.size() != 4)
            continue;
        for (std::size_t level = 0; level < 3; ++level) {
            REQUIRE(cell < charter.grid.size());
            const GridCell& own = charter.grid[cell++];
            CAPTURE(row);
            CHECK(columns[0].starts_with(charter.engagement[own.engagement].title));
            CHECK(own.level == level);
            CHECK(squeezed(columns[level + 1]) == squeezed(own.examples));
        }
    }
    CHECK(cell == 12);
}

TEST_CASE("Stoke-on-Trent's levels, questions before a project and priorities are its lists") {
    if (!have_published_texts())
        return;
    const Charter& charter = shipped_charter_of("stoke-on-trent");
    Texts levels;
    for (const std::string& line :
         lines_between(stoke_text(), "There are 3 levels of Co-production:", "Hierarchy"))
        if (line.find("level**") != std::string::npos)
            levels.push_back(behind(line, "level**"));
    CHECK(squeezed_wordings(charter.levels) == squeezed_all(levels));
    Texts ready;
    for (const std::string& line : lines_between(stoke_text(), "Are you ready", "Challenges"))
        if (line.find(". ") == 1)
            ready.push_back(line.substr(3));
    CHECK(squeezed_wordings(charter.readiness) == squeezed_all(ready));
    Texts titles;
    Texts wordings;
    for (const std::string& line :
         bullets(lines_between(stoke_text(), "Our priorities:", "Are you ready"), "- ")) {
        titles.push_back(titled(line.substr(3)).first);
        wordings.push_back(titled(line).second);
    }
    CHECK(squeezed_wordings(charter.priorities) == wordings);
    for (std::size_t i = 0; i < titles.size(); ++i)
        CHECK(squeezed(charter.priorities.at(i).title) == titles[i]);
}

TEST_CASE("Stoke-on-Trent's forms ask what its Plan, Do and Review forms ask") {
    if (!have_published_texts())
        return;
    const Forms& forms = *shipped_charter_of("stoke-on-trent").forms;
    const std::string& text = stoke_text();
    CHECK(squeezed_wordings(forms.plan) ==
          squeezed_all(paragraphs(lines_between(text, "Prior to commencement", "Do form"))));
    CHECK(squeezed_wordings(forms.minutes) ==
          squeezed_all(bullets(lines_between(text, "Do form", "Review form"), "- ")));
    CHECK(squeezed_wordings(forms.review) ==
          squeezed_all(paragraphs(lines_between(text, "Following the completion", "City of"))));
}

TEST_CASE("South Gloucestershire's lists are those of its charter") {
    if (!have_published_texts())
        return;
    const Charter& charter = shipped_charter_of("south-gloucestershire");
    const std::string& text = gloucestershire_text();
    Texts principles =
        bullets(lines_between(text, "Co-production principles", "How we will know"), "- ");
    for (std::string& principle : principles)
        principle = behind(principle, ") ");
    CHECK(squeezed_wordings(charter.principles) == squeezed_all(principles));
    Texts statements =
        bullets(lines_between(text, "How we will know", "Working together"), "- *\"");
    for (std::string& statement : statements)
        statement = before(statement, "\"*");
    CHECK(squeezed_wordings(charter.statements) == squeezed_all(statements));
    CHECK(squeezed_wordings(charter.agreements) ==
          squeezed_all(
              bullets(lines_between(text, "Working together", "Monitor, evaluation"), "- ")));
    CHECK(
        squeezed_wordings(charter.monitoring) ==
        squeezed_all(bullets(lines_between(text, "Monitor, evaluation", "Yours sincerely"), "- ")));
    Texts levels = bullets(
        lines_between(text, "Co-production should happen", "South Gloucestershire Council works"),
        "- ");
    for (std::string& level : levels)
        level = behind(level, "-");
    CHECK(squeezed_wordings(charter.levels) == squeezed_all(levels));
}

} // namespace charter_sources_test
