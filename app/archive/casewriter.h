// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/caseguards.h"
#include "archive/duescan.h"
#include "archive/journalwriter.h"
#include "archive/ratingsteps.h"

namespace archive {

/// A step that may be taken: rules and guards hold, nothing is written yet.
struct ReadyStep
{
    CaseRecord record;
    const Workflow *workflow = nullptr;
    const Transition *transition = nullptr;
    std::vector<CaseStepRecord> steps; ///< taken already
    CaseValues values;
    QString reason;
};

/// Opens cases and takes them on, inside the journal's scope: rules, guards, rows, journal, effects.
class CaseWriter
{
public:
    /// All must outlive the object.
    CaseWriter(Store &store, const Session &session, JournalWriter &journal);

    /// `due` is what the case proposes to purge, when it does.
    [[nodiscard]] Result<CaseRecord> open(const CaseOpening &opening,
                                          const std::optional<DueItems> &due);
    /// Whether the step may be taken now.
    [[nodiscard]] Result<ReadyStep> prepare(const CaseMove &move);
    [[nodiscard]] Result<CaseRecord> step(const CaseMove &move);
    /// A step that no table has, without its rules: the case stays in its state and gets another owner.
    [[nodiscard]] Result<void>
    giveTo(CaseRecord record, const QString &action, const QString &owner);
    /// Opens a case that the program itself found, without the table's duties: `found` says what it is about. It goes to the household's
    /// officer, if he is a user here, else to whoever is signed in.
    [[nodiscard]] Result<void>
    openFound(const QString &workflow, CaseRecord found, const CaseValues &values);
    /// A step that the program itself takes since it found something, without duties and guards; nothing where no such step starts from.
    [[nodiscard]] Result<void>
    stepFound(CaseRecord record, const QString &action, const QString &reason);
    /// Whether the last step erased something, so that pages and lists are still to be brought up to it.
    [[nodiscard]] bool hasErased() const { return m_hasErased; }

private:
    [[nodiscard]] Result<CaseRecord> begin(const Workflow &workflow, const QString &subject);
    [[nodiscard]] Result<void> placeUser(CaseRecord &record, const QString &subject);
    [[nodiscard]] Result<void> requireArchive(const QString &subject) const;
    [[nodiscard]] Result<void> restrictSubject(const CaseRecord &record);
    [[nodiscard]] Result<void> placeRecord(CaseRecord &record, const QString &subject);
    [[nodiscard]] Result<void> placeVillage(CaseRecord &record, const QString &subject);
    [[nodiscard]] Result<void> placeTownship(CaseRecord &record, const QString &subject);
    [[nodiscard]] Result<void> requireAccess(const CaseRecord &record);
    [[nodiscard]] Result<void> requireDuty(const Transition &transition) const;
    [[nodiscard]] Result<QString> ownerFor(const Uid &household);
    [[nodiscard]] Result<void> write(CaseRecord &record, CaseStepRecord &step);
    /// A value that the step keeps beside those given, and a last day that what it does gives it.
    [[nodiscard]] Result<void>
    complete(const Transition &transition, CaseRecord &record, CaseValues &values);
    [[nodiscard]] Result<void>
    apply(CaseEffect effect, const CaseRecord &record, const CaseStep &step);
    // Of ratings, in caseratings.cpp.
    [[nodiscard]] Result<void>
    applyToRating(CaseEffect effect, const CaseRecord &record, const CaseStep &step);
    [[nodiscard]] Result<void> applyToPlace(CaseEffect effect, const CaseRecord &record);
    [[nodiscard]] Result<PostingPlace> placeToPost(const CaseRecord &record);
    [[nodiscard]] Result<void> dropFormer(const CaseRecord &record);
    [[nodiscard]] Result<void> replaceOthers(const CaseRecord &record);
    [[nodiscard]] Result<void> enterRecord(const CaseRecord &record, const Workflow &workflow);

    Store &m_store;
    const Session &m_session;
    JournalWriter &m_journal;
    bool m_hasErased = false;
};

/// The workflows of the program, read once.
[[nodiscard]] Result<std::shared_ptr<const Workflows>> shippedWorkflows(Store &store);
/// NotFound, naming those that there are.
[[nodiscard]] Result<const Workflow *> workflowOf(const Workflows &workflows, const QString &name);
/// NotFound with a sentence.
[[nodiscard]] Result<CaseRecord> caseOf(Store &store, const Uid &id);

} // namespace archive
