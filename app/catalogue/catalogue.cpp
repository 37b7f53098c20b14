// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "catalogue/cataloguebuilder.h"

#include <algorithm>

namespace archive {
namespace {

template<typename Items>
auto *findByName(const Items &items, const QString &name)
{
    const auto found = std::find_if(
        items.begin(), items.end(), [&name](const auto &item) { return item.name == name; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const CodeEntry *CodeList::find(const QString &code) const
{
    const auto found = std::find_if(entries.begin(),
                                    entries.end(),
                                    [&code](const CodeEntry &entry) { return entry.code == code; });
    return found == entries.end() ? nullptr : &*found;
}

const Kind *Catalogue::findKind(const QString &name) const
{
    const auto found = m_kindsByName.constFind(name);
    return found == m_kindsByName.constEnd() ? nullptr : &m_kinds.at(*found);
}

const Field *Catalogue::findField(const Kind &kind, const QString &name) const
{
    return findByName(kind.fields, name);
}

const CodeList *Catalogue::codeList(const QString &name) const
{
    return findByName(m_codeLists, name);
}

Result<std::shared_ptr<const Catalogue>> loadCatalogue(const QString &folder,
                                                       const QByteArray &overlay)
{
    ARCHIVE_TRY(draft, readCore(folder));
    ARCHIVE_CHECK(applyOverlay(draft, overlay));
    ARCHIVE_CHECK(resolveFields(draft));
    ARCHIVE_CHECK(checkDraft(draft));
    return CatalogueBuilder::build(draft);
}

} // namespace archive
