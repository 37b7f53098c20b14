// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/pastedtable.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/fields.h"

#include <QRegularExpression>

using namespace archive;

Q_DECLARE_METATYPE(QList<QStringList>)

namespace {

/// The field that a row of data is about.
struct Column
{
    FieldId field;
};

} // namespace

Q_DECLARE_METATYPE(Column)

/// What a spreadsheet puts on the clipboard becomes the lines and values that a person would have typed, or a sentence that says why not.
class tst_PastedTable : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    DivisionRegister m_divisions;
    Uid m_member = Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-000000000002")).value();
    Uid m_other = Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-000000000003")).value();

    [[nodiscard]] PasteTarget target(std::vector<FieldId> columns) const
    {
        PasteTarget target;
        target.editors = {m_catalogue.get(), &m_divisions, {}, [this](const QString &) {
                              return std::vector<Choice>{
                                  {QStringLiteral("张秀梅"), Value::of(m_member)},
                                  {QStringLiteral("陈家旺"), Value::of(m_member)},
                                  {QStringLiteral("陈家旺"), Value::of(m_other)}};
                          }};
        target.kind = columns.front().kind;
        target.columns = std::move(columns);
        target.checks = {QDate(2026, 4, 29), true, &m_divisions, nullptr};
        return target;
    }
    static std::vector<FieldId> members()
    {
        using namespace fields::person;
        return {relation, name, idNumber, birthDate, sex};
    }
    [[nodiscard]] PastedTable read(const std::vector<FieldId> &columns, const QString &text) const
    {
        PastedTable table(target(columns), text);
        while (!table.atEnd())
            table.readOn(1);
        return table;
    }
    static Value valueOf(const PastedLine &line, FieldId field)
    {
        for (const auto &[id, value] : line.values) {
            if (id == field)
                return value;
        }
        return {};
    }
    static QString goodNumber() { return QStringLiteral("359999197903120013"); }

