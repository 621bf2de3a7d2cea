// A small charter of an area's own, as a file, for tests of what loading it says.
#pragma once

#include <string>

#include "catch.h"
#include "charter/load_charter.h"
#include "folder.h"

namespace coprod_tests {

/// Lines 1 to 9: all that stands before the parts; the last line is `take:`.
inline const std::string own_head = R"(coprod_charter: 1
id: northshire
title: Northshire charter
version: 1
about: Made up for the tests.
definition: {wording: Working together, source: {document: page, section: Top}}
documents:
  - {id: page, title: Our page, publisher: Northshire Council}
take:
)";

/// Line 10: the parts that nearly every charter takes over.
inline const std::string own_take =
    "  - {from: charter-mark, parts: [kinds, evidence, placeholders, mark, verdicts]}\n";

/// The same without the part of that name, which the test writes itself.
inline std::string own_take_but(const std::string& part) {
    std::string line = own_take;
    const auto at = line.find(part, line.find('['));
    const bool last = line.compare(at + part.size(), 1, "]") == 0;
    return line.erase(last ? at - 2 : at, part.size() + 2);
}

/// A part that a gate can judge, 8 lines.
inline const std::string own_heard = R"(heard:
  id: heard
  wording: We answer
  source: {document: page, section: Top}
  satisfied_by: A note.
  good: A dated note.
  weak: A wish.
  if_missing: Write the note.
)";

/// An item of a list of criteria, 7 lines and those of `more`.
inline std::string criterion(const std::string& id, const std::string& more = "") {
    std::string lines = "  - id: " + id + "\n    wording: Words of " + id + R"(
    source: {document: page, section: Top}
    satisfied_by: A note.
    good: A dated note.
    weak: A wish.
    if_missing: Write the note.
)";
    std::istringstream others{more};
    for (std::string line; std::getline(others, line);)
        lines += "    " + line + "\n";
    return lines;
}

/// What loading `own.yaml` with that content says; `beside` is the content of `beside.yaml`.
inline std::string charter_messages(const std::string& content, const std::string& beside = "") {
    const NewFolder folder;
    folder.write("own.yaml", content);
    if (!beside.empty())
        folder.write("beside.yaml", beside);
    const InsideFolder inside(folder.path());
    const coprod::LoadedCharter loaded = coprod::load_charter("own.yaml");
    std::string text;
    bool errors = false;
    for (const coprod::Diagnostic& item : loaded.diagnostics) {
        text += coprod::render(item);
        errors = errors || item.severity == coprod::Severity::error;
    }
    CHECK(loaded.charter.has_value() == !errors);
    return text;
}

/// Checks all that loading says of a charter file.
inline void check_whole(const std::string& content, const std::string& expected) {
    CAPTURE(content);
    CHECK(charter_messages(content) == expected);
}

/// The same where only the parts differ; they begin on line 11.
inline void check_parts(const std::string& parts, const std::string& expected) {
    check_whole(own_head + own_take + parts, expected);
}

} // namespace coprod_tests
