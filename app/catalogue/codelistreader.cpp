// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguedraft.h"
#include "catalogue/catalogueplace.h"
#include "catalogue/tablefile.h"

#include <QCoreApplication>
#include <QHash>

namespace archive {
namespace {

struct CodeListReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::CodeListReader)
};

/// Codes stand in lists joined by spaces and in the patterns of batch schemas; one character alone may be a sign (a strip's "#").
bool isCode(const QString &code)
{
    constexpr qsizetype longest = 40;
    const auto isWordPart = [](QChar c) {
        return c.unicode() < 0x80
            && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'));
    };
    if (code.size() == 1)
        return isWordPart(code.front()) || QStringLiteral("*#/").contains(code.front());
    return !code.isEmpty() && code.size() <= longest
        && std::all_of(code.begin(), code.end(), isWordPart);
}

} // namespace

Result<std::vector<CodeEntry>> readCodes(const QByteArray &bytes, const QString &file)
{
    ARCHIVE_TRY(rows,
                readTable(bytes,
                          file,
                          {QStringLiteral("code"),
                           QStringLiteral("title"),
                           QStringLiteral("title_en"),
                           QStringLiteral("parent"),
                           QStringLiteral("selectable")}));
    std::vector<CodeEntry> entries;
    entries.reserve(rows.size());
    for (const auto &row : rows) {
        const auto selectable = row.cells.at(4);
        if (selectable != QLatin1String("true") && selectable != QLatin1String("false")) {
            return CataloguePlace{file, CodeListReader::tr("line %1").arg(row.line)}.refuse(
                CodeListReader::tr("“selectable” must be true or false."));
        }
        entries.push_back({row.cells.at(0),
                           row.cells.at(1),
                           row.cells.at(2),
                           row.cells.at(3),
                           selectable == QLatin1String("true")});
    }
    return entries;
}

Result<void> checkCodes(const CodeList &list, const QString &file)
{
    const CataloguePlace place{file, list.name};
    QHash<QString, QString> parents;
    for (const auto &entry : list.entries) {
        if (!isCode(entry.code)) {
            return place.refuse(CodeListReader::tr("“%1” cannot be a code: it has 1 to 40 letters, "
                                                   "digits, hyphens and underscores.")
                                    .arg(entry.code));
        }
        if (parents.contains(entry.code))
            return place.refuse(CodeListReader::tr("the code %1 stands twice.").arg(entry.code));
        if (entry.title.isEmpty() || entry.titleEn.isEmpty()) {
            return place.refuse(
                CodeListReader::tr("the code %1 needs a title in both languages.").arg(entry.code));
        }
        parents.insert(entry.code, entry.parent);
    }
    for (const auto &entry : list.entries) {
        // As many steps up as there are codes: more means that a code is above itself.
        auto above = entry.parent;
        for (qsizetype step = 0; !above.isEmpty() && step <= parents.size(); ++step) {
            if (!parents.contains(above) || step == parents.size()) {
                return place.refuse(
                    CodeListReader::tr("the parent %1 of the code %2 is no code of the list.")
                        .arg(entry.parent, entry.code));
            }
            above = parents.value(above);
        }
    }
    if (list.entries.empty())
        return place.refuse(CodeListReader::tr("the list is empty."));
    return {};
}

} // namespace archive
