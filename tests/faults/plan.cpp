// Which call fails, as the environment says:
//
//   COPROD_FAULTS=count                the number of calls of each kind goes into the file named by
//                                      COPROD_FAULTS_COUNTS, at the end of the program; and that of
//                                      the files that got their name before they were flushed
//   COPROD_FAULTS=KIND:N:WAY           the N-th call of the kind fails in that way
//   COPROD_FAULTS=serve:KIND=STRIDE+OFFSET,…
//                                      at every call of the kind whose number leaves OFFSET when
//                                      divided by STRIDE, a copy of the program is made for each
//                                      way in which it can fail; kinds without a word do not fail.
//                                      COPROD_FAULTS_CASES is a folder; each copy gets a folder of
//                                      its own there, and how it ended is written to the open file
//                                      COPROD_FAULTS_ENDS: "CASE KIND N WAY FILE STATUS"
//
// Calls are counted from main on. A program with several threads cannot be copied in this way.
#include "faults.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <span>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace faults {
namespace {

constexpr unsigned most_seconds = 30; // for a copy that does not end by itself

struct KindOfCall {
    const char* name;
    std::span<const Fault> ways;
};

constexpr Fault open_read_ways[] = {{"EACCES", EACCES, false},
                                    {"EIO", EIO, false},
                                    {"EMFILE", EMFILE, false},
                                    {"ENFILE+", ENFILE, true},
                                    {"EINTR", EINTR, false}};
constexpr Fault open_write_ways[] = {{"ENOSPC", ENOSPC, false}, {"EACCES", EACCES, false},
                                     {"EROFS+", EROFS, true},   {"EMFILE", EMFILE, false},
                                     {"EDQUOT", EDQUOT, false}, {"EINTR", EINTR, false}};
constexpr Fault read_ways[] = {{"EIO", EIO, false}, {"EINTR", EINTR, false}, {"short", 0, false}};
constexpr Fault write_ways[] = {{"ENOSPC", ENOSPC, false}, {"ENOSPC+", ENOSPC, true},
                                {"EIO", EIO, false},       {"EDQUOT", EDQUOT, false},
                                {"EFBIG", EFBIG, false},   {"EINTR", EINTR, false},
                                {"short", 0, false}};
constexpr Fault flush_ways[] = {{"EIO", EIO, false},
                                {"EIO+", EIO, true},
                                {"ENOSPC+", ENOSPC, true},
                                {"EDQUOT", EDQUOT, false},
                                {"EINTR", EINTR, false}};
constexpr Fault close_ways[] = {
    {"EIO", EIO, false}, {"EDQUOT", EDQUOT, false}, {"EINTR", EINTR, false}};
constexpr Fault rename_ways[] = {{"ENOSPC", ENOSPC, false},
                                 {"EACCES", EACCES, false},
                                 {"EIO", EIO, false},
                                 {"EROFS+", EROFS, true}};
constexpr Fault make_folder_ways[] = {{"ENOSPC", ENOSPC, false},
                                      {"EACCES", EACCES, false},
                                      {"EROFS", EROFS, false},
                                      {"EDQUOT", EDQUOT, false}};
constexpr Fault remove_ways[] = {{"EACCES", EACCES, false}, {"EIO", EIO, false}};
constexpr Fault look_ways[] = {{"EACCES", EACCES, false}, {"EIO", EIO, false}};
constexpr Fault list_ways[] = {
    {"EACCES", EACCES, false}, {"EIO", EIO, false}, {"EMFILE", EMFILE, false}};
constexpr Fault chance_ways[] = {{"EIO", EIO, false}};
constexpr Fault room_ways[] = {{"ENOSPC", ENOSPC, false}, {"EDQUOT", EDQUOT, false}};
constexpr Fault thread_ways[] = {{"EAGAIN", EAGAIN, false}, {"EAGAIN+", EAGAIN, true}};
// From then on no more memory than at that moment; the last does not count what is given back in
// large pieces, such as a reserve.
constexpr Fault memory_ways[] = {
    {"ENOMEM", ENOMEM, false}, {"ENOMEM+", ENOMEM, true}, {"ENOMEM!", ENOMEM, true}};
constexpr std::size_t large_piece = 1024 * 1024;

constexpr KindOfCall calls[] = {
    {"open-read", open_read_ways}, {"open-write", open_write_ways},
    {"read", read_ways},           {"write", write_ways},
    {"flush", flush_ways},         {"close", close_ways},
    {"rename", rename_ways},       {"make-folder", make_folder_ways},
    {"remove", remove_ways},       {"look", look_ways},
    {"list", list_ways},           {"chance", chance_ways},
    {"room", room_ways},           {"thread", thread_ways},
    {"memory", memory_ways},
};
static_assert(std::size(calls) == kinds);

enum class Mode { off, count, one, serve };

/// Which calls of a kind fail: none where the stride is 0.
struct Share {
    long stride = 0;
    long offset = 0;
};

// What the environment asks for, and how far the program has come.
struct Plan {
    Mode mode = Mode::off;
    Kind kind{};
    long number = 0;
    const Fault* fault = nullptr;
    Share shares[kinds]{};
    const char* cases = nullptr;
    int ends = -1;
    long served = 0;
    std::atomic<long> counts[kinds]{};
    std::atomic<std::size_t> used = 0;  // bytes of memory
    std::atomic<std::size_t> limit = 0; // how many there may be; 0: no limit
};
Plan plan;

const KindOfCall& call(Kind kind) {
    return calls[static_cast<std::size_t>(kind)];
}

/// Without stdio, whose own calls would be counted.
void say(int file, const char* text) {
    (void)syscall(SYS_write, file, text, std::strlen(text));
}

/// The same process goes on in the copy, with its one fault to come.
const Fault* begin_copy(Kind kind, const Fault& fault) {
    char folder[4096];
    std::snprintf(folder, sizeof folder, "%s/%ld", plan.cases, plan.served);
    if (!move_into(folder)) {
        say(STDERR_FILENO, "faults: no folder could be made for a copy\n");
        _exit(99);
    }
    syscall(SYS_close, plan.ends);
    alarm(most_seconds);
    plan.mode = Mode::one;
    plan.kind = kind;
    plan.number = plan.counts[static_cast<std::size_t>(kind)];
    plan.fault = &fault;
    return &fault;
}

void say_end(Kind kind, int number, const Fault& fault, int status) {
    char line[200];
    std::snprintf(line, sizeof line, "%ld %s %ld %s %d %d\n", plan.served, call(kind).name,
                  plan.counts[static_cast<std::size_t>(kind)].load(), fault.name, number, status);
    say(plan.ends, line);
    ++plan.served;
}

const Fault* serve(Kind kind, int number) {
    const long count = plan.counts[static_cast<std::size_t>(kind)];
    const Share& share = plan.shares[static_cast<std::size_t>(kind)];
    if (share.stride == 0 || count % share.stride != share.offset)
        return nullptr;
    const int error = errno;
    for (const Fault& fault : call(kind).ways) {
        const pid_t copy = fork();
        if (copy == 0)
            return begin_copy(kind, fault);
        int status = 0;
        while (copy > 0 && syscall(SYS_wait4, copy, &status, 0, nullptr) < 0 && errno == EINTR) {
        }
        say_end(kind, number, fault, copy > 0 ? status : -1);
    }
    errno = error;
    return nullptr;
}

/// What lasts is a full disk or a folder that cannot be written; messages still can.
bool is_due(Kind kind, long count, int number) {
    if (kind != plan.kind || count < plan.number)
        return false;
    const bool is_stream = number >= STDIN_FILENO && number <= STDERR_FILENO;
    return count == plan.number || (plan.fault->lasting && !is_stream);
}

/// The kind whose name stands there up to `end`, or `kinds`.
std::size_t kind_named(const char* name, const char* end) {
    const auto length = static_cast<std::size_t>(end - name);
    std::size_t i = 0;
    while (i < kinds &&
           (std::strncmp(name, calls[i].name, length) != 0 || calls[i].name[length] != '\0'))
        ++i;
    return i;
}

Mode one_fault(const char* words) {
    const char* colon = std::strchr(words, ':');
    const char* second = colon == nullptr ? nullptr : std::strchr(colon + 1, ':');
    const std::size_t kind = second == nullptr ? kinds : kind_named(words, colon);
    if (kind == kinds)
        return Mode::off;
    plan.number = std::strtol(colon + 1, nullptr, 10);
    plan.kind = static_cast<Kind>(kind);
    for (const Fault& way : calls[kind].ways)
        if (std::strcmp(way.name, second + 1) == 0)
            plan.fault = &way;
    return plan.fault == nullptr ? Mode::off : Mode::one;
}

Mode shares_of(const char* words) {
    for (const char* at = words; *at != '\0';) {
        const char* sign = std::strchr(at, '=');
        const std::size_t kind = sign == nullptr ? kinds : kind_named(at, sign);
        if (kind == kinds)
            return Mode::off;
        char* rest = nullptr;
        Share& share = plan.shares[kind];
        share.stride = std::strtol(sign + 1, &rest, 10);
        share.offset = *rest == '+' ? std::strtol(rest + 1, &rest, 10) : 0;
        if (share.stride <= 0 || (*rest != ',' && *rest != '\0'))
            return Mode::off;
        at = *rest == ',' ? rest + 1 : rest;
    }
    return Mode::serve;
}

void begin() {
    const char* words = std::getenv("COPROD_FAULTS");
    const char* ends = std::getenv("COPROD_FAULTS_ENDS");
    plan.cases = std::getenv("COPROD_FAULTS_CASES");
    if (words == nullptr)
        return;
    if (std::strcmp(words, "count") == 0) {
        plan.mode = Mode::count;
    } else if (std::strncmp(words, "serve:", 6) == 0 && ends != nullptr && plan.cases != nullptr) {
        plan.ends = std::atoi(ends);
        plan.mode = shares_of(words + 6);
    } else {
        plan.mode = one_fault(words);
    }
    if (plan.mode == Mode::off) {
        say(STDERR_FILENO, "faults: COPROD_FAULTS cannot be understood\n");
        _exit(99);
    }
}

/// In the copies that a program makes of itself nothing is left to do.
void end() {
    const char* path = std::getenv("COPROD_FAULTS_COUNTS");
    if (plan.mode != Mode::count || path == nullptr)
        return;
    plan.mode = Mode::off;
    const int file =
        static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0666));
    char line[100];
    for (std::size_t i = 0; i < kinds; ++i) {
        std::snprintf(line, sizeof line, "%s %ld\n", calls[i].name, plan.counts[i].load());
        say(file, line);
    }
    std::snprintf(line, sizeof line, "unflushed %ld\n", named_unflushed());
    say(file, line);
    syscall(SYS_close, file);
}

