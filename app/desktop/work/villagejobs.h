// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"
#include "desktop/work/placecases.h"
#include "rating/villageratings.h"

namespace archive {

/// By what the villages are looked at.
struct VillageScale
{
    int year = 0; ///< of the figures of households and people
    QString
        profile; ///< a shipped one's name; empty: the county's own, else the one that is taken where nothing else is named
};

/// A profile to choose.
struct ProfileChoice
{
    QString name; ///< as VillageScale has it
    QString title;
};

/// The villages of a session's area as they stand now.
struct VillageBoard
{
    int year = 0;
    QDate today;
    std::shared_ptr<const VillageProfile> profile;
    VillageTotals totals;
    std::vector<CaseRow> cases; ///< of villages, that are open
    std::vector<CaseRow> townshipCases; ///< of townships and counties, that are open
};

/// How far proposals are; the window reads and stops them from its own thread.
struct VillageRound
{
    std::atomic_int done = 0; ///< villages
    std::atomic_bool stopped = false;
};

/// The county's own first, if it has one. Errors as VillageProfile::load()'s.
[[nodiscard]] JobTicket readVillageProfiles(ArchiveWorker &worker,
                                            QObject *receiver,
                                            ArchiveWorker::Done<std::vector<ProfileChoice>> done);
/// Nothing is proposed and nothing saved.
[[nodiscard]] JobTicket readVillages(ArchiveWorker &worker,
                                     QObject *receiver,
                                     const VillageScale &choice,
                                     ArchiveWorker::Done<VillageBoard> done);
[[nodiscard]] JobTicket readVillageFile(ArchiveWorker &worker,
                                        QObject *receiver,
                                        const RatedSubject &subject,
                                        ArchiveWorker::Done<VillageFile> done);
void decideVillage(ArchiveWorker &worker,
                   QObject *receiver,
                   const VillageDecision &decision,
                   ArchiveWorker::Done<CaseState> done);
/// Proposes anew what has changed in the area of the session's task; stopped between villages, with what was proposed until then saved.
void proposeVillages(ArchiveWorker &worker,
                     QObject *receiver,
                     const VillageScale &choice,
                     const std::shared_ptr<VillageRound> &round,
                     ArchiveWorker::Done<VillageTotals> done);

} // namespace archive
