// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/ratingdetail.h"
#include "support/verify.h"
#include "views/ratingdetail.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace archive;

/// What a rating rested on, kept so that it can be worked out again.
class tst_RatingDetail : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemDisk m_disk;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void factsReadBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("not known") << QString();
        QTest::newRow("empty") << QStringLiteral("");
        QTest::newRow("a number") << QStringLiteral("1.333333");
        QTest::newRow("an equals sign") << QStringLiteral("a=b=c");
        QTest::newRow("Chinese") << QStringLiteral("高中");
    }
    void factsReadBackAsTheyWere()
    {
        QFETCH(QString, value);
        const QMap<QString, QString> facts{{QStringLiteral("a"), QStringLiteral("1")},
                                           {QStringLiteral("b"), value},
                                           {QStringLiteral("c"), QString()}};
        const auto read = factsFrom(frozenText(facts));
        QCOMPARE(read, facts);
        QCOMPARE(read.value(QStringLiteral("b")).isNull(), value.isNull());
    }

    void aRatingIsWorkedOutAgain()
    {
        auto set = RatingSet::load(m_folder.path(), m_disk);
        QVERIFY_RESULT(set);
        const QMap<QString, QString> facts{
            {QStringLiteral("head_age"), QStringLiteral("46")},
            {QStringLiteral("is_listed"), QStringLiteral("false")},
            {QStringLiteral("days_overdue_now"), QStringLiteral("0")},
            {QStringLiteral("has_co_borrower"), QStringLiteral("true")}};
        const auto proposal = propose(*set, facts);
        QVERIFY_RESULT(proposal);
        Record detail;
        detail.kind = kinds::ratingDetail;
        writeDetail(detail, Uid(), *set, facts, *proposal);
        const auto again = workedOutAgain(*set, detail);
        QVERIFY_RESULT(again);
        QCOMPARE(*again, *proposal);
        RatingDetailEdit(detail).setCardHash(QString(64, QLatin1Char('0')));
        QVERIFY_ERROR(workedOutAgain(*set, detail), ErrorCode::Refused);
    }
};

QTEST_MAIN(tst_RatingDetail)
#include "tst_ratingdetail.moc"
