#include "output/trouble.h"

#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>

#include "input/escape.h"

namespace coprod {
namespace {

struct Meaning {
    int error;
    std::string_view words;
};

constexpr std::string_view no_permission =
    "You do not have permission to write here. Ask the folder's owner for permission, or name "
    "another folder.";
constexpr std::string_view folder_in_the_way =
    "There is a folder of this name, so no file can be written there. Move the folder, or choose "
    "another name.";
constexpr std::string_view too_many_files =
    "Too many files are open at the same time. Close other programs and run this again.";

constexpr auto meanings = std::to_array<Meaning>({
    {EACCES, no_permission},
    {EPERM, no_permission},
    {EISDIR, folder_in_the_way},
    {ENOTEMPTY, folder_in_the_way},
    {EEXIST, folder_in_the_way},
    {EMFILE, too_many_files},
    {ENFILE, too_many_files},
    {ENOSPC, "The disk is full. Make room on it, or name a folder on another disk, and run this "
             "again."},
    {EDQUOT, "Your share of this disk is used up. Delete what is not needed, or name a folder on "
             "another disk, and run this again."},
    {EROFS, "This disk can only be read. Name a folder on another disk."},
    {EIO, "The disk failed while it was written. Name a folder on another disk, and have this one "
          "checked."},
    {EFBIG, "The file would be larger than this disk or your account allows. Name a folder on "
            "another disk."},
    {ENAMETOOLONG, "The name is longer than this disk allows. Choose a shorter one."},
    {ENOENT, "The folder for this file is not there. Check the spelling of its name."},
    {ENOTDIR, "A part of this path is a file, and a folder is needed there. Check the path."},
    {ELOOP, "A link in this path leads back to itself. Name the folder without the link."},
});

} // namespace

std::string write_trouble(int error) {
    for (const Meaning& meaning : meanings)
        if (meaning.error == error)
            return std::string(meaning.words);
    return "The system refuses to write this: " + std::generic_category().message(error) +
           ". Try again, or name another folder.";
}

WriteTrouble about(const std::string& path, const WriteTrouble& trouble) {
    if (!trouble)
        return trouble;
    return escape_line(path) + ": " + escape_line(*trouble);
}

} // namespace coprod
