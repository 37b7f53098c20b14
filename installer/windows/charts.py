#!/usr/bin/env python3
# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ports the source of Qt Charts 5.15 to Qt 6 and installs what find_package(Qt6 COMPONENTS Charts) wants.

Usage: charts.py port SOURCE PORT     charts.py install PORT PREFIX
In Qt 6 the QtCharts namespace and Q_INTERFACES of its items are gone and QVector is QList; series on OpenGL are left out."""
import pathlib
import re
import shutil
import sys

LISTS = """cmake_minimum_required(VERSION 3.25)
project(Qt6Charts VERSION 6.4.2 LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 17)
set(CMAKE_AUTOMOC ON)
find_package(Qt6 REQUIRED COMPONENTS Core Gui Widgets)
file(GLOB_RECURSE sources src/*.cpp src/*.h)
add_library(Qt6Charts SHARED ${sources})
target_include_directories(Qt6Charts PRIVATE include include/QtCharts include/QtCharts/private)
target_compile_definitions(Qt6Charts PRIVATE QT_CHARTS_LIBRARY QT_BUILD_CHARTS_LIB QT_NO_OPENGL)
target_compile_options(Qt6Charts PRIVATE -w -include QtWidgets/QtWidgets)
target_link_libraries(Qt6Charts PUBLIC Qt6::Widgets)
set_target_properties(Qt6Charts PROPERTIES PREFIX "")
install(TARGETS Qt6Charts RUNTIME DESTINATION bin ARCHIVE DESTINATION lib)
"""
CONFIG = """include(CMakeFindDependencyMacro)
find_dependency(Qt6Widgets)
get_filename_component(_charts_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
if(NOT TARGET Qt6::Charts)
    add_library(Qt6::Charts SHARED IMPORTED)
    set_target_properties(Qt6::Charts PROPERTIES
        IMPORTED_LOCATION "${_charts_prefix}/bin/Qt6Charts.dll"
        IMPORTED_IMPLIB "${_charts_prefix}/lib/libQt6Charts.dll.a"
        INTERFACE_INCLUDE_DIRECTORIES "${_charts_prefix}/include;${_charts_prefix}/include/QtCharts"
        INTERFACE_LINK_LIBRARIES Qt6::Widgets)
endif()
set(Qt6Charts_FOUND TRUE)
"""
VERSION = "set(PACKAGE_VERSION 6.4.2)\nset(PACKAGE_VERSION_COMPATIBLE TRUE)\n"
REPLACED = [
    (r".*glwidget_p\.h.*\n", ""),
    (r"QT_CHARTS_NAMESPACE::|QtCharts::", ""),
    (r".*Q_INTERFACES\(.*\n", ""),
    (r"(?m)^#\s*define QT_CHARTS_NAMESPACE QtCharts$", ""),
]
MODELS = {
    "xychart/qxymodelmapper.h": "qxyseries.h",
    "piechart/qpiemodelmapper.h": "qpieseries.h",
    "boxplotchart/qboxplotmodelmapper.h": "qboxplotseries.h",
    "barchart/qbarmodelmapper.h": "qabstractbarseries.h",
}


def edit(path, change):
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


def rewrite(text):
    for pattern, replacement in REPLACED:
        text = re.sub(pattern, replacement, text)
    return text


def one_replace(source):
    """QXYSeries has replace() for QList and for QVector, now one type: the latter's body stays."""
    edit(source / "xychart/qxyseries.h", lambda text: re.sub(r"\n\s*void replace\(QVector<QPointF> points\);", "", text))

    def merge(text):
        bodies = [re.search(r"void QXYSeries::replace\(" + kind + r"<QPointF> points\)\n\{.*?\n\}\n", text, re.S).group(0)
                  for kind in ("QList", "QVector")]
        kept = bodies[1].replace("QVector<QPointF> points", "QList<QPointF> points")
        return text.replace(bodies[1], "").replace(bodies[0], kept)
    edit(source / "xychart/qxyseries.cpp", merge)


def forward(source, include):
    """<QtCharts/QChart>, <QtCharts/qchart.h> and <QtCharts/private/x_p.h> lead to the sources' headers."""
    (include / "private").mkdir(parents=True)
    for header in source.rglob("*.h"):
        private = header.name.endswith("_p.h")
        target = include / "private" if private else include
        (target / header.name).write_text(f'#include "{header.resolve()}"\n')
        if not private:
            for name in re.findall(r"^class (?:Q_CHARTS_EXPORT|QT_CHARTS_EXPORT) (Q\w+)", header.read_text(), re.M):
                (include / name).write_text(f"#include <QtCharts/{header.name}>\n")
    (include / "QChartGlobal").write_text("#include <QtCharts/qchartglobal.h>\n")


def port(original, target):
    shutil.rmtree(target, ignore_errors=True)
    source = target / "src"
    shutil.copytree(original / "src/charts", source, ignore=shutil.ignore_patterns("doc", "glwidget*"))
    for path in [*source.rglob("*.h"), *source.rglob("*.cpp")]:
        edit(path, rewrite)
    edit(source / "qchartglobal.h",
         lambda text: re.sub(r"(?m)^(\s*#\s*define QT_CHARTS_(?:BEGIN|END|USE)_NAMESPACE).*", r"\1", text))
    one_replace(source)
    for name, series in MODELS.items():
        edit(source / name, lambda text, series=series: text.replace("#include", f"#include <QtCharts/{series}>\n#include", 1))
    forward(source, target / "include/QtCharts")
    (target / "CMakeLists.txt").write_text(LISTS)


def install(target, prefix):
    headers = prefix / "include/QtCharts"
    headers.mkdir(parents=True, exist_ok=True)
    for header in (target / "src").rglob("*.h"):
        if not header.name.endswith("_p.h"):
            shutil.copy(header, headers)
    for name in (target / "include/QtCharts").glob("Q*"):
        shutil.copy(name, headers)
    package = prefix / "lib/cmake/Qt6Charts"
    package.mkdir(parents=True, exist_ok=True)
    (package / "Qt6ChartsConfig.cmake").write_text(CONFIG)
    (package / "Qt6ChartsConfigVersion.cmake").write_text(VERSION)


if __name__ == "__main__":
    {"port": port, "install": install}[sys.argv[1]](pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
