// A library that is loaded before all others (LD_PRELOAD) and stands between a program and the
// system: each call is counted, and fails where plan.cpp says so.
#include "faults.h"

#include <cerrno>
#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <cstring>

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <malloc.h>
#include <pthread.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

using faults::fails;
using faults::Kind;

namespace {

/// The same function in the library that the program would otherwise have called.
template <typename Function>
Function real(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

Kind kind_of_open(int flags) {
    if ((flags & O_DIRECTORY) != 0)
        return Kind::list;
    return (flags & (O_ACCMODE | O_CREAT)) == O_RDONLY ? Kind::open_read : Kind::open_write;
}

int open_at(int folder, const char* path, int flags, mode_t mode) {
    static const auto next = real<int (*)(int, const char*, int, ...)>("openat");
    return fails(kind_of_open(flags)) ? -1 : next(folder, path, flags, mode);
}

int look_at(int folder, const char* path, struct stat* status, int flags) {
    static const auto next = real<int (*)(int, const char*, struct stat*, int)>("fstatat");
    return fails(Kind::look) ? -1 : next(folder, path, status, flags);
}

std::size_t size_of(void* room) {
    return room == nullptr ? 0 : malloc_usable_size(room);
}

void* counted(void* room) {
    faults::had(size_of(room));
    return room;
}

/// All but the last half of what there is to read or to write.
std::size_t half(std::size_t size) {
    return size < 2 ? size : size / 2;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return open_at(AT_FDCWD, path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return open_at(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return open_at(folder, path, flags, mode);
}

ssize_t read(int file, void* room, std::size_t size) {
    static const auto next = real<ssize_t (*)(int, void*, std::size_t)>("read");
    const faults::Fault* fault = faults::fault_of(Kind::read, file);
    if (fault == nullptr || fault->error == 0)
        return next(file, room, fault == nullptr ? size : half(size));
    errno = fault->error;
    return -1;
}

ssize_t write(int file, const void* bytes, std::size_t size) {
    static const auto next = real<ssize_t (*)(int, const void*, std::size_t)>("write");
    const faults::Fault* fault = faults::fault_of(Kind::write, file);
    faults::wrote(file);
    if (fault == nullptr || fault->error == 0)
        return next(file, bytes, fault == nullptr ? size : half(size));
    errno = fault->error;
    return -1;
}

ssize_t writev(int file, const iovec* parts, int count) {
    static const auto next = real<ssize_t (*)(int, const iovec*, int)>("writev");
    const faults::Fault* fault = faults::fault_of(Kind::write, file);
    faults::wrote(file);
    if (fault == nullptr)
        return next(file, parts, count);
    if (fault->error == 0) {
        const iovec first{parts->iov_base, half(parts->iov_len)};
        return next(file, &first, 1);
    }
    errno = fault->error;
    return -1;
}

// Nothing is flushed: no power will fail, and a disk would take most of the time.
int fsync(int file) {
    if (fails(Kind::flush, file))
        return -1;
    faults::flushed(file);
    return 0;
}

int fdatasync(int file) {
    return fsync(file);
}

int syncfs(int file) noexcept {
    if (fails(Kind::flush, file))
        return -1;
    faults::flushed_all();
    return 0;
}

/// A close that fails has closed all the same.
int close(int file) {
    static const auto next = real<int (*)(int)>("close");
    const bool failed = fails(Kind::close, file);
    const int error = errno;
    const int result = next(file);
    if (!failed)
        return result;
    errno = error;
    return -1;
}

int rename(const char* from, const char* to) noexcept {
    static const auto next = real<int (*)(const char*, const char*)>("rename");
    faults::gets_name(AT_FDCWD, from);
    return fails(Kind::rename) ? -1 : next(from, to);
}

int renameat(int folder, const char* from, int other, const char* to) noexcept {
    static const auto next = real<int (*)(int, const char*, int, const char*)>("renameat");
    faults::gets_name(folder, from);
    return fails(Kind::rename) ? -1 : next(folder, from, other, to);
}

int link(const char* from, const char* to) noexcept {
    static const auto next = real<int (*)(const char*, const char*)>("link");
    faults::gets_name(AT_FDCWD, from);
    return fails(Kind::rename) ? -1 : next(from, to);
}

int mkdir(const char* path, mode_t mode) noexcept {
    static const auto next = real<int (*)(const char*, mode_t)>("mkdir");
    return fails(Kind::make_folder) ? -1 : next(path, mode);
}

int mkdirat(int folder, const char* path, mode_t mode) noexcept {
    static const auto next = real<int (*)(int, const char*, mode_t)>("mkdirat");
    return fails(Kind::make_folder) ? -1 : next(folder, path, mode);
}

char* mkdtemp(char* pattern) noexcept {
    static const auto next = real<char* (*)(char*)>("mkdtemp");
    return fails(Kind::make_folder) ? nullptr : next(pattern);
}

int unlink(const char* path) noexcept {
    static const auto next = real<int (*)(const char*)>("unlink");
    return fails(Kind::remove) ? -1 : next(path);
}

int unlinkat(int folder, const char* path, int flags) noexcept {
    static const auto next = real<int (*)(int, const char*, int)>("unlinkat");
    return fails(Kind::remove) ? -1 : next(folder, path, flags);
}

int rmdir(const char* path) noexcept {
    static const auto next = real<int (*)(const char*)>("rmdir");
    return fails(Kind::remove) ? -1 : next(path);
}

int remove(const char* path) noexcept {
    static const auto next = real<int (*)(const char*)>("remove");
    return fails(Kind::remove) ? -1 : next(path);
}

int stat(const char* path, struct stat* status) noexcept {
    return look_at(AT_FDCWD, path, status, 0);
}

int lstat(const char* path, struct stat* status) noexcept {
    return look_at(AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW);
}

int fstat(int file, struct stat* status) noexcept {
    return look_at(file, "", status, AT_EMPTY_PATH);
}

int fstatat(int folder, const char* path, struct stat* status, int flags) noexcept {
    return look_at(folder, path, status, flags);
}

DIR* opendir(const char* path) {
    static const auto next = real<DIR* (*)(const char*)>("opendir");
    return fails(Kind::list) ? nullptr : next(path);
}

DIR* fdopendir(int file) {
    static const auto next = real<DIR* (*)(int)>("fdopendir");
    return fails(Kind::list, file) ? nullptr : next(file);
}

dirent* readdir(DIR* folder) {
    static const auto next = real<dirent* (*)(DIR*)>("readdir");
    return fails(Kind::list) ? nullptr : next(folder);
}

int getentropy(void* room, std::size_t size) {
    static const auto next = real<int (*)(void*, std::size_t)>("getentropy");
    return fails(Kind::chance) ? -1 : next(room, size);
}

/// These two return the error.
int posix_fallocate(int file, off_t from, off_t size) {
    static const auto next = real<int (*)(int, off_t, off_t)>("posix_fallocate");
    const faults::Fault* fault = faults::fault_of(Kind::room, file);
    return fault != nullptr ? fault->error : next(file, from, size);
}

int pthread_create(pthread_t* thread, const pthread_attr_t* wanted, void* (*work)(void*),
                   void* with) noexcept {
    static const auto next =
        real<int (*)(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*)>("pthread_create");
    const faults::Fault* fault = faults::fault_of(Kind::thread);
    return fault != nullptr ? fault->error : next(thread, wanted, work, with);
}

// The allocator of the C library stands under these names too; dlsym would itself allocate.
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* room, std::size_t size);
void* __libc_memalign(std::size_t step, std::size_t size);
void __libc_free(void* room);

void* malloc(std::size_t size) {
    return faults::no_memory(size) ? nullptr : counted(__libc_malloc(size));
}

void* calloc(std::size_t count, std::size_t size) {
    return faults::no_memory(count * size) ? nullptr : counted(__libc_calloc(count, size));
}

void* realloc(void* room, std::size_t size) {
    const std::size_t before = size_of(room);
    if (faults::no_memory(size > before ? size - before : 0))
        return nullptr;
    faults::given_back(before);
    return counted(__libc_realloc(room, size));
}

void* aligned_alloc(std::size_t step, std::size_t size) {
    return faults::no_memory(size) ? nullptr : counted(__libc_memalign(step, size));
}

int posix_memalign(void** room, std::size_t step, std::size_t size) {
    *room = aligned_alloc(step, size);
    return *room != nullptr ? 0 : ENOMEM;
}

void free(void* room) {
    faults::given_back(size_of(room));
    __libc_free(room);
}

} // extern "C"
