// The parts of a workbook: what is packed in its archive, read again after it was made.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coprod {

/// A part as it lies in the archive.
struct XlsxPart {
    std::string_view name;
    std::string_view packed; ///< its bytes in the archive
    std::size_t size = 0;    ///< bytes, unpacked
    std::uint32_t sum = 0;   ///< CRC-32 of those
    bool is_deflated = false;
};

/// The parts that the archive lists, in their order. Nothing where the list is not whole, where it
/// and what stands before a part differ, or where anything else lies between the parts.
[[nodiscard]] std::optional<std::vector<XlsxPart>> parts_of_workbook(std::string_view archive);

/// Its bytes; nothing where they are not as many, or not those, that the archive promises.
[[nodiscard]] std::optional<std::string> unpacked(const XlsxPart& part);

/// CRC-32 over the bytes, and over those before them with that sum.
[[nodiscard]] std::uint32_t sum_over(std::string_view bytes, std::uint32_t before = 0);

} // namespace coprod
