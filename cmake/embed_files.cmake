# Writes OUTPUT, a C++ source that holds the FILES (separated by commas) of FOLDER, each with its NAMES
# entry, as what HEADER declares: a structure TYPE of a name and a text, and FUNCTION, which gives all.
# Every byte is written as \xNN, so no quote, backslash or UTF-8 letter can change on its way, and one
# line of a file becomes one line of the source.
cmake_minimum_required(VERSION 3.25)

string(REPLACE "," ";" files "${FILES}")
string(REPLACE "," ";" names "${NAMES}")
list(LENGTH files count)

set(entries "")
foreach(file name IN ZIP_LISTS files names)
    file(READ "${FOLDER}/${file}" bytes HEX)
    string(REGEX REPLACE "(..)" "\\\\x\\1" bytes "${bytes}")
    string(REPLACE "\\x0a" "\\x0a\"\n     \"" bytes "${bytes}")
    string(APPEND entries "    {\"${name}\"sv,\n     \"${bytes}\"sv},\n")
endforeach()

file(WRITE "${OUTPUT}" "// Generated from the files of the data folder; change those, not this one.
#include \"${HEADER}\"

#include <array>

namespace coprod {

using namespace std::string_view_literals;

namespace {

constexpr std::array<${TYPE}, ${count}> shipped{{
${entries}}};

} // namespace

std::span<const ${TYPE}> ${FUNCTION}() { return shipped; }

} // namespace coprod
")
