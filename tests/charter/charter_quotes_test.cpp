// Each wording that a charter quotes stands in the published text that it names, letter for letter
// apart from white space. Skipped where the folder of published texts is not there.
#include "catch.h"

#include <map>

#include "charter/shipped_charters.h"

using namespace coprod;
using namespace coprod_tests;

namespace charter_quotes_test {

namespace {

/// A quoted text and the document that it names.
struct Quote {
    std::string whose;
    std::string text;
    Citation source;
};

void add_own(std::vector<Quote>& quotes, const Charter& charter) {
    quotes.push_back({"definition", charter.definition, charter.definition_source});
    for (const Commitment& commitment : charter.commitments)
        for (const std::string& other : commitment.also_worded)
            quotes.push_back({"also_worded of " + commitment.id, other, commitment.source});
    for (const EmbeddingAction& action : charter.embedding)
        for (const std::string& how : action.how)
            quotes.push_back({"how of " + action.id, how, action.source});
    for (const EngagementTier& tier : charter.engagement) {
        quotes.push_back({"techniques of " + tier.id, tier.techniques, tier.source});
        quotes.push_back({"examples of " + tier.id, tier.examples, tier.source});
    }
    for (const GridCell& cell : charter.grid)
        quotes.push_back({"a cell of the grid", cell.examples, cell.source});
}

std::vector<Quote> quotes_of(const Charter& charter) {
    std::vector<Quote> quotes;
    for (const PartCriterion& item : criteria_of(charter))
        quotes.push_back({item.part + " " + item.criterion->id, item.criterion->wording,
                          item.criterion->source});
    add_own(quotes, charter);
    return quotes;
}

/// The published text of a document of the charter, squeezed.
const std::string& squeezed_text(const Charter& charter, const std::string& document) {
    static std::map<std::string, std::string> texts;
    for (const Document& candidate : charter.documents)
        if (candidate.id == document && !texts.contains(document))
            texts.emplace(document, squeezed(published_text(candidate.text)));
    INFO("the document " << document);
    REQUIRE(texts.contains(document));
    return texts.at(document);
}

} // namespace

TEST_CASE("every quoted wording stands in the published text that it names") {
    if (!have_published_texts())
        return;
    for (const std::string& id : shipped_ids()) {
        const Charter& charter = shipped_charter_of(id);
        const auto quotes = quotes_of(charter);
        CHECK(quotes.size() > 20);
        for (const Quote& quote : quotes) {
            CAPTURE(id, quote.whose, quote.text);
            const std::string& text = squeezed_text(charter, quote.source.document);
            CHECK_FALSE(squeezed(quote.text).empty());
            CHECK(text.find(squeezed(quote.text)) != std::string::npos);
        }
    }
}

TEST_CASE("every criterion names the section that it stands in") {
    for (const std::string& id : shipped_ids())
        for (const Quote& quote : quotes_of(shipped_charter_of(id))) {
            CAPTURE(id, quote.whose);
            CHECK_FALSE(quote.source.section.empty());
            CHECK(shipped_charter_of(id).cite(quote.source).ends_with(", " + quote.source.section));
        }
}

TEST_CASE("every document has a title, a publisher and a file with its text") {
    for (const std::string& id : shipped_ids())
        for (const Document& document : shipped_charter_of(id).documents) {
            CAPTURE(id, document.id);
            CHECK_FALSE(document.title.empty());
            CHECK_FALSE(document.publisher.empty());
            CHECK(document.text.ends_with(".txt"));
        }
}

} // namespace charter_quotes_test
