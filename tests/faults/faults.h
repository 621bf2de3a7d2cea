// Calls of a program that can be made to fail; what preload.cpp and stdio.cpp hand their calls to.
#pragma once

#include <cstddef>

namespace faults {

/// What kind of call fails.
enum class Kind : int {
    open_read,
    open_write,
    read,
    write,
    flush,
    close,
    rename,
    make_folder,
    remove,
    look, // stat and its kin
    list, // opening or reading a folder's list of names
    chance,
    room, // posix_fallocate
    thread,
    memory,
};
inline constexpr std::size_t kinds = static_cast<std::size_t>(Kind::memory) + 1;

/// One way in which a call can fail.
struct Fault {
    const char* name;
    int error;    // 0: it does only half of what it was asked to
    bool lasting; // all later calls of the kind fail too, but for those on the three streams
};

/// To be asked at every call, before it is made: the way in which it is to fail, or nullptr. A call
/// on an open file gives its number, others -1.
const Fault* fault_of(Kind kind, int number = -1);

/// True where the call is to fail with an error, which errno then says.
bool fails(Kind kind, int number = -1);

/// True where there is no memory for so many bytes; to be asked before each allocation.
bool no_memory(std::size_t size);
/// To be told of all memory that was had, in bytes, and given back.
void had(std::size_t size);
void given_back(std::size_t size);

/// True where calls are counted and none is to fail.
bool is_counting();
/// To be told, where calls are counted, of what was written to an open file and what was flushed,
/// and before a file gets a name from the one that it has.
void wrote(int number);
void flushed(int number);
void flushed_all();
void gets_name(int folder, const char* path);
/// How many files got a name while something that was written to them was not flushed.
long named_unflushed();

/// Gives the process a folder of its own, `case_folder`/w, that looks like the one that it is in,
/// with what it has written so far to files and streams; what it does from now on changes nothing
/// outside. False where that could not be done.
bool move_into(const char* case_folder);

} // namespace faults
