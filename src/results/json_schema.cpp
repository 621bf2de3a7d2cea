// Made from the tables that results are written and read by.
#include "results/json_schema.h"

#include "results/json_troubles.h"
#include "results/result_form.h"

namespace coprod {
namespace {

bool is_always(Stands stands) {
    return stands == Stands::always;
}

bool is_never_else(Stands stands) {
    return stands == Stands::assessed;
}

class SchemaMaker {
public:
    [[nodiscard]] Json whole() {
        Json schema;
        schema["$schema"] = "http://json-schema.org/draft-07/schema#";
        schema["$id"] = "coprod-results-1";
        schema["title"] = Form<Result>::title;
        schema["description"] = Form<Result>::words;
        schema.update(object<Result>(Form<Result>::rows));
        schema["if"]["properties"]["status"]["const"] = word_of(ResultStatus::assessed);
        schema["then"]["required"] = keys_where(needs_assessed, Form<Result>::rows);
        for (const Json& key : keys_where(is_never_else, Form<Result>::rows))
            schema["else"]["properties"][key.get<std::string>()] = false;
        schema["definitions"] = std::move(definitions_);
        return schema;
    }

private:
    Json definitions_ = Json::object();

    template <typename... Rows>
    static Json keys_where(bool (*wanted)(Stands), const std::tuple<Rows...>& rows) {
        Json keys = Json::array();
        const auto add = [&](const auto& row) {
            if (wanted(row.stands))
                keys.push_back(row.key);
        };
        std::apply([&](const Rows&... row) { (add(row), ...); }, rows);
        return keys;
    }

    template <typename Owner, typename... Rows>
    Json object(const std::tuple<Rows...>& rows) {
        Json schema;
        schema["type"] = "object";
        if (Json required = keys_where(is_always, rows); !required.empty())
            schema["required"] = std::move(required);
        Json& properties = schema["properties"];
        std::apply(
            [&](const Rows&... row) {
                ((properties[std::string(row.key)] = of_row<Owner>(row)), ...);
            },
            rows);
        return schema;
    }

    /// What a row leads to, seen from its owner.
    template <typename Get, typename Owner>
    using Target = std::decay_t<std::invoke_result_t<Get, Owner&>>;

    template <typename Owner, typename Row>
    Json of_row(const Row& row) {
        Json schema;
        schema["description"] = row.words;
        Json what = content<Owner>(row);
        if (what.contains("$ref")) // beside it, a reader of draft-07 passes over all else
            what = {{"allOf", Json::array({std::move(what)})}};
        schema.update(what);
        return schema;
    }

    template <typename Owner, typename Get>
    Json content(const Member<Get>&) {
        return value<Target<Get, Owner>>();
    }
    template <typename Owner, typename Get, typename Rows>
    Json content(const Part<Get, Rows>& row) {
        return object<Target<Get, Owner>>(row.rows);
    }
    template <typename Owner>
    Json content(const ProgramText& row) {
        Json schema = value<std::string>();
        if (row.text == results_form_id)
            schema["const"] = row.text;
        return schema;
    }
    template <typename Owner, typename Get>
    Json content(const Ids<Get>&) {
        return value<std::vector<std::string>>();
    }
    template <typename Owner, typename Holders, typename Items>
    Json content(const SharedList<Holders, Items>&) {
        return value<Target<Items, typename Target<Holders, Owner>::value_type>>();
    }

    template <typename Value>
    Json value() {
        if constexpr (is_vector<Value>)
            return {{"type", "array"}, {"items", value<typename Value::value_type>()}};
        else if constexpr (is_optional<Value>)
            return value<typename Value::value_type>();
        else if constexpr (HasForm<Value>)
            return defined<Value>();
        else if constexpr (HasWords<Value>)
            return choice<Value>();
        else if constexpr (Number<Value>)
            return {{"type", "integer"}, {"minimum", 0}, {"maximum", largest_held<Value>}};
        else if constexpr (std::is_same_v<Value, bool>)
            return {{"type", "boolean"}};
        else if constexpr (std::is_same_v<Value, Date>)
            return {{"type", "string"},
                    {"format", "date"},
                    {"pattern", "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}};
        else
            return {{"type", "string"}};
    }

    template <typename Value>
    static Json choice() {
        Json words = Json::array();
        for (const auto& [each, word] : Words<Value>::all)
            words.push_back(word);
        return {{"type", "string"}, {"enum", std::move(words)}};
    }

    /// Points to the structure's own description, which is made when it is first needed.
    template <typename Value>
    Json defined() {
        const std::string name(Form<Value>::title);
        if (!definitions_.contains(name)) {
            definitions_[name] = nullptr; // its place, before those of what it is made of
            Json schema;
            schema["title"] = name;
            schema["description"] = Form<Value>::words;
            schema.update(object<Value>(Form<Value>::rows));
            definitions_[name] = std::move(schema);
        }
        return {{"$ref", "#/definitions/" + name}};
    }
};

} // namespace

std::string results_schema() {
    return SchemaMaker().whole().dump(2) + "\n";
}

} // namespace coprod
