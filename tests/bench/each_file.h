// What the programs that only read or parse share: every file that they are given.
#pragma once

#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

namespace coprod_bench {

/// The files that are named, and every file that ends in .yaml below a folder among them.
inline std::vector<std::string> files_of(int argc, char** argv) {
    std::vector<std::string> files;
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i])) {
            files.emplace_back(argv[i]);
            continue;
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[i]))
            if (entry.path().extension() == ".yaml")
                files.push_back(entry.path().string());
    }
    return files;
}

/// Calls `use` with each of those files until it says false; what main is to return.
template <typename Use>
int each_file(int argc, char** argv, const Use& use) {
    for (const std::string& file : files_of(argc, argv))
        if (!use(file.c_str())) {
            std::fprintf(stderr, "%s could not be read\n", file.c_str());
            return 1;
        }
    return 0;
}

} // namespace coprod_bench
