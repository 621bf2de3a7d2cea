// Help that begins with examples, since that is what most people look for, and that fits a terminal
// of 80 columns.
#pragma once

#include <string>
#include <string_view>

#include <CLI/CLI.hpp>

namespace coprod {

/// Prints the examples, how the command is used, what it does, its commands and its options, and
/// then whatever else there is to say.
class ExamplesFirst : public CLI::Formatter {
public:
    ExamplesFirst(std::string_view usage, std::string_view examples, std::string after)
        : usage_(usage), examples_(examples), after_(std::move(after)) {}

    std::string make_help(const CLI::App* app, std::string, CLI::AppFormatMode) const override;

private:
    std::string_view usage_;
    std::string_view examples_;
    std::string after_;
};

} // namespace coprod
