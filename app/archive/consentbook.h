// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/consentrules.h"
#include "archive/consents.h"
#include "archive/usebar.h"

#include <optional>
#include <vector>

namespace archive {

struct ConsentQuestion;

/// The members and consents of one household, read once and asked for many records (Consents::allows asks a new one each time).
class ConsentBook
{
public:
    /// The store must outlive the book.
    explicit ConsentBook(Store &store);
    Q_DISABLE_COPY_MOVE(ConsentBook)

    /// As Consents::allows().
    [[nodiscard]] Result<Permission>
    allows(const Record &record, Action action, const QString &receiver, QDate date);

    /// Reads a household's members and consents, unless it was the last one.
    [[nodiscard]] Result<void> open(const Uid &household);
    /// Of the open household: those of its kind that are not deleted, in the order they were entered.
    [[nodiscard]] const std::vector<Record> &members() const { return m_members; }
    [[nodiscard]] const std::vector<Record> &consents() const { return m_consents; }
    /// Its head; without one the person who keeps a household alone.
    [[nodiscard]] std::optional<Record> headOfHousehold() const
    {
        return m_head == nullptr ? std::nullopt : std::optional(*m_head);
    }

private:
    /// Whose consent counts: the person, when there is one, and the household that keeps the consents.
    struct Subject
    {
        const Record *person = nullptr; ///< one of the open household, or the record itself
        bool isHead = false;
    };

    [[nodiscard]] Result<Subject> subjectOf(const Kind &kind, const Record &record);
    /// Of the first consent that allows it, else of the one that came closest.
    [[nodiscard]] Result<Permission>
    answer(const Subject &subject, const ConsentQuestion &question, const QString &receiver);
    [[nodiscard]] Result<Uid> householdOf(const Kind &kind, const Record &record);
    [[nodiscard]] Subject head() const { return {m_head, true}; }
    [[nodiscard]] Subject asMember(const Record &person) const
    {
        return {&person, m_head != nullptr && m_head->uid == person.uid};
    }
    [[nodiscard]] const Record *findMember(const Uid &uid) const;
    [[nodiscard]] Result<Subject> member(const Uid &uid);
    [[nodiscard]] Result<bool> isOwnStation(const QString &receiver);

    Store &m_store;
    std::optional<Uid> m_household;
    std::vector<Record> m_members;
    std::vector<Record> m_consents;
    const Record *m_head = nullptr; ///< in m_members
    UseBars m_bars;
};

} // namespace archive
