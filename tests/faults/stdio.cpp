// Files that a library opens with fopen or fdopen read and write inside the C library, where no
// call can be seen; here they do it through the functions of preload.cpp. The C++ library asks such
// a file for its number and then reads and writes by itself, so it gets one as it is.
#include "faults.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

ssize_t read_some(void* cookie, char* room, std::size_t size) {
    return read(*static_cast<int*>(cookie), room, size);
}

ssize_t write_some(void* cookie, const char* bytes, std::size_t size) {
    const ssize_t count = write(*static_cast<int*>(cookie), bytes, size);
    return count < 0 ? 0 : count; // as fopencookie wants it
}

int seek(void* cookie, off64_t* place, int from) {
    *place = lseek64(*static_cast<int*>(cookie), *place, from);
    return *place < 0 ? -1 : 0;
}

int close_file(void* cookie) {
    const int result = close(*static_cast<int*>(cookie));
    std::free(cookie);
    return result;
}

FILE* seen(int number, const char* mode) {
    auto* const cookie = static_cast<int*>(std::malloc(sizeof(int)));
    FILE* const file = cookie == nullptr
                           ? nullptr
                           : fopencookie(cookie, mode, {read_some, write_some, seek, close_file});
    if (file == nullptr)
        std::free(cookie);
    else
        *cookie = number;
    return file;
}

int flags_of(const char* mode) {
    const bool both = std::strchr(mode, '+') != nullptr;
    if (*mode == 'r')
        return both ? O_RDWR : O_RDONLY;
    return (both ? O_RDWR : O_WRONLY) | O_CREAT | (*mode == 'a' ? O_APPEND : O_TRUNC);
}

bool is_of_c_plus_plus(const void* caller) {
    Dl_info from{};
    return dladdr(caller, &from) != 0 && from.dli_fname != nullptr &&
           std::strstr(from.dli_fname, "libstdc++") != nullptr;
}

FILE* open_file(const char* path, const char* mode, const void* caller) {
    static const auto next =
        reinterpret_cast<FILE* (*)(const char*, const char*)>(dlsym(RTLD_NEXT, "fopen64"));
    if (is_of_c_plus_plus(caller)) {
        using faults::Kind;
        return faults::fails(*mode == 'r' ? Kind::open_read : Kind::open_write) ? nullptr
                                                                                : next(path, mode);
    }
    const int number = open(path, flags_of(mode), 0666);
    FILE* const file = number < 0 ? nullptr : seen(number, mode);
    if (number >= 0 && file == nullptr)
        close(number);
    return file;
}

} // namespace

extern "C" {

FILE* fopen(const char* path, const char* mode) {
    return open_file(path, mode, __builtin_return_address(0));
}

FILE* fopen64(const char* path, const char* mode) {
    return open_file(path, mode, __builtin_return_address(0));
}

FILE* fdopen(int number, const char* mode) noexcept {
    return seen(number, mode);
}

} // extern "C"
