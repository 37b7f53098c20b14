// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/consentrules.h"
#include "archive/consents.h"

#include <vector>

namespace archive {

struct ConsentQuestion;

class Store;

/// The members and consents of one household, read once and asked for many records (Consents::allows asks a new one each time).
class ConsentBook
{
public:
    /// The store must outlive the book.
    explicit ConsentBook(Store &store);

    /// As Consents::allows().
    [[nodiscard]] Result<Permission>
    allows(const Record &record, Action action, const QString &receiver, QDate date);

private:
    /// Whose consent counts: the person, when there is one, and the household that keeps the consents.
    struct Subject
    {
        std::optional<Record> person;
        bool isHead = false;
    };

    [[nodiscard]] Result<void> open(const Uid &household);
    [[nodiscard]] Result<Subject> subjectOf(const Kind &kind, const Record &record);
    /// Of the first consent that allows it, else of the one that came closest.
    [[nodiscard]] Result<Permission>
    answer(const Subject &subject, const ConsentQuestion &question, const QString &receiver);
    [[nodiscard]] Subject head() const;
    [[nodiscard]] Result<Subject> member(const Uid &uid);
    [[nodiscard]] Result<bool> isOwnStation(const QString &receiver);

    Store &m_store;
    std::optional<Uid> m_household;
    std::vector<Record> m_members;
    std::vector<Record> m_consents;
};

} // namespace archive
