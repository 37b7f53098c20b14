// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldeditor.h"
#include "desktop/models/recordtablemodel.h"
#include "desktop/work/householdfile.h"
#include "domain/citizenid.h"

#include <QUndoStack>

#include <map>

namespace archive {

/// A household as it is being edited: one table of one row for itself, and one for every kind below it.
class HouseholdDraft final : public QObject
{
    Q_OBJECT

public:
    HouseholdDraft(const OpenArchive &archive, QObject *parent);

    [[nodiscard]] RecordTableModel &table(KindIndex kind) { return *m_tables.at(kind); }
    [[nodiscard]] const RecordTableModel &table(KindIndex kind) const { return *m_tables.at(kind); }
    /// Kinds below the household, in the order of the catalogue.
    [[nodiscard]] std::vector<KindIndex> childKinds() const;

    void setRights(const WorkRights &rights);
    void load(const HouseholdFile &file);
    /// An empty household; `division` (a village, or null) is filled in, and who opens it today.
    [[nodiscard]] Result<void> startNew(DivisionCode division, const QString &officer, QDate today);

    /// Types a form again that was left half typed; over another household's state everything but the form goes.
    void resume(const TypedForm &form);

    [[nodiscard]] Uid household() const;
    /// Empty when there is none yet, or when it may not be shown.
    [[nodiscard]] QString headName() const;
    /// The member who is head of the household; -1 if none is.
    [[nodiscard]] int headRow() const;
    [[nodiscard]] QString memberName(int row) const;
    /// The member becomes head, and who was is `former` to him, as one step.
    void makeHead(const Uid &member, const Value &former);
    [[nodiscard]] bool isNew() const;
    /// Whether all of it is kept with consent: nothing is withheld, and no record waits for a signature.
    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] ChangeSet changes(const QString &reason) const;
    /// Begins the next household where the present one stands, with what neighbours mostly have in common.
    [[nodiscard]] Result<void> startNext(const QString &officer, QDate today);
    /// A new record below the household, with what the last one of its kind shares with most; its row.
    [[nodiscard]] Result<int> add(KindIndex kind);
    /// New records with these values and what follows from them, as one step; the first one's row.
    [[nodiscard]] Result<int> addAll(KindIndex kind, std::vector<RecordTableModel::Values> records);

    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    void undo();
    void redo();

    /// Records of the household to choose from where another one refers to their kind.
    [[nodiscard]] std::vector<Choice> references(const QString &kindName) const;
    /// The first sentence about a basis that is missing; empty if none is.
    [[nodiscard]] QString missingBasis() const;

signals:
    void edited();
    /// Something was taken back or done again, there.
    void restored(const archive::Uid &record, archive::FieldId field);

private:
    void showConsents();
    void follow(KindIndex kind, int row, FieldId field);
    void followIdNumber(int row);
    [[nodiscard]] QString nameOf(const Kind &kind, const RecordTableModel &table, int row) const;

    const Catalogue &m_catalogue;
    Environment m_environment;
    std::map<KindIndex, RecordTableModel *> m_tables;
    QUndoStack m_undo;
    std::map<FieldId, Value> m_sticky; ///< what was last typed into fields that records share
    std::map<Uid, CitizenId> m_followed; ///< the number that a person's birth and sex came from
    std::pair<Uid, FieldId> m_place; ///< of the last change
    bool m_seesConsents = true;
};

} // namespace archive
