// The workbook library, loaded when it is asked for.
#include "writers/xlsx_library.h"

#include <bit>

#include <dlfcn.h>
#include <unistd.h>

#include <fmt/format.h>

#include "writers/write_failure.h"

namespace coprod {

namespace {

[[noreturn]] void fail() {
    const char* why = ::dlerror();
    throw WriteFailure(fmt::format("the workbook could not be made without the library {} ({}). "
                                   "Install it, or choose another form of report.",
                                   COPROD_XLSXWRITER_SONAME,
                                   why == nullptr ? "it could not be loaded" : why));
}

/// Finds one function after another; the library stays loaded.
class Finder {
public:
    Finder() : library_(::dlopen(COPROD_XLSXWRITER_SONAME, RTLD_NOW | RTLD_LOCAL)) {
        if (library_ != nullptr)
            return;
        // In none of the system's folders; then it is where it was when the program was built.
        if (::access(COPROD_XLSXWRITER_FILE, R_OK) == 0)
            library_ = ::dlopen(COPROD_XLSXWRITER_FILE, RTLD_NOW | RTLD_LOCAL);
        if (library_ == nullptr)
            fail();
    }

    template <typename Function>
    void find(const char* name, Function& function) const {
        function = std::bit_cast<Function>(::dlsym(library_, name));
        if (function == nullptr)
            fail();
    }

private:
    void* library_;
};

XlsxLibrary load() {
    const Finder from;
    XlsxLibrary found{};
#define COPROD_XLSX_FIND(name) from.find(#name, found.name);
    COPROD_XLSX_FUNCTIONS(COPROD_XLSX_FIND)
#undef COPROD_XLSX_FIND
    return found;
}

} // namespace

const XlsxLibrary& xlsx() {
    static const XlsxLibrary library = load();
    return library;
}

} // namespace coprod
