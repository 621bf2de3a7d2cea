// The library's own ways to watch what it reads look at a list again for each of its items.
#include "results/json_tree.h"

#include <fmt/format.h>

#include "input/escape.h"
#include "results/line_checks.h"

namespace coprod {
namespace {

std::string no_json(const Json::exception& error, std::string_view line) {
    const auto* syntax = dynamic_cast<const Json::parse_error*>(&error);
    if (syntax == nullptr) // a number with hundreds of digits
        return "a number is larger than any that a result has, and a whole number is needed";
    if (syntax->byte > line.size())
        return "the line ends before the result does, and a whole line of JSON is needed";
    const std::size_t at = syntax->byte == 0 ? 0 : syntax->byte - 1;
    return fmt::format("at byte {} this is no longer JSON, and a line that coprod wrote is needed",
                       at + 1);
}

/// Takes what the library reads, piece by piece; false ends the reading.
class TreeMaker final : public nlohmann::json_sax<Json> {
public:
    TreeMaker(std::string_view line, std::string& trouble) : line_(line), trouble_(trouble) {}

    [[nodiscard]] Json take() { return std::move(root_); }

    bool null() override { return add(nullptr) != nullptr; }
    bool boolean(bool yes) override { return add(yes) != nullptr; }
    bool number_integer(number_integer_t number) override { return add(number) != nullptr; }
    bool number_unsigned(number_unsigned_t number) override { return add(number) != nullptr; }
    bool number_float(number_float_t number, const string_t& /*digits*/) override {
        return add(number) != nullptr;
    }
    bool string(string_t& text) override { return add(std::move(text)) != nullptr; }
    bool binary(binary_t& /*bytes*/) override { return false; }
    bool start_object(std::size_t /*size*/) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*size*/) override { return open(Json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& key) override {
        Json& object = *open_.back();
        if (object.contains(key))
            return fail(fmt::format("the key {} stands twice in one set of keys, and it is not "
                                    "clear which is meant",
                                    in_quotes(key)));
        if (object.size() == most_keys)
            return fail(fmt::format("a set of keys has more than {}, and no result of coprod has "
                                    "as many",
                                    most_keys));
        behind_key_ = &object[key];
        return true;
    }

    bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                     const Json::exception& error) override {
        return fail(no_json(error, line_));
    }

private:
    std::string_view line_;
    std::string& trouble_;
    Json root_;
    std::vector<Json*> open_;    ///< the lists and objects around the next value
    Json* behind_key_ = nullptr; ///< where the next value of an object goes
    std::size_t values_ = 0;

    bool fail(std::string&& trouble) {
        trouble_ = std::move(trouble);
        return false;
    }

    /// Puts the value where it belongs; null where there are too many.
    Json* add(Json&& value) {
        if (++values_ > most_values) {
            trouble_ = fmt::format("the line has more than {} values, and no result of coprod has "
                                   "as many",
                                   most_values);
            return nullptr;
        }
        if (open_.empty())
            return &(root_ = std::move(value));
        if (!open_.back()->is_array())
            return &(*behind_key_ = std::move(value));
        open_.back()->push_back(std::move(value));
        return &open_.back()->back();
    }
    bool open(Json&& value) {
        Json* place = add(std::move(value));
        open_.push_back(place);
        return place != nullptr;
    }
    bool close() {
        open_.pop_back();
        return true;
    }
};

} // namespace

std::optional<Json> json_tree(std::string_view line, std::string& trouble) {
    TreeMaker tree(line, trouble);
    if (!Json::sax_parse(line.begin(), line.end(), &tree))
        return std::nullopt;
    return tree.take();
}

} // namespace coprod
