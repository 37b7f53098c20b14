// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldmarks.h"
#include "desktop/work/archiveworker.h"
#include "desktop/work/openarchive.h"

namespace archive {

/// Reads on the worker's thread where a household's values come from and which notes are open on its fields, and takes notes on.
class FieldFacts final : public QObject
{
    Q_OBJECT

public:
    FieldFacts(const OpenArchive &archive,
               ArchiveWorker &worker,
               FieldMarks &marks,
               QObject *parent);

    /// Of a household that is saved; a look. A null one has none.
    void load(const Uid &household);
    void open(const CaseOpening &opening);
    void step(const CaseMove &move);

signals:
    /// A note was taken on, and the marks tell so.
    void taken();
    void notTaken(const archive::Error &error);
    /// The marks could not be read.
    void failed(const archive::Error &error);

private:
    struct Read
    {
        std::vector<RecordFact> facts;
        std::vector<CaseFile> notes;
    };
    void take(const Read &read);
    void act(std::function<Result<CaseState>(Archive &, const Session &)> work);

    const OpenArchive &m_archive;
    ArchiveWorker &m_worker;
    FieldMarks &m_marks;
    Uid m_household;
    JobTicket m_reading;
};

/// The workflow of notes on fields, as resources/workflow names it.
[[nodiscard]] QString noteWorkflow();

} // namespace archive
