// Reads values of a result by their tables.
#pragma once

#include <algorithm>
#include <functional>
#include <limits>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "results/json_troubles.h"
#include "results/result_form.h"

namespace coprod {

/// Fills a result from JSON whose texts it takes away. Every function returns false at the first
/// trouble, with its sentence in `trouble`.
class JsonReader {
public:
    explicit JsonReader(std::string& trouble) : trouble_(trouble) {}

    [[nodiscard]] bool read(Json& json, Result& result) {
        result_ = &result;
        return value(json, result, Way{});
    }

private:
    std::string& trouble_;
    const Result* result_ = nullptr;

    bool fail(std::string&& trouble) {
        trouble_ = std::move(trouble);
        return false;
    }

    [[nodiscard]] bool assessed() const { return result_->status == ResultStatus::assessed; }

    template <typename Owner, typename... Rows>
    bool object(Json& json, Owner& owner, const std::tuple<Rows...>& rows, const Way& way) {
        if (!json.is_object())
            return fail(wrong_type(way, json, "a set of keys"));
        return std::apply(
            [&](const Rows&... row) { return (member(json, owner, row, way) && ...); }, rows);
    }

    template <typename Owner, typename Row>
    bool member(Json& json, Owner& owner, const Row& row, const Way& way) {
        const Way here{&way, row.key};
        const auto found = json.find(row.key);
        if (found != json.end()) {
            if (row.stands == Stands::assessed && !assessed())
                return fail(fmt::format("{} stands in a result that is {}, and only one that is "
                                        "assessed has it",
                                        name_of(here), word_of(result_->status)));
            return content(*found, owner, row, here);
        }
        if (row.stands == Stands::always)
            return fail(name_of(here) + " is missing, and it is always needed");
        if (needs_assessed(row.stands) && assessed())
            return fail(name_of(here) + " is missing, and every assessed result needs it");
        if constexpr (requires { row.holders; }) {
            Json none = Json::array();
            return content(none, owner, row, here); // nothing may name anything in it then
        } else {
            return true;
        }
    }

    template <typename Owner, typename Get>
    bool content(Json& json, Owner& owner, const Member<Get>& row, const Way& way) {
        return value(json, std::invoke(row.get, owner), way);
    }
    template <typename Owner, typename Get, typename Rows>
    bool content(Json& json, Owner& owner, const Part<Get, Rows>& row, const Way& way) {
        return object(json, std::invoke(row.get, owner), row.rows, way);
    }
    template <typename Owner>
    bool content(Json& json, Owner&, const OwnWord&, const Way& way) {
        return json.is_string() || fail(wrong_type(way, json, "a text"));
    }
    template <typename Owner, typename Get>
    bool content(Json& json, Owner& owner, const Ids<Get>& row, const Way& way) {
        return list(
            json, std::invoke(row.get, owner), way,
            [this](Json& each, auto& item, const Way& at) { return value(each, item.id, at); });
    }
    template <typename Owner, typename Holders, typename Items>
    bool content(Json& json, Owner& owner, const SharedList<Holders, Items>& row, const Way& way) {
        auto whole = std::decay_t<decltype(std::invoke(row.items,
                                                       std::invoke(row.holders, owner).front()))>{};
        if (!value(json, whole, way))
            return false;
        for (auto& holder : std::invoke(row.holders, owner))
            for (auto& item : std::invoke(row.items, holder)) {
                const auto found = std::find_if(whole.begin(), whole.end(),
                                                [&](const auto& one) { return one.id == item.id; });
                if (found == whole.end())
                    return fail(
                        fmt::format("{} has nothing with the id {}, which is named above it",
                                    name_of(way), in_quotes(item.id)));
                item = *found;
            }
        return true;
    }

    bool value(Json& json, std::string& text, const Way& way) {
        if (!json.is_string())
            return fail(wrong_type(way, json, "a text"));
        text = std::move(json.get_ref<std::string&>());
        return true;
    }
    bool value(Json& json, bool& yes, const Way& way) {
        if (!json.is_boolean())
            return fail(wrong_type(way, json, "true or false"));
        yes = json.get<bool>();
        return true;
    }
    bool value(Json& json, Date& date, const Way& way) {
        const auto found =
            json.is_string() ? parse_date(json.get_ref<const std::string&>()) : std::nullopt;
        if (!found)
            return fail(wrong_type(way, json, "a day that exists, like \"2026-03-31\","));
        date = *found;
        return true;
    }
    template <Number Value>
    bool value(Json& json, Value& number, const Way& way) {
        constexpr auto most = largest_number<Value>;
        if (!json.is_number_unsigned() || json.get<std::uint64_t>() > most)
            return fail(wrong_type(way, json, fmt::format("a whole number from 0 to {}", most)));
        number = static_cast<Value>(json.get<std::uint64_t>());
        return true;
    }
    template <HasWords Value>
    bool value(Json& json, Value& choice, const Way& way) {
        std::string allowed;
        for (const auto& [each, word] : Words<Value>::all) {
            if (json.is_string() && json.get_ref<const std::string&>() == word) {
                choice = each;
                return true;
            }
            allowed += allowed.empty() ? "" : ", ";
            allowed += word;
        }
        return fail(wrong_type(way, json, "one of the words " + allowed));
    }
    template <typename Item>
    bool value(Json& json, std::optional<Item>& item, const Way& way) {
        return value(json, item.emplace(), way);
    }
    template <typename Item>
    bool value(Json& json, std::vector<Item>& items, const Way& way) {
        return list(json, items, way, [this](Json& each, Item& item, const Way& at) {
            return value(each, item, at);
        });
    }
    template <HasForm Value>
    bool value(Json& json, Value& owner, const Way& way) {
        return object(json, owner, Form<Value>::rows, way);
    }

    template <typename Item, typename Read>
    bool list(Json& json, std::vector<Item>& items, const Way& way, Read read_item) {
        if (!json.is_array())
            return fail(wrong_type(way, json, "a list"));
        items.resize(json.size());
        for (std::size_t i = 0; i < items.size(); ++i)
            if (!read_item(json[i], items[i], Way{&way, {}, i}))
                return false;
        return true;
    }
};

} // namespace coprod
