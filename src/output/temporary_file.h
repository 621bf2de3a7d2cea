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
    /// Flushes what was written to the disk and closes.
    [[nodiscard]] WriteTrouble close();
    /// Gives the closed file its name, in place of a file that has it; a link of that name is
    /// replaced, not followed.
    [[nodiscard]] WriteTrouble keep();
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
