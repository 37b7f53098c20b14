// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/cases.h"
#include "archive/history.h"
#include "archive/typedforms.h"

#include <QObject>

#include <functional>
#include <map>

namespace archive {

/// What stood in a field in an earlier year.
struct FormerValue
{
    int year = 0;
    Value value;
};

/// An open note on a field.
struct FieldNote
{
    Uid id; ///< of its case
    bool answered = false;
    qint64 revision = 0;
    std::vector<CaseStep> steps; ///< what was said, oldest first
};

/// What stands beside the fields of a household besides their values, for all forms that show them.
class FieldMarks final : public QObject
{
    Q_OBJECT

public:
    explicit FieldMarks(QObject *parent = nullptr);

    /// Another household, or another state of it, is shown.
    void clear();

    /// The reason why a soft finding is right all the same; kept until it is saved or no longer found.
    void confirm(const Finding &finding, const QString &reason);
    /// Forgets the reasons of what is not among these any more.
    void keepOnly(const std::vector<Finding> &findings);
    /// Empty for what nobody confirmed.
    [[nodiscard]] QString reasonFor(const Finding &finding) const;
    [[nodiscard]] const std::vector<ConfirmedFinding> &confirmed() const { return m_confirmed; }
    /// What is still to be dealt with: hard findings first, then soft ones that nobody confirmed.
    [[nodiscard]] std::vector<Finding> open(const std::vector<Finding> &findings) const;

    /// Who knows what stood in the fields a year before.
    using Former = std::function<std::optional<FormerValue>(const Uid &record, FieldId field)>;
    void setFormer(Former former) { m_former = std::move(former); }
    [[nodiscard]] std::optional<FormerValue> former(const Uid &record, FieldId field) const;

    using Key = std::pair<Uid, FieldId>;
    /// Where the values that are saved come from, seen from that day, and which notes are open.
    void setFacts(std::map<Key, Provenance> facts, QDate today);
    void setNotes(std::map<Key, FieldNote> notes);
    /// Nullptr for a value of which nothing is known, or which is typed anew.
    [[nodiscard]] const Provenance *fact(const Key &key) const;
    [[nodiscard]] bool isStale(const Key &key) const;
    [[nodiscard]] const FieldNote *note(const Key &key) const;
    /// Where what is typed now into a field comes from; it is saved with it.
    void setSource(const Key &key, const FactSource &source);
    /// The same of all that is typed now into a record, whatever was said of its fields.
    void setSourceOfAll(const Uid &record, const FactSource &source);
    /// Its own, or else that of its record.
    [[nodiscard]] FactSource source(const Key &key) const;
    [[nodiscard]] bool hasOwnSource(const Key &key) const;

    /// Tells of the changes where their values come from.
    void addSources(std::vector<Change> &changes) const;
    /// Takes up again what a half-typed form tells of sources, and of what was confirmed.
    void resume(const TypedForm &form);

signals:
    void changed();
    /// Somebody wants to confirm a soft finding that is shown there.
    void confirmWanted(const archive::Finding &finding, QWidget *place);

private:
    std::vector<ConfirmedFinding> m_confirmed;
    Former m_former;
    std::map<Key, Provenance> m_facts;
    std::map<Key, FieldNote> m_notes;
    std::map<Uid, FactSource> m_sources;
    std::map<Key, FactSource> m_ownSources;
    QDate m_today;
};

} // namespace archive
