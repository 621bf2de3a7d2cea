// The table of everything that coprod can say about a file: one row a code, in alphabetical order.
#include "coprod/diagnostic.h"

#include <array>

namespace coprod {

namespace {

constexpr auto rows = std::to_array<DiagnosticCode>({
    {"alias", "A value begins with *, which YAML reads as a copy of something above.",
     "Write the answer out, or put it in double quotes."},
    {"anchor", "A value begins with &, which YAML reads as a mark to refer to.",
     "Delete the mark, or put the text in double quotes."},
    {"bad-escape", "In double quotes a backslash begins a code, and this code does not exist.",
     "Write two backslashes for one, or use single quotes."},
    {"bad-indentation", "A line begins in a column that fits none of the lines above it.",
     "Begin all lines of one list or group in the same column, further in than what holds "
     "them."},
    {"colon-in-text", "A text without quotes holds a colon with a space behind it.",
     "Put the whole text in double quotes."},
    {"comment-inside-text", "A text without quotes goes on behind a comment.",
     "Move the comment above the text, or put the text in double quotes."},
    {"complex-key", "A name begins with a question mark that stands alone.",
     "Write the name, a colon and the answer."},
    {"dash-in-text", "A line that begins with a dash goes on with the text above it.",
     "Leave nothing behind the colon above a list; write | behind the colon for a text of "
     "several lines."},
    {"directive-line", "A line begins with %, which YAML reads as a command.",
     "Indent the line if it belongs to a text; otherwise delete it."},
    {"document-end-line", "A line begins with three dots, which end a YAML document.",
     "Indent the line if it belongs to a text; otherwise delete it."},
    {"document-start-line", "Three dashes begin a second document, or do not stand alone.",
     "Keep one project in one file; indent the line if it belongs to a text."},
    {"empty-file", "There is nothing in the file but white space or comments.",
     "Fill it in and save it again."},
    {"empty-item", "A list has a dash or a comma with nothing behind it.",
     "Write the item, or delete the dash or comma."},
    {"file-too-large", "The file is larger than what is read.",
     "Shorten or split it, or raise the limit with --max-size."},
    {"forbidden-character",
     "A character that cannot be seen, and can mislead a reader, is in the file.",
     "Delete it together with the characters around it and type those again."},
    {"forbidden-escape", "A code with a backslash stands for a character that is not allowed.",
     "Delete the code, or write two backslashes for one."},
    {"hash-comment", "A # with a space before it makes the rest of the line a comment.",
     "Put the whole answer in double quotes if the rest belongs to it."},
    {"invalid-utf8", "A byte is not UTF-8 text.", "Save the file again as UTF-8."},
    {"key-not-text", "A list or a group stands where a name is needed.",
     "Put the name in double quotes."},
    {"key-too-long", "A name has more bytes than are read.",
     "Write the name, a colon and then the text."},
    {"key-without-colon", "A name stands without a colon behind it.",
     "Write a colon and a space behind the name, or indent the line if it belongs to the text "
     "above."},
    {"line-too-long", "A line has more bytes than are read.", "Break it into several lines."},
    {"list-on-name-line", "A list begins on the line of its name.",
     "Put each item on a line of its own below the name."},
    {"lone-cr", "A line ends as on very old computers, with a carriage return alone.",
     "Save the file with Windows or Unix line ends."},
    {"merge-key", "The name << copies other answers into this place.", "Write the answers out."},
    {"missing-comma", "Two items stand side by side inside brackets.",
     "Put a comma between them, or put the text in double quotes."},
    {"no-final-newline", "The last line has no line end, as in a file that was cut short.",
     "Check that nothing is missing, press Enter at the end and save."},
    {"no-permission", "You do not have permission to read the file.",
     "Ask its owner for permission, or copy it to a folder of your own."},
    {"no-such-file", "There is no file of this name.", "Check the spelling and the folder."},
    {"not-a-file", "The name belongs to a folder, a pipe, a socket or a device.",
     "Name a plain file."},
    {"not-text", "The file belongs to another program and is not plain text.",
     "Copy its text into a plain text file and save that as UTF-8."},
    {"not-utf8", "The file is saved as UTF-16 or UTF-32.", "Save the file again as UTF-8."},
    {"null-key", "There is no name before a colon.", "Write the name, a colon and the answer."},
    {"read-error", "The computer could not read the file.",
     "Try again; if it goes on, copy the file to another disk."},
    {"repeated-key", "The same name stands twice in one group of answers.", "Keep one of them."},
    {"reserved-character", "A text without quotes begins with @, ` or %.",
     "Put the whole text in double quotes."},
    {"sign-in-brackets", "A text inside brackets has a question mark or exclamation mark in it.",
     "Put the text in double quotes."},
    {"stray-content", "A line does not belong to what stands above it.",
     "Indent it like the lines that it belongs with."},
    {"stray-sign", "A comma or a closing bracket has nothing to separate or close.",
     "Delete it, or put the whole text in double quotes."},
    {"tab-indentation", "A line is indented with a tab.", "Indent with spaces only."},
    {"tag", "A value begins with !, which YAML reads as the name of a type.",
     "Delete it, or put the text in double quotes."},
    {"text-after-block-sign", "More stands on the line behind | or >.",
     "Begin the text on the next line, or put it in double quotes."},
    {"text-after-quote", "A text in quotes ends before its line does.",
     "Mark quotation marks inside the text, or use the other kind around it."},
    {"text-after-value", "More text stands behind a closing bracket.",
     "Put the whole text in double quotes."},
    {"text-too-long", "A text has more bytes than are read.",
     "Shorten it, and say where the whole text can be found."},
    {"too-deep", "Lists and names are nested too deeply.", "Check brackets and indentation."},
    {"too-many-brackets", "The file has more opening brackets than are read.",
     "Write lists with one item a line."},
    {"too-many-mistakes", "There are more mistakes of one kind than are listed.",
     "Correct those that are listed and try again."},
    {"too-many-values", "The file holds more values than are read.",
     "Leave out what is not needed, or split the file."},
    {"unclosed-bracket", "A bracket has no partner.", "Close it at the end of the list."},
    {"unclosed-quote", "A quotation mark has no partner.",
     "Put the same quotation mark at the end of the text."},
    {"unreadable-yaml", "A line cannot be read as YAML.",
     "Check its indentation; put text with a colon, # or quotation marks in double quotes."},
});

} // namespace

const std::vector<DiagnosticCode>& diagnostic_codes() {
    static const std::vector<DiagnosticCode> codes(rows.begin(), rows.end());
    return codes;
}

} // namespace coprod
