#include "input/code_examples.h"

#include <algorithm>
#include <array>

namespace coprod {

namespace {

constexpr std::string_view plain_title = "project:\n  title: A garden\n";

constexpr auto examples = std::to_array<CodeExample>({
    {"alias", "project:\n  title: *Our garden*\n", "project:\n  title: \"*Our garden*\"\n"},
    {"anchor", "project:\n  title: &garden\n", "project:\n  title: \"&garden\"\n"},
    {"bad-date", "project:\n  start: 10/06/2025\n", "project:\n  start: 2025-06-10\n"},
    {"bad-escape", "project:\n  title: \"Garden\\gate\"\n", "project:\n  title: 'Garden\\gate'\n"},
    {"bad-id", "project:\n  id: Our Garden\n", "project:\n  id: our-garden\n"},
    {"bad-indentation", "project:\n  title: A garden\n organisation: Northshire Council\n",
     "project:\n  title: A garden\n  organisation: Northshire Council\n"},
    {"bad-number", "groups:\n  parents: {kind: KIND, people: twelve}\n",
     "groups:\n  parents: {kind: KIND, people: 12}\n"},
    {"bad-yes-no", "do:\n  heard:\n    - {said: Too steep, share: perhaps}\n",
     "do:\n  heard:\n    - {said: Too steep, share: yes}\n"},
    {"colon-in-text", "project:\n  title: A garden: part two\n",
     "project:\n  title: \"A garden: part two\"\n"},
    {"comment-inside-text", "project:\n  title: A garden\n    # our own\n    for everyone\n",
     "project:\n  # our own\n  title: A garden for everyone\n"},
    {"complex-key", "? project\n: title\n", plain_title},
    {"dash-in-text", "project:\n  summary: Two things\n    - a garden\n    - a path\n",
     "project:\n  summary: |\n    Two things\n    - a garden\n    - a path\n"},
    {"dates-out-of-order", "project:\n  start: 2025-12-18\n  end: 2025-06-01\n",
     "project:\n  start: 2025-06-01\n  end: 2025-12-18\n"},
    {"directive-line", "%YAML 1.2\nproject:\n  title: A garden\n", plain_title},
    {"document-end-line", "project:\n  title: A garden\n...\n", plain_title},
    {"document-start-line", "project:\n  title: A garden\n---\nproject:\n  title: A path\n",
     plain_title},
    {"empty-file", "# still to be written\n", plain_title},
    {"empty-item", "do:\n  meetings:\n    - agenda:\n        - The gate\n        -\n",
     "do:\n  meetings:\n    - agenda:\n        - The gate\n        - The path\n"},
    {"forbidden-escape", "project:\n  title: \"A \\u202E garden\"\n", plain_title},
    {"hash-comment", "project:\n  title: Room #3\n", "project:\n  title: \"Room #3\"\n"},
    {"key-not-text", "[project]: A garden\n", plain_title},
    {"key-without-colon", "project:\n  title: A garden\nplan\n",
     "project:\n  title: A garden\nplan:\n"},
    {"list-on-name-line", "do:\n  meetings: - date: 2025-06-10\n",
     "do:\n  meetings:\n    - date: 2025-06-10\n"},
    {"merge-key", "project:\n  <<: last year\n", plain_title},
    {"missing-comma", "do:\n  meetings:\n    - agenda: [The gate [The path]]\n",
     "do:\n  meetings:\n    - agenda: [The gate, The path]\n"},
    {"missing-key", "groups:\n  parents: {people: 12}\n",
     "groups:\n  parents: {kind: KIND, people: 12}\n"},
    {"more-answers-than-people",
     "groups:\n  parents: {kind: KIND, people: 8}\nstatements:\n  STATEMENT:\n    parents: {agree: "
     "9}\n",
     "groups:\n  parents: {kind: KIND, people: 12}\nstatements:\n  STATEMENT:\n    parents: "
     "{agree: 9}\n"},
    {"named-twice",
     "groups:\n  parents: {kind: KIND}\ndo:\n  heard:\n    - from: [parents, parents]\n",
     "groups:\n  parents: {kind: KIND}\ndo:\n  heard:\n    - from: [parents]\n"},
    {"no-primary-reason", "project:\n  primary: [KIND]\n",
     "project:\n  primary: [KIND]\n  primary_reason: It is about what they need at night.\n"},
    {"no-space-after-colon", "project:\n  title: A garden\n  organisation:Northshire Council\n",
     "project:\n  title: A garden\n  organisation: Northshire Council\n"},
    {"not-primary", "project:\n  primary: [STAFF]\n  primary_reason: It is about their rooms.\n",
     "project:\n  primary: [KIND]\n  primary_reason: It is about their rooms.\n"},
    {"null-key", ": A garden\n", plain_title},
    {"number-out-of-range", "groups:\n  parents: {kind: KIND, people: 2000000}\n",
     "groups:\n  parents: {kind: KIND, people: 20}\n"},
    {"repeated-id",
     "do:\n  meetings:\n    - {id: m1, date: 2025-06-10}\n    - {id: m1, date: "
     "2025-07-08}\n",
     "do:\n  meetings:\n    - {id: m1, date: 2025-06-10}\n    - {id: m2, date: 2025-07-08}\n"},
    {"repeated-key", "project:\n  title: A garden\n  title: A path\n", plain_title},
    {"reserved-character", "project:\n  title: @home\n", "project:\n  title: \"@home\"\n"},
    {"sign-in-brackets", "do:\n  meetings:\n    - agenda: [What next?, Who comes?]\n",
     "do:\n  meetings:\n    - agenda: [\"What next?\", \"Who comes?\"]\n"},
    {"stray-content", "- project\ntitle: A garden\n", plain_title},
    {"stray-sign", "do:\n  meetings:\n    - agenda: [The gate, The path]]\n",
     "do:\n  meetings:\n    - agenda: [The gate, The path]\n"},
    {"tag", "project:\n  title: !important\n", "project:\n  title: \"!important\"\n"},
    {"text-after-block-sign", "project:\n  summary: | A garden\n    for everyone\n",
     "project:\n  summary: |\n    A garden\n    for everyone\n"},
    {"text-after-quote", "project:\n  title: \"A garden\" for everyone\n",
     "project:\n  title: \"A ‘garden’ for everyone\"\n"},
    {"text-after-value", "do:\n  meetings:\n    - agenda: [The gate] and the path\n",
     "do:\n  meetings:\n    - agenda: \"[The gate] and the path\"\n"},
    {"unclosed-bracket", "do:\n  meetings:\n    - agenda: [The gate, The path\n",
     "do:\n  meetings:\n    - agenda: [The gate, The path]\n"},
    {"unclosed-quote", "project:\n  title: \"A garden\n", "project:\n  title: \"A garden\"\n"},
    {"unknown-format", "coprod: 2\n", "coprod: 1\n"},
    {"unknown-key", "project:\n  titel: A garden\n", plain_title},
    {"unknown-name", "groups:\n  parents: {kind: KIND}\ndo:\n  heard:\n    - from: parent\n",
     "groups:\n  parents: {kind: KIND}\ndo:\n  heard:\n    - from: parents\n"},
    {"wrong-shape", "project: [A garden]\n", plain_title},
});

} // namespace

const CodeExample* example_of(std::string_view code) {
    const auto* const example = std::ranges::find(examples, code, &CodeExample::code);
    return example == examples.end() ? nullptr : &*example;
}

} // namespace coprod
