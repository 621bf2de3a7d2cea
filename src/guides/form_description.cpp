#include "guides/form_description.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "charter/load_charter.h"
#include "guides/form_comments.h"
#include "guides/form_rows.h"
#include "guides/json_pen.h"
#include "input/source.h"
#include "input/yaml_limits.h"
#include "rules/gist.h"
#include "rules/made_up.h"
#include "submission/charter_names.h"
#include "submission/submission_fields.h"

namespace coprod {

namespace {

class Description {
public:
    explicit Description(const Charter& charter) : charter_(charter) {}

    std::string make() {
        pen_.open_keys();
        write_charter();
        write_limits();
        write_texts("placeholders", no_answers());
        write_texts("nothing_done", charter_.nothing_done);
        write_texts("no_place", charter_.no_place);
        write_words_of_gist();
        write_gates();
        write_lists();
        write_references();
        write_template_comments();
        pen_.key("fields");
        write_rows(pen_, charter_);
        pen_.close_keys();
        return pen_.written();
    }

private:
    const Charter& charter_;
    JsonPen pen_;

    /// What is no answer in a form either: placeholders, and examples of templates.
    [[nodiscard]] std::vector<std::string> no_answers() const {
        std::vector<std::string> texts = charter_.placeholders;
        for (const std::string_view text : made_up_texts(charter_))
            texts.emplace_back(text);
        return texts;
    }

    void write_charter() {
        pen_.key("charter");
        pen_.open_keys();
        pen_.key_text("id", charter_.id);
        pen_.key_text("title", charter_.title);
        pen_.key_text("version", charter_.version);
        pen_.key_text("sha256", charter_.sha256);
        pen_.key_text("instead", default_charter());
        if (charter_.id == default_charter()) {
            pen_.key("usual");
            pen_.yes();
        }
        if (is_shipped_charter(charter_.id)) {
            pen_.key("shipped");
            pen_.yes();
        }
        pen_.close_keys();
    }

    void write_limits() {
        pen_.key("limits");
        pen_.open_keys();
        const auto limit = [&](std::string_view name, std::size_t value) {
            pen_.key(name);
            pen_.number(static_cast<long>(value));
        };
        limit("file", default_file_limit);
        limit("values", most_yaml_values);
        limit("depth", most_yaml_depth);
        limit("text", longest_yaml_scalar);
        limit("answers", static_cast<std::size_t>(std::max(charter_.mark.answers_at_least, 0)));
        pen_.close_keys();
    }

    /// What each gate asks, by the title that the rows name.
    void write_gates() {
        pen_.key("gates");
        pen_.open_keys();
        for (const Gate& gate : charter_.mark.gates)
            pen_.key_text(gate.title, gate.asks);
        pen_.close_keys();
    }

    /// The comments that `coprod new` writes, so that opening its file names only those that a
    /// person wrote: a number for each.
    void write_template_comments() {
        pen_.key("template");
        pen_.open_list();
        for (const std::uint32_t number :
             comment_numbers(charter_, !is_shipped_charter(charter_.id)))
            pen_.number(static_cast<long>(number));
        pen_.close_list();
    }

    void write_texts(std::string_view name, const std::vector<std::string>& texts) {
        pen_.key(name);
        pen_.open_list();
        for (const std::string& text : texts)
            pen_.text(text);
        pen_.close_list();
    }

    void write_words(std::string_view name, std::span<const std::string_view> words) {
        pen_.key(name);
        pen_.open_list();
        for (const std::string_view word : words)
            pen_.text(word);
        pen_.close_list();
    }

    /// With what the form reads short sentences as the program does (gist.h).
    void write_words_of_gist() {
        pen_.key("same_words");
        pen_.open_list();
        for (const SameWords& each : same_words()) {
            pen_.open_list();
            pen_.text(each.word);
            pen_.text(each.as);
            pen_.close_list();
        }
        pen_.close_list();
        write_words("opening_words", opening_words());
        write_words("filler_words", filler_words());
    }

    void write_name(const CharterName& name) {
        pen_.open_keys();
        pen_.key_text("id", name.id);
        pen_.key_text("title", name.title);
        pen_.key_text("words", name.words);
        if (name.criterion != nullptr)
            write_criterion(pen_, *name.criterion, charter_);
        pen_.close_keys();
    }

    void write_lists() {
        pen_.key("lists");
        pen_.open_keys();
        for (std::size_t i = 0; i < static_cast<std::size_t>(Names::how_many); ++i) {
            const auto names = static_cast<Names>(i);
            if (is_own(names))
                write_list(list_word(names), {}, list_word(names));
            else if (!noun_of(names).empty())
                write_list(list_word(names), names_in(charter_, names), noun_of(names));
        }
        write_list(primary_list, primary_kinds(), noun_of(Names::people_kind));
        pen_.close_keys();
    }

    void write_list(std::string_view key, const std::vector<CharterName>& names,
                    std::string_view noun) {
        pen_.key(key);
        pen_.open_keys();
        pen_.key_text("noun", noun);
        pen_.key("items");
        pen_.open_list();
        for (const CharterName& name : names)
            write_name(name);
        pen_.close_list();
        if (key == list_word(Names::level))
            write_other_names();
        pen_.close_keys();
    }

    /// The names under which a file may give a level beside its id.
    void write_other_names() {
        pen_.key("also");
        pen_.open_keys();
        for (const Level& level : charter_.levels)
            for (const std::string& other : level.also_called)
                pen_.key_text(other, level.id);
        pen_.close_keys();
    }

    std::vector<CharterName> primary_kinds() {
        std::vector<CharterName> primary;
        const auto all = names_in(charter_, Names::people_kind);
        for (std::size_t i = 0; i < all.size(); ++i)
            if (charter_.kinds[i].primary)
                primary.push_back(all[i]);
        return primary;
    }

    /// What a reference can name: a commitment, or a cell of the table that has groups for rows
    /// and stages for columns.
    void write_references() {
        pen_.key("references");
        pen_.open_list();
        pen_.open_keys();
        pen_.key_text("list", list_word(Names::commitment));
        pen_.close_keys();
        for (const Field& field : submission_fields()) {
            const Shape& shape = field.shape();
            if (field.names != Names::group || shape.kind != Shape::Kind::named_map ||
                !fits(field, charter_))
                continue;
            pen_.open_keys();
            pen_.key_text("table", field.name);
            pen_.key_text("rows", list_word(field.names));
            pen_.key_text("columns", list_word(shape.item->names));
            pen_.close_keys();
        }
        pen_.close_list();
    }
};

} // namespace

std::string form_description(const Charter& charter) {
    return Description(charter).make();
}

} // namespace coprod
