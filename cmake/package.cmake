# The Debian package: `cpack --preset release` writes build/release/coprod_VERSION_ARCHITECTURE.deb.
# What it depends on is read from the program itself, so it fits the system that it was built on.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME coprod)
set(CPACK_PACKAGE_VENDOR "the coprod authors")
set(CPACK_PACKAGE_CONTACT "coprod maintainers <coprod@northshire.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "finds out whether co-production is real")
set(CPACK_PACKAGE_DESCRIPTION
"coprod reads what a project sent in and judges it against a co-production
charter: its values, the ladder of participation and the statements that
everyone who took part must be able to agree with. It gives a verdict, what
decided it and what to do next; a panel with parents and young people on it
decides.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# The library for workbooks is loaded when it is needed, so it cannot be read from the program.
if(COPROD_XLSXWRITER_SONAME)
    file(REAL_PATH "${COPROD_XLSXWRITER}" xlsxwriter)
    execute_process(COMMAND dpkg-query --search "${xlsxwriter}"
                    OUTPUT_VARIABLE owner ERROR_QUIET)
    string(REGEX MATCH "^[^:]+" owner "${owner}")
    # As the library's own package says what to depend on, with the version that it needs.
    execute_process(COMMAND dpkg-query --control-show "${owner}" shlibs
                    OUTPUT_VARIABLE shlibs ERROR_QUIET)
    if(shlibs MATCHES "libxlsxwriter [0-9]+ ([^\n]+)")
        set(owner "${CMAKE_MATCH_1}")
    endif()
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "${owner}")
    if(owner STREQUAL "")
        message(STATUS "No package holds ${COPROD_XLSXWRITER}: a Debian package of this build would "
                       "not name it among what it needs, and could not make workbooks without it.")
    endif()
endif()
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
