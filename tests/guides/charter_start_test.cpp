// A new charter explains every key of the tables that read it, and loses nothing on the way.
#include "guides/looking_over.h"

#include <algorithm>
#include <functional>
#include <set>

#include "charter/charter_fields.h"
#include "guides/charter_sample.h"
#include "guides/yaml_text.h"

using namespace coprod;
using namespace coprod_tests;

namespace charter_start_test {

namespace {

/// Calls `visit` for each row that a value of this shape can have inside, each table once.
void for_each_row(const Shape& shape, std::set<const Field*>& seen,
                  const std::function<void(const Field&)>& visit) {
    if (shape.item != nullptr)
        for_each_row(*shape.item, seen, visit);
    for (const Shape* way : shape.ways)
        for_each_row(*way, seen, visit);
    if (shape.kind != Shape::Kind::map)
        return;
    for (const Field& row : shape.fields())
        if (seen.insert(&row).second) {
            visit(row);
            for_each_row(row.shape(), seen, visit);
        }
}

std::string started_from(const std::string& id) {
    return charter_start({"northshire", "Northshire Charter", id});
}

/// In a list of its own lines, or of one line.
bool is_taken(const std::string& text, const std::string& key) {
    const auto take = text.find("\ntake:");
    const std::string list = text.substr(take, text.find("\n\n", take) - take);
    return list.find("\"" + key + "\"") != std::string::npos;
}

bool is_written(const std::string& text, const std::string& key) {
    return text.find("\n" + key + ":") != std::string::npos;
}

} // namespace

TEST_CASE("a new charter names every part that a charter can have: written, taken or to come") {
    for (const ShippedCharter& shipped : shipped_charters()) {
        const std::string text = started_from(std::string(shipped.id));
        for (const auto& table : {charter_head_fields(), charter_parts()})
            for (const Field& row : table) {
                const std::string key(row.name);
                CAPTURE(shipped.id, key);
                const int ways = int{is_written(text, key)} + int{is_taken(text, key)} +
                                 int{text.find("\n# " + key + ": ") != std::string::npos};
                CHECK(ways == 1);
            }
    }
}

TEST_CASE("a new charter explains every key of the parts that are written in it") {
    const std::string text = new_charter();
    std::set<const Field*> seen;
    const auto check = [&](const Field& row) {
        CAPTURE(row.name, row.words);
        CHECK(text.find(std::string(row.name) + ":") != std::string::npos);
        // In words of its own line, or among those of a map in one line.
        std::string words(row.words);
        const bool in_one_line = text.find("`" + std::string(row.name) + "`,") != std::string::npos;
        words[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(words[0])));
        const std::string begin = words.substr(0, 40);
        CHECK((in_one_line || text.find(begin) != std::string::npos));
    };
    for (const auto& table : {charter_head_fields(), charter_parts()})
        for (const Field& row : table)
            if (is_written(text, std::string(row.name)))
                for_each_row(row.shape(), seen, check);
    CHECK(seen.size() > 70);
}

TEST_CASE("a new charter has the gates and numbers of the one that it begins from") {
    const NewFolder folder;
    const InsideFolder inside(folder.path());
    for (const ShippedCharter& shipped : shipped_charters()) {
        CAPTURE(shipped.id);
        folder.write("own.yaml", started_from(std::string(shipped.id)));
        const auto own = load_charter("own.yaml");
        const auto from = load_charter(std::string(shipped.id));
        REQUIRE(own.charter);
        CHECK(own.charter->mark.answers_at_least == from.charter->mark.answers_at_least);
        CHECK(own.charter->mark.flags.size() == from.charter->mark.flags.size());
        CHECK(own.charter->ladder.has_value() == from.charter->ladder.has_value());
        CHECK(own.charter->kinds.size() == from.charter->kinds.size());
        for (const Gate& gate : own.charter->mark.gates) {
            const auto& gates = from.charter->mark.gates;
            const auto same = std::find_if(gates.begin(), gates.end(),
                                           [&](const Gate& g) { return g.id == gate.id; });
            REQUIRE(same != gates.end());
            CHECK(same->asks == gate.asks);
            CHECK(same->easy->next == gate.easy->next);
        }
    }
}

TEST_CASE("no line of a new charter is longer than 80 columns") {
    std::istringstream lines{new_charter()};
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(std::count_if(line.begin(), line.end(), [](char c) {
                  return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
              }) <= 80);
    }
}

TEST_CASE("a title becomes an id of letters, digits and hyphens") {
    CHECK(id_of_title("Northshire Charter") == "northshire-charter");
    CHECK(id_of_title("  The 2nd – “Open” Charter. ") == "the-2nd-open-charter");
    CHECK(id_of_title("Ærøskøbing") == "r-sk-bing");
    CHECK(id_of_title("…") == "");
    CHECK(id_of_title(std::string(63, 'a') + " b") == std::string(63, 'a'));
    CHECK(id_of_title(std::string(80, 'a')) == std::string(64, 'a'));
}

} // namespace charter_start_test
