// The direction of dependencies, read from the #include lines of src/ and include/.
#include "catch.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace layers_test {

namespace {

namespace fs = std::filesystem;

/// From the earliest to the latest: a file may include its own layer and those before it.
constexpr std::array<std::string_view, 15> layers{
    "diagnostic", "input",   "charter", "submission", "rules",  "panel",    "report", "results",
    "workstream", "compare", "writers", "guides",     "output", "commands", "main"};

struct PublicName {
    std::string_view name; ///< NAME.h in include/coprod, and NAME*.cpp directly in src
    std::string_view layer;
};

constexpr std::array<PublicName, 14> public_names{{{"assessment", "rules"},
                                                   {"basics", "diagnostic"},
                                                   {"charter", "charter"},
                                                   {"comparison", "compare"},
                                                   {"date", "diagnostic"},
                                                   {"diagnostic", "diagnostic"},
                                                   {"findings", "rules"},
                                                   {"judgement", "rules"},
                                                   {"panel", "panel"},
                                                   {"report", "report"},
                                                   {"result", "results"},
                                                   {"run", "commands"},
                                                   {"submission", "submission"},
                                                   {"workstream", "workstream"}}};

struct Library {
    std::string_view headers; ///< how its include paths begin
    std::string_view home;    ///< how the paths of the files that may include it begin
};

constexpr std::array<Library, 7> libraries{{{"yaml-cpp/", "src/input/yaml"},
                                            {"CLI/", "src/commands/"},
                                            {"nettle/", "src/input/sha256"},
                                            {"nlohmann/", "src/results/json"},
                                            {"kainjow/", "src/writers/template"},
                                            {"xlsxwriter", "src/writers/xlsx"},
                                            {"zlib", "src/writers/xlsx"}}};

struct Include {
    std::size_t line = 0;
    std::string path;
    bool angled = false;
};

/// The #include lines of one file's text.
std::vector<Include> includes_of(std::string_view text) {
    std::vector<Include> found;
    std::istringstream lines{std::string{text}};
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        const auto hash = line.find_first_not_of(" \t");
        if (hash == std::string::npos || line[hash] != '#') {
            continue;
        }
        const auto word = line.find_first_not_of(" \t", hash + 1);
        if (word == std::string::npos || line.compare(word, 7, "include") != 0) {
            continue;
        }
        const auto open = line.find_first_of("\"<", word);
        const auto close = line.find_first_of("\">", open + 1);
        if (open != std::string::npos && close != std::string::npos) {
            found.push_back({number, line.substr(open + 1, close - open - 1), line[open] == '<'});
        }
    }
    return found;
}

/// The layer of a public header, or of a file directly in src, by the beginning of its name.
std::string_view layer_of_name(std::string_view name) {
    if (name == "main.cpp") {
        return "main";
    }
    const auto* found = std::ranges::find_if(public_names, [&](const PublicName& candidate) {
        return name.starts_with(candidate.name);
    });
    return found == public_names.end() ? std::string_view{} : found->layer;
}

/// The place in `layers` of a path below src/ or include/; nothing where it belongs to no layer.
std::optional<std::ptrdiff_t> layer_of(std::string_view path) {
    const auto slash = path.find('/');
    const auto folder = path.substr(0, slash == std::string_view::npos ? 0 : slash);
    const auto name = folder.empty()       ? layer_of_name(path)
                      : folder == "coprod" ? layer_of_name(path.substr(slash + 1))
                                           : folder;
    const auto* layer = std::ranges::find(layers, name);
    return layer == layers.end() ? std::nullopt : std::optional{layer - layers.begin()};
}

/// Why a file (its path from the top folder) must not include a header that is not ours; empty when
/// it may.
std::string library_complaint(std::string_view file, std::string_view header) {
    const bool is_standard = header.find_first_of("./") == std::string_view::npos;
    if (file.starts_with("include/") && !is_standard) {
        return "a public header includes the standard library and coprod/ only";
    }
    for (const auto& library : libraries) {
        if (header.starts_with(library.headers) && !file.starts_with(library.home)) {
            return "only files whose path begins with " + std::string{library.home} + " may do so";
        }
    }
    return {};
}

/// Why a file must not include one of our own headers; empty when it may.
std::string layer_complaint(std::string_view file, std::string_view header) {
    const auto from = layer_of(file.substr(file.find('/') + 1));
    const auto to = layer_of(header);
    if (!to) {
        return "it belongs to no layer; write its path from src/ or include/, as in "
               "\"input/source.h\"";
    }
    if (from && *to > *from) {
        return std::string{layers.at(static_cast<std::size_t>(*to))} + " comes after " +
               std::string{layers.at(static_cast<std::size_t>(*from))};
    }
    if (file.starts_with("include/") && !header.starts_with("coprod/")) {
        return "a public header includes the standard library and coprod/ only";
    }
    return {};
}

