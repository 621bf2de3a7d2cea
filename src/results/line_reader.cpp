#include "results/line_reader.h"

#include <string_view>

namespace coprod {
namespace {

constexpr std::size_t buffer_size = 64 * 1024;

} // namespace

LineReader::LineReader(OpenFile file, std::size_t longest, Diagnostics& diagnostics)
    : file_(std::move(file)), longest_(longest), diagnostics_(diagnostics),
      buffer_(buffer_size, '\0') {}

bool LineReader::fill() {
    const auto count = file_.read(buffer_.data(), buffer_.size(), diagnostics_);
    at_ = 0;
    filled_ = count.value_or(0);
    return count.has_value();
}

LineReader::Found LineReader::next(std::string& line) {
    line.clear();
    bool any = false;
    bool too_long = false;
    for (bool ended = false; !ended;) {
        if (at_ == filled_ && !fill())
            return Found::failure;
        if (filled_ == 0)
            break;
        any = true;
        const std::string_view rest(buffer_.data() + at_, filled_ - at_);
        const std::size_t end = rest.find('\n');
        ended = end != std::string_view::npos;
        const std::string_view piece = rest.substr(0, end);
        at_ += piece.size() + (ended ? 1 : 0);
        too_long = too_long || line.size() + piece.size() > longest_ + 1; // a CR may end it
        if (!too_long)
            line += piece;
    }
    if (!any)
        return Found::end;
    ++number_;
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return too_long || line.size() > longest_ ? Found::too_long : Found::line;
}

} // namespace coprod
