// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"

#include <QTimer>

namespace archive {

class FieldMarks;
class HouseholdDraft;

/// Keeps what is half typed in the archive, every few seconds while something is not saved.
class FormKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `place` tells where the keyboard is.
    FormKeeper(HouseholdDraft &draft,
               const FieldMarks &marks,
               ArchiveWorker &worker,
               std::function<TypedPlace()> place,
               QObject *parent);

    /// Something was typed.
    void keepSoon();
    /// At once; `then` is called when it is kept.
    void keepNow(std::function<void()> then);
    /// The keyboard is elsewhere, or something else was said of what is typed.
    void moved();
    /// Nothing is to be kept any more: it was saved, or another household is shown.
    void stop();
    /// The person does not want it.
    void discard();

signals:
    /// What is typed is on the screen alone.
    void failed(const archive::Error &error);

private:
    void keep();
    void keepForm(ArchiveWorker::Done<void> done);

    HouseholdDraft &m_draft;
    const FieldMarks &m_marks;
    ArchiveWorker &m_worker;
    std::function<TypedPlace()> m_place;
    QTimer m_pause;
    bool m_typed = false;
};

} // namespace archive
