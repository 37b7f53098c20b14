// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/householdjobs.h"

#include "desktop/form/fieldmarks.h"
#include "desktop/models/householddraft.h"

namespace archive {

HouseholdJobs::HouseholdJobs(HouseholdDraft &draft, ArchiveWorker &worker, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_worker(worker)
{ }

void HouseholdJobs::load(const Uid &household)
{
    emit begun();
    m_worker.run<HouseholdFile>(
        this,
        [household, children = m_draft.childKinds()](Archive &archive, const Session &session) {
            return readHousehold(archive, session, household, children);
        },
        [this](const Result<HouseholdFile> &file) {
            emit ended();
            if (file) {
                emit read(std::make_shared<const HouseholdFile>(*file));
            } else {
                emit notRead(file.error());
            }
        });
}

void HouseholdJobs::loadTyped(const Uid &household)
{
    emit begun();
    m_worker.run<std::optional<TypedForm>>(
        this,
        [household](Archive &archive, const Session &session) {
            return archive.typedForms().find(session, household);
        },
        [this](const Result<std::optional<TypedForm>> &form) {
            emit ended();
            if (!form) {
                emit notRead(form.error());
            } else if (*form) {
                emit typedRead(**form);
            } else {
                emit notRead({ErrorCode::NotFound,
                              tr("What was typed is not kept any more; enter it anew."),
                              {}});
            }
        });
}

void HouseholdJobs::save(const QString &reason, const FieldMarks &marks)
{
    m_saving = true;
    emit begun();
    auto set = m_draft.changes(reason);
    set.form = m_draft.household();
    set.confirmed = marks.confirmed();
    marks.addSources(set.changes);
    m_worker.run<HouseholdFile>(
        this,
        [changes = std::move(set),
         household = m_draft.household(),
         children = m_draft.childKinds()](Archive &archive,
                                          const Session &session) -> Result<HouseholdFile> {
            ARCHIVE_TRY(outcome, archive.records().save(session, changes));
            return readHousehold(archive, session, household, children);
        },
        [this](const Result<HouseholdFile> &file) {
            m_saving = false;
            emit ended();
            if (file) {
                emit saved(std::make_shared<const HouseholdFile>(*file));
            } else {
                emit notSaved(file.error());
            }
        });
}

} // namespace archive
