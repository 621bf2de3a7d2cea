// Opens and reads a file that someone else named, without waiting for anything but a disk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "input/source.h"

namespace coprod {

/// A regular file that is open for reading; it is closed with this object.
class OpenFile {
public:
    /// Nothing, and the reason in `diagnostics`, for anything but a regular file that may be read:
    /// never blocks on a pipe or a device.
    [[nodiscard]] static std::optional<OpenFile> open(const std::string& path,
                                                      Diagnostics& diagnostics);
    OpenFile(OpenFile&& other) noexcept;
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile();

    /// Its bytes when it was opened; 0 for files that the system makes up while they are read.
    [[nodiscard]] std::uintmax_t size() const { return size_; }
    /// Fills `room` with the next bytes and says how many, 0 at the end; nothing, and the reason in
    /// `diagnostics`, where they cannot be read. Calls that a signal interrupted are made again.
    [[nodiscard]] std::optional<std::size_t> read(char* room, std::size_t size,
                                                  Diagnostics& diagnostics) const;

private:
    explicit OpenFile(int number) : number_(number) {}

    int number_;
    std::uintmax_t size_ = 0;
};

/// The bytes of a regular file of at most `limit` bytes; nothing, and the reason in `diagnostics`,
/// for anything else: never blocks on a pipe or a device, and retries calls that a signal
/// interrupted.
[[nodiscard]] std::optional<std::string> read_file(const std::string& path, std::size_t limit,
                                                   Diagnostics& diagnostics);

/// The bytes that come in at an open stream, such as a pipe or a terminal, until its end or until
/// one more than `limit`; nothing, and the reason in `diagnostics`, where they cannot be read or
/// where `give_up` says so, which is asked several times a second.
[[nodiscard]] std::optional<std::string> read_stream(int stream, std::size_t limit,
                                                     const std::function<bool()>& give_up,
                                                     Diagnostics& diagnostics);

/// Says that a file of `size` bytes, where that is known, is more than `limit`, and which option
/// raises it.
void report_too_large(std::optional<std::uintmax_t> size, std::size_t limit,
                      Diagnostics& diagnostics);

/// A size as people read it: "300 bytes", "256 KiB (262,144 bytes)".
[[nodiscard]] std::string size_in_words(std::uintmax_t bytes);

} // namespace coprod
