# Qt's own headers take two thirds of a compilation: they are read once and shared by all targets.
# A source that lacks one of them is found by tests/architecture/check_includes.py.
option(ARCHIVE_PRECOMPILE "Precompile the headers of Qt and of the library that most sources need" ON)

function(archive_precompiled_target name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "LIBS;HEADERS")
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "")
    add_library(${name} OBJECT "${source}")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE archive_options ${ARG_LIBS})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()

if(ARCHIVE_PRECOMPILE)
    # What ccache needs to tell one precompiled header from another.
    target_compile_options(archive_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    set(_core_headers <QCoreApplication> <QByteArray> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
        <QList> <QRegularExpression> <QString> <QStringList> <algorithm> <array> <functional> <map> <memory> <optional> <utility> <variant> <vector>)
    archive_precompiled_target(archive_precompiled LIBS Qt6::Core HEADERS ${_core_headers})
    archive_precompiled_target(archive_precompiled_windows LIBS Qt6::Widgets HEADERS ${_core_headers} <QPainter> <QWidget> <QTextDocument>)
endif()

# archive_precompile(target [WINDOWS])
function(archive_precompile target)
    if(ARCHIVE_PRECOMPILE)
        if("WINDOWS" IN_LIST ARGN)
            target_precompile_headers(${target} REUSE_FROM archive_precompiled_windows)
        else()
            target_precompile_headers(${target} REUSE_FROM archive_precompiled)
        endif()
    endif()
endfunction()
