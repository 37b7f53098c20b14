// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/formkeeper.h"

#include "desktop/form/fieldmarks.h"
#include "desktop/models/householddraft.h"

namespace archive {

namespace {

constexpr int keepEveryMs = 3000;

} // namespace

FormKeeper::FormKeeper(HouseholdDraft &draft,
                       const FieldMarks &marks,
                       ArchiveWorker &worker,
                       std::function<TypedPlace()> place,
                       QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_marks(marks)
    , m_worker(worker)
    , m_place(std::move(place))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(keepEveryMs);
    connect(&m_pause, &QTimer::timeout, this, &FormKeeper::keep);
}

void FormKeeper::keepSoon()
{
    m_typed = true;
    // It is not put off by further typing, which may go on for minutes.
    if (!m_pause.isActive())
        m_pause.start();
}

void FormKeeper::moved()
{
    if (m_typed)
        keepSoon();
}

void FormKeeper::stop()
{
    m_typed = false;
    m_pause.stop();
}

void FormKeeper::keep()
{
    keepForm([this](const Result<void> &kept) {
        // Behind the lock there is no session; what stood there was kept before.
        if (!kept && kept.error().code != ErrorCode::Refused)
            emit failed(kept.error());
    });
}

void FormKeeper::keepNow(std::function<void()> then)
{
    m_pause.stop();
    keepForm([this, then = std::move(then)](const Result<void> &kept) {
        if (kept) {
            then();
        } else {
            emit failed(kept.error());
        }
    });
}

void FormKeeper::keepForm(ArchiveWorker::Done<void> done)
{
    TypedForm form{
        m_draft.household(), m_draft.changes({}).changes, m_place(), m_marks.confirmed()};
    m_marks.addSources(form.changes);
    if (form.changes.empty())
        form.place = {};
    m_worker.run<void>(
        this,
        [form = std::move(form)](Archive &archive, const Session &session) {
            return archive.typedForms().keep(session, form);
        },
        std::move(done));
}

void FormKeeper::discard()
{
    stop();
    m_worker.run<void>(
        this,
        [household = m_draft.household()](Archive &archive, const Session &session) {
            return archive.typedForms().discard(session, household);
        },
        [this](const Result<void> &gone) {
            if (!gone)
                emit failed(gone.error());
        });
}

} // namespace archive
