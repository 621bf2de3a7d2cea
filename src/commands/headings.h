// What a report that is there already calls its project: found in the way of writing of its form,
// and given as it was before it was made safe for that. Each gives an empty text where the report
// is of another form, or does not say it.
#pragma once

#include <string>
#include <string_view>

namespace coprod {

/// Of a page: its first heading.
[[nodiscard]] std::string page_heading(std::string_view report);

/// Of the easy page as text: behind "Its name is".
[[nodiscard]] std::string easy_heading(std::string_view report);

/// Of a result as JSON: the project's title.
[[nodiscard]] std::string result_heading(std::string_view report);

/// Of the list of things to do: its heading without the verdict.
[[nodiscard]] std::string actions_heading(std::string_view report);

/// Of the table: the project in its first row.
[[nodiscard]] std::string table_heading(std::string_view report);

/// Of a report as text: what is underlined at its beginning.
[[nodiscard]] std::string text_heading(std::string_view report);

/// Of a report as Markdown: its first heading.
[[nodiscard]] std::string markdown_heading(std::string_view report);

/// Whether both are one heading: forms break lines in other places, and show code in other ways.
[[nodiscard]] bool is_same_heading(std::string_view one, std::string_view other);

} // namespace coprod
