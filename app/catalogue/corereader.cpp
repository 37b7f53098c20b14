// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk.h"
#include "catalogue/cataloguedraft.h"
#include "catalogue/kindreader.h"
#include "catalogue/objectreader.h"
#include "catalogue/strictjson.h"

#include <QJsonArray>

namespace archive {
namespace {

/// Reads a package's resources into a draft.
class CoreReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::CoreReader)

public:
    explicit CoreReader(QString folder)
        : m_folder(std::move(folder))
    { }

    Result<CatalogueDraft> read()
    {
        ARCHIVE_TRY(bytes, file(coreFile));
        ARCHIVE_TRY(package, readStrictJson(bytes, coreFile));
        ObjectReader reader(package, CataloguePlace{coreFile, {}});
        reader.ignore({QStringLiteral("profile"),
                       QStringLiteral("name"),
                       QStringLiteral("title"),
                       QStringLiteral("title_en"),
                       QStringLiteral("description"),
                       QStringLiteral("licenses")});
        m_draft.version = reader.text(QStringLiteral("version"), Need::Must);
        const auto resources = reader.array(QStringLiteral("resources"), Need::Must);
        for (const auto &entry : resources)
            ARCHIVE_CHECK(resource(entry.toObject()));
        ARCHIVE_CHECK(reader.finish());
        if (!m_hasFacts) {
            return CataloguePlace{coreFile, {}}.refuse(
                tr("the list of forbidden facts is missing."));
        }
        return std::move(m_draft);
    }

private:
    Result<QByteArray> file(const QString &path)
    {
        SystemDisk disk;
        ARCHIVE_TRY(bytes, disk.read(m_folder + QLatin1Char('/') + path));
        m_draft.sources.append(bytes);
        return bytes;
    }

    /// Paths of a package stay inside its folder.
    Result<QString> pathOf(const QJsonObject &object, const CataloguePlace &place) const
    {
        const auto path = object.value(QStringLiteral("path")).toString();
        const auto parts = path.split(QLatin1Char('/'));
        for (const auto &part : parts) {
            if (part.isEmpty() || part.startsWith(QLatin1Char('.'))
                || part.contains(QLatin1Char('\\')))
                return place.refuse(tr("the path “%1” leaves the folder or is none.").arg(path));
        }
        return path;
    }

    Result<void> resource(const QJsonObject &object)
    {
        const CataloguePlace place{coreFile, object.value(QStringLiteral("name")).toString()};
        ARCHIVE_TRY(path, pathOf(object, place));
        const auto role = object.value(QStringLiteral("credit:role")).toString();
        if (role == QLatin1String("kind")) {
            ARCHIVE_TRY(kind, readKind(object, coreFile));
            m_draft.kinds.push_back(std::move(kind));
            return {};
        }
        if (role == QLatin1String("codes"))
            return codes(object, path, place);
        if (role == QLatin1String("forbidden")) {
            ARCHIVE_TRY(bytes, file(path));
            ARCHIVE_TRY(facts, ForbiddenFacts::load(bytes, path));
            m_draft.facts = std::move(facts);
            m_hasFacts = true;
            return {};
        }
        return place.refuse(tr("“credit:role” must be kind, codes or forbidden."));
    }

    Result<void> codes(const QJsonObject &object, const QString &path, const CataloguePlace &place)
    {
        ObjectReader reader(object, place);
        reader.ignore({QStringLiteral("path"),
                       QStringLiteral("profile"),
                       QStringLiteral("schema"),
                       QStringLiteral("credit:role"),
                       QStringLiteral("credit:constants")});
        CodeList list;
        list.name = reader.text(QStringLiteral("name"), Need::Must);
        list.title = reader.text(QStringLiteral("title"), Need::Must);
        list.titleEn = reader.text(QStringLiteral("title_en"), Need::Must);
        list.standard = reader.text(QStringLiteral("credit:standard"), Need::Must);
        list.source = reader.text(QStringLiteral("credit:source"));
        ARCHIVE_CHECK(reader.finish());
        ARCHIVE_TRY(bytes, file(path));
        ARCHIVE_TRY(entries, readCodes(bytes, path));
        list.entries = std::move(entries);
        ARCHIVE_CHECK(checkCodes(list, path));
        m_draft.codeLists.push_back(std::move(list));
        return {};
    }

    QString m_folder;
    CatalogueDraft m_draft;
    bool m_hasFacts = false;
};

} // namespace

Result<CatalogueDraft> readCore(const QString &folder)
{
    return CoreReader(folder).read();
}

} // namespace archive