using Main = int (*)(int, char**, char**);
Main real_main = nullptr;

int counted_main(int count, char** arguments, char** environment) {
    std::atexit(end);
    begin();
    return real_main(count, arguments, environment);
}

} // namespace

const Fault* fault_of(Kind kind, int number) {
    if (plan.mode == Mode::off)
        return nullptr;
    const long count = ++plan.counts[static_cast<std::size_t>(kind)];
    if (plan.mode == Mode::serve)
        return serve(kind, number);
    return plan.mode == Mode::one && is_due(kind, count, number) ? plan.fault : nullptr;
}

bool is_counting() {
    return plan.mode == Mode::count;
}

bool no_memory(std::size_t size) {
    const bool is_due = fails(Kind::memory);
    if (plan.mode != Mode::one || plan.kind != Kind::memory || !plan.fault->lasting)
        return is_due;
    const long count = plan.counts[static_cast<std::size_t>(Kind::memory)];
    if (count == plan.number)
        plan.limit = plan.used.load();
    errno = ENOMEM;
    return plan.limit != 0 && plan.used + size > plan.limit;
}

void had(std::size_t size) {
    plan.used += size;
}

void given_back(std::size_t size) {
    plan.used -= size;
    if (plan.limit != 0 && size >= large_piece && std::strchr(plan.fault->name, '!') != nullptr)
        plan.limit -= size;
}

bool fails(Kind kind, int number) {
    const Fault* fault = fault_of(kind, number);
    if (fault == nullptr)
        return false;
    errno = fault->error;
    return true;
}

} // namespace faults

extern "C" int __libc_start_main(faults::Main main, int count, char** arguments, void (*init)(),
                                 void (*fini)(), void (*loader_fini)(), void* stack) {
    using Start = int (*)(faults::Main, int, char**, void (*)(), void (*)(), void (*)(), void*);
    faults::real_main = main;
    const auto start = reinterpret_cast<Start>(dlsym(RTLD_NEXT, "__libc_start_main"));
    return start(faults::counted_main, count, arguments, init, fini, loader_fini, stack);
}
