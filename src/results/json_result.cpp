// Reads one line of a results file.
#include <charconv>

#include <fmt/format.h>

#include "input/escape.h"
#include "results/indicator_checks.h"
#include "results/json_reader.h"
#include "results/json_result.h"
#include "results/json_tree.h"
#include "results/line_checks.h"

namespace coprod {
namespace {

/// The version behind the form's name; nothing where there is no number.
std::optional<unsigned> version_of(std::string_view id) {
    const std::string_view digits = id.substr(results_form_name.size());
    unsigned version = 0;
    const auto [end, failure] =
        std::from_chars(digits.data(), digits.data() + digits.size(), version);
    if (failure != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return version;
}

/// Asked first, since everything else follows from the form that a result is written in.
bool check_form(const Json& json, std::string& trouble) {
    if (!json.is_object()) {
        trouble = fmt::format("this is {}, and a result is a set of keys", found_in(json));
        return false;
    }
    const auto found = json.find("schema");
    const std::string id = found != json.end() && found->is_string()
                               ? found->get_ref<const std::string&>()
                               : std::string();
    if (id == results_form_id)
        return true;
    if (found == json.end())
        trouble = fmt::format("`schema` is missing, and a result of coprod has \"{}\" there",
                              results_form_id);
    else if (id.starts_with(results_form_name) && version_of(id).value_or(0) > results_version)
        trouble = fmt::format("this result was written by a later coprod, in the form {}, and this "
                              "coprod reads {}",
                              in_quotes(id), results_form_id);
    else
        trouble = fmt::format("`schema` is {}, and a result of coprod has \"{}\" there",
                              found_in(*found), results_form_id);
    return false;
}

} // namespace

std::optional<Result> parse_result(std::string_view line, std::string& trouble) {
    trouble.clear();
    if (!check_json_line(line, trouble))
        return std::nullopt;
    std::optional<Json> json = json_tree(line, trouble);
    if (!json || !check_form(*json, trouble))
        return std::nullopt;
    Result result;
    if (!JsonReader(trouble).read(*json, result) || !check_indicators(result.report, trouble))
        return std::nullopt;
    return result;
}

} // namespace coprod
