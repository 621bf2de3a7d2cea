// A flag of a report in one line, for tests to compare.
#pragma once

#include <string>
#include <string_view>

#include "coprod/report.h"

namespace coprod_tests {

/// The flag as a reader meets it: "found | records | places"; "none" where it is not shown.
inline std::string shown(const coprod::Report& report, std::string_view id) {
    for (const coprod::ReportFlag& flag : report.flags) {
        if (flag.id != id)
            continue;
        std::string text = flag.found + " |";
        for (const std::string& record : flag.records)
            text += " " + record;
        text += " |";
        for (const std::string& place : flag.places)
            text += " " + place + ";";
        return text;
    }
    return "none";
}

} // namespace coprod_tests
