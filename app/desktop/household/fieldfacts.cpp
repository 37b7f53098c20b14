// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/fieldfacts.h"

#include "base/legalclock.h"

namespace archive {

namespace {

/// The field that a note was opened on; nullptr for one that the catalogue has no more.
const Field *fieldOf(const Catalogue &catalogue, const CaseFile &note)
{
    if (!note.row.record || note.steps.empty())
        return nullptr;
    for (const auto &[name, value] : note.steps.front().values) {
        if (name == QLatin1String("field"))
            return catalogue.findField(catalogue.kind(note.row.record->kind), value);
    }
    return nullptr;
}

} // namespace

QString noteWorkflow()
{
    return QStringLiteral("note");
}

FieldFacts::FieldFacts(const OpenArchive &archive,
                       ArchiveWorker &worker,
                       FieldMarks &marks,
                       QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_worker(worker)
    , m_marks(marks)
{ }

void FieldFacts::load(const Uid &household)
{
    m_reading.cancel();
    m_household = household;
    if (household.isNull())
        return;
    m_reading = m_worker.run<Read>(
        this,
        [household](Archive &archive, const Session &session) -> Result<Read> {
            ARCHIVE_TRY(facts, archive.history().provenance(session, household));
            ARCHIVE_TRY(notes, archive.cases().openOf(session, household, noteWorkflow()));
            return Read{std::move(facts), std::move(notes)};
        },
        [this](const Result<Read> &read) {
            if (read) {
                take(*read);
            } else if (read.error().code != ErrorCode::Refused) {
                // Behind the lock there is no session; the page reads again when it is back.
                emit failed(read.error());
            }
        });
}

void FieldFacts::take(const Read &read)
{
    std::map<FieldMarks::Key, Provenance> facts;
    for (const auto &fact : read.facts)
        facts.insert_or_assign({fact.record, fact.field}, fact.provenance);
    std::map<FieldMarks::Key, FieldNote> notes;
    for (const auto &note : read.notes) {
        if (const auto *const field = fieldOf(*m_archive.catalogue, note)) {
            notes[{note.row.subject, field->id}] = {note.row.id,
                                                    note.row.state == QLatin1String("answered"),
                                                    note.row.revision,
                                                    note.steps};
        }
    }
    m_marks.setFacts(std::move(facts),
                     legalclock::civilDate(m_archive.environment.clock->nowUtc()));
    m_marks.setNotes(std::move(notes));
}

void FieldFacts::act(std::function<Result<CaseState>(Archive &, const Session &)> work)
{
    m_worker.run<CaseState>(this, std::move(work), [this](const Result<CaseState> &state) {
        if (!state) {
            emit notTaken(state.error());
            return;
        }
        emit taken();
        load(m_household);
    });
}

void FieldFacts::open(const CaseOpening &opening)
{
    act([opening](Archive &archive, const Session &session) {
        return archive.cases().open(session, opening);
    });
}

void FieldFacts::step(const CaseMove &move)
{
    act([move](Archive &archive, const Session &session) {
        return archive.cases().step(session, move);
    });
}

} // namespace archive
