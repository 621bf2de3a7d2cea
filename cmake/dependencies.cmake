# The libraries of the program. Debian 12 has CLI11 2.1, fmt 9.1 and yaml-cpp 0.7; later ones work too.
find_package(CLI11 2.1 REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)

# yaml-cpp 0.8 gave its target a namespace.
if(TARGET yaml-cpp::yaml-cpp)
    set(COPROD_YAML_CPP yaml-cpp::yaml-cpp)
else()
    set(COPROD_YAML_CPP yaml-cpp)
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
