# SPDX-FileCopyrightText: The 农户信用档案工作站 developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check is shown a small project that is clean and one with the fault it looks for."""
import json
import pathlib
import shutil
import tempfile
import unittest

import check_fieldnames
import check_files
import check_format
import check_includes
import check_layers
import check_sessions
import check_tidy
import check_translations

PROJECT = pathlib.Path(__file__).resolve().parents[2]
HEAD = "// SPDX-FileCopyrightText: nobody\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Planted(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.project = pathlib.Path(self.folder.name)
        (self.project / "app").mkdir()
        (self.project / "tests").mkdir()

    def plant(self, path, text):
        file = self.project / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def assertFinds(self, errors, word):
        self.assertTrue(any(word in error for error in errors), f"no '{word}' in {errors}")


class Sessions(Planted):
    SESSION = ("class Session\n{\npublic:\n    const User &user() const { return m_user; }\n"
               "private:\n    friend class Sessions;\n    Session() = default;\n};\n")

    def header(self, declarations, session=SESSION):
        self.plant("app/archive/archive.h", '#include "archive/records.h"\n')
        self.plant("app/archive/records.h", session + "struct Row\n{\n    Record record;\n};\n" + declarations)
        self.plant("app/archive/rows.h", "class Rows\n{\npublic:\n    Record find(const Uid &uid);\n};\n")
        return check_sessions.check(self.project)

    def test_functions_that_take_one_are_clean_and_counted(self):
        seen = []
        self.header("class Records\n{\npublic:\n    [[nodiscard]] Result<Row> get(const Session &session, const Uid &uid);\n"
                    "    int count();\nprivate:\n    Record cached();\n};\n")
        self.assertEqual(check_sessions.check(self.project, seen), [])
        self.assertEqual(seen, ["Records::get: takes a Session"])

    def test_a_function_that_takes_none_is_found(self):
        errors = self.header("class Records\n{\npublic:\n    [[nodiscard]] Result<std::vector<Record>>\n    all(int limit);\n};\n")
        self.assertFinds(errors, "Records::all gives persons' data without a Session")

    def test_a_struct_around_a_record_hides_nothing(self):
        errors = self.header("class Records\n{\npublic:\n    Result<Row> row(int number);\n};\n")
        self.assertFinds(errors, "Records::row")

    def test_a_scan_is_somebodys_data(self):
        self.assertFinds(self.header("class Files\n{\npublic:\n    Result<KeptFile> get(const QString &hash);\n};\n"), "Files::get")

    def test_a_free_function_is_found(self):
        self.assertFinds(self.header("Result<Value> valueOf(Archive &archive);\n"), "valueOf")

    def test_a_session_that_anybody_makes_is_found(self):
        public = self.SESSION.replace("private:\n    friend class Sessions;\n", "")
        self.assertFinds(self.header("", public), "made by others")

    def test_an_internal_header_in_another_room_is_found(self):
        self.plant("app/report/a.cpp", '#include "archive/rows.h"\n#include "archive/records.h"\n')
        errors = self.header("")
        self.assertEqual(len(errors), 1)
        self.assertFinds(errors, "archive/rows.h is internal")

    def test_nothing_to_look_at_is_a_fault(self):
        self.assertFinds(check_sessions.check(self.project), "would see nothing")


