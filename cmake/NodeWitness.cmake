# archive_add_node_test(catalogue/datapackage.cjs [AFTER tst_x])     AFTER: the test that leaves in build/…/witness what this one reads
# Other people's JavaScript readers as a second opinion: `node --test` on a script of tests/, which finds the packages of
# tests/support/node by NODE_PATH and the sources by ARCHIVE_SOURCE_DIR.
find_program(NODE_PROGRAM NAMES node nodejs)
find_program(NPM_PROGRAM npm)
set(ARCHIVE_NODE_FOLDER "${CMAKE_BINARY_DIR}/node")

if(NODE_PROGRAM AND NPM_PROGRAM)
    # The lock file names every version by its hash, so a second run finds everything in place and needs no network.
    add_test(NAME node_packages COMMAND "${CMAKE_COMMAND}" "-DNPM=${NPM_PROGRAM}" "-DTARGET=${ARCHIVE_NODE_FOLDER}"
        "-DSOURCE=${CMAKE_SOURCE_DIR}/tests/support/node" -P "${CMAKE_SOURCE_DIR}/cmake/InstallNodePackages.cmake")
    set_tests_properties(node_packages PROPERTIES FIXTURES_SETUP node_packages LABELS support TIMEOUT 300)
else()
    message(STATUS "node or npm is missing: the tests that ask npm packages for a second opinion are left out")
endif()

function(archive_add_node_test path)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "AFTER" "")
    if(NOT NODE_PROGRAM OR NOT NPM_PROGRAM)
        return()
    endif()
    get_filename_component(name "${path}" NAME_WE)
    get_filename_component(folder "${path}" DIRECTORY)
    add_test(NAME node_${name} COMMAND "${NODE_PROGRAM}" --test "${CMAKE_SOURCE_DIR}/tests/${path}")
    set(left "")
    if(ARG_AFTER)
        set_tests_properties(${ARG_AFTER} PROPERTIES FIXTURES_SETUP left_by_${ARG_AFTER})
        set(left left_by_${ARG_AFTER})
    endif()
    set_tests_properties(node_${name} PROPERTIES LABELS "${folder}" TIMEOUT 120 FIXTURES_REQUIRED "node_packages;${left}"
        ENVIRONMENT "NODE_PATH=${ARCHIVE_NODE_FOLDER}/node_modules;ARCHIVE_SOURCE_DIR=${CMAKE_SOURCE_DIR};ARCHIVE_BINARY_DIR=${CMAKE_BINARY_DIR}")
endfunction()
