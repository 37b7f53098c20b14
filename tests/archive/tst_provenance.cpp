// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/verify.h"
#include "views/loan.h"

#include <QRegularExpression>

#include <algorithm>

using namespace archive;
using namespace archive::test;

/// Where facts come from, how long they are fresh, and what a look through a block does to them.
class tst_Provenance : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<ArchiveStory>();
        m_home = m_story->household(QStringLiteral("张秀梅"));
        m_story->consent(m_home);
        m_loan = m_story->loan(m_home, QStringLiteral("100.00"));
    }

    void withoutAWordItIsTheDayAndTheUserOfTheSave()
    {
        const auto fact = factOf(m_loan, fields::loan::amount);
        QCOMPARE(fact.source, QString());
        QCOMPARE(fact.collectedOn, QDate(2026, 5, 13));
        QCOMPARE(fact.collector, QStringLiteral("officer"));
        QCOMPARE(fact.validUntil, QDate(2026, 11, 13)); // six months for a loan
        QVERIFY(!fact.isStale(QDate(2026, 11, 13)));
        QVERIFY(fact.isStale(QDate(2026, 11, 14)));
    }

    void whatIsSaidIsKeptForTheValuesOfThatChange()
    {
        auto change = balance(8000);
        change.source = {QStringLiteral("2"), QDate(2026, 4, 30), QDate(2026, 7, 31)};
        must(m_story->trySave({change}));
        const auto balance = factOf(m_loan, fields::loan::balance);
        QCOMPARE(balance.source, QStringLiteral("2"));
        QCOMPARE(balance.collectedOn, QDate(2026, 4, 30));
        QCOMPARE(balance.validUntil, QDate(2026, 7, 31));
        QCOMPARE(factOf(m_loan, fields::loan::amount).source, QString());
        QCOMPARE(factOf(m_loan, fields::loan::amount).collectedOn, QDate(2026, 5, 13));
        verifyWhole();
    }

    void twoValuesOfOneChangeHaveTwoSources()
    {
        auto change = balance(8000);
        const auto amount = ArchiveStory::change<LoanEdit>(
            kinds::loan, [](LoanEdit &edit) { edit.setAmount(Money::fromFen(20000)); }, m_loan);
        change.values.push_back(amount.values.front());
        change.source = {QStringLiteral("2"), QDate(2026, 4, 30), {}};
        change.ownSources = {{fields::loan::amount, {QStringLiteral("6"), {}, QDate(2026, 6, 30)}}};
        must(m_story->trySave({change}));
        QCOMPARE(factOf(m_loan, fields::loan::balance).source, QStringLiteral("2"));
        QCOMPARE(factOf(m_loan, fields::loan::balance).collectedOn, QDate(2026, 4, 30));
        const auto told = factOf(m_loan, fields::loan::amount);
        QCOMPARE(told.source, QStringLiteral("6"));
        QCOMPARE(told.collectedOn, QDate(2026, 5, 13));
        QCOMPARE(told.validUntil, QDate(2026, 6, 30));
        verifyWhole();
    }

    void valuesOfANewRecordHaveTheirOwnSourcesToo()
    {
        auto change = balance(8000);
        change.uid = {};
        change.parent = m_home;
        change.values.emplace_back(fields::loan::contractNumber,
                                   Value::ofText(QStringLiteral("HT-9")));
        change.values.emplace_back(fields::loan::amount, Value::of(Money::fromFen(900000)));
        change.ownSources = {{fields::loan::balance, {QStringLiteral("6"), {}, {}}}};
        const auto saved = must(m_story->trySave({change})).saved.front().uid;
        QCOMPARE(factOf(saved, fields::loan::balance).source, QStringLiteral("6"));
        QCOMPARE(factOf(saved, fields::loan::contractNumber).source, QString());
    }

    void aRestoredValueBringsItsOwnSource()
    {
        auto change = balance(8000);
        change.source = {QStringLiteral("2"), QDate(2026, 4, 30), {}};
        change.ownSources = {
            {fields::loan::balance, {QStringLiteral("6"), QDate(2026, 3, 31), {}}}};
        must(m_story->trySave({change}));
        must(m_story->trySave({balance(5000)}));
        auto &history = m_story->archive().history();
        const auto versions = must(history.versions(m_story->session(), kinds::loan, m_loan));
        QVERIFY_RESULT(
            history.undo(m_story->session(), versions.front().seq, QStringLiteral("录错")));
        QCOMPARE(factOf(m_loan, fields::loan::balance).source, QStringLiteral("6"));
        QCOMPARE(factOf(m_loan, fields::loan::balance).collectedOn, QDate(2026, 3, 31));
    }

    void aSourceOfAValueThatIsNotChangedIsRefused()
    {
        auto change = balance(8000);
        change.ownSources = {{fields::loan::amount, {QStringLiteral("2"), {}, {}}}};
        QCOMPARE(m_story->trySave({change}).error().code, ErrorCode::InvalidInput);
        change.ownSources = {{fields::loan::balance, {QStringLiteral("77"), {}, {}}}};
        QCOMPARE(m_story->trySave({change}).error().code, ErrorCode::InvalidInput);
        QVERIFY(!find(m_loan, fields::loan::balance));
    }

    void aWrongSourceSavesNothing()
    {
        auto change = balance(8000);
        change.source.source = QStringLiteral("77");
        QCOMPARE(m_story->trySave({change}).error().code, ErrorCode::InvalidInput);
        change.source = {{}, QDate(2026, 5, 14), {}};
        QCOMPARE(m_story->trySave({change}).error().code, ErrorCode::InvalidInput);
        QVERIFY(!find(m_loan, fields::loan::balance));
    }

    void aRestoredValueIsAsOldAsItWas()
    {
        auto change = balance(8000);
        change.source = {QStringLiteral("2"), QDate(2026, 4, 30), {}};
        must(m_story->trySave({change}));
        m_story->clock().advanceSeconds(qint64(40) * 24 * 3600);
        m_story->signIn(QStringLiteral("officer"));
        must(m_story->trySave({balance(5000)}));
        QCOMPARE(factOf(m_loan, fields::loan::balance).collectedOn, QDate(2026, 6, 22));
        auto &history = m_story->archive().history();
        const auto versions = must(history.versions(m_story->session(), kinds::loan, m_loan));
        QVERIFY_RESULT(
            history.undo(m_story->session(), versions.front().seq, QStringLiteral("录错")));
        const auto fact = factOf(m_loan, fields::loan::balance);
        QCOMPARE(fact.collectedOn, QDate(2026, 4, 30));
        QCOMPARE(fact.source, QStringLiteral("2"));
        verifyWhole();
    }

    void aBlockFoundUnchangedIsFreshAgain()
    {
        m_story->clock().advanceSeconds(qint64(300) * 24 * 3600);
        m_story->signIn(QStringLiteral("officer"));
        const auto today = QDate(2027, 3, 9);
        QVERIFY(factOf(m_loan, fields::loan::amount).isStale(today));
        const auto confirmed = m_story->archive().history().confirmUnchanged(
            m_story->session(QStringLiteral("update")),
            {m_home, kinds::loan, {QStringLiteral("6"), {}, {}}});
        QVERIFY_RESULT(confirmed);
        QCOMPARE(*confirmed, qint64(1));
        const auto fact = factOf(m_loan, fields::loan::amount);
        QCOMPARE(fact.collectedOn, today);
        QCOMPARE(fact.source, QStringLiteral("6"));
        QVERIFY(!fact.isStale(today));
        // The other blocks were not looked through.
        QCOMPARE(factOf(m_home, fields::household::address).collectedOn, QDate(2026, 5, 13));
        const auto record =
            must(m_story->archive().records().get(m_story->session(), kinds::loan, m_loan));
        QCOMPARE(record.record.revision, qint64(1));
        verifyWhole();
    }

    void anEmptyBlockIsConfirmedToo()
    {
        const auto other = m_story->household(QStringLiteral("李长根"));
        const auto confirmed = m_story->archive().history().confirmUnchanged(
            m_story->session(), {other, kinds::loan, {}});
        QVERIFY_RESULT(confirmed);
        QCOMPARE(*confirmed, qint64(0));
    }

    void nothingIsConfirmedInAWrongWay()
    {
        auto &history = m_story->archive().history();
        const auto session = m_story->session();
        const auto code = [&](const Session &as, const UnchangedBlock &block) {
            const auto result = history.confirmUnchanged(as, block);
            return result.ok() ? ErrorCode::Internal : result.error().code;
        };
        QCOMPARE(code(session, {m_home, kinds::organisation, {}}), ErrorCode::InvalidInput);
        QCOMPARE(code(session, {m_loan, kinds::loan, {}}), ErrorCode::NotFound);
        QCOMPARE(code(session, {m_home, kinds::loan, {QStringLiteral("77"), {}, {}}}),
                 ErrorCode::InvalidInput);
        QCOMPARE(code(m_story->session(QStringLiteral("check")), {m_home, kinds::loan, {}}),
                 ErrorCode::Refused);
    }

    void afterAWithdrawalNothingIsConfirmed()
    {
        const auto other = m_story->household(QStringLiteral("李长根"));
        const auto consent = m_story->consent(other);
        m_story->loan(other, QStringLiteral("300.00"));
        m_story->withdraw(consent);
        const auto refused = m_story->archive().history().confirmUnchanged(
            m_story->session(), {other, kinds::loan, {}});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }

    void onlyWhatTheSessionMaySeeIsTold()
    {
        const auto other = m_story->household(QStringLiteral("李长根"));
        const auto consent = m_story->consent(other);
        const auto loan = m_story->loan(other, QStringLiteral("300.00"));
        m_story->withdraw(consent);
        const auto facts = must(m_story->archive().history().provenance(
            m_story->session(QStringLiteral("check")), other));
        QVERIFY(std::none_of(facts.begin(), facts.end(), [&](const RecordFact &fact) {
            return fact.record == loan || fact.field == fields::person::name;
        }));
        QVERIFY(std::any_of(facts.begin(), facts.end(), [](const RecordFact &fact) {
            return fact.field == fields::household::division;
        }));
    }

private:
    std::optional<Provenance> find(const Uid &record, FieldId field)
    {
        const auto facts =
            must(m_story->archive().history().provenance(m_story->session(), m_home));
        const auto found = std::find_if(facts.begin(), facts.end(), [&](const RecordFact &fact) {
            return fact.record == record && fact.field == field;
        });
        return found == facts.end() ? std::nullopt : std::optional(found->provenance);
    }

    Provenance factOf(const Uid &record, FieldId field)
    {
        return find(record, field).value_or(Provenance());
    }

    [[nodiscard]] Change balance(qint64 fen) const
    {
        return ArchiveStory::change<LoanEdit>(
            kinds::loan, [&](LoanEdit &edit) { edit.setBalance(Money::fromFen(fen)); }, m_loan);
    }

    void verifyWhole()
    {
        QCOMPARE(must(verifyArchive(m_story->archive(), true)).problems, QStringList());
    }

    std::unique_ptr<ArchiveStory> m_story;
    Uid m_home;
    Uid m_loan;
};

QTEST_GUILESS_MAIN(tst_Provenance)
#include "tst_provenance.moc"
