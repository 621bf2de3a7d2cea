#include "writers/xlsx_folder.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <new>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include <fmt/format.h>

#include "writers/write_failure.h"

namespace coprod {

namespace {

/// An archive without a comment ends with this; the last two bytes are the comment's length.
constexpr std::string_view end_of_archive = "PK\x05\x06";
constexpr std::size_t end_length = 22;

std::string in_words(int error) {
    return std::generic_category().message(error);
}

} // namespace

XlsxFolder::XlsxFolder() {
    std::error_code failure;
    parent_ = std::filesystem::temp_directory_path(failure).string();
    if (failure) {
        const char* named = std::getenv("TMPDIR");
        parent_ = named != nullptr ? named : "/tmp";
        fail(failure.message());
    }
    // All names are made before the folder is, and none where it is taken away: that has to do
    // without memory.
    path_ = parent_ + "/coprod-XXXXXX";
    workbook_ = path_ + "/workbook.xlsx";
    room_ = path_ + "/room";
    if (::mkdtemp(path_.data()) == nullptr)
        fail(in_words(errno));
    for (std::string* name : {&workbook_, &room_})
        name->replace(0, path_.size(), path_);
}

XlsxFolder::~XlsxFolder() {
    // The library takes the names from its own files at once, so its folder need not be listed,
    // which can fail; only where something else is in it is all of it taken away.
    ::unlink(room_.c_str());
    ::unlink(workbook_.c_str());
    if (::rmdir(path_.c_str()) == 0)
        return;
    try {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    } catch (const std::bad_alloc&) {
        return; // nothing else can be done
    }
}

void XlsxFolder::need_memory(std::size_t bytes) const {
    void* const room_in_memory = ::operator new(bytes, std::nothrow);
    if (room_in_memory == nullptr)
        fail_for_memory();
    ::operator delete(room_in_memory);
}

void XlsxFolder::need_room(std::size_t bytes) const {
    const int file = ::open(room_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        fail(in_words(errno));
    const int error = ::posix_fallocate(file, 0, static_cast<off_t>(bytes));
    ::close(file);
    ::unlink(room_.c_str());
    if (error == ENOSPC || error == EDQUOT || error == EFBIG || error == EIO)
        fail(in_words(error));
}

std::string XlsxFolder::signed_workbook(View view) const {
    std::ifstream file(workbook(), std::ios::binary | std::ios::ate);
    std::string bytes;
    if (file) {
        bytes.resize(static_cast<std::size_t>(file.tellg()));
        file.seekg(0);
        file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
    if (!file)
        fail("its file could not be read again");
    if (bytes.size() < end_length ||
        !std::string_view(bytes).substr(bytes.size() - end_length).starts_with(end_of_archive))
        fail("its file was cut short");
    bytes.resize(bytes.size() - 2);
    return bytes.append(view == View::panel ? xlsx_panel_sign : xlsx_public_sign);
}

void XlsxFolder::fail(const std::string& why) const {
    throw WriteFailure(fmt::format("the workbook could not be put together in the folder for "
                                   "temporary files, {} ({}). Make room there, or name another "
                                   "folder in TMPDIR, and run this again.",
                                   parent_, why));
}

void XlsxFolder::fail_for_memory() {
    throw WriteFailure("the workbook could not be put together, as there is not enough memory. "
                       "Close other programs, or choose another form of report, and run this "
                       "again.");
}

} // namespace coprod
