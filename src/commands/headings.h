// What a report that is there already calls its project, in the way of writing of its form. Each
// gives an empty text where the report does not say it.
#pragma once

#include <string_view>

namespace coprod {

/// Of a page: its first heading.
[[nodiscard]] std::string_view page_heading(std::string_view report);

/// Of the easy page as text: behind "Its name is".
[[nodiscard]] std::string_view easy_heading(std::string_view report);

/// Of a result as JSON: the project's title.
[[nodiscard]] std::string_view result_heading(std::string_view report);

/// Of the list of things to do: its heading without the verdict.
[[nodiscard]] std::string_view actions_heading(std::string_view report);

/// Of the table: the project in its first row.
[[nodiscard]] std::string_view table_heading(std::string_view report);

/// Of a report as text or Markdown: its first line.
[[nodiscard]] std::string_view first_line_heading(std::string_view report);

} // namespace coprod
