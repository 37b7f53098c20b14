// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/codetext.h"

#include "catalogue/valuetext.h"
#include "domain/typedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace archive::codetext {
namespace {

struct CodeText
{
    Q_DECLARE_TR_FUNCTIONS(archive::CodeText)
};

QString displayOne(const CodeList *list, const QString &code)
{
    const auto *entry = list == nullptr ? nullptr : list->find(code);
    return entry == nullptr ? code : QStringLiteral("%1 %2").arg(code, titleOf(*entry));
}

Result<QString> findByTitle(const CodeList &list, const QString &title)
{
    QStringList found;
    for (const auto &entry : list.entries) {
        const bool same = entry.title.compare(title, Qt::CaseInsensitive) == 0
            || entry.titleEn.compare(title, Qt::CaseInsensitive) == 0;
        if (same && entry.selectable)
            found.append(entry.code);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     CodeText::tr("“%1” is none of the choices; pick one from the list.")
                         .arg(title.left(40)),
                     {}};
    }
    return Error{ErrorCode::InvalidInput,
                 CodeText::tr("“%1” may be any of the codes %2; type the code.")
                     .arg(title.left(40), found.join(QStringLiteral(", "))),
                 {}};
}

/// The codes of all parts, or the error of the first that is none.
Result<QString> findAll(const CodeList &list, const QStringList &parts)
{
    QStringList codes;
    for (const auto &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        ARCHIVE_TRY(code, find(list, part));
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes.join(QLatin1Char(' '));
}

} // namespace

QString display(const CodeList *list, const QString &codes, bool several)
{
    if (!several)
        return displayOne(list, codes);
    QStringList parts;
    for (const auto &code : codes.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        parts.append(displayOne(list, code));
    return parts.join(QStringLiteral("; "));
}

Result<QString> find(const CodeList &list, const QString &typed)
{
    const auto text = typedtext::halfWidth(typed);
    if (const auto *entry = list.find(text))
        return entry->code;
    if (const auto *entry = list.find(text.toUpper()))
        return entry->code;
    const auto first = text.section(QLatin1Char(' '), 0, 0);
    if (const auto *entry = list.find(first)) {
        const auto title = text.section(QLatin1Char(' '), 1).trimmed();
        if (title == entry->title || title == entry->titleEn)
            return entry->code;
    }
    return findByTitle(list, text);
}

Result<QString> findSeveral(const CodeList &list, const QString &typed)
{
    static const QRegularExpression semicolons(QStringLiteral("[;；]"));
    static const QRegularExpression anySeparator(QStringLiteral("[;；,，、\\s]+"));
    // Titles may have commas and spaces inside, so the clear separator goes first.
    auto codes = findAll(list, typed.split(semicolons));
    if (codes)
        return codes;
    const auto loosely = findAll(list, typed.split(anySeparator));
    return loosely ? loosely : codes;
}

} // namespace archive::codetext
