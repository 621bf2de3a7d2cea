# Points COPROD_YAML_CPP to the static library that stands in the same folder as the shared one, if it
# is there and a small program links with it; otherwise leaves it as it is.
include(CheckCXXSourceCompiles)
include(CMakePushCheckState)

get_target_property(shared_yaml_cpp ${COPROD_YAML_CPP} LOCATION)
cmake_path(GET shared_yaml_cpp PARENT_PATH yaml_cpp_folder)
find_library(COPROD_STATIC_YAML_CPP_FILE NAMES libyaml-cpp.a
             PATHS "${yaml_cpp_folder}" NO_DEFAULT_PATH)
mark_as_advanced(COPROD_STATIC_YAML_CPP_FILE)
if(NOT COPROD_STATIC_YAML_CPP_FILE)
    return()
endif()

add_library(coprod_static_yaml_cpp STATIC IMPORTED)
set_target_properties(coprod_static_yaml_cpp PROPERTIES
    IMPORTED_LOCATION "${COPROD_STATIC_YAML_CPP_FILE}")
get_target_property(yaml_cpp_headers ${COPROD_YAML_CPP} INTERFACE_INCLUDE_DIRECTORIES)
if(yaml_cpp_headers)
    target_include_directories(coprod_static_yaml_cpp INTERFACE ${yaml_cpp_headers})
endif()

# It may have been compiled in a way that a program of today cannot take in.
cmake_push_check_state(RESET)
set(CMAKE_REQUIRED_LIBRARIES coprod_static_yaml_cpp)
check_cxx_source_compiles("
    #include <yaml-cpp/yaml.h>
    int main() { return YAML::Load(\"[1]\").size() == 1 ? 0 : 1; }" COPROD_STATIC_YAML_CPP_LINKS)
cmake_pop_check_state()

if(COPROD_STATIC_YAML_CPP_LINKS)
    set(COPROD_YAML_CPP coprod_static_yaml_cpp)
endif()
