// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/draftchecks.h"
#include "desktop/models/householddraft.h"
#include "support/verify.h"
#include "views/household.h"

#include <QRegularExpression>
#include <QtTest>

using namespace archive;

/// What is still said of a form between two checks.
class tst_DraftChecks : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Catalogue> m_core;

    static Uid uid(int number)
    {
        return Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-%1")
                              .arg(number, 12, 10, QLatin1Char('0')))
            .value();
    }
    static std::vector<Finding> finding(const QString &code, int record)
    {
        Finding found;
        found.code = code;
        found.record = uid(record);
        found.field = fields::household::address;
        return {found};
    }

private slots:
    void initTestCase()
    {
        const auto core = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(core);
        m_core = *core;
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aPointIsMendedOnlyByTheValueThatWasMissing_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("record");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("stays");
        const auto required = QStringLiteral("required");
        QTest::newRow("still missing") << required << 1 << QString() << true;
        QTest::newRow("typed") << required << 1 << QStringLiteral("村部旁") << false;
        QTest::newRow("another point")
            << QStringLiteral("pattern") << 1 << QStringLiteral("村部旁") << true;
        QTest::newRow("a record that is gone") << required << 2 << QStringLiteral("村部旁") << true;
    }
    void aPointIsMendedOnlyByTheValueThatWasMissing()
    {
        QFETCH(QString, code);
        QFETCH(int, record);
        QFETCH(QString, typed);
        QFETCH(bool, stays);
        OpenArchive archive;
        archive.catalogue = m_core.get();
        archive.environment = Environment::system();
        HouseholdDraft draft(archive, nullptr);
        // As a half-typed form comes back: nothing has been set behind the last value typed.
        HouseholdFile file;
        file.household.record.kind = kinds::household;
        file.household.record.uid = uid(1);
        draft.load(file);
        if (!typed.isEmpty()) {
            draft.table(kinds::household)
                .setValue(0, fields::household::address, Value::ofText(typed));
        }
        QCOMPARE(withoutFilled(finding(code, record), draft).size(), size_t(stays ? 1 : 0));
    }
};

QTEST_MAIN(tst_DraftChecks)
#include "tst_draftchecks.moc"
