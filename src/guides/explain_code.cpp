// Messages about files, each with lines that bring it about, and what is then said of them.
#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "guides/code_text.h"
#include "guides/explain_parts.h"
#include "report/words.h"
#include "submission/load_submission.h"

namespace coprod {

namespace {

Texts lines_of(std::string_view text) {
    Texts lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool replace_all(std::string& text, std::string_view name, const std::string* id) {
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name)) {
        if (id == nullptr)
            return false;
        text.replace(at, name.size(), *id);
    }
    return true;
}

/// What coprod says of the text with that code, as it would be printed.
Texts said_of(const Charter& charter, const std::string& text, std::string_view code) {
    SubmissionFile file("project.yaml");
    parse_submission(file, "project.yaml", text, default_file_limit);
    (void)load_submission(file, charter);
    for (const Diagnostic& diagnostic : file.diagnostics.sorted())
        if (diagnostic.code == code)
            return {fmt::format("{}{}",
                                diagnostic.place.known()
                                    ? fmt::format("Line {}: ", diagnostic.place.line)
                                    : std::string(),
                                sentence(diagnostic.message)),
                    diagnostic.help};
    return {};
}

} // namespace

std::optional<std::string> with_names_of(const Charter& charter, std::string_view text) {
    const auto primary = std::ranges::find(charter.kinds, true, &PeopleKind::primary);
    const auto staff = std::ranges::find(charter.kinds, false, &PeopleKind::lived);
    const auto id_at = [&](auto kind) { return kind == charter.kinds.end() ? nullptr : &kind->id; };
    std::string filled(text);
    if (replace_all(filled, "KIND", id_at(primary)) && replace_all(filled, "STAFF", id_at(staff)) &&
        replace_all(filled, "STATEMENT",
                    charter.statements.empty() ? nullptr : &charter.statements.front().id))
        return filled;
    return std::nullopt;
}

Explanation explain_code(const Charter& charter, const Topic& topic) {
    const DiagnosticCode& code = diagnostic_codes()[topic.index];
    Explanation about = begun(topic);
    about.title = fmt::format("{}: {}", sort_of(topic.kind).one, code.code);
    about.add("What it means", {std::string(code.meaning)});
    about.add("What to do", {std::string(code.remedy)});
    const CodeExample* example = example_of(code.code);
    const auto wrong = example == nullptr ? std::nullopt : with_names_of(charter, example->wrong);
    const auto right = example == nullptr ? std::nullopt : with_names_of(charter, example->right);
    if (!wrong || !right)
        return about;
    about.parts.push_back({"For example", lines_of(*wrong), true});
    about.add("What is then said", said_of(charter, *wrong, code.code));
    about.parts.push_back({"Put right", lines_of(*right), true});
    return about;
}

} // namespace coprod
