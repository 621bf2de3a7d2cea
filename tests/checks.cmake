# The tests that are scripts: what coprod writes and reads, checked by parsers, shells, packages and browsers
# that are not ours.

# Debian's python3 has the modules of Debian's packages; another one that stands first on the path
# often has not.
find_program(COPROD_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(COPROD_PYTHON python3)
mark_as_advanced(COPROD_PYTHON)

# A test that is a Python script; without Python it is skipped, and says so.
function(coprod_python_test name script)
    if(COPROD_PYTHON)
        add_test(NAME ${name}
                 COMMAND "${COPROD_PYTHON}" -B "${CMAKE_CURRENT_SOURCE_DIR}/${script}" ${ARGN})
    else()
        add_test(NAME ${name}
                 COMMAND "${CMAKE_COMMAND}" -E echo "Skipped: there is no python3 here.")
    endif()
    set_tests_properties(${name} PROPERTIES SKIP_REGULAR_EXPRESSION "Skipped: ")
endfunction()

# The results against their schema, by a validator that is not ours.
coprod_python_test(results/validated results/validate_results.py
                   "${CMAKE_CURRENT_SOURCE_DIR}/golden/results-schema.json"
                   ${run_file} "[#schema_test]")

# What people write, against the schemas for it, by a validator and a YAML reader that are not ours.
coprod_python_test(guides/validated guides/validate_schemas.py "$<TARGET_FILE:coprod>"
                   "${PROJECT_SOURCE_DIR}" ${run_file} "[#shapes_test]")
set_tests_properties(guides/validated PROPERTIES LABELS formats)

# Every form of a report, read back by parsers that are not ours.
foreach(check IN ITEMS same_facts hostile workbook)
    coprod_python_test(formats/${check} formats/${check}.py
                       "$<TARGET_FILE:coprod>" "${PROJECT_SOURCE_DIR}")
    set_tests_properties(formats/${check} PROPERTIES LABELS formats)
endforeach()

set_tests_properties(formats/same_facts PROPERTIES COST 100) # the longest, so it begins first

# What coprod reads, by a YAML library that is not ours.
coprod_python_test(second_opinion/same_values second_opinion/same_values.py
                   "$<TARGET_FILE:coprod_yaml_tree>" "${PROJECT_SOURCE_DIR}")
# Seconds here; what is asked for with COPROD_SECOND_OPINION=1000 may take more than CTest waits by itself.
set_tests_properties(second_opinion/same_values PROPERTIES LABELS formats TIMEOUT 7200)

# Thousands of made-up projects, and batches and results of many megabytes, which the sanitizers would make
# minutes of. Under them the fuzz targets run the same rules, and smaller batches the same commands.
set_tests_properties(rules/routes rules/rests_on_properties rules/properties rules/cheapest_large
                     hidden_answers report/flags_hidden commands/batch_same_bytes commands/long_results
                     PROPERTIES LABELS long)

# The commands that the README and the documents show.
coprod_python_test(docs/commands_shown docs/commands_shown.py "$<TARGET_FILE:coprod>"
                   "${PROJECT_SOURCE_DIR}")
set_tests_properties(docs/commands_shown PROPERTIES LABELS docs)

# What shells offer behind coprod, and its manual page.
add_test(NAME shells/completions
         COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/shells/run.sh" "$<TARGET_FILE:coprod>")
set_tests_properties(shells/completions PROPERTIES SKIP_REGULAR_EXPRESSION "^Skipped: ")

# The installed program and the Debian package.
if(NOT COPROD_SANITIZE AND NOT COPROD_COVERAGE)
    add_test(NAME install/package
             COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/install/run.sh" "${PROJECT_BINARY_DIR}")
    set_tests_properties(install/package PROPERTIES SKIP_REGULAR_EXPRESSION "^Skipped: ")
endif()

# The program where the library for workbooks is broken.
if(COPROD_XLSXWRITER_SONAME)
    add_test(NAME install/without_library
             COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/install/without_library.sh" "$<TARGET_FILE:coprod>"
                     "${PROJECT_SOURCE_DIR}/examples/short-breaks.yaml" ${COPROD_XLSXWRITER_SONAME})
endif()

# The pages in a real browser.
add_test(NAME browser/accessible
         COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/browser/run.sh" "$<TARGET_FILE:coprod>")
add_test(NAME browser/form
         COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/browser/run.sh" "$<TARGET_FILE:coprod>" --form)
set_tests_properties(browser/accessible browser/form PROPERTIES SKIP_REGULAR_EXPRESSION "^Skipped: "
                     LABELS browser PROCESSORS 2)