class Includes(Planted):
    def setUp(self):
        super().setUp()
        self.plant("cmake/Precompiled.cmake", "set(_core_headers <QHash> <vector>)\n"
                   "archive_precompiled_target(w LIBS Qt6::Widgets HEADERS ${_core_headers} <QPainter>)\n")

    def test_what_a_source_or_a_header_of_its_own_includes_is_clean(self):
        self.plant("app/base/a.h", "#include <vector>\n")
        self.plant("app/base/a.cpp", '#include "base/a.h"\n#include <QHash>\nQHash<int, int> h; std::vector<int> v;\n')
        self.assertEqual(check_includes.check(self.project), [])

    def test_what_comes_through_a_header_of_qt_is_clean(self):
        self.plant("app/report/a.cpp", "#include <QPicture>\nvoid f() { QPicture p; QPainter q(&p); QHash<int, int> h; }\n"
                   "#include <QtGui/QPainter>\n#include <QVariant>\n")
        self.assertEqual(check_includes.check(self.project), [])

    def test_what_only_the_precompiled_header_brings_is_found(self):
        self.plant("app/base/a.cpp", "std::vector<int> v;\n")
        self.plant("app/report/b.cpp", "void f(QPainter &p);\n")
        errors = check_includes.check(self.project)
        self.assertFinds(errors, "uses what <vector> declares")
        self.assertFinds(errors, "uses what <QPainter> declares")

    def test_a_header_may_do_with_a_declaration(self):
        self.plant("app/report/b.h", "class QPainter;\nvoid f(QPainter &p);\n")
        self.assertEqual(check_includes.check(self.project), [])


class Layers(Planted):
    def test_an_arrow_down_is_clean(self):
        self.plant("app/archive/a.cpp", '#include "vault/keys.h"\n#include "archive/b.h"\n')
        self.plant("app/archive/CMakeLists.txt", "archive_add_library(archive PUBLIC_DEPS Archive::vault Qt6::Core)\n")
        self.assertEqual(check_layers.check(self.project), [])

    def test_an_arrow_up_is_found(self):
        self.plant("app/base/a.cpp", '#include "archive/b.h"\n')
        self.assertFinds(check_layers.check(self.project), "base may not include archive")

    def test_a_link_up_is_found(self):
        self.plant("app/batch/CMakeLists.txt", "archive_add_library(batch PUBLIC_DEPS Archive::archive)\n")
        self.assertFinds(check_layers.check(self.project), "batch may not link archive")

    def test_widgets_below_report_are_found(self):
        self.plant("app/archive/CMakeLists.txt", "archive_add_library(archive PRIVATE_DEPS Qt6::Widgets)\n")
        self.assertFinds(check_layers.check(self.project), "may not link Qt6::Widgets")

    def test_an_unknown_room_is_found(self):
        self.plant("app/utils/a.cpp", "\n")
        self.assertFinds(check_layers.check(self.project), "utils is no room")

    def test_own_time_dice_and_files_are_found(self):
        for word in ("QDateTime::currentDateTimeUtc()", "QRandomGenerator::global()", "QFile file(path)"):
            self.plant("app/archive/a.cpp", f"auto x() {{ {word}; }}\n")
            self.assertFinds(check_layers.check(self.project), "a.cpp:1")

    def test_a_word_in_a_comment_is_no_use(self):
        self.plant("app/archive/a.cpp", "// no QVariant, no QFile here\n")
        self.assertEqual(check_layers.check(self.project), [])

    def test_qvariant_below_desktop_is_found(self):
        self.plant("app/archive/a.h", "QVariant value();\n")
        self.assertFinds(check_layers.check(self.project), "QVariant")


