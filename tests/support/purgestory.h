// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/outboxstory.h"
#include "views/codes.h"
#include "views/loan.h"
#include "views/publicrecord.h"
#include "views/rating.h"
#include "views/statement.h"

namespace archive::test {

/// A story about facts that end: adverse records and loans, the administrator who proposes to purge them, the reviewer who approves.
class PurgeStory : public OutboxStory
{
public:
    /// Noon of that day in China.
    void setDay(QDate day) { clock().set(QDateTime(day, QTime(4, 0), Qt::UTC)); }

    [[nodiscard]] static std::optional<PartialDate> date(const char *text)
    {
        return must(PartialDate::parse(QString::fromLatin1(text)));
    }
    [[nodiscard]] static Change adverse(const Uid &household, const QString &document)
    {
        auto change = ArchiveStory::change<PublicRecordEdit>(
            kinds::publicRecord, [&](PublicRecordEdit &edit) {
                edit.setRecordDocument(document)
                    .setOccurredOn(date("2019-01-01"))
                    .setNotifiedOn(date("2026-05-01"))
                    .setSourceDepartment(codes::sourceDepartment::court)
                    .setRecordKind(codes::publicRecordKind::enforcement)
                    .setListEdition(codes::publicList::nationalListOf2025)
                    .setListItem(QStringLiteral("被执行人信息"));
            });
        change.parent = household;
        return change;
    }
    static void put(Change &change, FieldId field, const char *day)
    {
        const auto value =
            *day == '\0' ? Value() : Value::of(must(PartialDate::parse(QString::fromLatin1(day))));
        change.values.emplace_back(field, value);
    }
    /// An adverse record that ended on that day; an open one for an empty text.
    Uid record(const Uid &household,
               const char *ended,
               const QString &document = QStringLiteral("执1号"))
    {
        signIn(QStringLiteral("officer"));
        auto change = adverse(household, document);
        put(change, fields::publicRecord::endedOn, ended);
        return save(change);
    }
    /// Enters a day in a record; an empty text takes it out.
    [[nodiscard]] Result<SaveOutcome>
    tryEnter(KindIndex kind, const Uid &uid, FieldId field, const char *day)
    {
        signIn(QStringLiteral("officer"));
        Change change;
        change.kind = kind;
        change.uid = uid;
        put(change, field, day);
        return trySave({change});
    }
    void repair(const Uid &uid, const char *day)
    {
        must(tryEnter(kinds::publicRecord, uid, fields::publicRecord::repairedOn, day));
    }
    /// A loan of the borrower that was settled on that day.
    Uid settledLoan(const Uid &household, const Uid &borrower, const char *settled)
    {
        signIn(QStringLiteral("officer"));
        auto change = ArchiveStory::change<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
            edit.setContractNumber(QStringLiteral("旧合同-%1").arg(++m_contracts))
                .setAmount(Money::fromFen(5'000'000))
                .setBorrower(borrower)
                .setStartDate(date("2018-03-01"))
                .setEndDate(date("2020-03-01"))
                .setAccountState(codes::accountState::settled)
                .setSettledOn(date(settled));
        });
        change.parent = household;
        return save(change);
    }
    Uid rating(const Uid &household)
    {
        signIn(QStringLiteral("officer"));
        auto change = ArchiveStory::change<RatingEdit>(kinds::rating, [](RatingEdit &edit) {
            edit.setRatedOn(date("2026-05-01"))
                .setRatingState(codes::ratingState::proposed)
                .setRatingPoints(700)
                .setProposedGrade(codes::grade::singleA);
        });
        change.parent = household;
        return must(archive().records().save(session(QStringLiteral("rating")),
                                             {{}, {change}, {}, {}, true}))
            .saved.front()
            .uid;
    }

    Session as(const QString &user, const QString &purpose)
    {
        if (archive().user().name != user)
            signIn(user);
        return session(purpose);
    }
    Session administrator() { return as(QStringLiteral("admin"), QStringLiteral("maintenance")); }
    Session reviewer() { return as(QStringLiteral("reviewer"), QStringLiteral("check")); }
    Session officer() { return as(QStringLiteral("officer"), QStringLiteral("check")); }

    /// A record as the officer sees it.
    [[nodiscard]] Result<ShownRecord> look(KindIndex kind, const Uid &uid)
    {
        const auto session = officer();
        return archive().records().get(session, kind, uid);
    }

    /// What purge would propose on a day.
    [[nodiscard]] std::vector<HandoverItem> dueOn(QDate day)
    {
        const auto session = administrator();
        return must(archive().cases().purgeList(session, day)).items;
    }
    [[nodiscard]] Result<CaseState> tryPropose(const CaseValues &values = {})
    {
        const auto session = administrator();
        return archive().cases().open(
            session, {QStringLiteral("purge"), archive().info().id.toString(), {}, values});
    }
    Uid propose() { return must(tryPropose()).id; }
    [[nodiscard]] Result<CaseState> tryStep(const Session &session,
                                            const Uid &id,
                                            const char *action,
                                            const PurgeProgress &progress = {})
    {
        return archive().cases().step(
            session, {id, QString::fromLatin1(action), QStringLiteral("清理"), {}, {}}, progress);
    }
    /// Approved by the reviewer and carried out to the end.
    PurgeSummary approve(const Uid &id)
    {
        const auto session = reviewer();
        const auto approved = must(tryStep(session, id, "approve"));
        return *must(tryStep(session, id, qPrintable(approved.follows))).purge;
    }

private:
    int m_contracts = 0;
};

} // namespace archive::test
