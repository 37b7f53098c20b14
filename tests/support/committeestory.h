// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/archivestory.h"
#include "views/appraisal.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/posting.h"
#include "views/rating.h"
#include "views/townshiprating.h"
#include "views/village.h"
#include "views/villagerating.h"

namespace archive::test {

/// A story about what a rating's case goes by: consent to be posted, a committee's appraisals, proposals, a posting.
class CommitteeStory : public ArchiveStory
{
public:
    using ArchiveStory::ArchiveStory;

    Session as(const QString &user, const QString &purpose)
    {
        if (archive().user().name != user)
            signIn(user);
        return session(purpose);
    }

    /// One that names the posting, or does not.
    void agreeToPosting(const Uid &home, bool agrees)
    {
        signIn(QStringLiteral("officer"));
        if (m_consent.isNull())
            m_consent = consent(home);
        save(change<ConsentEdit>(
            kinds::consent, [=](ConsentEdit &edit) { edit.setPublication(agrees); }, m_consent));
    }

    Uid appraise(const Uid &home, const QString &appraiser, bool stoodBack = false)
    {
        auto given = change<AppraisalEdit>(kinds::appraisal, [&](AppraisalEdit &edit) {
            edit.setAppraisedOn(today()).setAppraiser(appraiser).setRecused(stoodBack);
            if (!stoodBack)
                edit.setConductPoints(6).setRulesPoints(5);
        });
        given.parent = home;
        const auto officer = as(QStringLiteral("officer"), QStringLiteral("appraise"));
        return must(archive().records().save(officer, {QStringLiteral("评议"), {given}}))
            .saved.front()
            .uid;
    }
    void takeBack(const Uid &appraisal)
    {
        Change gone;
        gone.kind = kinds::appraisal;
        gone.uid = appraisal;
        gone.deleted = true;
        const auto officer = as(QStringLiteral("officer"), QStringLiteral("appraise"));
        must(archive().records().save(officer, {QStringLiteral("误录"), {gone}}));
    }

    /// A rating as the program proposes it; without a grade it lacks facts.
    Uid propose(const Uid &home, const QString &grade, qint64 tenths)
    {
        auto proposal = change<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
            edit.setRatedOn(today())
                .setScorecardName(QStringLiteral("card"))
                .setValidMonths(24)
                .setRatingState(grade.isEmpty() ? codes::ratingState::factsMissing
                                                : codes::ratingState::proposed);
            if (!grade.isEmpty())
                edit.setRatingPoints(tenths).setProposedGrade(grade);
        });
        proposal.parent = home;
        const auto officer = as(QStringLiteral("officer"), QStringLiteral("rating"));
        return must(archive().records().save(officer,
                                             {QStringLiteral("初评"), {proposal}, {}, {}, true}))
            .saved.front()
            .uid;
    }

    /// The record of the village, made when it is first asked for.
    Uid villageRecord()
    {
        if (!m_village.isNull())
            return m_village;
        const auto made = change<VillageEdit>(kinds::village, [](VillageEdit &edit) {
            edit.setVillageDivision(village()).setVillageName(QStringLiteral("澄江楼村"));
        });
        signIn(QStringLiteral("officer"));
        m_village = save(made);
        return m_village;
    }
    /// A rating of the village as the program proposes it.
    Uid proposeVillage(bool passes, bool complete = true, int year = 2025)
    {
        auto proposal = change<VillageRatingEdit>(kinds::villageRating, [&](auto &edit) {
            edit.setVillageRatedOn(today())
                .setVillageRatedYear(year)
                .setVillageRatingState(complete ? codes::villageRatingState::proposed
                                                : codes::villageRatingState::factsMissing)
                .setPassesGates(passes)
                .setVillageValidMonths(24);
        });
        proposal.parent = villageRecord();
        m_villageRating = saveMade(proposal);
        return m_villageRating;
    }
    /// The newest proposal, amended.
    void amendVillage(bool passes)
    {
        saveMade(change<VillageRatingEdit>(
            kinds::villageRating,
            [=](VillageRatingEdit &edit) { edit.setPassesGates(passes); },
            m_villageRating));
    }
    /// The township of the village, and the county of both.
    [[nodiscard]] static QString township() { return QStringLiteral("350405100000"); }
    [[nodiscard]] static QString county() { return QStringLiteral("350405000000"); }
    /// A rating of a township or county as the program proposes it.
    Uid proposeTownship(bool passes,
                        bool complete = true,
                        int year = 2025,
                        const QString &division = township())
    {
        m_townshipRating =
            saveMade(change<TownshipRatingEdit>(kinds::townshipRating, [&](auto &edit) {
                edit.setRatedDivision(division)
                    .setTownshipRatedOn(today())
                    .setTownshipRatedYear(year)
                    .setTownshipRatingState(complete ? codes::villageRatingState::proposed
                                                     : codes::villageRatingState::factsMissing)
                    .setPassesGates(passes)
                    .setTownshipValidMonths(24);
            }));
        return m_townshipRating;
    }
    /// The newest proposal, amended.
    void amendTownship(bool passes)
    {
        saveMade(change<TownshipRatingEdit>(
            kinds::townshipRating,
            [=](TownshipRatingEdit &edit) { edit.setPassesGates(passes); },
            m_townshipRating));
    }
    void countObjections(const Uid &posting, int objections)
    {
        saveMade(change<PostingEdit>(
            kinds::posting,
            [=](PostingEdit &edit) { edit.setPostingObjections(objections); },
            posting));
    }

    /// From today, for a week; the first and the last day count.
    Uid postList(const QString &division = village(),
                 const QString &kind = codes::postingKind::trustedHouseholds)
    {
        const auto posting = change<PostingEdit>(kinds::posting, [&](PostingEdit &edit) {
            edit.setPostingKind(kind)
                .setPostingDivision(division)
                .setPostedFrom(today())
                .setPostedUntil(PartialDate::fromDate(today().latest().addDays(6)));
        });
        const auto officer = as(QStringLiteral("officer"), QStringLiteral("rating"));
        return must(archive().records().save(officer, {QStringLiteral("公示"), {posting}}))
            .saved.front()
            .uid;
    }
    void takeDown(const Uid &posting)
    {
        const auto gone = change<PostingEdit>(
            kinds::posting, [&](PostingEdit &edit) { edit.setTakenDownOn(today()); }, posting);
        const auto officer = as(QStringLiteral("officer"), QStringLiteral("rating"));
        must(archive().records().save(officer, {QStringLiteral("撤下"), {gone}}));
    }
    void passDays(int days) { clock().advanceSeconds(qint64(days) * 24 * 3600); }

    [[nodiscard]] Record ratingRecord(const Uid &rating)
    {
        const auto officer = as(QStringLiteral("officer"), QStringLiteral("rating"));
        return must(archive().records().get(officer, kinds::rating, rating)).record;
    }

private:
    Uid saveMade(const Change &made)
    {
        const auto officer = as(QStringLiteral("officer"), QStringLiteral("rating"));
        return must(archive().records().save(officer,
                                             {QStringLiteral("评定"), {made}, {}, {}, true}))
            .saved.front()
            .uid;
    }
    [[nodiscard]] PartialDate today()
    {
        constexpr int china = 8 * 3600;
        return PartialDate::fromDate(clock().nowUtc().addSecs(china).date());
    }

    Uid m_consent;
    Uid m_village;
    Uid m_villageRating;
    Uid m_townshipRating;
};

} // namespace archive::test
