// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/creditline.h"
#include "views/guarantee.h"
#include "views/loan.h"

#include <QRegularExpression>

#include <array>

using namespace archive;
using namespace archive::test;

namespace {

PartialDate day(const char *iso)
{
    return must(PartialDate::parse(QString::fromLatin1(iso)));
}

/// The story's today is 13 May 2026. One debt of the head, or none, and whether post-loan management may look.
struct DebtRow
{
    const char *name;
    void (*add)(ArchiveStory &, const Uid &household, const Uid &head);
    bool allowed;
};

void saveBelow(ArchiveStory &story, const Uid &household, Change change)
{
    change.parent = household;
    must(story.trySave({change}));
}

template<typename Fill>
void addLoan(ArchiveStory &story, const Uid &household, const Uid &head, Fill fill)
{
    saveBelow(story, household, ArchiveStory::change<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
                  edit.setContractNumber(QStringLiteral("HT-1"))
                      .setAmount(must(Money::parse(QStringLiteral("50000.00"))))
                      .setStartDate(day("2025-03-01"))
                      .setBorrower(head);
                  fill(edit);
              }));
}

template<typename Fill>
void addGuarantee(ArchiveStory &story, const Uid &household, const Uid &head, Fill fill)
{
    saveBelow(story,
              household,
              ArchiveStory::change<GuaranteeEdit>(kinds::guarantee, [&](GuaranteeEdit &edit) {
                  edit.setGuarantor(head)
                      .setGuaranteeKind(QStringLiteral("1"))
                      .setGuaranteedAmount(must(Money::parse(QStringLiteral("50000.00"))));
                  fill(edit);
              }));
}

template<typename Fill>
void addLine(ArchiveStory &story, const Uid &household, const Uid &head, Fill fill)
{
    saveBelow(story,
              household,
              ArchiveStory::change<CreditLineEdit>(kinds::creditLine, [&](CreditLineEdit &edit) {
                  edit.setLineHolder(head)
                      .setLineAmount(must(Money::parse(QStringLiteral("50000.00"))))
                      .setLineState(codes::lineState::inForce);
                  fill(edit);
              }));
}

void settle(LoanEdit &edit, const char *iso)
{
    edit.setAccountState(codes::accountState::settled).setBalance(Money()).setSettledOn(day(iso));
}

constexpr auto debtRows = std::to_array<DebtRow>({
    {"nothing", [](ArchiveStory &, const Uid &, const Uid &) {}, false},
    {"a live loan",
     [](ArchiveStory &story, const Uid &home, const Uid &head) {
         addLoan(story, home, head, [](LoanEdit &) {});
     },
     true},
    {"an overdue loan",
     [](ArchiveStory &story, const Uid &home, const Uid &head) {
         addLoan(story, home, head, [](LoanEdit &edit) {
             edit.setAccountState(codes::accountState::overdue).setEndDate(day("2026-03-01"));
         });
     },
     true},
    {"a loan settled yesterday",
     [](ArchiveStory &story, const Uid &home, const Uid &head) {
         addLoan(story, home, head, [](LoanEdit &edit) { settle(edit, "2026-05-12"); });
     },
     false},
    {"a loan settled today",
     [](ArchiveStory &story, const Uid &home, const Uid &head) {
         addLoan(story, home, head, [](LoanEdit &edit) { settle(edit, "2026-05-13"); });
     },
     true},
    {"a loan settled in this month",
     [](ArchiveStory &story, const Uid &home, const Uid &head) {
         addLoan(story, home, head, [](LoanEdit &edit) { settle(edit, "2026-05"); });
     },
     false},
    {"a loan transferred out",
     [](ArchiveStory &story, const Uid &home, const Uid &head) {
         addLoan(story, home, head, [](LoanEdit &edit) {
             edit.setAccountState(codes::accountState::transferredOut);
         });
     },
     false},
    {"a live guarantee",
     [](ArchiveStory &story, const Uid &home, const Uid &head) {
         addGuarantee(story, home, head, [](GuaranteeEdit &edit) {
             edit.setGuaranteeEnd(day("2026-05-13"));
         });
     },
     true},
    {"a guarantee that has ended",
     [](ArchiveStory &story, const Uid &home, const Uid &head) {
         addGuarantee(story, home, head, [](GuaranteeEdit &edit) {
             edit.setGuaranteeEnd(day("2026-05-12"));
         });
     },
     false},
    {"a guarantee released",
     [](ArchiveStory &story, const Uid &home, const Uid &head) {
         addGuarantee(story, home, head, [](GuaranteeEdit &edit) {
             edit.setGuaranteeState(codes::guaranteeState::released);
         });
     },
     false},
    {"a credit line on its last day",
     [](ArchiveStory &story, const Uid &home, const Uid &head) {
         addLine(story, home, head, [](CreditLineEdit &edit) {
             edit.setLineStart(day("2025-05-14")).setLineEnd(day("2026-05-13"));
         });
     },
     true},
    {"a credit line that has expired",
     [](ArchiveStory &story, const Uid &home, const Uid &head) {
         addLine(
             story, home, head, [](CreditLineEdit &edit) { edit.setLineEnd(day("2026-05-12")); });
     },
     false},
    {"a credit line that begins tomorrow",
     [](ArchiveStory &story, const Uid &home, const Uid &head) {
         addLine(
             story, home, head, [](CreditLineEdit &edit) { edit.setLineStart(day("2026-05-14")); });
     },
     false},
    {"a frozen credit line",
     [](ArchiveStory &story, const Uid &home, const Uid &head) {
         addLine(story, home, head, [](CreditLineEdit &edit) {
             edit.setLineState(codes::lineState::frozen);
         });
     },
     false},
});

} // namespace