/// One sentence for each thing that is wrong with one file, with its line and the include.
std::vector<std::string> complaints(const std::string& file, std::string_view text) {
    std::vector<std::string> found;
    if (!layer_of(std::string_view{file}.substr(file.find('/') + 1))) {
        found.push_back(file + " belongs to no layer: move it into a folder of one");
    }
    for (const auto& include : includes_of(text)) {
        const bool is_library = include.angled && !layer_of(include.path);
        const auto why = is_library ? library_complaint(file, include.path)
                                    : layer_complaint(file, include.path);
        if (!why.empty()) {
            found.push_back(file + ":" + std::to_string(include.line) + " must not include " +
                            include.path + ": " + why);
        }
    }
    return found;
}

std::vector<std::string> complaints_of_the_program() {
    const fs::path root{COPROD_SOURCE_DIR};
    std::vector<std::string> found;
    for (const auto* top : {"src", "include"}) {
        for (const auto& entry : fs::recursive_directory_iterator{root / top}) {
            const auto extension = entry.path().extension();
            if (extension != ".h" && extension != ".cpp") {
                continue;
            }
            std::ostringstream text;
            text << std::ifstream{entry.path()}.rdbuf();
            const auto more =
                complaints(fs::relative(entry.path(), root).generic_string(), text.str());
            found.insert(found.end(), more.begin(), more.end());
        }
    }
    std::ranges::sort(found);
    return found;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("every include of the program points to its own layer or an earlier one") {
    CHECK(complaints_of_the_program() == Lines{});
}

TEST_CASE("an include of a later layer is named with its file and line") {
    CHECK(
        complaints("src/input/reader.cpp", "#include <string>\n\n#include \"charter/load.h\"\n") ==
        Lines{"src/input/reader.cpp:3 must not include charter/load.h: charter comes after "
              "input"});
    CHECK(complaints("include/coprod/charter.h", "# include \"coprod/assessment.h\"\n") ==
          Lines{"include/coprod/charter.h:1 must not include coprod/assessment.h: rules comes "
                "after charter"});
    CHECK(complaints("src/diagnostic.cpp", "#include \"coprod/run.h\"\n") ==
          Lines{"src/diagnostic.cpp:1 must not include coprod/run.h: commands comes after "
                "diagnostic"});
}

TEST_CASE("an include of the same or an earlier layer is allowed") {
    CHECK(complaints("src/rules/gates.cpp", "#include \"rules/gates.h\"\n"
                                            "#include \"submission/load.h\"\n"
                                            "#include \"coprod/assessment.h\"\n") == Lines{});
    CHECK(complaints("src/main.cpp", "#include \"coprod/run.h\"\n") == Lines{});
}

TEST_CASE("a library stays in the files that are its home") {
    CHECK(complaints("src/input/yaml_events.cpp", "#include <yaml-cpp/eventhandler.h>\n") ==
          Lines{});
    CHECK(complaints("src/charter/load.cpp", "#include <yaml-cpp/yaml.h>\n") ==
          Lines{"src/charter/load.cpp:1 must not include yaml-cpp/yaml.h: only files whose path "
                "begins with src/input/yaml may do so"});
    CHECK(complaints("src/main.cpp", "#include <CLI/CLI.hpp>\n") ==
          Lines{"src/main.cpp:1 must not include CLI/CLI.hpp: only files whose path begins with "
                "src/commands/ may do so"});
}

TEST_CASE("a public header includes nothing but the standard library and public headers") {
    CHECK(complaints("include/coprod/report.h", "#include <fmt/core.h>\n#include <vector>\n") ==
          Lines{"include/coprod/report.h:1 must not include fmt/core.h: a public header includes "
                "the standard library and coprod/ only"});
    CHECK(complaints("include/coprod/report.h", "#include \"input/source.h\"\n") ==
          Lines{"include/coprod/report.h:1 must not include input/source.h: a public header "
                "includes the standard library and coprod/ only"});
}

TEST_CASE("a file or an include outside the layers is named") {
    CHECK(complaints("src/helpers.cpp", "") ==
          Lines{"src/helpers.cpp belongs to no layer: move it into a folder of one"});
    CHECK(complaints("src/input/yaml.cpp", "#include \"source.h\"\n") ==
          Lines{"src/input/yaml.cpp:1 must not include source.h: it belongs to no layer; write "
                "its path from src/ or include/, as in \"input/source.h\""});
}

} // namespace layers_test
