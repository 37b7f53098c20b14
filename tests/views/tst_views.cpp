// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verify.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/household.h"
#include "views/loan.h"
#include "views/person.h"
#include "views/receiver.h"
#include "views/task.h"

#include <QRegularExpression>

using namespace archive;

class tst_Views : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anEmptyRecordReadsAsEmpty()
    {
        Record record;
        record.kind = kinds::loan;
        const LoanView loan(record);
        QCOMPARE(loan.contractNumber(), QString());
        QCOMPARE(loan.fiveClass(), QString());
        QVERIFY(!loan.amount().has_value());
        QVERIFY(!loan.rate().has_value());
        QVERIFY(!loan.startDate().has_value());
        QVERIFY(!loan.privateLending().has_value());
        QVERIFY(!loan.overdueDays().has_value());
        QVERIFY(loan.borrower().isNull());
    }

    void whatIsWrittenIsRead()
    {
        const auto borrower = Uid::fromBytes(QByteArray(16, '\x11'));
        Record record;
        LoanEdit(record)
            .setContractNumber(QStringLiteral("XM2025-FL-00318"))
            .setAmount(Money::fromFen(15000000))
            .setRate(Rate::fromMillionths(64800))
            .setStartDate(PartialDate::fromDate(QDate(2025, 3, 11)))
            .setPrivateLending(false)
            .setOverdueDays(0)
            .setFiveClass(codes::fiveClass::normal)
            .setBorrower(borrower);
        const LoanView loan(record);
        QCOMPARE(record.kind, kinds::loan);
        QCOMPARE(loan.contractNumber(), QStringLiteral("XM2025-FL-00318"));
        QCOMPARE(loan.amount().value().fen(), 15000000);
        QCOMPARE(loan.rate().value().millionths(), 64800);
        QCOMPARE(loan.startDate().value().earliest(), QDate(2025, 3, 11));
        QCOMPARE(loan.privateLending(), std::optional<bool>(false));
        QCOMPARE(loan.overdueDays(), std::optional<qint64>(0));
        QCOMPARE(loan.fiveClass(), codes::fiveClass::normal);
        QCOMPARE(loan.borrower(), borrower);
    }

    void writingNothingEmptiesAField()
    {
        Record record;
        LoanEdit edit(record);
        edit.setContractNumber(QStringLiteral("A1"))
            .setAmount(Money::fromFen(1))
            .setPrivateLending(true);
        edit.setContractNumber({}).setAmount({}).setPrivateLending({});
        for (const auto &value : record.values)
            QVERIFY(value.isNone());
    }

    void severalCodesAreAList()
    {
        Record record;
        ConsentEdit(record).setPurposes({codes::purpose::collect, codes::purpose::loanApproval});
        QCOMPARE(record.value(fields::consent::purposes).toWire(), QStringLiteral("collect 02"));
        QCOMPARE(ConsentView(record).purposes(),
                 QStringList({QStringLiteral("collect"), QStringLiteral("02")}));
        ConsentEdit(record).setPurposes({});
        QVERIFY(record.value(fields::consent::purposes).isNone());
    }

    void coreKindsAndFieldsKeepTheirPlaces()
    {
        static_assert(kinds::household == 0 && kinds::person == 1 && kinds::loan == 2);
        static_assert(kinds::consent == 3 && kinds::receiver == 4 && kinds::task == 5);
        static_assert(kinds::land == 6 && kinds::activity == 41 && kinds::ratingDetail == 42
                      && kinds::villageYear == 43 && kinds::townshipRating == 44
                      && kinds::count == 45);
        static_assert(fields::household::registerNumber == FieldId{0, 0});
        static_assert(fields::household::phone == FieldId{0, 4});
        static_assert(fields::person::name == FieldId{1, 0});
        static_assert(fields::person::phone == FieldId{1, 5});
        static_assert(fields::loan::contractNumber == FieldId{2, 0});
        static_assert(fields::loan::fiveClass == FieldId{2, 7});
    }

    void sonInLawAndDaughterInLawStandWhereTheStandardPutsThem()
    {
        QCOMPARE(codes::relation::sonInLaw, QLatin1String("28"));
        QCOMPARE(codes::relation::daughterInLaw, QLatin1String("38"));
    }
};

QTEST_GUILESS_MAIN(tst_Views)
#include "tst_views.moc"
