#include "guides/choices.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"

namespace coprod {

namespace {

bool is_missing(Names which, const Charter& charter) {
    return is_of_charter(which) && names_in(charter, which).empty();
}

bool can_be_primary(const CharterName& kind, const Charter& charter) {
    return std::any_of(charter.kinds.begin(), charter.kinds.end(), [&](const PeopleKind& known) {
        return known.primary && known.id == kind.id;
    });
}

} // namespace

Names names_of(const Shape& shape, const Field& field) {
    return shape.names == Names::none ? field.names : shape.names;
}

bool is_of_charter(Names which) {
    return !noun_of(which).empty();
}

std::vector<CharterName> choices_of(const Shape& shape, const Field& field,
                                    const Charter& charter) {
    const Names which = names_of(shape, field);
    std::vector<CharterName> names = names_in(charter, which);
    // The one rule about names that no list can say (check_submission.cpp).
    if (which == Names::people_kind && field.name == "primary")
        std::erase_if(names,
                      [&](const CharterName& kind) { return !can_be_primary(kind, charter); });
    return names;
}

bool only_described(Names which) {
    return which == Names::embedding || which == Names::principle || which == Names::agreement ||
           which == Names::monitoring || which == Names::priority;
}

bool is_judged(const Field& field, const Charter& charter) {
    const Shape& shape = usual(field.shape());
    if (is_missing(names_of(shape, field), charter))
        return false;
    return shape.item == nullptr || !is_missing(usual(*shape.item).names, charter);
}

const Shape& usual(const Shape& shape) {
    return shape.kind == Shape::Kind::any_of ? *shape.ways.front() : shape;
}

std::string sources_of(const std::vector<CharterName>& names, const Charter& charter) {
    std::vector<std::string> sources;
    for (const CharterName& name : names) {
        if (name.criterion == nullptr)
            continue;
        const std::string& id = name.criterion->source.document;
        const auto document = std::find_if(charter.documents.begin(), charter.documents.end(),
                                           [&](const Document& each) { return each.id == id; });
        if (document == charter.documents.end())
            continue;
        std::string source =
            fmt::format("{} ({})", in_curly_quotes(document->title), document->publisher);
        if (std::find(sources.begin(), sources.end(), source) == sources.end())
            sources.push_back(std::move(source));
    }
    return join(sources);
}

} // namespace coprod
