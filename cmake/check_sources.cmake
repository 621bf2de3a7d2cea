# Fails when a .cpp file of src or tests, a charter or a template of data, is named in no CMakeLists.txt,
# for then it would silently not be built. Run as: cmake -DROOT=… -P check_sources.cmake
cmake_minimum_required(VERSION 3.25)

set(missing "")

# Whether `word` stands in the list file, outside comments.
function(names list_file word result)
    file(READ "${list_file}" text)
    string(REGEX REPLACE "#[^\n]*" "" text "${text}")
    string(REGEX REPLACE "[()\" \t\r\n]+" ";" words "${text}")
    list(FIND words "${word}" index)
    if(index EQUAL -1)
        set(${result} FALSE PARENT_SCOPE)
    else()
        set(${result} TRUE PARENT_SCOPE)
    endif()
endfunction()

file(GLOB_RECURSE sources "${ROOT}/src/*.cpp" "${ROOT}/tests/*.cpp")
foreach(source IN LISTS sources)
    cmake_path(GET source PARENT_PATH folder)
    while(NOT EXISTS "${folder}/CMakeLists.txt")
        cmake_path(GET folder PARENT_PATH folder)
    endwhile()
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY "${folder}" OUTPUT_VARIABLE name)
    names("${folder}/CMakeLists.txt" "${name}" listed)
    if(NOT listed)
        cmake_path(RELATIVE_PATH source BASE_DIRECTORY "${ROOT}")
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${ROOT}")
        list(APPEND missing "${source} is not built: add ${name} to ${folder}/CMakeLists.txt")
    endif()
endforeach()

file(GLOB charters "${ROOT}/data/charters/*.yaml")
foreach(charter IN LISTS charters)
    cmake_path(GET charter STEM LAST_ONLY id)
    names("${ROOT}/src/CMakeLists.txt" "${id}" listed)
    if(NOT listed)
        list(APPEND missing
             "data/charters/${id}.yaml is not built in: add ${id} to src/CMakeLists.txt")
    endif()
endforeach()

file(GLOB templates RELATIVE "${ROOT}/data/templates" "${ROOT}/data/templates/*")
foreach(template IN LISTS templates)
    names("${ROOT}/src/CMakeLists.txt" "${template}" listed)
    if(NOT listed)
        list(APPEND missing
             "data/templates/${template} is not built in: add ${template} to src/CMakeLists.txt")
    endif()
endforeach()

if(missing)
    list(JOIN missing "\n  " lines)
    message(FATAL_ERROR "Files that no list names:\n  ${lines}")
endif()
