# Botan 2: the imported target Botan2::Botan. Debian has it as a shared library, a mingw prefix as a static one,
# which needs the system's own libraries named too.
find_path(Botan2_INCLUDE_DIR botan/version.h PATH_SUFFIXES botan-2)
find_library(Botan2_LIBRARY NAMES botan-2)
if(Botan2_INCLUDE_DIR AND EXISTS "${Botan2_INCLUDE_DIR}/botan/build.h")
    file(STRINGS "${Botan2_INCLUDE_DIR}/botan/build.h" _lines REGEX "#define BOTAN_VERSION_(MAJOR|MINOR|PATCH) [0-9]+")
    string(REGEX REPLACE "[^0-9]+([0-9]+)[^0-9]+([0-9]+)[^0-9]+([0-9]+).*" "\\1.\\2.\\3" Botan2_VERSION "${_lines}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Botan2 REQUIRED_VARS Botan2_LIBRARY Botan2_INCLUDE_DIR VERSION_VAR Botan2_VERSION)
mark_as_advanced(Botan2_INCLUDE_DIR Botan2_LIBRARY)

if(Botan2_FOUND AND NOT TARGET Botan2::Botan)
    add_library(Botan2::Botan UNKNOWN IMPORTED)
    if(Botan2_FIND_GLOBAL)
        set_target_properties(Botan2::Botan PROPERTIES IMPORTED_GLOBAL TRUE)
    endif()
    set_target_properties(Botan2::Botan PROPERTIES
        IMPORTED_LOCATION "${Botan2_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${Botan2_INCLUDE_DIR}")
    if(WIN32)
        set_property(TARGET Botan2::Botan PROPERTY INTERFACE_LINK_LIBRARIES ws2_32 crypt32 bcrypt)
    endif()
endif()