/// Post-loan management (01) looks only where something is to be managed.
class tst_LiveDebts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void onlyALiveDebtIsLookedAfter_data()
    {
        QTest::addColumn<int>("row");
        for (size_t row = 0; row < debtRows.size(); ++row)
            QTest::newRow(debtRows[row].name) << int(row);
    }
    void onlyALiveDebtIsLookedAfter()
    {
        QFETCH(int, row);
        const auto &debt = debtRows.at(size_t(row));
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto head = story.headOf(household);
        story.consent(household);
        debt.add(story, household, head);
        const auto session = story.session(QStringLiteral("01"));
        auto &archive = story.archive();
        const auto shown = archive.records().get(session, kinds::person, head);
        const auto home = archive.records().get(session, kinds::household, household);
        const auto printed = archive.printouts().begin(
            session, household, Recipient::Own, QStringLiteral("shipped"));
        if (debt.allowed) {
            QVERIFY_RESULT(shown);
            QVERIFY(shown->access == Access::Full);
            QVERIFY_RESULT(home);
            QVERIFY_RESULT(printed);
            return;
        }
        QVERIFY_ERROR(shown, ErrorCode::Refused);
        QVERIFY2(shown.error().message.contains(QStringLiteral("no live loan")),
                 qPrintable(shown.error().message));
        QVERIFY_ERROR(home, ErrorCode::Refused);
        QVERIFY_ERROR(printed, ErrorCode::Refused);
        QCOMPARE(RawDatabase(story.folder() + QStringLiteral("/archive.db"))
                     .value("SELECT count(*) FROM journal WHERE action='refused'"),
                 QByteArray("1"));
        // The same subject for another purpose.
        QVERIFY_RESULT(
            archive.records().get(story.session(QStringLiteral("02")), kinds::person, head));
    }

    void theLookEndsTheDayAfterTheSettlement()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto head = story.headOf(household);
        story.consent(household);
        addLoan(story, household, head, [](LoanEdit &edit) { settle(edit, "2026-05-13"); });
        QVERIFY_RESULT(story.archive().records().get(
            story.session(QStringLiteral("01")), kinds::household, household));
        story.clock().advanceSeconds(qint64{24} * 3600);
        QVERIFY_ERROR(story.archive().records().get(
                          story.session(QStringLiteral("01")), kinds::household, household),
                      ErrorCode::Refused);
    }

    void aMemberWithoutADebtIsShownAsRelationAndAgeBand()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto son = story.member(household, QStringLiteral("张小军"), QStringLiteral("20"));
        const auto head = story.headOf(household);
        story.consent(household);
        story.consent(household, son);
        addLoan(story, household, head, [](LoanEdit &) {});
        const auto session = story.session(QStringLiteral("01"));
        auto &records = story.archive().records();
        const auto shown = must(records.get(session, kinds::person, son));
        QVERIFY(shown.access == Access::BasicOnly);
        QVERIFY(!shown.missingBasis.isEmpty());
        QVERIFY(PersonView(shown.record).name().isEmpty());
        QVERIFY(must(records.get(session, kinds::person, head)).access == Access::Full);
        story.save(ArchiveStory::change<PersonEdit>(
            kinds::person, [](PersonEdit &edit) { edit.setCoBorrower(true); }, son));
        QVERIFY(must(records.get(story.session(QStringLiteral("01")), kinds::person, son)).access
                == Access::Full);
    }

    void aLoanWithoutABorrowerIsTheHeads()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto head = story.headOf(household);
        story.consent(household);
        static_cast<void>(story.loan(household, QStringLiteral("50000.00")));
        const auto shown = must(story.archive().records().get(
            story.session(QStringLiteral("01")), kinds::person, head));
        QVERIFY(shown.access == Access::Full);
    }

    void aLoanBeforeTheSignatureIsNone()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        static_cast<void>(story.loan(household, QStringLiteral("50000.00")));
        QVERIFY_ERROR(story.archive().records().get(
                          story.session(QStringLiteral("01")), kinds::household, household),
                      ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_LiveDebts)
#include "tst_livedebts.moc"
