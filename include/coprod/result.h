// What coprod found about one file that was sent in, as it is kept, passed on and put together:
// the content of one line of results.jsonl. It holds only what its view may show.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/report.h"

namespace coprod {

/// The version of the results' form; a number larger than this was written by a later program.
inline constexpr int results_version = 1;

/// What became of a file: judged; read, but with mistakes in it; or not to be read at all.
enum class ResultStatus { assessed, refused, unreadable };

/// One thing that is wrong with a file, as on the screen; `line` and `column` are 0 where it is
/// about the file as a whole. Texts are raw.
struct Mistake {
    std::string code;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::string message;
    std::string help;
};

/// One file's result. Where it was not assessed, the report holds the view and the date and nothing
/// else.
struct Result {
    ResultStatus status = ResultStatus::assessed;
    std::string file;   ///< as it was named, below the folder that was judged; raw
    std::string sha256; ///< of the file's bytes, in hexadecimal; empty where they were not read
    std::string report_file;       ///< the main report that was written for it; may be empty
    std::vector<Mistake> mistakes; ///< at most as many as are printed
    std::size_t more_mistakes = 0; ///< how many more there are
    Report report;
};

} // namespace coprod
