#include "writers/xlsx_parts.h"

#include <bit>

#include <zlib.h>

namespace coprod {

namespace {

constexpr std::size_t closing_size = 22; // of what ends the archive, without its comment
constexpr std::size_t listed_size = 46;  // of a part's place in the list, without its name
constexpr std::size_t heading_size = 30; // of what stands before a part, without its name
constexpr std::uint32_t stored = 0;
constexpr std::uint32_t deflated = 8;

/// The bytes from there on, the least one first; 0 where the text has not so many.
std::uint32_t number_of(std::string_view text, std::size_t at, std::size_t bytes) {
    if (at + bytes > text.size())
        return 0;
    std::uint32_t number = 0;
    for (std::size_t i = bytes; i > 0; --i)
        number = number << 8U | static_cast<unsigned char>(text[at + i - 1]);
    return number;
}

/// What ends the archive, and its comment.
std::string_view closing_of(std::string_view archive) {
    constexpr std::size_t longest_comment = 0xFFFF;
    for (std::size_t comment = 0; comment <= longest_comment; ++comment) {
        if (archive.size() < closing_size + comment)
            break;
        const auto closing = archive.substr(archive.size() - closing_size - comment);
        if (closing.starts_with("PK\x05\x06") && number_of(closing, 20, 2) == comment)
            return closing;
    }
    return {};
}

/// Takes the part that the list begins with off it; `next` is where it has to lie.
std::optional<XlsxPart> take_part(std::string_view archive, std::string_view& list,
                                  std::size_t& next) {
    const std::size_t name_size = number_of(list, 28, 2);
    const std::size_t taken = listed_size + name_size + number_of(list, 30, 2) + // more fields
                              number_of(list, 32, 2);                            // a comment
    const std::string_view heading = archive.substr(next).substr(0, heading_size + name_size);
    if (list.size() < taken || heading.size() < heading_size + name_size ||
        !list.starts_with("PK\x01\x02") || !heading.starts_with("PK\x03\x04"))
        return std::nullopt;
    // flags, method, time, sum and both sizes, and the lengths of the name and of more fields
    const std::uint32_t method = number_of(list, 10, 2);
    if (number_of(list, 42, 4) != next || list.substr(8, 22) != heading.substr(6, 22) ||
        list.substr(listed_size, name_size) != heading.substr(heading_size) ||
        (method != stored && method != deflated))
        return std::nullopt;
    const std::size_t begin = next + heading.size() + number_of(heading, 28, 2);
    const std::size_t packed = number_of(list, 20, 4);
    if (begin > archive.size() || packed > archive.size() - begin)
        return std::nullopt;
    next = begin + packed;
    XlsxPart part{list.substr(listed_size, name_size), archive.substr(begin, packed),
                  number_of(list, 24, 4), number_of(list, 16, 4), method == deflated};
    list.remove_prefix(taken);
    return part;
}

/// `unpacked_bytes` has the size that they should have.
bool inflated(std::string_view packed, std::string& unpacked_bytes) {
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return false;
    stream.next_in = std::bit_cast<Bytef*>(packed.data()); // which zlib does not change
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = std::bit_cast<Bytef*>(unpacked_bytes.data());
    stream.avail_out = static_cast<uInt>(unpacked_bytes.size());
    const int end = inflate(&stream, Z_FINISH);
    const bool whole = end == Z_STREAM_END && stream.avail_in == 0 && stream.avail_out == 0;
    inflateEnd(&stream);
    return whole;
}

} // namespace

std::optional<std::vector<XlsxPart>> parts_of_workbook(std::string_view archive) {
    const std::string_view closing = closing_of(archive);
    const std::size_t begin = number_of(closing, 16, 4);
    const std::size_t size = number_of(closing, 12, 4);
    if (closing.empty() || begin + size != archive.size() - closing.size())
        return std::nullopt;
    std::string_view list = archive.substr(begin, size);
    std::vector<XlsxPart> parts;
    std::size_t next = 0;
    while (!list.empty()) {
        const auto part = take_part(archive, list, next);
        if (!part)
            return std::nullopt;
        parts.push_back(*part);
    }
    if (next != begin || parts.size() != number_of(closing, 10, 2))
        return std::nullopt;
    return parts;
}

std::optional<std::string> unpacked(const XlsxPart& part) {
    constexpr std::size_t most_to_one = 1032; // deflate makes no more of a byte
    if (!part.is_deflated && part.size != part.packed.size())
        return std::nullopt;
    if (part.size > part.packed.size() * most_to_one)
        return std::nullopt;
    std::string bytes(part.is_deflated ? std::string(part.size, '\0') : std::string(part.packed));
    if (part.is_deflated && !inflated(part.packed, bytes))
        return std::nullopt;
    if (sum_over(bytes) != part.sum)
        return std::nullopt;
    return bytes;
}

std::uint32_t sum_over(std::string_view bytes, std::uint32_t before) {
    return static_cast<std::uint32_t>(
        crc32_z(before, std::bit_cast<const Bytef*>(bytes.data()), bytes.size()));
}

} // namespace coprod
