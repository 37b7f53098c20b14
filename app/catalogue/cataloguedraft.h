// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/catalogueplace.h"
#include "catalogue/forbiddenfacts.h"

#include <QByteArrayList>
#include <QJsonObject>

namespace archive {

/// A field as its file has it: what it refers to are still names.
struct FieldDraft
{
    Field field;
    QString file; ///< "datapackage.json" or "county.json"
    QString jsonType; ///< Table Schema type
    QString finerType; ///< credit:type: money, area, rate, date
    QString reference; ///< resource of the foreign key
    QString codes; ///< credit:codes: list of the codes that the text holds
    QString ruleWhen; ///< credit:rule-when: "document_type=10 1"
    QString notBefore;
    QString atMost;
    std::optional<qint64> minimum; ///< in the unit of the wire: yuan, mu, per cent
    std::optional<qint64> maximum;
};

struct KindDraft
{
    Kind kind; ///< its fields stand in `fields`
    QString subjectField;
    QString parentReference; ///< resource of the foreign key of parent_uid
    std::vector<FieldDraft> fields;
    QStringList order; ///< names, as the county wants them; the others follow
};

/// Core and overlay as read, before they are checked against each other.
struct CatalogueDraft
{
    QString version;
    std::vector<KindDraft> kinds;
    std::vector<CodeList> codeLists;
    ForbiddenFacts facts;
    QByteArrayList sources; ///< the bytes of every file, in the order in which they were read

    [[nodiscard]] KindDraft *findKind(const QString &name);
    [[nodiscard]] const CodeList *findCodes(const QString &name) const;
};

/// Files that a catalogue is read from, as sentences name them.
inline constexpr QLatin1String coreFile("datapackage.json");
inline constexpr QLatin1String overlayFile("county.json");

/// Whether `name` may be a kind's, a field's or a list's: a lower-case letter, then letters, digits and underscores, at most 60.
[[nodiscard]] bool isCatalogueName(const QString &name);

/// One field of a Table Schema; `overlay` fields may have fewer words.
[[nodiscard]] Result<FieldDraft>
readField(const QJsonObject &object, const CataloguePlace &kind, bool overlay);

/// A code list from its CSV.
[[nodiscard]] Result<std::vector<CodeEntry>> readCodes(const QByteArray &bytes,
                                                       const QString &file);
/// Refuses double codes, codes with spaces, parents that do not exist.
[[nodiscard]] Result<void> checkCodes(const CodeList &list, const QString &file);

/// The package in a folder.
[[nodiscard]] Result<CatalogueDraft> readCore(const QString &folder);
/// Lays a county's file over the core.
[[nodiscard]] Result<void> applyOverlay(CatalogueDraft &draft, const QByteArray &overlay);

/// Types, links, limits and groups of all fields: names become what they stand for.
[[nodiscard]] Result<void> resolveFields(CatalogueDraft &draft);
/// Kinds against each other and against the law: parents, subjects, classes, forbidden facts.
[[nodiscard]] Result<void> checkDraft(CatalogueDraft &draft);

} // namespace archive
