// Reads values of a result by their tables.
#pragma once

#include <algorithm>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "input/escape.h"
#include "input/open_file.h"
#include "input/utf8.h"
#include "results/json_troubles.h"
#include "results/line_checks.h"
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
    std::size_t named_ = 0;  ///< ids so far that stand for a thing of another list
    std::size_t copied_ = 0; ///< bytes so far of the things that they stand for

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
    bool content(Json& json, Owner&, const ProgramText&, const Way& way) {
        return json.is_string() || fail(wrong_type(way, json, "a text"));
    }
    template <typename Owner, typename Get>
    bool content(Json& json, Owner& owner, const Ids<Get>& row, const Way& way) {
        const std::size_t count = json.is_array() ? json.size() : 0;
        named_ += count;
        if (count > most_ids || named_ > most_ids_in_line)
            return fail(fmt::format("{} names more than {} things, or the result more than {}, "
                                    "and no result of coprod has as many",
                                    name_of(way), most_ids, most_ids_in_line));
        return list(json, std::invoke(row.get, owner), way,
                    [this](Json& each, auto& item, const Way& at) {
                        return this->value(each, item.id, at);
                    });
    }
    template <typename Owner, typename Holders, typename Items>
    bool content(Json& json, Owner& owner, const SharedList<Holders, Items>& row, const Way& way) {
        auto whole = std::decay_t<decltype(std::invoke(row.items,
                                                       std::invoke(row.holders, owner).front()))>{};
        const std::vector<std::size_t> sizes = sizes_in(json, sizeof(whole.front()));
        if (!value(json, whole, way))
            return false;
        std::unordered_map<std::string_view, std::size_t> places;
        for (std::size_t i = 0; i < whole.size(); ++i)
            places.emplace(whole[i].id, i);
        for (auto& holder : std::invoke(row.holders, owner))
            for (auto& item : std::invoke(row.items, holder)) {
                const auto found = places.find(item.id);
                if (found == places.end())
                    return fail(
                        fmt::format("{} has nothing with the id {}, which is named above it",
                                    name_of(way), in_quotes(item.id)));
                copied_ += sizes[found->second];
                if (copied_ > most_copied)
                    return fail(fmt::format("{} is named so often that it would take more than {}",
                                            name_of(way), size_in_words(most_copied)));
                item = whole[found->second];
            }
        return true;
    }

    /// How much room each thing of a list takes in every place that it is named in.
    static std::vector<std::size_t> sizes_in(const Json& json, std::size_t each) {
        std::vector<std::size_t> sizes;
        if (!json.is_array())
            return sizes;
        sizes.reserve(json.size());
        for (const Json& item : json) {
            sizes.push_back(each);
            for (const Json& text : item)
                if (text.is_string())
                    sizes.back() += text.get_ref<const std::string&>().size();
        }
        return sizes;
    }

    bool value(Json& json, std::string& text, const Way& way) {
        if (!json.is_string())
            return fail(wrong_type(way, json, "a text"));
        text = std::move(json.get_ref<std::string&>());
        const std::size_t at = find_forbidden(text);
        return at == std::string::npos || fail(forbidden_in(way, decode_utf8(text, at).code));
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
        constexpr auto most = largest_held<Value>;
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
        constexpr bool has_ids = requires(Item item) {
            item.id;
        };
        constexpr std::size_t most = has_ids ? most_things : most_entries;
        if (json.size() > most)
            return fail(fmt::format("{} has {} entries, and no more than {} are read", name_of(way),
                                    json.size(), most));
        items.resize(json.size());
        for (std::size_t i = 0; i < items.size(); ++i)
            if (!read_item(json[i], items[i], Way{&way, {}, i}))
                return false;
        if constexpr (has_ids)
            return each_once(items, way);
        else
            return true;
    }

    template <typename Item>
    bool each_once(const std::vector<Item>& items, const Way& way) {
        std::unordered_set<std::string_view> ids;
        for (const Item& item : items)
            if (!ids.insert(item.id).second)
                return fail(fmt::format("{} has the id {} twice, and each stands there once",
                                        name_of(way), in_quotes(item.id)));
        return true;
    }
};

} // namespace coprod
