#include "output/line_file.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <unistd.h>

namespace coprod {

namespace {

/// Whether a file may be put there: nothing but a plain file is replaced.
WriteTrouble try_to_put_at(const std::string& path) {
    TemporaryFile trial;
    return trial.open(path);
}

} // namespace

LineFile::~LineFile() {
    if (!first_.empty())
        ::unlink(first_.c_str()); // nothing can be done where that fails
}

WriteTrouble LineFile::open(const std::string& path) {
    if (auto trouble = try_to_put_at(path))
        return trouble;
    path_ = path;
    const std::filesystem::path whole(path);
    const std::string name = fmt::format(".coprod-{}-{}", ::getpid(), whole.filename().string());
    hidden_ = (whole.parent_path() / name).string();
    return file_.open(hidden_);
}

WriteTrouble LineFile::append(std::string_view line) {
    if (auto trouble = file_.append(line))
        return trouble;
    ++lines_;
    return file_.append("\n");
}

WriteTrouble LineFile::finish() {
    if (auto trouble = file_.finish())
        return trouble;
    first_ = std::move(hidden_); // a copy could fail, and leave the file behind
    if (!replaced_.empty())
        return write_anew();
    if (auto trouble = try_to_put_at(path_))
        return trouble;
    if (std::rename(first_.c_str(), path_.c_str()) != 0)
        return write_trouble(errno);
    first_.clear();
    return {};
}

WriteTrouble LineFile::write_anew() {
    std::ifstream lines(first_, std::ios::binary);
    if (!lines.is_open())
        return write_trouble(errno);
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
    if (number != lines_)
        return write_trouble(EIO);
    ::unlink(first_.c_str());
    first_.clear();
    return file.finish();
}

} // namespace coprod
