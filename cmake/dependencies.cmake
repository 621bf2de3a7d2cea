# The libraries of the program. Debian 12 has CLI11 2.1, fmt 9.1, kainjow's mustache 4.1, nettle 3.8,
# nlohmann-json 3.11, libxlsxwriter 1.1, yaml-cpp 0.7 and zlib 1.2; later ones work too.
find_package(CLI11 2.1 REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)

# yaml-cpp 0.8 gave its target a namespace.
if(TARGET yaml-cpp::yaml-cpp)
    set(COPROD_YAML_CPP yaml-cpp::yaml-cpp)
else()
    set(COPROD_YAML_CPP yaml-cpp)
endif()

set(COPROD_PACKAGED_YAML_CPP ${COPROD_YAML_CPP}) # as a program gets it that asks for nothing else

# yaml-cpp makes millions of small calls to itself, and inside the shared library each goes through a
# table: the static one, where the package has it beside the shared one, reads in a twelfth less time.
option(COPROD_STATIC_YAML_CPP "Link the static yaml-cpp where it is installed" ON)
if(COPROD_STATIC_YAML_CPP)
    include(cmake/static_yaml_cpp.cmake)
endif()

# nettle brings no CMake package. One function of it is used, and the static library starts sooner.
find_path(COPROD_NETTLE_INCLUDE nettle/sha2.h REQUIRED)
find_library(COPROD_NETTLE NAMES libnettle.a nettle REQUIRED)
mark_as_advanced(COPROD_NETTLE_INCLUDE COPROD_NETTLE)

# Neither do these: mustache is one header, libxlsxwriter a shared library and its headers.
find_path(COPROD_MUSTACHE_INCLUDE kainjow/mustache.hpp REQUIRED)
find_path(COPROD_XLSXWRITER_INCLUDE xlsxwriter.h REQUIRED)
find_library(COPROD_XLSXWRITER NAMES xlsxwriter REQUIRED)
mark_as_advanced(COPROD_MUSTACHE_INCLUDE COPROD_XLSXWRITER_INCLUDE COPROD_XLSXWRITER)

# Few runs make a workbook, so a shared library for them is loaded only then, by this name.
execute_process(COMMAND "${CMAKE_OBJDUMP}" -p "${COPROD_XLSXWRITER}"
                OUTPUT_VARIABLE headers ERROR_QUIET)
if(headers MATCHES "SONAME +([^ \n]+)")
    set(COPROD_XLSXWRITER_SONAME "${CMAKE_MATCH_1}")
endif()

# A few functions of zlib read a workbook again; as with nettle, the static library starts sooner.
find_path(COPROD_ZLIB_INCLUDE zlib.h REQUIRED)
find_library(COPROD_ZLIB NAMES libz.a z REQUIRED)
mark_as_advanced(COPROD_ZLIB_INCLUDE COPROD_ZLIB)

# Debian has fmt as a shared library and as headers.
set(COPROD_FMT fmt::fmt)
if(COPROD_STATIC)
    set(COPROD_FMT fmt::fmt-header-only)
endif()

if(COPROD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(COPROD_CCACHE_PROGRAM ccache)
    mark_as_advanced(COPROD_CCACHE_PROGRAM)
    if(COPROD_CCACHE_PROGRAM)
        # Without this, ccache refuses every file that uses a precompiled header.
        set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_SLOPPINESS=pch_defines,time_macros
                                        "${COPROD_CCACHE_PROGRAM}")
    endif()
endif()
