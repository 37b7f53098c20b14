// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/dictionary.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct DictionaryText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Dictionary)
};

QString className(LegalClass legalClass)
{
    switch (legalClass) {
    case LegalClass::Basic:
        return QStringLiteral("basic");
    case LegalClass::Public:
        return QStringLiteral("public");
    case LegalClass::Consent:
        return QStringLiteral("consent");
    case LegalClass::WrittenConsent:
        return QStringLiteral("written-consent");
    case LegalClass::Sensitive:
        break;
    }
    return QStringLiteral("sensitive");
}

QString typeName(ValueType type)
{
    switch (type) {
    case ValueType::Text:
        return QStringLiteral("text");
    case ValueType::Code:
        return QStringLiteral("code");
    case ValueType::Money:
        return QStringLiteral("money");
    case ValueType::Area:
        return QStringLiteral("area");
    case ValueType::Rate:
        return QStringLiteral("rate");
    case ValueType::Date:
        return QStringLiteral("date");
    case ValueType::Bool:
        return QStringLiteral("bool");
    case ValueType::Count:
        return QStringLiteral("count");
    case ValueType::Ref:
        return QStringLiteral("ref");
    case ValueType::None:
        break;
    }
    return QStringLiteral("none");
}

QString levelName(DataLevel level)
{
    return QStringLiteral("C%1").arg(static_cast<int>(level) + 1);
}

/// A cell of a Markdown table: a bar or a line break would end it.
QString cell(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '))
        .replace(QLatin1Char('|'), QStringLiteral("\\|"));
}

QString tableRow(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString tableHead(const QStringList &titles)
{
    QStringList rule;
    for (qsizetype i = 0; i < titles.size(); ++i)
        rule.append(QStringLiteral("---"));
    return tableRow(titles) + tableRow(rule);
}

QString remarks(const Field &field)
{
    QStringList words;
    if (field.required)
        words.append(DictionaryText::tr("required"));
    if (field.unique)
        words.append(DictionaryText::tr("unique"));
    if (field.several)
        words.append(DictionaryText::tr("several"));
    if (field.beforeConsent)
        words.append(DictionaryText::tr("kept before consent"));
    if (!field.exchange)
        words.append(DictionaryText::tr("stays here"));
    if (field.hidden)
        words.append(DictionaryText::tr("not used"));
    if (!field.core)
        words.append(DictionaryText::tr("county's own"));
    return words.join(QStringLiteral(", "));
}

QString fieldRow(const Field &field)
{
    QString refers = field.codeList.isEmpty() ? field.refKind : field.codeList;
    return tableRow({QLatin1Char('`') + field.name + QLatin1Char('`'),
                     cell(field.title),
                     cell(field.titleEn),
                     typeName(field.type),
                     cell(refers),
                     cell(field.unit),
                     levelName(field.level),
                     cell(remarks(field)),
                     cell(field.source)});
}

QString kindText(const Kind &kind)
{
    QString text = QStringLiteral("\n## %1 `%2` (%3)\n\n").arg(kind.title, kind.name, kind.titleEn);
    text += DictionaryText::tr("Legal class: %1. Belongs to: %2. Travels in batches: %3.")
                .arg(className(kind.legalClass),
                     kind.parent.isEmpty() ? QStringLiteral("—") : kind.parent,
                     kind.exchange ? DictionaryText::tr("yes") : DictionaryText::tr("no"));
    text += QStringLiteral("\n\n");
    text += tableHead({DictionaryText::tr("Name"),
                       DictionaryText::tr("Chinese"),
                       DictionaryText::tr("English"),
                       DictionaryText::tr("Type"),
                       DictionaryText::tr("Codes or kind"),
                       DictionaryText::tr("Unit"),
                       DictionaryText::tr("Level"),
                       DictionaryText::tr("Remarks"),
                       DictionaryText::tr("Source")});
    for (const auto &field : kind.fields)
        text += fieldRow(field);
    return text;
}

QString codeListText(const CodeList &list)
{
    QString text = QStringLiteral("\n### `%1` %2\n\n").arg(list.name, list.standard);
    text += tableHead(
        {DictionaryText::tr("Code"), DictionaryText::tr("Chinese"), DictionaryText::tr("English")});
    for (const auto &entry : list.entries)
        text += tableRow({entry.code, cell(entry.title), cell(entry.titleEn)});
    return text;
}

} // namespace

QString dictionaryText(const Catalogue &catalogue)
{
    QString text =
        DictionaryText::tr("# Data dictionary of the catalogue %1").arg(catalogue.version());
    text += QStringLiteral("\n\n") + DictionaryText::tr("SHA-256 %1").arg(catalogue.hash())
        + QStringLiteral("\n");
    for (const auto &kind : catalogue.kinds())
        text += kindText(kind);
    text += QStringLiteral("\n## ") + DictionaryText::tr("Code lists") + QStringLiteral("\n");
    for (const auto &list : catalogue.codeLists())
        text += codeListText(list);
    return text;
}

} // namespace archive
