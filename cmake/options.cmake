# How every target of this project is compiled: language, warnings, sanitizers.
add_library(coprod_options INTERFACE)
target_compile_features(coprod_options INTERFACE cxx_std_20)
target_compile_options(coprod_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
    $<$<BOOL:${COPROD_WERROR}>:-Werror>)

# What comes from outside must stop the program rather than be read past its end, in every build.
target_compile_definitions(coprod_options INTERFACE _GLIBCXX_ASSERTIONS)

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 sees overlapping copies in std::string's operator+ that are not there (GCC bug 105651).
    target_compile_options(coprod_options INTERFACE -Wno-restrict)
endif()

if(COPROD_SANITIZE)
    target_compile_options(coprod_options INTERFACE
        -fsanitize=${COPROD_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(coprod_options INTERFACE -fsanitize=${COPROD_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC's manual warns that the sanitizers make it see uninitialised values where there are none.
        target_compile_options(coprod_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()

# Called for the targets of the program; clang-tidy reads its checks from .clang-tidy.
function(coprod_tidy target)
    if(COPROD_TIDY)
        find_program(COPROD_CLANG_TIDY clang-tidy REQUIRED)
        set_target_properties(${target} PROPERTIES CXX_CLANG_TIDY "${COPROD_CLANG_TIDY};--quiet")
    endif()
endfunction()