private slots:
    void initTestCase()
    {
        const auto core = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(core);
        m_catalogue = *core;
        QLocale::setDefault(QLocale(QLocale::English));
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cellsAreCutAsSpreadsheetsWriteThem_data()
    {
        using Lines = QList<QStringList>;
        const auto s = [](const char *text) {
            return QString::fromUtf8(text);
        };
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("lines");
        QTest::newRow("one cell") << s("a") << Lines{{s("a")}};
        QTest::newRow("two lines") << s("a\tb\nc\td") << Lines{{s("a"), s("b")}, {s("c"), s("d")}};
        QTest::newRow("line end behind the last") << s("a\tb\n") << Lines{{s("a"), s("b")}};
        QTest::newRow("Windows line ends") << s("a\r\nb\r\n") << Lines{{s("a")}, {s("b")}};
        QTest::newRow("old Mac line ends") << s("a\rb") << Lines{{s("a")}, {s("b")}};
        QTest::newRow("empty cells") << s("\t\n\tb") << Lines{{s(""), s("")}, {s(""), s("b")}};
        QTest::newRow("line break in quotes") << s("\"a\nb\"\tc") << Lines{{s("a\nb"), s("c")}};
        QTest::newRow("Windows line break in quotes")
            << s("\"a\r\nb\"\r\nc") << Lines{{s("a\nb")}, {s("c")}};
        QTest::newRow("tab in quotes") << s("\"a\tb\"\tc") << Lines{{s("a\tb"), s("c")}};
        QTest::newRow("doubled quotes")
            << s("\"he said \"\"no\"\"\"") << Lines{{s("he said \"no\"")}};
        QTest::newRow("empty quotes") << s("\"\"\tb") << Lines{{s(""), s("b")}};
        QTest::newRow("quote that is never closed")
            << s("\"a\tb\nc") << Lines{{s("\"a"), s("b")}, {s("c")}};
        QTest::newRow("quote inside a cell") << s("5\" pipe\tb") << Lines{{s("5\" pipe"), s("b")}};
        QTest::newRow("quoted word and more") << s("\"a\" b\tc") << Lines{{s("\"a\" b"), s("c")}};
    }
    void cellsAreCutAsSpreadsheetsWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, lines);
        SheetText sheet(text);
        QList<QStringList> read;
        while (!sheet.atEnd())
            read.append(sheet.next());
        QCOMPARE(read, lines);
        QCOMPARE(sheet.percent(), 100);
    }

    void aLineOfTitlesSaysWhereColumnsGo_data()
    {
        QTest::addColumn<QString>("titles");
        QTest::addColumn<QStringList>("leftOut");
        QTest::newRow("Chinese") << QStringLiteral("姓名\t与户主关系\t证件号码") << QStringList();
        QTest::newRow("English") << QStringLiteral("Name\tRelation to the head\tIdentity number")
                                 << QStringList();
        QTest::newRow("carelessly written")
            << QStringLiteral(" name \t与户主 关系*\tIDENTITY NUMBER") << QStringList();
        QTest::newRow("wire names") << QStringLiteral("name\trelation\tid_number") << QStringList();
        QTest::newRow("with one that nobody knows")
            << QStringLiteral("姓名\t与户主关系\t证件号码\t备用列")
            << QStringList{QStringLiteral("备用列")};
        QTest::newRow("with one twice") << QStringLiteral("姓名\t与户主关系\t证件号码\t姓名")
                                        << QStringList{QStringLiteral("姓名")};
        QTest::newRow("with one without a title") << QStringLiteral("姓名\t与户主关系\t证件号码\t")
                                                  << QStringList{QStringLiteral("column 4")};
    }
    void aLineOfTitlesSaysWhereColumnsGo()
    {
        QFETCH(QString, titles);
        QFETCH(QStringList, leftOut);
        const auto table =
            read({fields::person::relation},
                 titles + QStringLiteral("\n张三\t02\t") + goodNumber() + QStringLiteral("\t多余"));
        const bool hasFourth = titles.count(QLatin1Char('\t')) == 3;
        QCOMPARE(table.lines().size(), size_t(1));
        const auto &line = table.lines().front();
        QCOMPARE(line.number, 2);
        QVERIFY2(line.takeable == hasFourth, qPrintable(line.cells.back().sentence));
        QCOMPARE(line.sentence.isEmpty(), hasFourth);
        QCOMPARE(valueOf(line, fields::person::name).toWire(), QStringLiteral("张三"));
        QCOMPARE(valueOf(line, fields::person::relation).toWire(), QStringLiteral("02"));
        QCOMPARE(valueOf(line, fields::person::idNumber).toWire(), goodNumber());
        QCOMPARE(table.leftOut(), leftOut);
    }

    void withoutTitlesColumnsGoOneAfterTheOther()
    {
        const auto table = read(members(), QStringLiteral("02\t张三\n\n\t \n12\t李四\n"));
        QCOMPARE(table.lines().size(), size_t(2));
        QCOMPARE(table.columns().size(), size_t(2));
        QCOMPARE(table.lines()[0].number, 1);
        QCOMPARE(table.lines()[1].number, 4);
        QCOMPARE(valueOf(table.lines()[1], fields::person::name).toWire(), QStringLiteral("李四"));
        QCOMPARE(table.refused(), 0);
        QCOMPARE(table.takeable().size(), size_t(2));
    }

    void cellsAreReadAsTyped_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wire");
        using namespace fields;
        QTest::newRow("code") << Column{person::relation} << "02"
                              << "02";
        QTest::newRow("title") << Column{person::relation} << QStringLiteral("户主") << "02";
        QTest::newRow("code and title")
            << Column{person::relation} << QStringLiteral("02 户主") << "02";
        QTest::newRow("initials") << Column{person::relation} << "hz"
                                  << "02";
        QTest::newRow("beginning of a title") << Column{person::sex} << QStringLiteral("男") << "1";
        QTest::newRow("yuan") << Column{loan::amount} << "1,234.50"
                              << "1234.50";
        QTest::newRow("ten thousand yuan")
            << Column{loan::amount} << QStringLiteral("3.5万") << "35000.00";
        QTest::newRow("date with slashes") << Column{person::birthDate} << "1979/3/12"
                                           << "1979-03-12";
        QTest::newRow("Chinese date")
            << Column{person::birthDate} << QStringLiteral("1979年3月12日") << "1979-03-12";
        QTest::newRow("full width")
            << Column{person::idNumber} << QStringLiteral("３５９９９９１９７９０３１２００１３")
            << "359999197903120013";
        QTest::newRow("yes") << Column{person::coBorrower} << QStringLiteral("是") << "true";
        QTest::newRow("several codes") << Column{consent::purposes} << "collect; update"
                                       << "collect update";
        QTest::newRow("another member") << Column{income::earner} << QStringLiteral("张秀梅")
                                        << "0190b6b0-0000-7000-8000-000000000002";
    }
    void cellsAreReadAsTyped()
    {
        QFETCH(Column, column);
        const auto field = column.field;
        QFETCH(QString, text);
        QFETCH(QString, wire);
        const auto table = read({field}, text + QLatin1Char('\n'));
        QCOMPARE(table.lines().size(), size_t(1));
        const auto &line = table.lines().front();
        QVERIFY2(line.takeable, qPrintable(line.cells.front().sentence));
        QCOMPARE(valueOf(line, field).toWire(), wire);
    }

    void whatCannotBeReadIsSaidInASentence_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        using namespace fields;
        QTest::newRow("figure of an identity number") << Column{person::idNumber} << "3.50427E+17"
                                                      << "spreadsheet";
        QTest::newRow("figure in small letters") << Column{person::idNumber} << "3.59999e17"
                                                 << "spreadsheet";
        QTest::newRow("decimals of an identity number")
            << Column{person::idNumber} << "350427199001010000.0"
            << "spreadsheet";
        QTest::newRow("fifteen digits with decimals")
            << Column{person::idNumber} << "359999790312001.00"
            << "spreadsheet";
        QTest::newRow("rounded to fifteen digits")
            << Column{person::idNumber} << "359999197903120000"
            << "spreadsheets round";
        QTest::newRow("figure of a phone") << Column{person::phone} << "1.38E+10"
                                           << "spreadsheet";
        QTest::newRow("figure of a contract's number")
            << Column{loan::contractNumber} << "3.5042719900E+17"
            << "spreadsheet";
        QTest::newRow("wrong last digit") << Column{person::idNumber} << "359999197903120016"
                                          << "card";
        QTest::newRow("name of 5,000 characters")
            << Column{person::name} << QString(5000, QChar(0x5F20)) << "characters";
        QTest::newRow("place of 5,000 characters")
            << Column{person::workplace} << QString(5000, QChar(0x5F20)) << "5000 characters";
        QTest::newRow("line break in a name") << Column{person::workplace} << "\"a\nb\""
                                              << "line break";
        QTest::newRow("no such code") << Column{person::relation} << "zz9"
                                      << "choices";
        QTest::newRow("half a title of several")
            << Column{person::relation} << QStringLiteral("独生") << "choices";
        QTest::newRow("no date") << Column{person::birthDate} << "yesterday"
                                 << "";
        QTest::newRow("no day") << Column{person::birthDate} << "1979-02-30"
                                << "";
        QTest::newRow("future") << Column{person::birthDate} << "2031-01-01"
                                << "future";
        QTest::newRow("no amount") << Column{loan::amount} << "much"
                                   << "amount";
        QTest::newRow("unknown member")
            << Column{income::earner} << QStringLiteral("王五") << "form does";
        QTest::newRow("two of one name")
            << Column{income::earner} << QStringLiteral("陈家旺") << "2";
        QTest::newRow("neither yes nor no") << Column{person::coBorrower} << "perhaps"
                                            << "yes or no";
    }
    void whatCannotBeReadIsSaidInASentence()
    {
        QFETCH(Column, column);
        const auto field = column.field;
        QFETCH(QString, text);
        QFETCH(QString, word);
        const auto table = read({field}, text + QLatin1Char('\n'));
        QCOMPARE(table.lines().size(), size_t(1));
        QCOMPARE(table.refused(), 1);
        QVERIFY(table.takeable().empty());
        const auto &cell = table.lines().front().cells.front();
        QCOMPARE(cell.mark, std::optional(Severity::Hard));
        QVERIFY2(cell.sentence.contains(word), qPrintable(cell.sentence));
        QVERIFY2(cell.sentence.size() > 20 && cell.sentence.size() < 300,
                 qPrintable(cell.sentence));
        QVERIFY(cell.text.size() <= 81);
    }

    void aTitleCanSayTheUnit_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wire");
        QTest::newRow("ten thousand") << QStringLiteral("合同金额(万元)") << "12.5"
                                      << "125000.00";
        QTest::newRow("ten thousand in full width") << QStringLiteral("合同金额（万元）") << "12.5"
                                                    << "125000.00";
        QTest::newRow("ten thousand, and said in the cell")
            << QStringLiteral("合同金额(万元)") << QStringLiteral("3万") << "30000.00";
        QTest::newRow("yuan") << QStringLiteral("合同金额(元)") << "12.5"
                              << "12.50";
        QTest::newRow("thousands") << QStringLiteral("合同金额(千元)") << "12.5"
                                   << "";
    }
    void aTitleCanSayTheUnit()
    {
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(QString, wire);
        auto named = title;
        named.replace(QStringLiteral("合同金额"), m_catalogue->field(fields::loan::amount).title);
        const auto table = read({fields::loan::contractNumber}, named + QLatin1Char('\n') + text);
        QCOMPARE(table.lines().size(), size_t(1));
        QCOMPARE(valueOf(table.lines().front(), fields::loan::amount).toWire(), wire);
        QCOMPARE(table.refused(), wire.isEmpty() ? 1 : 0);
    }

    void oneNumberStandsForOnePerson()
    {
        auto to = target(members());
        to.numbers.insert(QStringLiteral("359999198510200025"));
        PastedTable table(to,
                          QStringLiteral("02\t张三\t%1\n12\t李四\t%1\n20\t王五\t359999198510200025")
                              .arg(goodNumber()));
        table.readOn(10);
        QVERIFY(table.atEnd());
        QVERIFY2(table.lines()[0].takeable, qPrintable(table.lines()[0].cells[2].sentence));
        QVERIFY(table.lines()[1].cells[2].sentence.contains(QStringLiteral("same number")));
        QVERIFY(!table.lines()[2].takeable);
        QCOMPARE(table.refused(), 2);
        QCOMPARE(table.takeable().size(), size_t(1));
    }

    void numbersAreMaskedAsInTheRoster()
    {
        const auto table = read({fields::person::idNumber}, goodNumber() + QStringLiteral("\n"));
        QCOMPARE(table.lines()[0].cells[0].text, QStringLiteral("359999********0013"));
    }

    void whatIsMissingIsARemark()
    {
        const auto table = read(members(), QStringLiteral("\t张三"));
        const auto &line = table.lines().front();
        QVERIFY(line.takeable);
        QCOMPARE(line.cells[0].mark, std::optional(Severity::Soft));
        QVERIFY(line.cells[0].sentence.contains(QStringLiteral("missing")));
    }

    void aLineWithMoreCellsThanColumnsIsKeptOut()
    {
        const auto table = read({fields::person::name}, QStringLiteral("张三\n李四\t男"));
        QVERIFY(table.lines()[0].takeable);
        QVERIFY(!table.lines()[1].takeable);
        QVERIFY(table.lines()[1].sentence.contains(QStringLiteral("more cells")));
    }

    void tenThousandLinesAreReadInPieces()
    {
        QString text;
        for (int i = 0; i < 10'000; ++i) {
            text +=
                QStringLiteral("12\t张三%1\n").arg(i % 7 == 0 ? QStringLiteral("🙂") : QString());
        }
        PastedTable table(target(members()), text);
        int pieces = 0;
        int percent = 0;
        for (; !table.atEnd(); ++pieces) {
            table.readOn(100);
            QVERIFY(table.percent() >= percent);
            percent = table.percent();
            QVERIFY(table.lines().size() <= size_t(pieces + 1) * 100);
        }
        QCOMPARE(pieces, 100);
        QCOMPARE(table.lines().size(), size_t(10'000));
        QCOMPARE(table.takeable().size() + size_t(table.refused()), size_t(10'000));
    }
};

QTEST_GUILESS_MAIN(tst_PastedTable)
#include "tst_pastedtable.moc"
