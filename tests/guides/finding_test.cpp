// However a name is written, what it means is found.
#include "charter/shipped_charters.h"
#include "guides/explaining.h"

using namespace coprod;
using namespace coprod_tests;

namespace finding_test {

namespace {

using Names = std::vector<std::string>;

const std::vector<Topic>& topics() {
    static const std::vector<Topic> all = all_topics(shipped_charter_of("charter-mark"));
    return all;
}

Names meant(const std::string& asked) {
    return names_of(find_topics(topics(), asked).meant);
}

} // namespace

TEST_CASE("case, spaces, hyphens and underscores make no difference") {
    const Names expected{"commitment/be-transparent"};
    for (const char* asked :
         {"be-transparent", "Be Transparent", "BE_TRANSPARENT", "  be   transparent ",
          "commitment/be-transparent", "Commitment/Be transparent", "commitments/be-transparent",
          "commitments.be-transparent", "We will be transparent"}) {
        CAPTURE(asked);
        CHECK(meant(asked) == expected);
    }
}

TEST_CASE("a name that several things have gives all of them, and kind/name chooses") {
    CHECK(meant("consultation") == Names{"rung/consultation", "tier/consultation"});
    CHECK(meant("tier/consultation") == Names{"tier/consultation"});
    CHECK(meant("resources") == Names{"ready/resources", "plan/resources"});
    CHECK(meant("stage/plan") == Names{"stage/plan"});
}

TEST_CASE("a key is found by its path, by the end of it, and with a name in its middle") {
    CHECK(meant("do.heard.told") == Names{"key/do.heard.told"});
    CHECK(meant("heard.told") == Names{"key/do.heard.told"});
    CHECK(meant("attended") == Names{"key/do.meetings.attended"});
    CHECK(meant("groups.people") == Names{"key/groups.GROUP.people"});
    CHECK(meant("groups.our-forum.people") == Names{"key/groups.GROUP.people"});
    CHECK(meant("statements.equal-partner.parents.agree") ==
          Names{"key/statements.STATEMENT.GROUP.agree"});
    CHECK(meant("plan.purpose") == Names{"plan/purpose"});
    CHECK(meant("mark.gates.band") == Names{"charter-key/mark.gates.band"});
}

TEST_CASE("a place that check prints is explained by what holds it") {
    CHECK(meant("involvement.parents.decide") == Names{"key/involvement", "stage/decide"});
    CHECK(meant("involvement.parents") == Names{"key/involvement"});
    CHECK(meant("groups.our-forum") == Names{"key/groups"});
    CHECK(meant("statements.equal-partner.parents") == Names{"statement/equal-partner"});
    CHECK(meant("do.heard heavy-gate") == Names{"key/do.heard"});
    CHECK(meant("do.meetings first follow_up") == Names{"key/do.meetings"});
    CHECK(meant("involvment.parents.decide").empty());
    CHECK(meant("groups of parents").empty());
}

TEST_CASE("a key that shares its last name with something else is mentioned beside it") {
    const FoundTopics found = find_topics(topics(), "told");
    CHECK(names_of(found.meant) == Names{"say/told"});
    CHECK(names_of(found.also) == Names{"key/do.heard.told"});
}

TEST_CASE("the words of a report are found, one or many of them") {
    for (const char* asked : {"gap", "Gaps", "word/gap"})
        CHECK(meant(asked) == Names{"word/gap"});
    CHECK(meant("routes") == Names{"word/route"});
    CHECK(meant("Shortest route") == Names{"word/route"});
    CHECK(meant("set aside") == Names{"word/set-aside"});
    CHECK(meant("Evidence set aside") == Names{"word/set-aside"});
    CHECK(meant("lived experience") == Names{"people/lived-experience", "word/lived"});
    CHECK(meant("described") == Names{"strength/described", "word/described"});
    CHECK(meant("primary") == Names{"word/primary"});
    CHECK(find_topics(topics(), "words").sort->kind == TopicKind::word);
    CHECK(meant("whens").empty());
}

TEST_CASE("a charter has only the words that reports by it can use") {
    const auto has = [](const char* charter, const char* word) {
        const std::vector<Topic> all = all_topics(shipped_charter_of(charter));
        return !find_topics(all, word).meant.empty();
    };
    for (const char* word : {"word/recorded", "word/traced", "word/engagement-model"}) {
        CAPTURE(word);
        CHECK(has("charter-mark", word));
        CHECK(has("stoke-on-trent", word));
        CHECK_FALSE(has("stockport", word));
    }
    for (const char* charter : {"stockport", "stoke-on-trent", "south-gloucestershire"}) {
        CAPTURE(charter); // each report says whose project it is, and what was said and meant
        CHECK(has(charter, "word/primary"));
        CHECK(has(charter, "word/said-and-meant"));
    }
    CHECK(has("stockport", "word/gap"));
}

TEST_CASE("a whole sort is found by what its list is called") {
    for (const char* asked : {"values", "Value", "VALUES"}) {
        const FoundTopics found = find_topics(topics(), asked);
        CAPTURE(asked);
        REQUIRE(found.sort != nullptr);
        CHECK(found.sort->kind == TopicKind::value);
    }
    CHECK(find_topics(topics(), "codes").sort->kind == TopicKind::code);
    CHECK(find_topics(topics(), "charter-keys").sort->kind == TopicKind::charter_key);
}

TEST_CASE("a word finds what speaks of it, titles before wordings") {
    const FoundTopics found = find_topics(topics(), "trust");
    CHECK(found.meant.empty());
    CHECK(names_of(found.near).front() == "outcome/happy-and-trusting");
    CHECK(names_of(find_topics(topics(), "plain   English now").near).empty());
    CHECK(names_of(find_topics(topics(), "English plain").near).front() ==
          "commitment/plain-english");
}

TEST_CASE("a slip of the pen is met with what was likely meant") {
    CHECK(find_topics(topics(), "be-transparant").suggestion == "be-transparent");
    const FoundTopics found = find_topics(topics(), "xyzzyq");
    CHECK(found.suggestion == "");
    CHECK((found.meant.empty() && found.near.empty() && found.sort == nullptr));
}

TEST_CASE("nothing, blanks and a lone slash find nothing") {
    for (const char* asked : {"", "   ", "/", "value/", "/value", ".", "..", "-"}) {
        CAPTURE(asked);
        const FoundTopics found = find_topics(topics(), asked);
        CHECK(found.meant.empty());
        CHECK(found.near.empty());
    }
}

} // namespace finding_test
