#include "guides/form_page.h"

#include <charconv>

#include "guides/form_description.h"
#include "guides/form_parts.h"
#include "input/sha256.h"
#include "writers/escapes.h"
#include "writers/shipped_templates.h"

namespace coprod {

namespace {

/// The SHA-256 of the text in base64, as a page's policy names what may run.
std::string fingerprint(std::string_view text) {
    constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::string hex = sha256_hex(text);
    std::string coded = "sha256-";
    std::uint32_t bits = 0;
    int waiting = 0;
    for (const char digit : hex) {
        const auto value =
            static_cast<std::uint32_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
        bits = bits << 4U | value;
        waiting += 4;
        if (waiting < 6)
            continue;
        waiting -= 6;
        coded += letters[bits >> static_cast<unsigned>(waiting) & 63U];
    }
    // 256 bits are 42 letters and 4 bits more, which one letter and one sign fill up.
    coded += letters[bits << static_cast<unsigned>(6 - waiting) & 63U];
    return coded + '=';
}

/// The parts whose names end so, one behind the other.
std::string joined(std::string_view ending) {
    std::string all;
    for (const FormPart& part : form_parts())
        if (part.name.ends_with(ending))
            all += part.text;
    return all;
}

std::string_view colours() {
    for (const ShippedTemplate& shipped : shipped_templates())
        if (shipped.name == "colours.css")
            return shipped.text;
    return {};
}

struct Filling {
    std::string_view name;
    std::string text;
};

/// The frame with each @@name@@ replaced; what is filled in is not looked at again.
std::string filled(std::string_view frame, const std::vector<Filling>& fillings) {
    constexpr std::string_view mark = "@@";
    std::string page;
    for (std::size_t at = 0; at < frame.size();) {
        const std::size_t open = frame.find(mark, at);
        page += frame.substr(at, open - at);
        if (open == std::string_view::npos)
            break;
        const std::size_t name = open + mark.size();
        const std::size_t close = frame.find(mark, name);
        for (const Filling& filling : fillings)
            if (filling.name == frame.substr(name, close - name))
                page += filling.text;
        at = close + mark.size();
    }
    return page;
}

} // namespace

std::string form_page(const Charter& charter) {
    const std::string style = std::string(colours()) + joined(".css");
    const std::string script = joined(".js");
    return filled(joined("page.html"), {{"style", style},
                                        {"style-hash", fingerprint(style)},
                                        {"script", script},
                                        {"script-hash", fingerprint(script)},
                                        {"title", escape_html(charter.title)},
                                        {"description", form_description(charter)}});
}

} // namespace coprod
