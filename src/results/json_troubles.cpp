#include "results/json_troubles.h"

#include <fmt/format.h>

#include "input/escape.h"
#include "input/utf8.h"

namespace coprod {
namespace {

std::string steps(const Way& way) {
    if (way.up == nullptr)
        return {};
    const std::string before = steps(*way.up);
    if (way.key.empty())
        return fmt::format("{}[{}]", before, way.index);
    return before.empty() ? std::string(way.key) : fmt::format("{}.{}", before, way.key);
}

} // namespace

std::string name_of(const Way& way) {
    return way.up == nullptr ? "the line" : fmt::format("`{}`", steps(way));
}

std::string found_in(const Json& value) {
    switch (value.type()) {
    case Json::value_t::object:
        return "a set of keys";
    case Json::value_t::array:
        return "a list";
    case Json::value_t::string:
        return "the text " + in_quotes(value.get_ref<const std::string&>());
    case Json::value_t::boolean:
        return value.get<bool>() ? "true" : "false";
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
    case Json::value_t::number_float:
        return "the number " + value.dump();
    default:
        return "null";
    }
}

std::string wrong_type(const Way& way, const Json& value, std::string_view needed) {
    return fmt::format("{} is {}, and {} is needed", name_of(way), found_in(value), needed);
}

std::string forbidden_in(const Way& way, char32_t code) {
    return fmt::format("{} holds {}, and no text of a result may hold it", name_of(way),
                       describe_character(code));
}

} // namespace coprod
