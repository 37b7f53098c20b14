// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/gradelift.h"

#include <QRegularExpression>
#include <QTest>

using namespace archive;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

const std::vector<GradeBand> &bands()
{
    static const std::vector<GradeBand> all{
        {words("AAA"), 900}, {words("AA"), 800}, {words("A"), 700}, {words("B"), 0}};
    return all;
}

ItemRoom room(const char *name, double points, double most, bool changeable = true)
{
    return {words(name), points, most, changeable};
}

} // namespace

/// What would raise a grade: the fewest items, and of these the least beyond what is wanted.
class tst_GradeLift : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theFewestItemsAreNamed_data()
    {
        QTest::addColumn<qint64>("tenths");
        QTest::addColumn<std::vector<ItemRoom>>("items");
        QTest::addColumn<QString>("named");
        using Items = std::vector<ItemRoom>;
        QTest::newRow("one is enough")
            << qint64(780) << Items{room("C3", 1, 3), room("D3", 0, 4)} << "C3";
        QTest::newRow("exactly enough") << qint64(780) << Items{room("C3", 1, 3)} << "C3";
        QTest::newRow("a tenth short") << qint64(779) << Items{room("C3", 1, 3)} << "";
        QTest::newRow("two are wanted")
            << qint64(750) << Items{room("C3", 1, 3), room("A4", 2, 3), room("C4", 0, 3)}
            << "C3 C4";
        QTest::newRow("one rather than two")
            << qint64(770) << Items{room("C3", 1, 3), room("A4", 2, 3), room("D3", 0, 4)} << "D3";
        QTest::newRow("not what nobody can change")
            << qint64(780) << Items{room("A1", 0, 4, false), room("C3", 1, 3)} << "C3";
        QTest::newRow("four would be too many")
            << qint64(710)
            << Items{room("a", 0, 2.5), room("b", 0, 2.5), room("c", 0, 2.5), room("d", 0, 2.5)}
            << "";
        QTest::newRow("nothing to gain") << qint64(780) << Items{room("C3", 3, 3)} << "";
    }
    void theFewestItemsAreNamed()
    {
        QFETCH(qint64, tenths);
        QFETCH(std::vector<ItemRoom>, items);
        QFETCH(QString, named);
        const auto lift = liftOf(bands(), tenths, items);
        QVERIFY(lift.has_value());
        QCOMPARE(lift->grade, words("AA"));
        QCOMPARE(lift->tenths, 800 - tenths);
        QCOMPARE(lift->items.join(QLatin1Char(' ')), named);
    }

    void theNextGradeIsMeant_data()
    {
        QTest::addColumn<qint64>("tenths");
        QTest::addColumn<QString>("grade");
        QTest::newRow("the lowest") << qint64(0) << "A";
        QTest::newRow("just below a limit") << qint64(699) << "A";
        QTest::newRow("on a limit") << qint64(700) << "AA";
        QTest::newRow("just below the highest") << qint64(899) << "AAA";
    }
    void theNextGradeIsMeant()
    {
        QFETCH(qint64, tenths);
        QFETCH(QString, grade);
        QCOMPARE(liftOf(bands(), tenths, {})->grade, grade);
    }

    void nothingIsAboveTheHighest() { QVERIFY(!liftOf(bands(), 900, {room("C3", 1, 3)})); }
};

QTEST_GUILESS_MAIN(tst_GradeLift)
#include "tst_gradelift.moc"
