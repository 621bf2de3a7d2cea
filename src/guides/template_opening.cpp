#include "guides/template_opening.h"

#include <array>

#include <fmt/format.h>

#include "report/words.h"

namespace coprod {

namespace {

constexpr std::array<std::string_view, 6> habits{
    "Lines that begin with # explain what to write. They are not part of your answers, and you can "
    "leave them in or delete them.",
    "Write each answer behind the colon, after a space. Put a text in \"double quotes\" where it "
    "has "
    "a colon, a #, a question mark or quotation marks in it.",
    "Use spaces, never tabs, and give the lines of one list the same indent.",
    "Leave blank what you do not know. A blank is not a no, and never a pass.",
    "Below some keys an example stands behind # signs: made up, to show the layout. To use it, "
    "take "
    "away the # and the one space behind it, on each line, and write what is true for you. Copy it "
    "for the next one.",
    "Name no child and no family: parts of this file are published.",
};

constexpr std::array<std::string_view, 2> afterwards{
    "`coprod check FILE` says what is still open, and whether anything is written wrongly.",
    "`coprod assess FILE` judges it and shows the report.",
};

} // namespace

void add_opening(KeyText& text, const Charter& charter, const NewSubmission& wanted) {
    if (!wanted.schema_file.empty())
        text.example(fmt::format("yaml-language-server: $schema={}", wanted.schema_file), 0);
    text.rule();
    text.comment(fmt::format("A project, to be judged by {}, version {}.",
                             in_curly_quotes(charter.title), charter.version),
                 0);
    text.gap();
    text.comment("How to fill it in:", 0);
    for (const std::string_view habit : habits)
        text.item(habit, 0);
    text.gap();
    text.comment("Save it as UTF-8 with a name that ends in .yaml. Then:", 0);
    for (const std::string_view step : afterwards)
        text.item(step, 0);
    if (wanted.own_charter)
        text.comment("Both need --charter with the file of your charter, such as: coprod check "
                     "--charter our-charter.yaml FILE",
                     0);
    if (wanted.schema_file.empty())
        return;
    text.gap();
    text.comment("The first line is for editors: with the file that it names beside this one, they "
                 "help while you type. `coprod schema submission` prints that file.",
                 0);
}

} // namespace coprod
