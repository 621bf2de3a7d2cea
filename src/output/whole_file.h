// Files that are there whole or not at all (reliability.md, "Writing").
#pragma once

#include <string>
#include <string_view>

#include "output/temporary_file.h"
#include "output/trouble.h"

namespace coprod {

/// Writes a file whole, flushed to the disk, in place of a file of that name; on trouble a file
/// that was there stays as it was, and nothing new is left behind. The limit on file sizes is only
/// noticed in words where SIGXFSZ is ignored.
[[nodiscard]] WriteTrouble write_whole_file(const std::string& path, std::string_view bytes);

/// A file that is written whole and gets its name later; gone with this object unless kept.
class PreparedFile {
public:
    /// Writes the bytes; to be called once.
    [[nodiscard]] WriteTrouble write(const std::string& path, std::string_view bytes);
    /// Flushes the written bytes to the disk.
    [[nodiscard]] WriteTrouble flush() { return file_.flush(); }
    /// The name that it is to get.
    [[nodiscard]] const std::string& path() const { return file_.path(); }
    /// Gives the flushed file its name, in place of a file that has it.
    [[nodiscard]] WriteTrouble keep() { return file_.keep(); }

private:
    TemporaryFile file_;
};

/// A file that grows by parts and gets its name at the end; gone with this object unless finished.
/// After trouble every later call says the same.
class GrowingFile {
public:
    /// Begins the file; to be called once.
    [[nodiscard]] WriteTrouble open(const std::string& path) { return file_.open(path); }
    /// Adds bytes at the end; they are written when enough have come together.
    [[nodiscard]] WriteTrouble append(std::string_view bytes);
    /// Writes what is left, flushes the file to the disk and gives it its name.
    [[nodiscard]] WriteTrouble finish();

private:
    TemporaryFile file_;
    std::string waiting_;

    [[nodiscard]] WriteTrouble write_waiting();
};

/// Makes a folder and those above it that are missing; one that is there already is fine.
[[nodiscard]] WriteTrouble make_folder(const std::string& path);

/// Flushes a folder's list of names to the disk, where the system has a way to do so.
[[nodiscard]] WriteTrouble flush_folder(const std::string& path);

} // namespace coprod
