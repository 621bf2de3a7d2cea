# A generated source as a target of its own, so that clang-tidy passes it by.
function(coprod_embedded target source)
    add_library(${target} OBJECT "${source}")
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${target} PRIVATE coprod_options)
endfunction()

# Builds files of data/FOLDER into the program, byte for byte, as a target that others take in:
#   coprod_embed(TARGET FOLDER folder HEADER header TYPE type FUNCTION function
#                FILES file... NAMES name...)
function(coprod_embed target)
    cmake_parse_arguments(PARSE_ARGV 1 embed "" "FOLDER;HEADER;TYPE;FUNCTION" "FILES;NAMES")
    set(output "${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp")
    set(script "${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake")
    set(folder "${PROJECT_SOURCE_DIR}/data/${embed_FOLDER}")
    list(TRANSFORM embed_FILES REPLACE "(.+)" "${folder}/\\1" OUTPUT_VARIABLE paths)
    list(JOIN embed_FILES "," files)
    list(JOIN embed_NAMES "," names)
    add_custom_command(
        OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DFOLDER=${folder}" "-DFILES=${files}"
                "-DNAMES=${names}" "-DHEADER=${embed_HEADER}" "-DTYPE=${embed_TYPE}"
                "-DFUNCTION=${embed_FUNCTION}" -P "${script}"
        DEPENDS ${paths} "${script}"
        COMMENT "Building in data/${embed_FOLDER}"
        VERBATIM)

    coprod_embedded(${target} "${output}")
endfunction()

# The charters ID... of data/charters (src/charter/shipped.h), read by the program's own reader.
function(coprod_embed_charters target)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp")
    set(folder "${PROJECT_SOURCE_DIR}/data/charters")
    list(TRANSFORM ARGN REPLACE "(.+)" "${folder}/\\1.yaml" OUTPUT_VARIABLE paths)
    add_executable(coprod_embed_charters "${PROJECT_SOURCE_DIR}/cmake/embed_charters.cpp")
    target_link_libraries(coprod_embed_charters PRIVATE coprod_input ${COPROD_FMT} ${COPROD_NETTLE}
                                                        ${COPROD_YAML_CPP})
    add_custom_command(
        OUTPUT "${output}"
        COMMAND coprod_embed_charters "${output}" "${folder}" ${ARGN}
        DEPENDS coprod_embed_charters ${paths} # the program too: another reader makes other trees
        COMMENT "Building in data/charters"
        VERBATIM)
    coprod_embedded(${target} "${output}")
endfunction()

# The templates FILE... of data/templates (src/writers/shipped_templates.h).
function(coprod_embed_templates target)
    coprod_embed(${target} FOLDER templates HEADER "writers/shipped_templates.h"
                 TYPE ShippedTemplate FUNCTION shipped_templates FILES ${ARGN} NAMES ${ARGN})
endfunction()

# The parts FILE... of the form's page in data/form (src/guides/form_parts.h); one from elsewhere is
# named by its path from there.
function(coprod_embed_form target)
    coprod_embed(${target} FOLDER form HEADER "guides/form_parts.h" TYPE FormPart
                 FUNCTION form_parts FILES ${ARGN} NAMES ${ARGN})
endfunction()
