// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/householdfile.h"

#include <QObject>

#include <memory>

namespace archive {

class FieldMarks;
class HouseholdDraft;

/// Reads and writes a household on the worker's thread, one at a time.
class HouseholdJobs final : public QObject
{
    Q_OBJECT

public:
    HouseholdJobs(HouseholdDraft &draft, ArchiveWorker &worker, QObject *parent);

    /// A look.
    void load(const Uid &household);
    /// Reads a form of a household that was never saved.
    void loadTyped(const Uid &household);
    /// Saves what the draft changed, with the reasons and sources of the marks, and reads it again; what was kept of the half-typed form goes.
    void save(const QString &reason, const FieldMarks &marks);
    [[nodiscard]] bool isSaving() const { return m_saving; }

signals:
    /// A job begins; until it has ended nothing may be typed.
    void begun();
    void ended();
    void read(const std::shared_ptr<const archive::HouseholdFile> &file);
    /// The same, after it was saved.
    void saved(const std::shared_ptr<const archive::HouseholdFile> &file);
    void typedRead(const archive::TypedForm &form);
    void notRead(const archive::Error &error);
    void notSaved(const archive::Error &error);

private:
    HouseholdDraft &m_draft;
    ArchiveWorker &m_worker;
    bool m_saving = false;
};

} // namespace archive
