// What nobody can do without: opening the same files and reading their bytes.
//
//   coprod_read_only FILE_OR_FOLDER...
#include <array>
#include <cstdio>

#include "each_file.h"

namespace {

bool read(const char* name) {
    std::array<char, 65536> bytes{};
    std::FILE* const file = std::fopen(name, "rb");
    if (file == nullptr)
        return false;
    while (std::fread(bytes.data(), 1, bytes.size(), file) == bytes.size()) {
    }
    const bool good = std::ferror(file) == 0;
    return std::fclose(file) == 0 && good;
}

} // namespace

int main(int argc, char** argv) {
    return coprod_bench::each_file(argc, argv, read);
}
