// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"

namespace archive {

/// Where the keyboard was in a half-typed form.
struct TypedPlace
{
    QString tab; ///< the page's own name of it
    Uid record; ///< null: in no field
    FieldId field;
    QString text; ///< as it stood in the field, even if it says nothing yet
    int cursor = 0;
};

/// What was typed of a household and is not saved.
struct TypedForm
{
    Uid household; ///< that a new one will have
    std::vector<Change> changes;
    TypedPlace place;
    std::vector<ConfirmedFinding> confirmed = {}; ///< in the words of the language then
};

/// A half-typed form to go on with.
struct OfferedForm
{
    Uid household;
    std::optional<ListRow> row; ///< none: a household that was never saved
    qint64 records = 0; ///< in which something was typed
    QDateTime typedAt;
    QDate lastDay; ///< on which it is kept
};

/// Forms that were left half typed, as by a power cut: kept in the archive for the user who typed them until they are saved, discarded,
/// erased with whom they tell of, or older than a draft may get (domain.md §4, 待签字).
class TypedForms
{
public:
    explicit TypedForms(Store &store);

    /// Keeps a form in place of the user's earlier one of that household; one in which nothing was typed is discarded. Of a subject whose
    /// consent ended only what needs none is kept.
    [[nodiscard]] Result<void> keep(const Session &session, const TypedForm &form);
    /// The user's forms, the latest first; masked and unlogged, as lists are. What is over is erased before.
    [[nodiscard]] Result<std::vector<OfferedForm>> offered(const Session &session);
    /// The user's form of a household, as far as consents still let it be kept; none where the session may not type it. A look.
    [[nodiscard]] Result<std::optional<TypedForm>> find(const Session &session,
                                                        const Uid &household);
    [[nodiscard]] Result<void> discard(const Session &session, const Uid &household);

private:
    [[nodiscard]] Result<void> requireTyping(const Session &session, const TypedForm &form);

    Store &m_store;
};

} // namespace archive
