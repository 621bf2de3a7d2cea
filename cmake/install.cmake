# Where everything goes: `cmake --install build/release --prefix DIR`. The program needs none of it
# beside it; charters and templates are for people who write their own.
include(GNUInstallDirs)

set(COPROD_BASH_COMPLETIONS "${CMAKE_INSTALL_DATADIR}/bash-completion/completions"
    CACHE STRING "Where bash looks for completions, below the prefix")
set(COPROD_ZSH_COMPLETIONS "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions"
    CACHE STRING "Where zsh looks for completions, below the prefix")
set(COPROD_FISH_COMPLETIONS "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d"
    CACHE STRING "Where fish looks for completions, below the prefix")
mark_as_advanced(COPROD_BASH_COMPLETIONS COPROD_ZSH_COMPLETIONS COPROD_FISH_COMPLETIONS)

# The program prints its completions and its manual page itself, so that they are never behind it.
set(printed "${PROJECT_BINARY_DIR}/printed")
file(MAKE_DIRECTORY "${printed}")
set(printed_files)
function(coprod_print file)
    add_custom_command(OUTPUT "${printed}/${file}"
                       COMMAND coprod ${ARGN} > "${printed}/${file}"
                       DEPENDS coprod VERBATIM)
    set(printed_files ${printed_files} "${printed}/${file}" PARENT_SCOPE)
endfunction()
coprod_print(coprod completions bash)
coprod_print(_coprod completions zsh)
coprod_print(coprod.fish completions fish)
coprod_print(coprod.1 man)
add_custom_target(coprod_printed ALL DEPENDS ${printed_files})

install(TARGETS coprod)
install(FILES "${printed}/coprod" DESTINATION "${COPROD_BASH_COMPLETIONS}")
install(FILES "${printed}/_coprod" DESTINATION "${COPROD_ZSH_COMPLETIONS}")
install(FILES "${printed}/coprod.fish" DESTINATION "${COPROD_FISH_COMPLETIONS}")
install(FILES "${printed}/coprod.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(DIRECTORY data/charters data/templates DESTINATION "${CMAKE_INSTALL_DATADIR}/coprod")
install(DIRECTORY docs examples DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES README.md CHANGELOG.md SECURITY.md LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES third_party/js-yaml/LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}"
        RENAME LICENSE-js-yaml)
