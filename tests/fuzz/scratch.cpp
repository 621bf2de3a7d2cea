#include "fuzz/scratch.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "fuzz/check.h"

namespace coprod_fuzz {

namespace fs = std::filesystem;

Scratch::Scratch() {
    const bool in_memory = fs::is_directory("/dev/shm");
    std::string name =
        (in_memory ? fs::path("/dev/shm") : fs::temp_directory_path()) / "coprod-fuzz-XXXXXX";
    require(mkdtemp(name.data()) != nullptr, "a folder to work in can be made");
    path_ = name;
    fs::current_path(path_);
}

Scratch::~Scratch() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void Scratch::fill(const std::map<std::string, std::string>& files) const {
    for (const auto& entry : fs::directory_iterator(path_))
        fs::remove_all(entry.path());
    for (const auto& [name, bytes] : files) {
        std::error_code ignored;
        fs::create_directories((path_ / name).parent_path(), ignored);
        std::ofstream(path_ / name, std::ios::binary) << bytes;
    }
}

std::map<std::string, std::string> Scratch::files() const {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(path_)) {
        if (entry.is_directory())
            continue;
        std::string& bytes = files[entry.path().lexically_relative(path_).string()];
        if (entry.is_regular_file()) {
            std::ifstream file(entry.path(), std::ios::binary);
            bytes.assign(std::istreambuf_iterator<char>(file), {});
        }
    }
    return files;
}

const Scratch& scratch() {
    static const Scratch one;
    return one;
}

} // namespace coprod_fuzz
