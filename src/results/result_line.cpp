// Writes a result by its table, straight into the line: a tree of JSON values in between would take
// several times as long, and an area's results are many.
#include <charconv>
#include <functional>

#include "results/json_result.h"
#include "results/json_text.h"
#include "results/result_form.h"

namespace coprod {
namespace {

/// What is set aside for a line before it is written, so that most lines grow once or not at all.
constexpr std::size_t usual_length = 48 * 1024;

class LineWriter {
public:
    explicit LineWriter(const Result& result) : result_(result) {
        if (result.status == ResultStatus::assessed)
            line_.reserve(usual_length);
    }

    std::string whole() {
        value(result_);
        return std::move(line_);
    }

private:
    const Result& result_;
    std::string line_;

    template <typename Row, typename Owner>
    [[nodiscard]] bool stands(const Row& row, const Owner& owner) const {
        const bool assessed = result_.status == ResultStatus::assessed;
        if (row.stands == Stands::always || (needs_assessed(row.stands) && assessed))
            return true;
        return row.stands != Stands::assessed && !row_says_nothing(row, owner);
    }

    template <typename Owner, typename... Rows>
    void object(const Owner& owner, const std::tuple<Rows...>& rows) {
        char before = '{';
        const auto add = [&](const auto& row) {
            if (!stands(row, owner))
                return;
            line_ += before;
            before = ',';
            line_ += '"';
            line_ += row.key;
            line_ += "\":";
            content(row, owner);
        };
        std::apply([&](const Rows&... row) { (add(row), ...); }, rows);
        line_ += before == '{' ? "{}" : "}";
    }

    template <typename Items, typename Add>
    void list(const Items& items, Add add) {
        char before = '[';
        for (const auto& item : items) {
            line_ += before;
            before = ',';
            add(item);
        }
        line_ += before == '[' ? "[]" : "]";
    }

    template <typename Get, typename Owner>
    void content(const Member<Get>& row, const Owner& owner) {
        value(std::invoke(row.get, owner));
    }
    template <typename Get, typename Rows, typename Owner>
    void content(const Part<Get, Rows>& row, const Owner& owner) {
        object(std::invoke(row.get, owner), row.rows);
    }
    template <typename Owner>
    void content(const ProgramText& row, const Owner&) {
        value(row.text);
    }
    template <typename Get, typename Owner>
    void content(const Ids<Get>& row, const Owner& owner) {
        list(std::invoke(row.get, owner), [this](const auto& item) { this->value(item.id); });
    }
    template <typename Holders, typename Items, typename Owner>
    void content(const SharedList<Holders, Items>& row, const Owner& owner) {
        list(distinct(owner, row), [this](const auto* item) { this->value(*item); });
    }

    void value(std::string_view text) { add_json_text(text, line_); }
    void value(bool yes) { line_ += yes ? "true" : "false"; }
    void value(Date date) { value(iso(date)); }
    template <Number Value>
    void value(Value number) {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        line_.append(digits.data(), end);
    }
    template <HasWords Value>
    void value(Value choice) {
        value(word_of(choice));
    }
    template <typename Item>
    void value(const std::optional<Item>& item) {
        value(*item); // one without an item is left out
    }
    template <typename Item>
    void value(const std::vector<Item>& items) {
        list(items, [this](const Item& item) { value(item); });
    }
    template <HasForm Value>
    void value(const Value& owner) {
        object(owner, Form<Value>::rows);
    }
};

} // namespace

std::string result_line(const Result& result) {
    return LineWriter(result).whole();
}

} // namespace coprod
