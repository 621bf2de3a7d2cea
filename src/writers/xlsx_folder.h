// A workbook's way through the folder for temporary files: the library that makes workbooks writes
// to files alone.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "coprod/report.h"

namespace coprod {

/// What stands at the very end of every workbook of ours, and goes away when a spreadsheet saves it
/// again: the length of the archive's comment, and the comment, which says whom it is for.
inline constexpr std::string_view xlsx_public_sign{"\x14\0coprod public report", 22};
inline constexpr std::string_view xlsx_panel_sign{"\x13\0coprod panel report", 21};
/// The same of workbooks by earlier versions, of which nobody knows whom they are for.
inline constexpr std::string_view xlsx_earlier_sign{"\x0D\0coprod report", 15};

/// A folder of its own below the system's one for temporary files; it goes away with everything in
/// it.
class XlsxFolder {
public:
    /// Throws WriteFailure where it cannot be made.
    XlsxFolder();
    XlsxFolder(const XlsxFolder&) = delete;
    XlsxFolder& operator=(const XlsxFolder&) = delete;
    ~XlsxFolder();

    [[nodiscard]] std::string& path() { return path_; }
    [[nodiscard]] const std::string& workbook() const { return workbook_; }
    /// Throws WriteFailure where there is no room for so many bytes: the library does not notice
    /// when its own files are cut short.
    void need_room(std::size_t bytes) const;
    /// Throws WriteFailure where there is not so much memory: the library cannot go on without.
    void need_memory(std::size_t bytes) const;
    /// The finished workbook's bytes, with the sign of the view; throws WriteFailure.
    [[nodiscard]] std::string signed_workbook(View view) const;
    /// Throws WriteFailure: "the workbook could not be made in /tmp (…)".
    [[noreturn]] void fail(const std::string& why) const;
    /// Throws WriteFailure for a lack of memory, which no room in a folder can mend.
    [[noreturn]] static void fail_for_memory();

private:
    std::string parent_;
    std::string path_;
    std::string workbook_;
    std::string room_;
};

} // namespace coprod
