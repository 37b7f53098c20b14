// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/dictionary.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_Dictionary : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void namesEveryKindFieldAndCode()
    {
        const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(loaded);
        const auto &catalogue = *loaded.value();
        const auto text = dictionaryText(catalogue);
        QVERIFY(text.contains(catalogue.version()));
        QVERIFY(text.contains(catalogue.hash()));
        for (const auto &kind : catalogue.kinds()) {
            QVERIFY2(
                text.contains(
                    QStringLiteral("## %1 `%2` (%3)").arg(kind.title, kind.name, kind.titleEn)),
                qPrintable(kind.name));
            for (const auto &field : kind.fields) {
                const auto row = QStringLiteral("| `%1` | %2 | ").arg(field.name, field.title);
                QVERIFY2(text.contains(row), qPrintable(field.name));
            }
        }
        for (const auto &list : catalogue.codeLists()) {
            QVERIFY2(text.contains(QStringLiteral("### `%1`").arg(list.name)),
                     qPrintable(list.name));
            QVERIFY2(text.contains(list.source), qPrintable(list.name));
            for (const auto &entry : list.entries)
                QVERIFY2(text.contains(entry.title), qPrintable(entry.title));
        }
    }

    void saysWhatMayBeInAField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *field, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(field) << QString::fromUtf8(says);
        };
        row("required and unique", "register_number", "required, unique, kept before consent");
        row("limits", "labour_force", "0 … 99, at most `registered_population`");
        row("length", "group_name", "up to 40 characters");
        row("not in the future", "birth_date", "not in the future");
        row("order", "end_date", "not before `start_date`");
        row("off", "marital", "not used");
        row("several", "purposes", "several");
        row("level", "id_number", " C2 ");
    }
    void saysWhatMayBeInAField()
    {
        QFETCH(QString, field);
        QFETCH(QString, says);
        const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(loaded);
        const auto lines = dictionaryText(*loaded.value()).split(QLatin1Char('\n'));
        const auto head = QStringLiteral("| `%1` ").arg(field);
        const bool said = std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
            return line.startsWith(head) && line.contains(says);
        });
        QVERIFY2(said, qPrintable(says));
    }

    void everyTableRowHasTheCellsOfItsHead()
    {
        const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(loaded);
        static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
        qsizetype cells = 0;
        for (const auto &line : dictionaryText(*loaded.value()).split(QLatin1Char('\n'))) {
            const auto count = line.startsWith(QLatin1Char('|')) ? line.count(bar) : 0;
            QVERIFY2(count == 0 || cells == 0 || count == cells, qPrintable(line));
            cells = count;
        }
    }

    void aCountysFieldsAreMarkedAndItsChoicesListed()
    {
        const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"), R"({
            "fields": {"household": [{"name": "x_bar", "title": "甲|乙", "title_en": "A|B", "type": "string", "credit:group": "livelihood"}]},
            "narrow": {"loan.loan_kind": ["51", "52"]}})");
        QVERIFY_RESULT(loaded);
        const auto text = dictionaryText(*loaded.value());
        QVERIFY(text.contains(QStringLiteral("| `x_bar` | 甲\\|乙 | A\\|B |")));
        QVERIFY(text.contains(QStringLiteral("county's own")));
        QVERIFY(text.contains(QStringLiteral("only 51 52")));
    }
};

QTEST_GUILESS_MAIN(tst_Dictionary)
#include "tst_dictionary.moc"