class Files(Planted):
    def header(self, text="/// What it is.\nint f();\n"):
        return self.plant("app/base/word.h", HEAD + "#pragma once\n" + text)

    def test_a_good_header_is_clean(self):
        self.header()
        self.assertEqual(check_files.check(self.project), [])

    def test_each_fault_is_found(self):
        faults = {
            "no /// line": "int f();\n",
            "a leftover": "/// What.\n// TO" + "DO later\n",
            "code in a comment": "/// What.\n// int old = f();\n",
            "qFatal": '/// What.\nvoid f() { qFatal("x"); }\n',
            "500 is the limit": "/// What.\n" + "\n" * 500,
            "more than 200 lines": "/// What.\n" + "\n" * 201,
        }
        for sentence, text in faults.items():
            with self.subTest(sentence):
                self.header(text)
                self.assertFinds(check_files.check(self.project), sentence)

    def test_a_missing_licence_is_found(self):
        self.plant("app/base/word.cpp", "int x;\n")
        self.assertFinds(check_files.check(self.project), "SPDX")

    def test_an_underscore_in_a_name_is_found(self):
        self.plant("tests/base/tst_my_word.cpp", HEAD)
        self.assertFinds(check_files.check(self.project), "my_word")

    def test_a_name_that_two_files_of_a_room_keep_is_found(self):
        self.header("/// What it is.\nint shared(int x);\n")
        text = HEAD + '#include "base/word.h"\nnamespace {\nint helper(int x)\n{\n    return x;\n}\n}\nint shared(int x)\n{\n    return x;\n}\n'
        self.plant("app/base/one.cpp", text)
        self.assertEqual(check_files.check(self.project), [])
        self.plant("app/base/two.cpp", text)
        self.assertFinds(check_files.check(self.project), "helper is defined in one.cpp too")

    def test_two_classes_of_one_name_are_found(self):
        sheet = HEAD + "#pragma once\n\nnamespace archive {\n\n/// A sheet.\nclass Sheet final : public Paper\n{\n};\n\n} // namespace archive\n"
        self.header()
        self.plant("app/base/sheet.h", sheet)
        self.assertEqual(check_files.check(self.project), [])
        self.plant("app/report/sheetpaper.h", sheet.replace("class Sheet final : public Paper", "struct Sheet"))
        self.assertFinds(check_files.check(self.project), "Sheet is a class of app/base/sheet.h too")
        self.plant("app/report/sheetpaper.h", sheet.replace("namespace archive", "namespace archive::report"))
        self.assertEqual(check_files.check(self.project), [])

    def test_long_files_on_the_whole_are_found(self):
        self.header()
        self.plant("app/base/word.cpp", HEAD + "\n" * 130)
        self.assertFinds(check_files.check(self.project), "median")


class FieldNames(Planted):
    def setUp(self):
        super().setUp()
        fields = [{"name": "register_number"}, {"name": "phone"}]
        package = {"resources": [{"name": "household", "credit:class": "basic", "schema": {"fields": fields}}]}
        self.plant("resources/catalogue/datapackage.json", json.dumps(package))
        self.allow("")

    def allow(self, rows):
        self.plant("tests/architecture/fieldnames.allowed", "# glob name reason\n" + rows)

    def source(self, text):
        self.plant("app/archive/a.cpp", text)
        return check_fieldnames.check(self.project)

    def test_sentences_and_comments_are_clean(self):
        self.assertEqual(self.source('tr("The phone of the household is wrong."); // "phone"\n'), [])

    def test_a_field_a_kind_a_word_and_sql_are_found(self):
        for text in ('f("phone")', 'f(QStringLiteral("household"))', 'f("by register_number, uid")',
                     'f("SELECT phone " "FROM x")', 'f(R"(UPDATE household SET a = 1)")'):
            with self.subTest(text):
                self.assertFinds(self.source(text), "a string names")

    def test_an_exception_holds_where_it_says(self):
        self.allow("app/archive/*  phone  the contract's member\n")
        self.assertEqual(self.source('f("phone")'), [])

    def test_an_exception_that_nothing_needs_is_found(self):
        self.allow("app/archive/*  phone  the contract's member\n")
        self.assertFinds(self.source("f()"), "nothing needs")


class Format(Planted):
    def test_a_crooked_line_is_found(self):
        shutil.copy(PROJECT / ".clang-format", self.project)
        file = self.plant("app/base/a.cpp", "int f( ) {return 1;}\n")
        self.assertTrue(check_format.check(self.project))
        check_format.check(self.project, fix=True)
        self.assertEqual(check_format.check(self.project), [])
        self.assertIn("int f()", file.read_text())


