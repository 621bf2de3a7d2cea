// Many files that go to the disk together.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "output/whole_file.h"

namespace coprod {

/// Written files of one folder that are flushed to the disk in one go and only then given their
/// names; those without a name are gone with this object. Flushing each file by itself takes the
/// disk a hundred times as long.
class FileGroup {
public:
    FileGroup() = default;
    ~FileGroup();
    FileGroup(const FileGroup&) = delete;
    FileGroup& operator=(const FileGroup&) = delete;

    /// Names the folder, before the first file of it is written; to be called once.
    void open(const std::string& folder);
    /// Takes a file that was written and is not yet flushed.
    void add(PreparedFile file) { files_.push_back(std::move(file)); }
    /// Lets go of the files that would get that name.
    void drop(const std::string& path);
    /// How many files wait for their names.
    [[nodiscard]] std::size_t size() const { return files_.size(); }
    /// Flushes all files and gives them their names, in the order in which they were added. After
    /// trouble, which begins with the name of the file, the others are gone, and every later call
    /// says the same.
    [[nodiscard]] WriteTrouble keep_all();

private:
    int folder_ = -1; // open only where the whole disk can be flushed through it
    std::vector<PreparedFile> files_;
    WriteTrouble trouble_;

    [[nodiscard]] WriteTrouble flush_all();
};

} // namespace coprod
