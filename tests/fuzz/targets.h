// What is fuzzed: functions that take any bytes whatever and end the process where something does
// not hold (method.md, section 5; reliability.md, "How it is tested").
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace coprod_fuzz {

using Bytes = std::span<const std::uint8_t>;

/// The bytes as a file of answers from a survey, and as a list of who signed up.
void fuzz_answers(Bytes bytes);
/// A project made from the bytes, and the same with other numbers where a public report hides them:
/// what is public is the same.
void fuzz_hidden(Bytes bytes);
/// Lines as arguments of the program, which runs in a folder of its own; lines that begin with +
/// are names of files there.
void fuzz_line(Bytes bytes);
/// A project made from the bytes, made better or worse in one way: no result moves the other way.
void fuzz_monotone(Bytes bytes);
/// A project made from the bytes, written with its lists and keys in another order: the same
/// results, and the same of what they rest on, what is near and what is worth asking.
void fuzz_order(Bytes bytes);
/// The bytes as a submission, judged, in both views and, by its bytes, in any of the formats.
void fuzz_reports(Bytes bytes);
/// The bytes as results of earlier runs: read back, put together, compared.
void fuzz_results(Bytes bytes);
/// A small project and charter made from the bytes: the routes lead there, and nothing shorter
/// does.
void fuzz_route(Bytes bytes);
/// The bytes as a submission, a charter and a panel's file.
void fuzz_yaml(Bytes bytes);

/// One target: its name in file names and on the command line.
struct Target {
    std::string_view name;
    void (*run)(Bytes bytes) = nullptr;
};

/// All of them, by name.
[[nodiscard]] std::span<const Target> targets();

/// The target of that name, or null.
[[nodiscard]] const Target* find_target(std::string_view name);

} // namespace coprod_fuzz
