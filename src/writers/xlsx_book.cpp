#include "writers/xlsx_book.h"

#include <cerrno>
#include <mutex>
#include <system_error>

#include "writers/write_failure.h"
#include "writers/xlsx_library.h"
#include "writers/xlsx_text.h"

namespace coprod {

namespace {

constexpr std::size_t library_memory =
    std::size_t{16} * 1024 * 1024; // more than a small book takes
constexpr lxw_color_t line_colour = 0xBFBFBF;
constexpr lxw_color_t head_colour = 0x1F3864;
constexpr lxw_color_t fill_colour = 0xFFF8DC; // of cells for people to fill in

/// A cell of a table: a thin frame, its text at the top.
void frame(lxw_format* format) {
    xlsx().format_set_border(format, LXW_BORDER_THIN);
    xlsx().format_set_border_color(format, line_colour);
    xlsx().format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
}

void dress(lxw_format* format, XlsxLook look) {
    switch (look) {
    case XlsxLook::title:
        xlsx().format_set_font_size(format, 16);
        [[fallthrough]];
    case XlsxLook::note:
        xlsx().format_set_bold(format);
        return;
    case XlsxLook::heading:
        xlsx().format_set_font_size(format, 13);
        xlsx().format_set_bold(format);
        return;
    case XlsxLook::line:
        return;
    case XlsxLook::label:
        xlsx().format_set_bold(format);
        break;
    case XlsxLook::head:
        xlsx().format_set_bold(format);
        xlsx().format_set_font_color(format, LXW_COLOR_WHITE);
        xlsx().format_set_bg_color(format, head_colour);
        break;
    case XlsxLook::text:
        break;
    case XlsxLook::number:
        xlsx().format_set_num_format(format, "0");
        xlsx().format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case XlsxLook::fill_day:
        xlsx().format_set_num_format(format, "d mmm yyyy");
        [[fallthrough]];
    case XlsxLook::fill:
        xlsx().format_set_bg_color(format, fill_colour);
        break;
    case XlsxLook::day:
        xlsx().format_set_num_format(format, "d mmm yyyy");
        break;
    }
    xlsx().format_set_text_wrap(format);
    xlsx().format_set_indent(format, 1);
    frame(format);
}

} // namespace

XlsxBook::XlsxBook(XlsxFront front) : front_(std::move(front)) {
    folder_.need_memory(library_memory);
    lxw_workbook_options options{};
    options.constant_memory = front_.large ? LXW_TRUE : LXW_FALSE;
    options.use_zip64 = LXW_FALSE;
    options.tmpdir = folder_.path().data();
    book_ = xlsx().workbook_new_opt(folder_.workbook().c_str(), &options);
    if (book_ == nullptr)
        XlsxFolder::fail_for_memory();
    make_looks();
    set_properties();
}

XlsxBook::~XlsxBook() {
    if (book_ != nullptr)
        xlsx().lxw_workbook_free(book_);
}

void XlsxBook::make_looks() {
    for (std::size_t i = 0; i < looks_.size(); ++i) {
        looks_[i] = xlsx().workbook_add_format(book_);
        if (looks_[i] == nullptr)
            XlsxFolder::fail_for_memory();
        dress(looks_[i], static_cast<XlsxLook>(i));
    }
}

lxw_format* XlsxBook::look(XlsxLook look) const {
    return looks_[static_cast<std::size_t>(look)];
}

void XlsxBook::check(int error) const {
    if (error != LXW_NO_ERROR)
        folder_.fail(xlsx().lxw_strerror(static_cast<lxw_error>(error)));
}

void XlsxBook::set_properties() {
    constexpr std::int64_t seconds_of_a_day = 86400;
    // At noon, since the library takes second 0, midnight of a day in 1970, for "now".
    constexpr std::int64_t noon = seconds_of_a_day / 2;
    std::string title = xlsx_property(front_.title);
    std::string comments = xlsx_property(front_.note);
    std::string author = "coprod";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.comments = comments.data();
    properties.author = author.data();
    properties.created = front_.date.days * seconds_of_a_day + noon;
    check(xlsx().workbook_set_properties(book_, &properties));
}

XlsxSheet& XlsxBook::sheet(const std::string& name, std::string_view words) {
    sheets_.push_back(std::make_unique<XlsxSheet>(*this, name));
    XlsxSheet& sheet = *sheets_.back();
    sheet.line(front_.note, XlsxLook::note);
    sheet.line(words, XlsxLook::heading);
    return sheet;
}

std::string XlsxBook::finish() {
    for (const auto& sheet : sheets_)
        sheet->finish();
    // the files of the library: the sheets as they are, again as parts, and packed together
    folder_.need_memory(library_memory + 4 * written_);
    folder_.need_room(3 * written_ + (std::size_t{1} << 20U));
    // the library asks for the day in a way that two threads must not use at the same time
    static std::mutex one_at_a_time;
    int error = LXW_NO_ERROR;
    {
        const std::lock_guard lock(one_at_a_time);
        error = xlsx().workbook_close(book_);
    }
    book_ = nullptr;
    check(error);
    std::string bytes = folder_.signed_workbook(front_.view);
    std::vector<XlsxCells> cells;
    cells.reserve(sheets_.size());
    for (const auto& sheet : sheets_)
        cells.push_back(sheet->cells_);
    if (!is_whole_workbook(bytes, cells))
        folder_.fail(
            "read again there, it is not whole; if room does not help, choose another form "
            "of report");
    return bytes;
}

std::vector<std::string> XlsxBook::full_sheets() const {
    std::vector<std::string> full;
    for (const auto& sheet : sheets_)
        if (sheet->is_full())
            full.push_back(sheet->name());
    return full;
}

} // namespace coprod
