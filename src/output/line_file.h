// A file of lines of which some may turn out to be wrong before it is finished.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "output/whole_file.h"

namespace coprod {

/// Lines that are written as they come; those replaced are written anew when the file is finished.
/// There is nothing under its name before that, and nothing is left behind where it is not.
class LineFile {
public:
    LineFile() = default;
    ~LineFile();
    LineFile(const LineFile&) = delete;
    LineFile& operator=(const LineFile&) = delete;

    /// Begins the file; to be called once.
    [[nodiscard]] WriteTrouble open(const std::string& path);
    /// Adds a line, without its line end.
    [[nodiscard]] WriteTrouble append(std::string_view line);
    /// Another text for a line that was added; lines count from 0.
    void replace(std::size_t line, std::string text) { replaced_[line] = std::move(text); }
    /// Flushes the file to the disk and gives it its name.
    [[nodiscard]] WriteTrouble finish();

private:
    std::string path_;
    std::string hidden_; // the name of the lines as they came
    std::string first_;  // the same once it is on the disk, until it has its name
    std::size_t lines_ = 0;
    GrowingFile file_;
    std::map<std::size_t, std::string> replaced_;

    [[nodiscard]] WriteTrouble write_anew();
};

} // namespace coprod
