#include "commands/completion_scripts.h"

#include <algorithm>

namespace coprod {

std::vector<const LineCommand*> all_commands(const LineCommand& program) {
    std::vector<const LineCommand*> all{&program};
    for (const LineCommand& action : program.actions)
        for (const LineCommand* each : all_commands(action))
            all.push_back(each);
    return all;
}

std::string_view last_word(const LineCommand& command) {
    const std::string_view name = command.name;
    return name.substr(name.rfind(' ') + 1); // of a name of one word, all of it
}

std::string option_names(const LineCommand& command) {
    std::vector<std::string> names;
    for (const LineOption& option : command.options)
        names.insert(names.end(), option.names.begin(), option.names.end());
    return spaced(names);
}

std::string action_names(const LineCommand& command) {
    std::vector<std::string> names;
    for (const LineCommand& action : command.actions)
        names.emplace_back(last_word(action));
    return spaced(names);
}

LineValues values_without_name(const LineCommand& command) {
    LineValues all;
    for (const LineOption& option : command.options) {
        if (!option.names.empty())
            continue;
        const LineValues values = values_for(option.takes);
        all.files |= values.files;
        all.folders |= values.folders;
        all.words.insert(all.words.end(), values.words.begin(), values.words.end());
    }
    return all;
}

std::string spaced(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words)
        all += (all.empty() ? "" : " ") + word;
    return all;
}

std::string in_single_quotes(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text)
        if (c == '\'')
            quoted += "'\\''";
        else
            quoted += c;
    return quoted + "'";
}

std::string indented(int levels) {
    return std::string(static_cast<std::size_t>(levels) * 4, ' ');
}

std::string first_sentence(std::string_view words) {
    const std::size_t end = std::min(words.find(". "), words.size());
    std::string sentence(words.substr(0, end));
    if (sentence.ends_with('.'))
        sentence.pop_back();
    return sentence;
}

} // namespace coprod
