// JSON written from front to back, safe inside a script element of a page.
#pragma once

#include <string>
#include <string_view>

namespace coprod {

/// Writes one value of JSON. Calls have to come in the order of the text: a set of keys takes key()
/// before each value. No `<` stands in what is written, so it can neither end nor open an element.
class JsonPen {
public:
    void open_keys() { open('{'); }
    void open_list() { open('['); }
    void close_keys() { close('}'); }
    void close_list() { close(']'); }
    void key(std::string_view name);
    void text(std::string_view value);
    void number(long value);
    void yes();

    /// key() and text(), and nothing where the value is empty.
    void key_text(std::string_view name, std::string_view value);

    /// All that was written.
    [[nodiscard]] const std::string& written() const { return written_; }

private:
    std::string written_;
    bool after_value_ = false;

    void separate();
    void open(char sign);
    void close(char sign);
};

} // namespace coprod
