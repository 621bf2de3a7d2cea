// A file with which an area's own charter begins.
#pragma once

#include <string>
#include <string_view>

namespace coprod {

/// What the new charter is called, and the charter that it takes its other parts from.
struct CharterStart {
    std::string id;    ///< a plain id; empty for the sample's own
    std::string title; ///< empty for the sample's own
    std::string from;  ///< the id of a charter that comes with the program
};

/// A whole charter file without mistakes, each key explained by the tables that read it: a made-up
/// value, its commitments and a statement to be replaced, the numbers and gates of the other
/// charter's mark to be changed, and all else taken from that charter.
[[nodiscard]] std::string charter_start(const CharterStart& start);

/// The id that goes with a title: its letters and digits in lower case, with hyphens between the
/// words; empty where the title has none.
[[nodiscard]] std::string id_of_title(std::string_view title);

} // namespace coprod
