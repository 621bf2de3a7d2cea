// The fuzzer's side: one program under many names, coprod_fuzz_TARGET, each of which gives the
// target that it is called after what the fuzzer makes up.
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "fuzz/targets.h"

namespace {

const coprod_fuzz::Target* chosen = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(const int* count, char*** arguments) {
    constexpr std::string_view prefix = "coprod_fuzz_";
    const std::string_view name = *count > 0 ? (*arguments)[0] : "";
    const std::size_t at = name.rfind(prefix);
    if (at != std::string_view::npos)
        chosen = coprod_fuzz::find_target(name.substr(at + prefix.size()));
    if (chosen == nullptr) {
        std::fputs("Call it by the name of a target: coprod_fuzz_yaml, for example.\n", stderr);
        std::exit(EXIT_FAILURE);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    chosen->run({data, size});
    return 0;
}
