// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/pendingrows.h"

#include "views/fields.h"

namespace archive {

PendingRows::PendingRows(Store &store)
    : m_store(&store)
{ }

bool PendingRows::add(const Record &record)
{
    const auto [place, isNew] = m_pending.emplace(record.uid, record);
    if (isNew) {
        m_ofKind[record.kind].push_back(&place->second);
        m_below[{record.kind, record.parent}].push_back(&place->second);
    }
    return isNew;
}

void PendingRows::replace(const Record &record)
{
    m_pending.insert_or_assign(record.uid, record);
}

Result<std::optional<Record>> PendingRows::find(KindIndex kind, const Uid &uid)
{
    const auto found = m_pending.find(uid);
    if (found == m_pending.end())
        return Rows(*m_store).find(kind, uid);
    if (found->second.kind != kind)
        return std::optional<Record>();
    return std::optional(found->second);
}

template<typename Matches>
std::vector<Record> PendingRows::merged(const std::vector<Record> &written,
                                        const std::vector<const Record *> *pending,
                                        Matches matches) const
{
    std::vector<Record> result;
    for (const auto &record : written) {
        if (m_pending.find(record.uid) == m_pending.end())
            result.push_back(record);
    }
    if (pending == nullptr)
        return result;
    for (const auto *record : *pending) {
        if (!record->deleted && matches(*record))
            result.push_back(*record);
    }
    return result;
}

Result<std::vector<Record>> PendingRows::children(KindIndex kind, const Uid &parent)
{
    ARCHIVE_TRY(written, Rows(*m_store).children(kind, parent));
    const auto below = m_below.find({kind, parent});
    return merged(written, below == m_below.end() ? nullptr : &below->second, [](const Record &) {
        return true;
    });
}

Result<std::vector<Record>> PendingRows::having(FieldId field, const Value &value)
{
    ARCHIVE_TRY(written, Rows(*m_store).having(field, value));
    const auto ofKind = m_ofKind.find(field.kind);
    return merged(written,
                  ofKind == m_ofKind.end() ? nullptr : &ofKind->second,
                  [field, &value](const Record &record) { return record.value(field) == value; });
}

Result<Uid> PendingRows::household(const Record &record)
{
    auto present = record;
    while (present.kind != kinds::household) {
        const auto &catalogue = m_store->catalogue();
        const auto *above = catalogue.findKind(catalogue.kind(present.kind).parent);
        if (above == nullptr)
            return Uid();
        ARCHIVE_TRY(parent, find(above->index, present.parent));
        if (!parent)
            return Uid();
        present = *parent;
    }
    return present.uid;
}

} // namespace archive
