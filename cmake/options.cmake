# How every target of this project is compiled: language, warnings, sanitizers.
add_library(coprod_options INTERFACE)
target_compile_features(coprod_options INTERFACE cxx_std_20)
target_compile_options(coprod_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion
    # In a file that is compiled with others, a local is not to shun the names of its neighbours.
    $<$<NOT:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>>:-Wshadow>
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
    # LLVM's linker takes a sixth of the time, and the tests are the last to be linked.
    find_program(COPROD_LLD ld.lld)
    mark_as_advanced(COPROD_LLD)
    if(COPROD_LLD AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        target_link_options(coprod_options INTERFACE -fuse-ld=lld)
    endif()
    if(COPROD_SANITIZE MATCHES "address.*undefined")
        # What goes through a null pointer or past the end of an object the address sanitizer stops by
        # itself, and nothing here turns one kind of pointer into another: looking twice takes a sixth
        # of the time to build.
        target_compile_options(coprod_options INTERFACE -fno-sanitize=alignment,null,object-size)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC's manual warns that the sanitizers make it see uninitialised values where there are none.
        target_compile_options(coprod_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()

if(COPROD_COVERAGE)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "COPROD_COVERAGE needs clang; the preset asan takes it.")
    endif()
    target_compile_options(coprod_options INTERFACE -fprofile-instr-generate -fcoverage-mapping)
    target_link_options(coprod_options INTERFACE -fprofile-instr-generate)
endif()

# clang-tidy over the sources of the program: `cmake --preset tidy && cmake --build --preset tidy`. Its
# analyser takes most of the time, and passes by what stands in another file than the one it is
# given, so .ci/run gives it each file by itself.
if(COPROD_TIDY)
    find_program(COPROD_CLANG_TIDY clang-tidy REQUIRED)
    add_custom_target(tidy
        COMMAND "${PROJECT_SOURCE_DIR}/cmake/tidy.sh" "${COPROD_CLANG_TIDY}" "${PROJECT_BINARY_DIR}"
        USES_TERMINAL VERBATIM)
endif()
