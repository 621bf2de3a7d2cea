#include "commands/formats.h"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

#include "commands/headings.h"
#include "input/suggest.h"
#include "results/json_result.h"
#include "writers/csv_report.h"
#include "writers/easy_read.h"
#include "writers/html_report.h"
#include "writers/markdown_report.h"
#include "writers/text_layout.h"
#include "writers/xlsx_folder.h"
#include "writers/xlsx_report.h"

namespace coprod {

namespace {

std::string as_text(const Result& result, const FormatStyle& style) {
    return write_text(result.report, style.text);
}

std::string as_html(const Result& result, const FormatStyle& style) {
    return write_html(result.report, *style.templates);
}

std::string as_xlsx(const Result& result, const FormatStyle&) {
    return write_xlsx(result.report);
}

std::string as_markdown(const Result& result, const FormatStyle& style) {
    return write_markdown(result.report, *style.templates);
}

std::string as_actions(const Result& result, const FormatStyle& style) {
    return write_actions(result.report, *style.templates);
}

std::string as_csv(const Result& result, const FormatStyle&) {
    return write_csv_report(result.report);
}

std::string as_easy_text(const Result& result, const FormatStyle& style) {
    return write_easy_text(result.report, *style.templates);
}

std::string as_easy_html(const Result& result, const FormatStyle& style) {
    return write_easy_html(result.report, *style.templates);
}

std::string as_json(const Result& result, const FormatStyle&) {
    return result_line(result) + "\n";
}

// How reports begin to say who they are for (report/about_part.cpp and the easy page's templates).
constexpr std::string_view public_note = "This report can be published.";
constexpr std::string_view panel_note = "For the panel only. Not for publication";
constexpr std::string_view easy_panel_note = "This copy is for the panel only.";

/// What people call a format that has another name here, and what to do.
struct OtherName {
    std::string_view name;
    std::string_view meant;
};

constexpr auto other_names = std::to_array<OtherName>({
    {"doc", "Did you mean `html`? Word can open it."},
    {"docx", "Did you mean `html`? Word can open it."},
    {"easy", "Did you mean `easy-read`?"},
    {"excel", "Did you mean `xlsx`?"},
    {"htm", "Did you mean `html`?"},
    {"md", "Did you mean `markdown`?"},
    {"pdf", "Did you mean `html`? A browser can print it into a PDF file."},
    {"spreadsheet", "Did you mean `xlsx`?"},
    {"txt", "Did you mean `text`?"},
    {"web", "Did you mean `html`?"},
    {"word", "Did you mean `html`? Word can open it."},
    {"workbook", "Did you mean `xlsx`?"},
    {"xls", "Did you mean `xlsx`?"},
});

std::string in_small_letters(std::string_view word) {
    std::string small(word);
    for (char& letter : small)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return small;
}

std::vector<std::string_view> each_name() {
    std::vector<std::string_view> names;
    for (const ReportFormat& format : report_formats())
        if (std::ranges::find(names, format.name) == names.end())
            names.push_back(format.name);
    return names;
}

/// "to read and to print (.txt)"
std::string words_of(const std::vector<const ReportFormat*>& formats) {
    std::string words;
    std::string endings;
    for (const ReportFormat* format : formats) {
        if (words.find(format->words) == std::string::npos)
            words += fmt::format("{}{}", words.empty() ? "" : "; ", format->words);
        endings += fmt::format("{}{}", endings.empty() ? "" : ", ", format->ending);
    }
    return fmt::format("{} ({})", words, endings);
}

/// The report as most people want it.
std::vector<ReportFormat> usual_formats() {
    return {
        {"text",
         ".txt",
         "to read and to print",
         false,
         Joined::apart,
         {public_note, panel_note},
         as_text,
         text_heading,
         false,
         public_note},
        {"html",
         ".html",
         "a web page with pictures, to look at and to print",
         false,
         Joined::never,
         {R"(<meta name="generator" content="coprod">)"},
         as_html,
         page_heading,
         false,
         public_note},
        {"xlsx",
         ".xlsx",
         "a workbook for Excel or LibreOffice, with room for who closes each gap",
         false,
         Joined::never,
         {xlsx_public_sign, xlsx_panel_sign, xlsx_earlier_sign},
         as_xlsx,
         nullptr,
         true,
         {},
         xlsx_panel_sign},
        {"markdown",
         ".md",
         "the report with a list of things to do on top, for a wiki or a ticket",
         false,
         Joined::apart,
         {public_note, panel_note},
         as_markdown,
         markdown_heading,
         false,
         public_note},
    };
}

/// The report for one purpose.
std::vector<ReportFormat> special_formats() {
    return {
        {"actions",
         ".actions.md",
         "the list of things to do, to paste into Teams or a ticket",
         false,
         Joined::apart,
         {public_note, panel_note},
         as_actions,
         actions_heading,
         false,
         public_note},
        {"csv",
         ".csv",
         "one table with everything that the report says, for a spreadsheet",
         false,
         Joined::never,
         {csv_report_sign},
         as_csv,
         table_heading,
         false,
         ",public,"},
        {"easy-read",
         ".easy-read.txt",
         "a page in short, everyday words for everyone who took part",
         false,
         Joined::apart,
         {"For everyone who took part: an easy page about a project."},
         as_easy_text,
         easy_heading,
         false,
         {},
         easy_panel_note},
        {"easy-read",
         ".easy-read.html",
         "the same in large print with pictures, to print and to send",
         false,
         Joined::never,
         {R"(<meta name="generator" content="coprod easy-read">)"},
         as_easy_html,
         page_heading,
         false,
         {},
         easy_panel_note},
        {"json",
         ".json",
         "one object on one line, for other programs (`coprod schema results`)",
         true,
         Joined::lines,
         {R"({"schema":"coprod-results/)"},
         as_json,
         result_heading,
         false,
         R"("view":"public")"},
    };
}

} // namespace

const std::vector<ReportFormat>& report_formats() {
    static const std::vector<ReportFormat> formats = [] {
        std::vector<ReportFormat> all = usual_formats();
        std::ranges::move(special_formats(), std::back_inserter(all));
        return all;
    }();
    return formats;
}

std::string written_report(const ReportFormat& format, const Result& result,
                           const FormatStyle& style) {
    std::string text = format.write(result, style);
    if (format.binary || style.templates == &Templates::shipped())
        return text;
    const std::string_view view =
        result.report.view == View::panel ? format.panel_words : format.public_words;
    const bool page = format.ending.ends_with(".html") || format.ending.ends_with(".md");
    const auto stands = [&text](std::string_view words) {
        return words.empty() || text.find(words) != std::string::npos;
    };
    const auto add = [&](std::string_view words) {
        text += page ? fmt::format("\n<!-- {} -->\n", words) : fmt::format("\n{}\n", words);
    };
    if (!stands(view))
        add(view);
    if (std::ranges::none_of(format.signs, stands)) {
        // A sign may say whom the report is for.
        const bool panel = result.report.view == View::panel;
        const auto sign = std::ranges::find_if(format.signs, [&](std::string_view each) {
            return !panel || each != format.public_words;
        });
        add(sign != format.signs.end() ? *sign : format.signs.back());
    }
    return text;
}

const ReportFormat* find_format(std::string_view name) {
    const std::string small = in_small_letters(name);
    for (const ReportFormat& format : report_formats())
        if (format.name == small)
            return &format;
    return nullptr;
}

std::vector<const ReportFormat*> formats_named(std::string_view name) {
    const std::string small = in_small_letters(name);
    std::vector<const ReportFormat*> found;
    for (const ReportFormat& format : report_formats())
        if (format.name == small)
            found.push_back(&format);
    return found;
}

const ReportFormat* format_for_file(std::string_view path) {
    const ReportFormat* found = nullptr;
    for (const ReportFormat& format : report_formats())
        if (path.ends_with(format.ending) &&
            (found == nullptr || found->ending.size() < format.ending.size()))
            found = &format;
    return found;
}

const ReportFormat& format_for_file(std::string_view name, std::string_view path) {
    const auto formats = formats_named(name);
    for (const ReportFormat* format : formats)
        if (path.ends_with(format->ending.substr(format->ending.rfind('.'))))
            return *format;
    return *formats.front();
}

std::string meant_format(std::string_view name) {
    const std::string small = in_small_letters(name);
    for (const OtherName& other : other_names)
        if (other.name == small)
            return fmt::format(" {}", other.meant);
    const auto near = closest(small, each_name());
    return near ? fmt::format(" Did you mean `{}`?", *near) : std::string();
}

std::string format_names() {
    std::string names;
    for (const std::string_view name : each_name())
        names += (names.empty() ? "" : ", ") + std::string(name);
    return names;
}

std::string formats_in_words() {
    std::size_t longest = 0;
    for (const std::string_view name : each_name())
        longest = std::max(longest, name.size());
    const std::size_t indent = longest + 4;
    std::string help = "\nForms of a report, and how the names of their files end:\n";
    for (const std::string_view name : each_name()) {
        const auto lines = wrap(words_of(formats_named(name)), page_width - indent);
        for (std::size_t i = 0; i < lines.size(); ++i)
            help += fmt::format("  {:<{}}{}\n", i == 0 ? name : "", indent - 2, lines[i]);
    }
    return help;
}

} // namespace coprod