class Translations(Planted):
    def setUp(self):
        super().setUp()
        self.plant("app/base/a.cpp", 'namespace archive { QString f() { return QCoreApplication::translate("archive::Word", "Sign in %1"); } }\n')

    def write(self, message):
        for language in ("zh_CN", "en"):
            self.plant(f"translations/x_{language}.ts",
                       f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">'
                       f"<context><name>archive::Word</name>{message}</context></TS>\n")
        return check_translations.check(self.project)

    def test_a_full_translation_is_clean(self):
        self.assertEqual(self.write("<message><source>Sign in %1</source><translation>登录 %1</translation></message>"), [])

    def test_each_fault_is_found(self):
        source = "<message><source>Sign in %1</source>"
        gone = "<message><source>Gone</source><translation>x</translation></message>"
        self.assertFinds(self.write(gone), "lacks archive::Word: Sign in %1")
        self.assertFinds(self.write(gone), "no source has archive::Word: Gone")
        self.assertFinds(self.write(source + '<translation type="unfinished"></translation></message>'), "unfinished")
        self.assertFinds(self.write(source + "<translation></translation></message>"), "empty")
        self.assertFinds(self.write(source + "<translation>登录</translation></message>"), "%-places")

    def test_a_sentence_that_no_translation_can_have_is_found(self):
        self.plant("app/base/b.cpp", 'QString g(const char *text) { return QCoreApplication::translate("archive::Word", text); }\n')
        self.assertFinds(self.write("<message><source>Sign in %1</source><translation>登录 %1</translation></message>"), "in no translation")
        self.plant("app/base/b.cpp", 'const char *t = QT_TRANSLATE_NOOP("archive::Word", "Sign in %1"); QString g() { return QCoreApplication::translate("archive::Word", t); }\n')
        self.assertEqual(self.write("<message><source>Sign in %1</source><translation>登录 %1</translation></message>"), [])

    def test_a_missing_language_is_found(self):
        self.assertFinds(check_translations.check(self.project), "no file for zh_CN")


class Tidy(Planted):
    def check(self, text, name="a"):
        shutil.copy(PROJECT / ".clang-tidy", self.project)
        file = self.plant(f"app/base/{name}.cpp", text)
        build = self.project / "build"
        build.mkdir(exist_ok=True)
        words = "c++ -std=c++20 -fPIC -DQT_CORE_LIB -isystem /usr/include/x86_64-linux-gnu/qt6 -isystem /usr/include/x86_64-linux-gnu/qt6/QtCore"
        (build / "compile_commands.json").write_text(json.dumps([{"file": str(file), "command": f"{words} -c {file}"}]))
        return check_tidy.check(self.project, build, self.project / "app/base")

    def test_tidy_finds_a_fault_and_forgets_it_once_it_is_gone(self):
        self.assertIn("misc-unused-parameters", self.check("int f(int x)\n{\n    return 1;\n}\n"))
        self.assertEqual(self.check("int f()\n{\n    return 1;\n}\n"), "")

    def test_clazy_finds_a_fault(self):
        text = (HEAD + "#include <QStringList>\nint f(const QStringList &l)\n{\n    qsizetype n = 0;\n"
                "    for (auto s : l) {\n        n += s.size();\n    }\n    return static_cast<int>(n);\n}\n")
        self.assertIn("clazy-range-loop", self.check(text))

    def test_a_file_that_nothing_compiles_is_found(self):
        self.plant("app/base/forgotten.cpp", "\n")
        self.assertIn("no target compiles it", self.check("int f();\n"))

    def test_the_files_of_a_batch_are_known(self):
        one = self.plant("app/base/one.cpp", "int f();\n")
        batch = self.plant("build/app/base/Unity/unity_0.cpp", f'/* made */\n\n#include "{one}"\n')
        self.assertEqual(check_tidy.compiled(batch), [one])
        self.assertEqual(check_tidy.compiled(one), [one])

    def test_files_that_share_a_name_are_read_apart(self):
        one = self.plant("app/base/one.cpp", "static int helper(int x) { return x; }\n")
        two = self.plant("app/base/two.cpp", "static int helper(int y) { return y; }\n")
        three = self.plant("app/base/three.cpp", "static int other(int y) { return y; }\n")
        self.assertEqual(check_tidy.units([one, two, three]), [[one, three], [two]])


if __name__ == "__main__":
    unittest.main()
