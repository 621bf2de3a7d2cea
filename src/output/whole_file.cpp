#include "output/whole_file.h"

#include <cstddef>

namespace coprod {

WriteTrouble write_whole_file(const std::string& path, std::string_view bytes) {
    PreparedFile file;
    if (WriteTrouble trouble = file.write(path, bytes))
        return trouble;
    if (WriteTrouble trouble = file.flush())
        return trouble;
    return file.keep();
}

WriteTrouble PreparedFile::write(const std::string& path, std::string_view bytes) {
    if (WriteTrouble trouble = file_.open(path))
        return trouble;
    if (WriteTrouble trouble = file_.write(bytes))
        return trouble;
    return file_.close();
}

WriteTrouble GrowingFile::append(std::string_view bytes) {
    constexpr std::size_t enough = 64 * 1024;
    if (file_.trouble())
        return file_.trouble();
    waiting_ += bytes;
    return waiting_.size() < enough ? std::nullopt : write_waiting();
}

WriteTrouble GrowingFile::write_waiting() {
    WriteTrouble trouble = file_.write(waiting_);
    waiting_.clear();
    return trouble;
}

WriteTrouble GrowingFile::finish() {
    if (WriteTrouble trouble = write_waiting())
        return trouble;
    if (WriteTrouble trouble = file_.flush())
        return trouble;
    if (WriteTrouble trouble = file_.close())
        return trouble;
    return file_.keep();
}

} // namespace coprod
