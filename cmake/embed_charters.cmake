# Writes OUTPUT, a C++ source that holds FOLDER/ID.yaml of every ID in IDS (separated by commas).
# Every byte is written as \xNN, so no quote, backslash or UTF-8 letter can change on its way, and one
# line of the charter becomes one line of the source.
cmake_minimum_required(VERSION 3.25)

string(REPLACE "," ";" ids "${IDS}")
list(LENGTH ids count)

set(entries "")
foreach(id IN LISTS ids)
    file(READ "${FOLDER}/${id}.yaml" bytes HEX)
    string(REGEX REPLACE "(..)" "\\\\x\\1" bytes "${bytes}")
    string(REPLACE "\\x0a" "\\x0a\"\n     \"" bytes "${bytes}")
    string(APPEND entries "    {\"${id}\"sv,\n     \"${bytes}\"sv},\n")
endforeach()

file(WRITE "${OUTPUT}" "// Generated from data/charters; change the charters, not this file.
#include \"charter/shipped.h\"

#include <array>

namespace coprod {

using namespace std::string_view_literals;

namespace {

constexpr std::array<ShippedCharter, ${count}> shipped{{
${entries}}};

} // namespace

std::span<const ShippedCharter> shipped_charters() { return shipped; }

} // namespace coprod
")
