// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/absorbcases.h"
#include "archive/absorbdoubles.h"
#include "archive/absorbexchange.h"
#include "archive/consentbook.h"

#include <map>
#include <set>

namespace archive {

/// A record that stands alone, with all below it, as the other archive has them and with our fields: parents first, deleted ones too.
struct RecordTree
{
    qint64 row = 0; ///< of the first one, there
    std::vector<Record> records;
};

/// Which trees come next.
struct TreePage
{
    qint64 after = 0; ///< row there
    int most = 0;
};

[[nodiscard]] Result<std::vector<RecordTree>>
treesAfter(AbsorbSource &source, const Catalogue &ours, KindIndex kind, const TreePage &page);

/// Takes trees of records in, inside the journal's scope.
class AbsorbTaker
{
public:
    /// What it works with; all must outlive the object.
    struct Place
    {
        Store &store;
        const Session &session;
        JournalWriter &journal;
        AbsorbSource &source;
    };

    AbsorbTaker(const Place &place, AbsorbedArchive &archive);

    /// Counts in the archive what came in and what was here; the exceptions are put down.
    [[nodiscard]] Result<void> take(const RecordTree &tree);
    /// That came along.
    [[nodiscard]] qint64 cases() const { return m_cases; }

private:
    /// A record that comes in.
    struct Taken
    {
        Record record;
        std::vector<std::pair<FieldId, Value>> before; ///< values there that are not the ones here
        QStringList formerNumbers;
        std::optional<AbsorbException> twin;
    };

    [[nodiscard]] Result<std::optional<Taken>> decide(const Record &theirs);
    /// Whether it does not come in: it may not, or it is here.
    [[nodiscard]] Result<bool> isSettled(const Record &theirs);
    [[nodiscard]] Result<bool> cameInBefore(const Record &present);
    [[nodiscard]] Result<void> compare(const Record &theirs, const Record &present);
    [[nodiscard]] Result<Uid> standsOnce(const Record &record);
    [[nodiscard]] Result<void> renumber(Taken &taken);
    [[nodiscard]] Result<QString> freeNumber(const Record &record, FieldId field);
    [[nodiscard]] Result<void> mapReferences(Taken &taken);
    [[nodiscard]] Result<void> reject(const Record &record, QLatin1String reason, const Uid &other);
    void change(Taken &taken, FieldId field, const Value &value) const;
    [[nodiscard]] Result<void> settle(const Taken &taken);
    /// Writes what lists and searches know of them.
    [[nodiscard]] Result<void> list(const std::vector<Taken> &taken);
    [[nodiscard]] Result<void> writeEntry(const Taken &taken, const Record &after);
    [[nodiscard]] Result<void> takePastFiles(const Record &record);
    [[nodiscard]] Result<void> openCase(const AbsorbException &exception,
                                        const CaseValues &more = {});

    Place m_place;
    AbsorbedArchive &m_archive;
    AbsorbRows m_rows;
    AbsorbDoubles m_doubles;
    Uid m_household; ///< of the present tree
    std::set<Uid> m_rejected; ///< of the present tree
    std::unique_ptr<ConsentBook> m_consents; ///< read anew for each tree
    std::unique_ptr<AbsorbExchange> m_exchange;
    qint64 m_cases = 0;
};

} // namespace archive
