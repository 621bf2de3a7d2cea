// Runs a target over files, with any compiler: coprod_fuzz_replay TARGET FOLDER|FILE…
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "fuzz/targets.h"

namespace {

namespace fs = std::filesystem;

/// The files of a folder and below it, or the file itself, sorted; a name that is not there is
/// left out.
std::vector<fs::path> files_of(const fs::path& path) {
    std::vector<fs::path> files;
    if (fs::is_regular_file(path))
        files.push_back(path);
    if (fs::is_directory(path))
        for (const auto& entry : fs::recursive_directory_iterator(path))
            if (entry.is_regular_file())
                files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::uint8_t> bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

int main(int count, char** arguments) {
    const coprod_fuzz::Target* target =
        count > 1 ? coprod_fuzz::find_target(arguments[1]) : nullptr;
    if (target == nullptr) {
        std::fputs("Name a target and folders or files: coprod_fuzz_replay yaml examples\n",
                   stderr);
        return EXIT_FAILURE;
    }
    std::size_t done = 0;
    for (int i = 2; i < count; ++i)
        for (const fs::path& path : files_of(fs::absolute(arguments[i]))) {
            // Flushed, since the last line is the file at which it ended.
            std::printf("%s\n", path.c_str());
            std::fflush(stdout);
            target->run(bytes_of(path));
            ++done;
        }
    std::printf("%s: %zu files, and nothing was found.\n", arguments[1], done);
    return done == 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
