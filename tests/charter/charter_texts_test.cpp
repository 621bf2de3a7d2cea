// What the charters say in their own words: complete, short enough to read, and never the same
// twice.
#include "catch.h"

#include <algorithm>
#include <map>
#include <sstream>

#include "charter/shipped_charters.h"
#include "folder.h"

using namespace coprod;
using namespace coprod_tests;

namespace charter_texts_test {

namespace {

/// A text of our own, with whose it is and how many sentences it may have.
struct OwnText {
    std::string whose;
    std::string text;
    std::size_t sentences;
};

void add_cause(std::vector<OwnText>& texts, const std::string& whose, const Cause& cause) {
    texts.push_back({whose + " words", cause.words, 2});
    texts.push_back({whose + " do_now", cause.do_now, 2});
    texts.push_back({whose + " do_next_time", cause.do_next_time, 2});
}

void add_needs(std::vector<OwnText>& texts, const std::string& whose,
               const std::vector<Need>& needs) {
    for (const Need& need : needs) {
        if (need.kind != Need::Kind::every_stage)
            add_cause(texts, whose + " missing", need.missing);
        if (need.while_open)
            add_cause(texts, whose + " too_late", need.too_late);
    }
}

void add_ladder(std::vector<OwnText>& texts, const Charter& charter) {
    for (const Stage& stage : charter.ladder->stages) {
        texts.push_back({stage.id + " asks", stage.asks, 1});
        add_cause(texts, stage.id, stage.when_missing);
    }
    for (const Say& say : charter.ladder->says)
        texts.push_back({say.id + " meaning", say.meaning, 1});
    for (const Rung& rung : charter.ladder->rungs)
        add_needs(texts, rung.id, rung.needs);
    for (const EngagementTier& tier : charter.engagement)
        add_needs(texts, "tier " + tier.id, tier.needs);
}

std::vector<OwnText> advice_of(const Charter& charter) {
    std::vector<OwnText> texts;
    for (const PartCriterion& item : criteria_of(charter)) {
        const std::string whose = item.part + " " + item.criterion->id;
        texts.push_back({whose + " satisfied_by", item.criterion->satisfied_by, 2});
        texts.push_back({whose + " good", item.criterion->good, 1});
        texts.push_back({whose + " weak", item.criterion->weak, 1});
        texts.push_back({whose + " if_missing", item.criterion->if_missing, 2});
    }
    for (const Commitment& commitment : charter.commitments)
        if (!commitment.together.empty())
            texts.push_back({commitment.id + " together", commitment.together, 2});
    for (const EvidenceKind& kind : charter.evidence_kinds)
        if (kind.bullet == 0) {
            texts.push_back({kind.id + " satisfied_by", kind.satisfied_by, 2});
            texts.push_back({kind.id + " good", kind.good, 1});
            texts.push_back({kind.id + " weak", kind.weak, 1});
        }
    if (charter.ladder)
        add_ladder(texts, charter);
    return texts;
}

std::vector<OwnText> all_own(const Charter& charter) {
    std::vector<OwnText> texts = advice_of(charter);
    texts.push_back({"about", charter.about, 4});
    for (const Gate& gate : charter.mark.gates) {
        texts.push_back({gate.id + " asks", gate.asks, 1});
        texts.push_back({gate.id + " why", gate.why, 1});
        texts.push_back({gate.id + " source", gate.source, 1});
    }
    for (const Flag& flag : charter.mark.flags) {
        texts.push_back({flag.id + " why", flag.why, 1});
        texts.push_back({flag.id + " ask", flag.ask, 1});
    }
    for (const VerdictWords& words : charter.verdicts) {
        texts.push_back({words.title + " meaning", words.meaning, 4});
        texts.push_back({words.title + " next", words.next, 2});
    }
    return texts;
}

bool ends_sentence(const std::string& text, std::size_t at) {
    if (text[at] != '.' && text[at] != '?' && text[at] != '!')
        return false;
    std::size_t next = at + 1;
    for (const std::string_view quote : {"”", "’", "\"", ")"})
        if (std::string_view(text).substr(next).starts_with(quote))
            next += quote.size();
    if (next == text.size())
        return true;
    // A capital letter begins the next sentence; “… how far?” asks for less than that.
    return next + 1 < text.size() && text[next] == ' ' && text[next + 1] >= 'A' &&
           text[next + 1] <= 'Z';
}

std::vector<std::string> sentences_of(const std::string& text) {
    std::vector<std::string> found{""};
    for (std::size_t at = 0; at < text.size(); ++at) {
        found.back() += text[at];
        if (ends_sentence(text, at) && at + 4 < text.size())
            found.emplace_back();
    }
    return found;
}

std::size_t words_in(const std::string& text) {
    std::istringstream words{text};
    std::size_t count = 0;
    for (std::string word; words >> word;)
        ++count;
    return count;
}

} // namespace

TEST_CASE("every criterion has its wording, its advice, a good and a weak example and a remedy") {
    for (const std::string& id : shipped_ids())
        for (const PartCriterion& item : criteria_of(shipped_charter_of(id))) {
            const Criterion& criterion = *item.criterion;
            CAPTURE(id, item.part, criterion.id);
            CHECK_FALSE(criterion.wording.empty());
            CHECK_FALSE(criterion.source.document.empty());
            CHECK_FALSE(criterion.satisfied_by.empty());
            CHECK_FALSE(criterion.good.empty());
            CHECK_FALSE(criterion.weak.empty());
            CHECK_FALSE(criterion.if_missing.empty());
            CHECK(criterion.place.known());
        }
}

TEST_CASE("no two pieces of advice in a charter are the same") {
    for (const std::string& id : shipped_ids()) {
        std::map<std::string, std::string> first;
        for (const OwnText& own : advice_of(shipped_charter_of(id))) {
            const auto [entry, is_new] = first.emplace(squeezed(own.text), own.whose);
            CAPTURE(id, own.whose, entry->second, own.text);
            CHECK(is_new);
        }
        CHECK(first.size() > 100);
    }
}

TEST_CASE("the parts that each charter writes for itself are not copied from one another") {
    std::map<std::string, std::string> first;
    const auto add = [&](const std::string& whose, const std::string& text) {
        const auto [entry, is_new] = first.emplace(squeezed(text), whose);
        CAPTURE(whose, entry->second, text);
        CHECK(is_new);
    };
    const auto add_advice = [&](const std::string& whose, const Criterion& criterion) {
        add(whose, criterion.satisfied_by);
        add(whose, criterion.good);
        add(whose, criterion.weak);
        add(whose, criterion.if_missing);
    };
    for (const std::string& id : shipped_ids()) {
        const Charter& charter = shipped_charter_of(id);
        add_advice(id + " heard", *charter.heard);
        add(id + " about", charter.about);
        for (const VerdictWords& words : charter.verdicts)
            add(id + " " + words.title, words.meaning);
        if (id == "stoke-on-trent" || id == "south-gloucestershire")
            for (const Level& level : charter.levels)
                add_advice(id + " level " + level.id, level);
    }
}

TEST_CASE("no sentence of the charters' own has more than 25 words, and no text more sentences "
          "than it may") {
    for (const std::string& id : shipped_ids())
        for (const OwnText& own : all_own(shipped_charter_of(id))) {
            CAPTURE(id, own.whose, own.text);
            const auto sentences = sentences_of(own.text);
            CHECK(sentences.size() <= own.sentences);
            for (const std::string& sentence : sentences)
                CHECK(words_in(sentence) <= 25);
        }
}

TEST_CASE("every text of the charters' own ends like a sentence") {
    for (const std::string& id : shipped_ids())
        for (const OwnText& own : all_own(shipped_charter_of(id))) {
            CAPTURE(id, own.whose, own.text);
            const bool ended = own.text.ends_with(".") || own.text.ends_with("?") ||
                               own.text.ends_with(".”") || own.text.ends_with("?”") ||
                               own.text.ends_with("!");
            CHECK(ended);
        }
}

TEST_CASE("every commitment of Stockport's says what an area can do together where many miss it") {
    for (const Commitment& commitment : shipped_charter_of("stockport").commitments) {
        CAPTURE(commitment.id);
        CHECK(words_in(commitment.together) >= 20);
    }
    CHECK(shipped_charter_of("charter-mark").commitments[0].together ==
          "With the parent carer forum and young people, keep one list of the groups in the area "
          "that like to be asked. Let every new project begin with it, and add those who were "
          "missing.");
}

TEST_CASE("one question of the Plan form says what a project is for") {
    for (const char* id : {"stoke-on-trent", "charter-mark"})
        for (const Question& question : shipped_charter_of(id).forms->plan) {
            CAPTURE(id, question.id);
            CHECK(question.says_purpose == (question.id == "purpose"));
        }
}

TEST_CASE("every question of a form has a short form of at most eight words") {
    const Forms& forms = *shipped_charter_of("stoke-on-trent").forms;
    std::vector<std::string> questions;
    for (const Question& question : forms.plan)
        questions.push_back(question.asks_short);
    for (const MinutesItem& item : forms.minutes)
        questions.push_back(item.asks_short);
    for (const Question& question : forms.review)
        questions.push_back(question.asks_short);
    CHECK(questions.size() == 27);
    for (const std::string& question : questions) {
        CAPTURE(question);
        CHECK(question.ends_with("?"));
        CHECK(words_in(question) <= 8);
    }
}

TEST_CASE("every statement also stands in easy words of its own") {
    for (const Statement& statement : shipped_charter_of("south-gloucestershire").statements) {
        CAPTURE(statement.id);
        CHECK(statement.easy != statement.wording);
        CHECK(statement.easy.ends_with("."));
        CHECK(words_in(statement.easy) <= 15);
    }
}

TEST_CASE("the lines of the charter files are at most 120 characters long, without tabs or spaces "
          "at their ends") {
    for (const std::string& id : shipped_ids()) {
        std::istringstream lines{bytes_of(COPROD_SOURCE_DIR "/data/charters/" + id + ".yaml")};
        std::size_t number = 0;
        for (std::string line; std::getline(lines, line);) {
            ++number;
            const auto characters = std::count_if(line.begin(), line.end(), [](char c) {
                return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
            });
            CAPTURE(id, number, line);
            CHECK(characters <= 120);
            CHECK(line.find('\t') == std::string::npos);
            CHECK_FALSE(line.ends_with(" "));
        }
        CHECK(number > 200);
    }
}

} // namespace charter_texts_test
