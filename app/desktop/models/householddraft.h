// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldeditor.h"
#include "desktop/models/recordtablemodel.h"
#include "desktop/work/householdfile.h"

#include <map>

namespace archive {

/// A household as it is being edited: one table of one row for itself, and one for each kind below it.
class HouseholdDraft final : public QObject
{
    Q_OBJECT

public:
    HouseholdDraft(const OpenArchive &archive, QObject *parent);

    [[nodiscard]] RecordTableModel &table(KindIndex kind) { return *m_tables.at(kind); }
    [[nodiscard]] const RecordTableModel &table(KindIndex kind) const { return *m_tables.at(kind); }
    /// Kinds below the household, in the order of the catalogue.
    [[nodiscard]] std::vector<KindIndex> childKinds() const;

    void setEditable(bool editable);
    void load(const HouseholdFile &file);
    /// An empty household; `division` (a village, or null) is filled in, and who opens it today.
    [[nodiscard]] Result<void> startNew(DivisionCode division, const QString &officer, QDate today);

    [[nodiscard]] Uid household() const;
    /// Empty when there is none yet, or when it may not be shown.
    [[nodiscard]] QString headName() const;
    [[nodiscard]] bool isNew() const;
    /// Whether all of it is kept with consent: nothing is withheld, and no record waits for a signature.
    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] ChangeSet changes(const QString &reason) const;
    /// Members to choose from where a record refers to a person.
    [[nodiscard]] std::vector<Choice> references(const QString &kindName) const;
    /// The first sentence about a basis that is missing; empty if none is.
    [[nodiscard]] QString missingBasis() const;

signals:
    void edited();

private:
    const Catalogue &m_catalogue;
    std::map<KindIndex, RecordTableModel *> m_tables;
};

} // namespace archive
