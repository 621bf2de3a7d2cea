#include "guides/write_explanation.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

constexpr std::size_t most_choices = 20;

void write_part(const ExplainedPart& part, TextPage& page) {
    page.subheading(part.heading, 0);
    for (const std::string& text : part.texts) {
        const std::size_t indent = std::min(text.find_first_not_of(' '), text.size());
        if (part.as_typed)
            page.paragraph(text.substr(indent), 4 + indent);
        else if (part.texts.size() == 1)
            page.paragraph(text, 2);
        else
            page.item("- ", "", text, 2);
    }
}

/// The text cut at a word so that it takes no more than `room` columns.
std::string on_one_line(std::string_view text, std::size_t room) {
    const auto lines = wrap(text, room);
    if (lines.size() <= 1)
        return lines.empty() ? std::string() : lines.front();
    return wrap(text, room - 2).front() + " …";
}

/// A line each: the name, and the beginning of the title beside it, or below where it is long.
void write_lines(const std::vector<std::pair<std::string, std::string>>& entries, TextPage& page) {
    constexpr std::size_t indent = 2;
    constexpr std::size_t widest_name = 44;
    std::size_t widest = 0;
    for (const auto& [name, title] : entries)
        widest = std::max(widest, std::min(text_width(name), widest_name));
    for (const auto& [name, title] : entries) {
        const std::size_t used = std::max(widest, text_width(name));
        const std::size_t room = page_width - indent - used - 2;
        TextTable table;
        table.first_column = widest;
        table.rows.push_back({name, room < 12 ? std::string() : on_one_line(title, room)});
        page.table(table, indent);
    }
}

std::vector<std::pair<std::string, std::string>> entries_of(const std::vector<Topic>& topics,
                                                            TopicKind kind) {
    std::vector<std::pair<std::string, std::string>> entries;
    for (const Topic& topic : topics)
        if (topic.kind == kind)
            entries.emplace_back(topic.id, topic.title);
    return entries;
}

bool is_listed_apart(TopicKind kind) {
    return kind == TopicKind::charter_key || kind == TopicKind::code;
}

void write_list_apart(const TopicSort& sort, TextPage& page) {
    page.heading(sort.many);
    page.paragraph(fmt::format("`coprod explain {}s` lists them.", sort.word));
}

} // namespace

std::string write_explanation(const Explanation& explanation, bool colour) {
    TextPage page(page_width, colour, "");
    page.title(explanation.title);
    page.paragraph(explanation.name);
    if (!explanation.wording.empty() && !explanation.source.empty()) {
        page.blank();
        page.paragraph(in_curly_quotes(explanation.wording), 2);
        page.paragraph(explanation.source, 4);
    }
    for (const ExplainedPart& part : explanation.parts)
        write_part(part, page);
    return std::move(page).take();
}

std::string write_topic_list(const Charter& charter, const std::vector<Topic>& topics,
                             bool colour) {
    TextPage page(page_width, colour, "");
    page.title("What can be explained");
    page.blank();
    page.paragraph("`coprod explain NAME` explains one of these: its wording and source, what "
                   "satisfies it, how it is judged and what it counts in. A word is enough: "
                   "`coprod explain trust`.");
    page.paragraph("`coprod explain method` tells how all of it is judged, on a page.");
    page.paragraph(
        fmt::format("By {}, version {}.", in_curly_quotes(charter.title), charter.version));
    for (const TopicSort& sort : topic_sorts()) {
        const auto entries = entries_of(topics, sort.kind);
        if (entries.empty())
            continue;
        if (is_listed_apart(sort.kind)) {
            write_list_apart(sort, page);
            continue;
        }
        page.heading(sort.many);
        write_lines(entries, page);
    }
    return std::move(page).take();
}

std::string write_sort(const std::vector<Topic>& topics, TopicKind kind, bool colour) {
    TextPage page(page_width, colour, "");
    const TopicSort& sort = sort_of(kind);
    page.title(sort.many);
    const auto entries = entries_of(topics, kind);
    if (entries.empty()) {
        page.paragraph("This charter has none.");
        return std::move(page).take();
    }
    write_lines(entries, page);
    page.blank();
    page.paragraph(fmt::format("`coprod explain {}/NAME` explains one of them.", sort.word));
    return std::move(page).take();
}

std::string write_choices(std::string_view sentence, const std::vector<const Topic*>& topics,
                          bool colour) {
    TextPage page(page_width, colour, "");
    page.paragraph(sentence);
    page.blank();
    std::vector<std::pair<std::string, std::string>> entries;
    for (const Topic* topic : topics)
        if (entries.size() < most_choices)
            entries.emplace_back(full_name(*topic), topic->title);
    write_lines(entries, page);
    if (topics.size() > entries.size())
        page.paragraph(fmt::format("… and {} more; another word narrows it down.",
                                   topics.size() - entries.size()),
                       2);
    return std::move(page).take();
}

} // namespace coprod
