// A file that is not there under its name before it is whole.
#pragma once

#include <string>
#include <string_view>

#include "output/trouble.h"

namespace coprod {

/// A file beside the one that it will become, with a name that begins with `.coprod-`; gone with
/// this object unless it was kept. After a failure every later call fails with the same words.
class TemporaryFile {
public:
    TemporaryFile() = default;
    TemporaryFile(TemporaryFile&& other) noexcept;
    TemporaryFile& operator=(TemporaryFile&& other) noexcept;
    ~TemporaryFile();

    /// Makes the temporary, with the rights that a new file has here; refuses where a folder, a
    /// device or a pipe stands at `path`. To be called once.
    [[nodiscard]] WriteTrouble open(const std::string& path);
    /// Writes all of the bytes at the end.
    [[nodiscard]] WriteTrouble write(std::string_view bytes);
    /// Closes without flushing.
    [[nodiscard]] WriteTrouble close();
    /// Flushes what was written to the disk, before or after it is closed; a file that was flushed
    /// with all others of its disk needs no more.
    [[nodiscard]] WriteTrouble flush();
    /// Gives the flushed and closed file its name, in place of a file that has it; a link of that
    /// name is replaced, not followed.
    [[nodiscard]] WriteTrouble keep();
    /// The name that it is to get.
    [[nodiscard]] const std::string& path() const { return path_; }
    /// What went wrong so far.
    [[nodiscard]] const WriteTrouble& trouble() const { return trouble_; }

private:
    std::string path_;
    std::string temporary_; // empty before it is made and after it was kept or removed
    WriteTrouble trouble_;
    int number_ = -1;

    [[nodiscard]] WriteTrouble fail(int error);
    void remove();
};

} // namespace coprod
