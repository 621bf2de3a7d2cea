// Whether a workbook is as it should be: the library that makes it does not notice where its
// temporary files are cut short, cannot be read, or have a hole.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace coprod {

/// The cells of a sheet, from the top and in each row from the left: how many, and a sum over what
/// they hold.
class XlsxCells {
public:
    /// The next one; its text, its number in digits, or nothing in an empty one.
    void add(std::string_view content);
    [[nodiscard]] bool operator==(const XlsxCells&) const = default;

private:
    std::size_t count_ = 0;
    std::uint32_t sum_ = 0;
};

/// Whether each part of the archive is packed without a fault and is XML from its beginning to its
/// end, the parts are those that
/// the archive's lists name, the shared texts are as many as they say, and
/// the sheets are those, with what their cells hold.
[[nodiscard]] bool is_whole_workbook(std::string_view archive,
                                     const std::vector<XlsxCells>& sheets);

} // namespace coprod
