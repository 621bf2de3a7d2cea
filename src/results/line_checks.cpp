#include "results/line_checks.h"

#include <fmt/format.h>

#include "input/utf8.h"

namespace coprod {
namespace {

/// Follows brackets outside texts; what is no JSON at all is for its reader to say.
class Nesting {
public:
    /// False where a byte opens one bracket too many.
    bool take(char byte) {
        if (in_text_) {
            in_text_ = escaped_ || byte != '"';
            escaped_ = !escaped_ && byte == '\\';
        } else if (byte == '"') {
            in_text_ = true;
        } else if (byte == '[' || byte == '{') {
            return ++depth_ <= deepest_nesting;
        } else if ((byte == ']' || byte == '}') && depth_ > 0) {
            --depth_;
        }
        return true;
    }

private:
    std::size_t depth_ = 0;
    bool in_text_ = false;
    bool escaped_ = false;
};

} // namespace

bool check_json_line(std::string_view line, std::string& trouble) {
    Nesting nesting;
    for (std::size_t at = 0; at < line.size();) {
        const auto byte = static_cast<unsigned char>(line[at]);
        if (byte < 0x80) {
            if (!nesting.take(line[at])) {
                trouble = fmt::format("brackets are nested more deeply than {} at byte {}, and a "
                                      "result needs less",
                                      deepest_nesting, at + 1);
                return false;
            }
            ++at;
            continue;
        }
        const Decoded next = decode_utf8(line, at);
        if (!next.valid) {
            trouble = fmt::format("byte {} (0x{:02X}) is not UTF-8 text, and a result is written "
                                  "in UTF-8",
                                  at + 1, byte);
            return false;
        }
        at += next.length;
    }
    return true;
}

} // namespace coprod
