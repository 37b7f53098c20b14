// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/kind.h"

#include <QHash>

#include <memory>

namespace archive {

/// The 信用信息征集目录: what may be kept, with its standard, legal class and level. Immutable and shared by all threads.
///
/// Read from the released core (a Frictionless Data Package in the resources) and a county's overlay.
/// Source: 闽政办〔2013〕81号.
class Catalogue
{
public:
    [[nodiscard]] const std::vector<Kind> &kinds() const { return m_kinds; }
    [[nodiscard]] const Kind &kind(KindIndex index) const { return m_kinds.at(index); }
    [[nodiscard]] const Kind *findKind(const QString &name) const;
    [[nodiscard]] const Field &field(FieldId id) const
    {
        return m_kinds.at(id.kind).fields.at(id.index);
    }
    /// A field by its wire name; nullptr if the kind has none of that name.
    [[nodiscard]] const Field *findField(const Kind &kind, const QString &name) const;
    [[nodiscard]] const std::vector<CodeList> &codeLists() const { return m_codeLists; }
    [[nodiscard]] const CodeList *codeList(const QString &name) const;
    /// Released version of the core, as "2026.1"; consent forms and batches are bound to it.
    [[nodiscard]] QString version() const { return m_version; }
    /// SHA-256 in hex over core and overlay as loaded: another hash means another catalogue.
    [[nodiscard]] QString hash() const { return m_hash; }

private:
    friend class CatalogueBuilder;
    std::vector<Kind> m_kinds;
    std::vector<CodeList> m_codeLists;
    QHash<QString, KindIndex> m_kindsByName;
    QString m_version;
    QString m_hash;
};

/// Loads the core from a folder (":/catalogue" in the programs) and lays `overlay` (JSON bytes, may be empty) over it.
/// Refuses with file and field: forbidden facts under any name in either language, unknown types, foreign keys to
/// nothing, doubles, an overlay that adds without `x_`, drops, renames or retypes a core field, or lowers a class.
[[nodiscard]] Result<std::shared_ptr<const Catalogue>>
loadCatalogue(const QString &folder, const QByteArray &overlay = {});

} // namespace archive
