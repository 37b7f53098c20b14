// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/loan.h"

#include <QRegularExpression>

#include <algorithm>

using namespace archive;
using namespace archive::test;

namespace {

Change group(const Uid &household, const QString &name)
{
    return ArchiveStory::change<HouseholdEdit>(
        kinds::household, [&](HouseholdEdit &edit) { edit.setGroupName(name); }, household);
}

Change deletion(KindIndex kind, const Uid &uid)
{
    Change change;
    change.kind = kind;
    change.uid = uid;
    change.deleted = true;
    return change;
}

template<typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result.ok() ? ErrorCode::Internal : result.error().code;
}

} // namespace

class tst_History : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<ArchiveStory>();
        m_home = m_story->household(QStringLiteral("张秀梅"));
        m_story->consent(m_home);
    }

    void versionsAreTheRecordAsEachSaveLeftIt()
    {
        for (const auto *name : {"二组", "三组", "四组"})
            save(group(m_home, QString::fromUtf8(name)), QStringLiteral("搬家"));
        const auto versions = versionsOf(kinds::household, m_home);
        QStringList groups;
        for (const auto &version : versions)
            groups.append(HouseholdView(version.shown.record).groupName());
        QCOMPARE(groups,
                 (QStringList{QStringLiteral("四组"),
                              QStringLiteral("三组"),
                              QStringLiteral("二组"),
                              QStringLiteral("一组")}));
        QCOMPARE(versions.front().reason, QStringLiteral("搬家"));
        QCOMPARE(versions.front().user, QStringLiteral("officer"));
        QCOMPARE(versions.front().shown.record.revision, qint64(4));
        QCOMPARE(versions.back().action, QStringLiteral("insert"));
        QCOMPARE(versions.back().shown.record.revision, qint64(1));
        QVERIFY(std::all_of(versions.begin(), versions.end(), [](const auto &version) {
            return HouseholdView(version.shown.record).address() == QStringLiteral("一组12号");
        }));
    }

    void oneValueIsRestored()
    {
        const auto loan = m_story->loan(m_home, QStringLiteral("100.00"));
        save(balance(loan, 8000), QStringLiteral("还款"));
        save(balance(loan, 5000, QStringLiteral("合作社")), QStringLiteral("还款"));
        const auto first = versionsOf(kinds::loan, loan).at(1);
        const auto restored = m_story->archive().history().restore(
            m_story->session(),
            {kinds::loan, loan, first.seq, {fields::loan::balance}},
            QStringLiteral("录错"));
        QVERIFY_RESULT(restored);
        const auto now = versionsOf(kinds::loan, loan).front();
        QCOMPARE(LoanView(now.shown.record).balance()->fen(), qint64(8000));
        QCOMPARE(LoanView(now.shown.record).institution(), QStringLiteral("合作社"));
        QCOMPARE(now.shown.record.revision, qint64(4));
        QCOMPARE(now.reason, QStringLiteral("录错"));
        verifyWhole();
    }

    void aWholeRecordIsRestored()
    {
        const auto loan = m_story->loan(m_home, QStringLiteral("100.00"));
        save(balance(loan, 5000, QStringLiteral("合作社")), QStringLiteral("还款"));
        const auto first = versionsOf(kinds::loan, loan).back();
        QVERIFY_RESULT(m_story->archive().history().restore(
            m_story->session(), {kinds::loan, loan, first.seq, {}}, QStringLiteral("录错")));
        const auto versions = versionsOf(kinds::loan, loan);
        QVERIFY(versions.front().shown.record.values == versions.back().shown.record.values);
        verifyWhole();
    }

    void aDeletedRecordIsListedAndComesBack()
    {
        const auto loan = m_story->loan(m_home, QStringLiteral("100.00"));
        save(deletion(kinds::loan, loan), QStringLiteral("重复"));
        auto &history = m_story->archive().history();
        const auto deleted = must(history.deleted(m_story->session(), kinds::loan, m_home));
        QCOMPARE(deleted.size(), size_t(1));
        QVERIFY(deleted.front().record.uid == loan);
        const auto versions = versionsOf(kinds::loan, loan);
        QVERIFY(versions.front().shown.record.deleted);
        QVERIFY_RESULT(history.restore(m_story->session(),
                                       {kinds::loan, loan, versions.at(1).seq, {}},
                                       QStringLiteral("误删")));
        QCOMPARE(must(history.deleted(m_story->session(), kinds::loan, m_home)).size(), size_t(0));
        QCOMPARE(
            must(m_story->archive().records().children(m_story->session(), kinds::loan, m_home))
                .size(),
            size_t(1));
        QCOMPARE(versionsOf(kinds::loan, loan).front().action, QStringLiteral("restore"));
        verifyWhole();
    }

    void aDeletedHouseholdIsListedWithoutAParent()
    {
        const auto empty = m_story->save(
            ArchiveStory::change<HouseholdEdit>(kinds::household, [](HouseholdEdit &edit) {
                edit.setDivision(ArchiveStory::village());
            }));
        save(deletion(kinds::household, empty), QStringLiteral("重复"));
        const auto deleted =
            must(m_story->archive().history().deleted(m_story->session(), kinds::household, Uid()));
        QCOMPARE(deleted.size(), size_t(1));
        QVERIFY(deleted.front().record.uid == empty);
    }

    void aSaveIsTakenBackWhole()
    {
        const auto loan = m_story->loan(m_home, QStringLiteral("100.00"));
        auto added = ArchiveStory::change<LoanEdit>(
            kinds::loan, [](LoanEdit &edit) { edit.setAmount(Money::fromFen(700)); });
        added.parent = m_home;
        const auto saved = must(
            m_story->trySave({group(m_home, QStringLiteral("二组")), balance(loan, 8000), added}));
        const auto seq = versionsOf(kinds::loan, loan).front().seq;
        auto &history = m_story->archive().history();
        QVERIFY_RESULT(history.undo(m_story->session(), seq, QStringLiteral("整次录错")));
        QCOMPARE(
            HouseholdView(versionsOf(kinds::household, m_home).front().shown.record).groupName(),
            QStringLiteral("一组"));
        QVERIFY(!LoanView(versionsOf(kinds::loan, loan).front().shown.record).balance());
        QVERIFY(versionsOf(kinds::loan, saved.saved.at(2).uid).front().shown.record.deleted);
        // What was taken back can be taken back in turn.
        const auto undone = versionsOf(kinds::loan, loan).front().seq;
        QVERIFY_RESULT(history.undo(m_story->session(), undone, QStringLiteral("还是对的")));
        QCOMPARE(LoanView(versionsOf(kinds::loan, loan).front().shown.record).balance()->fen(),
                 qint64(8000));
        QVERIFY(!versionsOf(kinds::loan, saved.saved.at(2).uid).front().shown.record.deleted);
        verifyWhole();
    }

    void anEntryOfAHouseholdIsTakenBackWithWhatItBrought()
    {
        auto household =
            ArchiveStory::change<HouseholdEdit>(kinds::household, [](HouseholdEdit &edit) {
                edit.setDivision(ArchiveStory::village());
            });
        household.uid = must(Uid::create(m_story->clock(), *m_story->environment().random));
        auto person = ArchiveStory::change<PersonEdit>(kinds::person, [](PersonEdit &edit) {
            edit.setRelation(codes::relation::householdHead).setName(QStringLiteral("李长根"));
        });
        person.parent = household.uid;
        must(m_story->trySave({household, person}));
        const auto seq = versionsOf(kinds::household, household.uid).front().seq;
        QVERIFY_RESULT(
            m_story->archive().history().undo(m_story->session(), seq, QStringLiteral("重复建档")));
        QVERIFY(versionsOf(kinds::household, household.uid).front().shown.record.deleted);
        verifyWhole();
    }

    void aSaveThatWasBuiltUponIsNotTakenBack()
    {
        save(group(m_home, QStringLiteral("二组")), {});
        const auto seq = versionsOf(kinds::household, m_home).front().seq;
        save(group(m_home, QStringLiteral("三组")), {});
        auto &history = m_story->archive().history();
        const auto refused = history.undo(m_story->session(), seq, {});
        QCOMPARE(codeOf(refused), ErrorCode::Stale);
        QVERIFY(refused.error().message.contains(QLatin1String("officer")));
        QCOMPARE(
            HouseholdView(versionsOf(kinds::household, m_home).front().shown.record).groupName(),
            QStringLiteral("三组"));
    }

    void whatIsNoSaveIsNotTakenBack()
    {
        const auto session = m_story->session();
        QVERIFY(!versionsOf(kinds::household, m_home).empty());
        const auto look = m_story->archive().journal().head().value().size;
        auto &history = m_story->archive().history();
        QCOMPARE(codeOf(history.undo(session, look, {})), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(history.undo(session, 999'999, {})), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(history.undo(session, 0, {})), ErrorCode::InvalidInput);
    }

    void restoringIsRefusedInEachWrongWay()
    {
        auto &history = m_story->archive().history();
        const auto session = m_story->session();
        const auto latest = versionsOf(kinds::household, m_home).front().seq;
        QCOMPARE(codeOf(history.restore(session, {kinds::household, m_home, latest, {}}, {})),
                 ErrorCode::InvalidInput);
        QCOMPARE(codeOf(history.restore(session, {kinds::household, m_home, 1, {}}, {})),
                 ErrorCode::NotFound);
        QCOMPARE(codeOf(history.restore(session, {kinds::loan, m_home, latest, {}}, {})),
                 ErrorCode::NotFound);
        const auto checking = m_story->session(QStringLiteral("check"));
        QCOMPARE(codeOf(history.restore(checking, {kinds::household, m_home, latest, {}}, {})),
                 ErrorCode::Refused);
        QCOMPARE(codeOf(history.undo(checking, latest, {})), ErrorCode::Refused);
        m_story->signIn(QStringLiteral("auditor"));
        const auto audit = m_story->session(QStringLiteral("audit"));
        auto &seen = m_story->archive().history();
        QCOMPARE(codeOf(seen.versions(audit, kinds::household, m_home)), ErrorCode::Refused);
        QCOMPARE(codeOf(seen.deleted(audit, kinds::loan, m_home)), ErrorCode::Refused);
        QCOMPARE(codeOf(seen.provenance(audit, m_home)), ErrorCode::Refused);
    }

    void aWithdrawnConsentIsNotRevived()
    {
        const auto consent = m_story->consent(m_story->household(QStringLiteral("李长根")));
        m_story->withdraw(consent);
        const auto versions = versionsOf(kinds::consent, consent);
        auto &history = m_story->archive().history();
        const auto session = m_story->session();
        QCOMPARE(codeOf(history.undo(session, versions.front().seq, QStringLiteral("误"))),
                 ErrorCode::InvalidInput);
        QCOMPARE(codeOf(history.restore(session,
                                        {kinds::consent, consent, versions.back().seq, {}},
                                        QStringLiteral("误"))),
                 ErrorCode::InvalidInput);
    }

    void oldValuesAreShownAsThePresentConsentLets()
    {
        const auto other = m_story->household(QStringLiteral("李长根"));
        const auto head = m_story->headOf(other);
        const auto consent = m_story->consent(other);
        must(m_story->trySave({ArchiveStory::change<PersonEdit>(
            kinds::person,
            [](PersonEdit &edit) { edit.setName(QStringLiteral("李常根")); },
            head)}));
        m_story->withdraw(consent);
        const auto versions = must(m_story->archive().history().versions(
            m_story->session(QStringLiteral("check")), kinds::person, head));
        QCOMPARE(versions.size(), size_t(2));
        QVERIFY(std::all_of(versions.begin(), versions.end(), [](const auto &version) {
            return version.shown.access == Access::BasicOnly
                && PersonView(version.shown.record).name().isEmpty();
        }));
    }

    void looksAtHistoryAreLogged()
    {
        const auto session = m_story->session(QStringLiteral("check"));
        const auto before = m_story->archive().journal().head().value().size;
        must(m_story->archive().history().versions(session, kinds::household, m_home));
        QCOMPARE(m_story->archive().journal().head().value().size, before + 1);
        must(m_story->archive().history().versions(session, kinds::household, m_home));
        QCOMPARE(m_story->archive().journal().head().value().size, before + 1);
    }

private:
    std::vector<RecordVersion> versionsOf(KindIndex kind, const Uid &uid)
    {
        return must(m_story->archive().history().versions(m_story->session(), kind, uid));
    }

    void save(const Change &change, const QString &reason)
    {
        must(m_story->trySave({change}, reason));
    }

    static Change balance(const Uid &loan, qint64 fen, const QString &institution = {})
    {
        return ArchiveStory::change<LoanEdit>(
            kinds::loan,
            [&](LoanEdit &edit) {
                edit.setBalance(Money::fromFen(fen));
                if (!institution.isEmpty())
                    edit.setInstitution(institution);
            },
            loan);
    }

    void verifyWhole()
    {
        QCOMPARE(must(verifyArchive(m_story->archive(), true)).problems, QStringList());
    }

    std::unique_ptr<ArchiveStory> m_story;
    Uid m_home;
};

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
