# Builds data/charters/ID.yaml of every ID into the program, byte for byte (src/charter/shipped.h).
function(coprod_embed_charters target)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/shipped.cpp")
    set(script "${PROJECT_SOURCE_DIR}/cmake/embed_charters.cmake")
    set(folder "${PROJECT_SOURCE_DIR}/data/charters")
    list(TRANSFORM ARGN REPLACE "(.+)" "${folder}/\\1.yaml" OUTPUT_VARIABLE files)
    list(JOIN ARGN "," ids)
    add_custom_command(
        OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DFOLDER=${folder}" "-DIDS=${ids}"
                -P "${script}"
        DEPENDS ${files} "${script}"
        COMMENT "Building the charters in"
        VERBATIM)

    # A target of its own, so that clang-tidy passes the generated file by.
    add_library(${target} OBJECT "${output}")
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${target} PRIVATE coprod_options)
endfunction()
