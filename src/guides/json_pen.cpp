#include "guides/json_pen.h"

#include "results/json_text.h"

namespace coprod {

void JsonPen::separate() {
    if (after_value_)
        written_ += ',';
    after_value_ = true;
}

void JsonPen::open(char sign) {
    separate();
    written_ += sign;
    after_value_ = false;
}

void JsonPen::close(char sign) {
    written_ += sign;
    after_value_ = true;
}

void JsonPen::key(std::string_view name) {
    text(name);
    written_ += ':';
    after_value_ = false;
}

void JsonPen::text(std::string_view value) {
    separate();
    std::string quoted;
    add_json_text(value, quoted);
    for (const char letter : quoted)
        if (letter == '<')
            written_ += "\\u003c";
        else
            written_ += letter;
}

void JsonPen::number(long value) {
    separate();
    written_ += std::to_string(value);
}

void JsonPen::yes() {
    separate();
    written_ += "true";
}

void JsonPen::key_text(std::string_view name, std::string_view value) {
    if (value.empty())
        return;
    key(name);
    text(value);
}

} // namespace coprod
