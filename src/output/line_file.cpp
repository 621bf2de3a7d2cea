#include "output/line_file.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace coprod {

LineFile::~LineFile() {
    if (!first_.empty())
        ::unlink(first_.c_str()); // nothing can be done where that fails
}

WriteTrouble LineFile::open(const std::string& path) {
    path_ = path;
    const std::filesystem::path whole(path);
    const auto hidden = whole.parent_path() / (".coprod-first-" + whole.filename().string());
    return file_.open(hidden.string());
}

WriteTrouble LineFile::append(std::string_view line) {
    if (auto trouble = file_.append(line))
        return trouble;
    return file_.append("\n");
}

WriteTrouble LineFile::finish() {
    if (auto trouble = file_.finish())
        return trouble;
    const std::filesystem::path whole(path_);
    first_ = (whole.parent_path() / (".coprod-first-" + whole.filename().string())).string();
    if (!replaced_.empty())
        return write_anew();
    if (std::rename(first_.c_str(), path_.c_str()) != 0)
        return write_trouble(errno);
    first_.clear();
    return {};
}

WriteTrouble LineFile::write_anew() {
    std::ifstream lines(first_, std::ios::binary);
    GrowingFile file;
    if (auto trouble = file.open(path_))
        return trouble;
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line); ++number) {
        const auto other = replaced_.find(number);
        line = other == replaced_.end() ? line : other->second;
        line += '\n';
        if (auto trouble = file.append(line))
            return trouble;
    }
    if (lines.bad())
        return write_trouble(EIO);
    return file.finish();
}

} // namespace coprod
