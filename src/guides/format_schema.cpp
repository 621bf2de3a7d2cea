#include "guides/format_schema.h"

#include <fmt/format.h>

#include "guides/choices.h"
#include "guides/schema_examples.h"
#include "guides/schema_patterns.h"
#include "report/words.h"

namespace coprod {

namespace {

Json types(std::initializer_list<const char*> names, bool may_be_blank) {
    Json all = Json::array();
    for (const char* name : names)
        all.push_back(name);
    if (may_be_blank)
        all.push_back("null");
    return all.size() == 1 ? all.front() : all;
}

// What editors show in place of the pattern; validators pass over it.
constexpr const char* said_of_pattern = "patternErrorMessage";

Json text(bool may_be_blank) {
    Json schema{{"type", types({"string", "number", "boolean"}, may_be_blank)}};
    if (!may_be_blank) {
        schema["pattern"] = some_text_pattern;
        schema[said_of_pattern] = "Write something here, or leave the line out.";
    }
    return schema;
}

/// A short name, which may look like a number.
Json id(bool may_be_blank) {
    return {{"type", types({"string", "integer"}, may_be_blank)},
            {"pattern", fmt::format("^(?:{}){}$", id_characters, may_be_blank ? "?" : "")},
            {said_of_pattern, "Use lower-case letters, digits and hyphens, at most 64."},
            {"minimum", 0}};
}

Json in_form(const std::string& characters, bool may_be_blank, std::string_view said) {
    return {{"type", types({"string"}, may_be_blank)},
            {"pattern", may_be_blank ? whole_or_blank(characters) : whole(characters)},
            {said_of_pattern, said}};
}

Json number(const Shape& shape, bool may_be_blank) {
    const std::string characters = number_characters(shape.least, shape.most);
    return {{"type", types({"integer", "string"}, may_be_blank)},
            {"minimum", shape.least},
            {"maximum", shape.most},
            {"pattern", may_be_blank ? whole_or_blank(characters) : whole(characters)},
            {said_of_pattern, fmt::format("Write a whole number in digits, from {} to {}.",
                                          shape.least, shape.most)}};
}

/// These texts, which an editor does not offer.
template <class Texts>
Json quietly(const Texts& texts) {
    std::string all;
    for (const auto& each : texts)
        all += fmt::format("{}{}", all.empty() ? "" : "|", each);
    return {{"type", "string"}, {"pattern", fmt::format("^(?:{})$", all)}};
}

Json word(const Shape& shape) {
    Json words = Json::array();
    for (const std::string_view each : shape.words)
        words.push_back(each);
    Json ways = Json::array({{{"enum", std::move(words)}}});
    if (!shape.also.empty())
        ways.push_back(quietly(shape.also));
    return {{"anyOf", std::move(ways)}};
}

bool needs_a_key(std::span<const Field> fields) {
    for (const Field& field : fields)
        if (field.needed)
            return true;
    return false;
}

/// What is said of one of the charter's entries where a cursor rests on it.
std::string told_of(const CharterName& name, const Charter& charter) {
    if (name.criterion == nullptr)
        return std::string(name.words);
    const Criterion& criterion = *name.criterion;
    return fmt::format("{} ({})\n\nA panel looks for: {}\n\nFor example: {}",
                       coprod::in_curly_quotes(criterion.wording), charter.cite(criterion.source),
                       criterion.satisfied_by, criterion.good);
}

void add_words(const CharterName& name, const Charter& charter, Json& schema) {
    schema["title"] = name.title.empty() ? name.id : name.title;
    if (const std::string words = told_of(name, charter); !words.empty())
        schema["description"] = words;
}

/// The value, or nothing, or white space.
Json or_blank(Json schema) {
    const Json blank{{"$ref", "#/definitions/blank"}};
    if (schema.size() == 1 && schema.contains("anyOf")) {
        schema["anyOf"].push_back(blank);
        return schema;
    }
    return {{"anyOf", Json::array({std::move(schema), blank})}};
}

} // namespace

Json FormatSchema::definitions() const {
    Json all = definitions_;
    all["blank"] = {
        {"title", "left blank"}, {"type", types({"string"}, true)}, {"pattern", blank_pattern}};
    return all;
}

/// The charter has no such list, so nothing reads what stands there.
bool FormatSchema::is_open(const Shape& shape, const Field& field) const {
    const Names which = names_of(shape, field);
    return charter_ != nullptr && is_of_charter(which) && names_in(*charter_, which).empty();
}

Json FormatSchema::map(std::span<const Field> fields) {
    Json schema{{"type", "object"}};
    Json properties = Json::object();
    Json required = Json::array();
    for (const Field& field : fields) {
        properties[std::string(field.name)] = property(field);
        if (field.needed)
            required.push_back(field.name);
    }
    schema["properties"] = std::move(properties);
    if (!required.empty())
        schema["required"] = std::move(required);
    schema["additionalProperties"] = false;
    return schema;
}

Json FormatSchema::property(const Field& field) {
    Json schema{{"title", field.name}, {"description", sentence(field.words)}};
    const Shape& shape = field.shape();
    if (charter_ != nullptr && !is_judged(field, *charter_)) {
        schema["description"] = both(sentence(field.words), "This charter does not judge it.");
        schema.update(unjudged(usual(shape)));
        return schema;
    }
    if (Json example = schema_example(field); !example.is_null())
        schema["examples"] = Json::array({std::move(example)});
    schema.update(value(shape, field, !field.needed));
    return schema;
}

Json FormatSchema::unjudged(const Shape& shape) const {
    return shape.kind == Shape::Kind::name ? text(true) : Json::object();
}

Json FormatSchema::value(const Shape& shape, const Field& field, bool may_be_blank) {
    switch (shape.kind) {
    case Shape::Kind::text:
        return text(may_be_blank);
    case Shape::Kind::id:
        return id(may_be_blank);
    case Shape::Kind::number:
        return number(shape, may_be_blank);
    case Shape::Kind::day:
        return in_form(day_characters(), may_be_blank,
                       "Write a day that exists, year first, like 2025-06-10.");
    case Shape::Kind::month:
        return in_form(month_characters(), may_be_blank,
                       "Write a month, year first, like 2025-06.");
    case Shape::Kind::word:
        return may_be_blank ? or_blank(word(shape)) : word(shape);
    case Shape::Kind::name:
        return may_be_blank ? or_blank(name(shape, field)) : name(shape, field);
    case Shape::Kind::reference:
        return may_be_blank ? or_blank(reference()) : reference();
    case Shape::Kind::list:
        return list(shape, field, may_be_blank);
    case Shape::Kind::map: {
        Json schema = map(shape.fields());
        schema["type"] = types({"object"}, may_be_blank && !needs_a_key(shape.fields()));
        return schema;
    }
    case Shape::Kind::named_map:
    case Shape::Kind::own_map: {
        const bool from_charter = charter_ != nullptr && is_of_charter(names_of(shape, field));
        Json schema = from_charter ? named_map(shape, field) : own_map(shape, field);
        schema["type"] = types({"object"}, may_be_blank);
        return schema;
    }
    case Shape::Kind::any_of:
        return may_be_blank ? or_blank(any_of(shape, field, true)) : any_of(shape, field, false);
    }
    return {};
}

Json FormatSchema::choice(const CharterName& entry) const {
    Json schema{{"const", entry.id}};
    add_words(entry, *charter_, schema);
    return schema;
}

Json FormatSchema::name(const Shape& shape, const Field& field) const {
    if (charter_ == nullptr || !is_of_charter(names_of(shape, field)))
        return id(false);
    if (is_open(shape, field))
        return text(false);
    Json ways = Json::array();
    for (const CharterName& entry : choices_of(shape, field, *charter_)) {
        ways.push_back(choice(entry));
        if (!entry.others.empty())
            ways.push_back(quietly(entry.others));
    }
    return {{"anyOf", std::move(ways)}};
}

Json FormatSchema::reference() const {
    if (charter_ == nullptr)
        return text(false);
    Json ways = Json::array();
    for (const CharterName& entry : names_in(*charter_, Names::commitment))
        ways.push_back(choice(entry));
    std::string stages;
    for (const CharterName& stage : names_in(*charter_, Names::stage))
        stages += fmt::format("{}{}", stages.empty() ? "" : "|", stage.id);
    if (ways.empty() || stages.empty())
        return text(false);
    ways.push_back(
        {{"type", "string"},
         {"title", "involvement.GROUP.STAGE"},
         {said_of_pattern, "Name a commitment, or write involvement.GROUP.STAGE."},
         {"pattern", fmt::format("^involvement\\.{}\\.(?:{})$", id_characters, stages)}});
    return {{"anyOf", std::move(ways)}};
}

Json FormatSchema::list(const Shape& shape, const Field& field, bool may_be_blank) {
    Json schema{{"type", types({"array"}, may_be_blank)},
                {"items", value(*shape.item, field, false)}};
    if (!may_be_blank)
        schema["minItems"] = 1;
    return schema;
}

/// A map whose keys are short names where records or a group's answers stand behind them, and else
/// any text.
Json FormatSchema::own_map(const Shape& shape, const Field& field) {
    Json schema{{"type", "object"}};
    if (shape.kind == Shape::Kind::named_map || shape.item->kind == Shape::Kind::map)
        schema["propertyNames"]["pattern"] = fmt::format("^{}$", id_characters);
    schema["additionalProperties"] = value(*shape.item, field, true);
    return schema;
}

/// What stands behind each key is described once.
Json FormatSchema::named_map(const Shape& shape, const Field& field) {
    const std::string definition(field.name);
    if (!definitions_.contains(definition)) {
        Json item = value(*shape.item, field, true);
        definitions_[definition] = std::move(item);
    }
    Json properties = Json::object();
    for (const CharterName& entry : choices_of(shape, field, *charter_)) {
        Json& property = properties[std::string(entry.id)];
        add_words(entry, *charter_, property);
        // Beside a $ref, a reader of draft-07 passes over all else.
        property["allOf"] = Json::array({{{"$ref", "#/definitions/" + definition}}});
    }
    if (shape.fields != nullptr)
        properties.update(map(shape.fields())["properties"]);
    return {
        {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
}

Json FormatSchema::any_of(const Shape& shape, const Field& field, bool may_be_blank) {
    Json ways = Json::array();
    for (const Shape* way : shape.ways) {
        // A list with nothing in it is a blank too.
        const bool is_list = way->kind == Shape::Kind::list;
        Json each = is_list ? list(*way, field, may_be_blank) : value(*way, field, false);
        if (each.size() == 1 && each.contains("anyOf"))
            ways.insert(ways.end(), each["anyOf"].begin(), each["anyOf"].end());
        else
            ways.push_back(std::move(each));
    }
    return {{"anyOf", std::move(ways)}};
}

} // namespace coprod
