// Writes OUTPUT, a C++ source that holds the charters ID... of FOLDER: each with its text, the
// text's hash and its packed tree, all from the reader that the program uses itself. What a reader
// would say a word about is not built in.
//
//   coprod_embed_charters OUTPUT FOLDER ID...
#include <cstdio>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "input/packed_tree.h"
#include "input/source.h"
#include "input/yaml.h"

namespace {

/// A string literal of those bytes: each is written as \xNN, so that none can change on its way.
std::string literal(std::string_view bytes) {
    constexpr std::size_t in_one_line = 24;
    std::string text = "\"";
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0 && i % in_one_line == 0)
            text += "\"\n     \"";
        text += fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes[i]));
    }
    return text + "\"sv";
}

std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// One row of the table, or nothing and the reasons on standard error.
std::optional<std::string> row(const std::string& id, const std::string& path) {
    const std::string bytes = bytes_of(path);
    coprod::Diagnostics diagnostics(path);
    const auto source = coprod::make_source(path, bytes, coprod::largest_file_limit, diagnostics);
    const auto root = source ? coprod::parse_yaml(*source, diagnostics) : std::nullopt;
    for (const coprod::Diagnostic& message : diagnostics.sorted())
        std::fputs(coprod::render(message).c_str(), stderr);
    if (!root || !diagnostics.sorted().empty())
        return std::nullopt;
    if (source->text != bytes) {
        fmt::print(stderr, "{}: write it as UTF-8 without a byte-order mark, each line with LF\n",
                   path);
        return std::nullopt;
    }
    return fmt::format("    {{\"{}\"sv,\n     {},\n     \"{}\"sv,\n     {}}},\n", id,
                       literal(source->text), source->sha256, literal(coprod::pack_tree(*root)));
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fputs("usage: coprod_embed_charters OUTPUT FOLDER ID...\n", stderr);
        return 2;
    }
    std::string rows;
    for (int i = 3; i < argc; ++i) {
        const auto found = row(argv[i], fmt::format("{}/{}.yaml", argv[2], argv[i]));
        if (!found)
            return 1;
        rows += *found;
    }
    std::ofstream output(argv[1], std::ios::binary);
    output << "// Generated from the files of data/charters; change those, not this one.\n"
              "#include \"charter/shipped.h\"\n\n#include <array>\n\nnamespace coprod {\n\n"
              "using namespace std::string_view_literals;\n\nnamespace {\n\n"
           << fmt::format("constexpr std::array<ShippedCharter, {}> shipped{{{{\n{}}}}};\n\n",
                          argc - 3, rows)
           << "} // namespace\n\n"
              "std::span<const ShippedCharter> shipped_charters() { return shipped; }\n\n"
              "} // namespace coprod\n";
    return output.flush() ? 0 : 1;
}
