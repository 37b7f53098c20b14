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

QString nameCell(const QString &name)
{
    return QLatin1Char('`') + name + QLatin1Char('`');
}

/// A limit in the unit that people write: yuan, mu, per cent.
QString limitText(const Field &field, const std::optional<qint64> &limit)
{
    if (!limit)
        return {};
    switch (field.type) {
    case ValueType::Money:
        return Money::fromFen(*limit).toWire();
    case ValueType::Area:
        return Area::fromHundredths(*limit).toWire();
    case ValueType::Rate:
        return Rate::fromMillionths(*limit).toWire();
    default:
        return QString::number(*limit);
    }
}

/// What a value has to keep to.
QStringList bounds(const Kind &kind, const Field &field)
{
    QStringList words;
    if (field.minimum || field.maximum) {
        words.append(QStringLiteral("%1 … %2")
                         .arg(limitText(field, field.minimum), limitText(field, field.maximum))
                         .trimmed());
    }
    if (field.links.atMost) {
        words.append(DictionaryText::tr("at most %1")
                         .arg(nameCell(kind.fields.at(*field.links.atMost).name)));
    }
    if (field.links.notBefore) {
        words.append(DictionaryText::tr("not before %1")
                         .arg(nameCell(kind.fields.at(*field.links.notBefore).name)));
    }
    if (field.notFuture)
        words.append(DictionaryText::tr("not in the future"));
    if (field.type == ValueType::Text)
        words.append(DictionaryText::tr("up to %1 characters").arg(field.maxLength));
    if (!field.allowedCodes.isEmpty())
        words.append(DictionaryText::tr("only %1").arg(field.allowedCodes.join(QLatin1Char(' '))));
    return words;
}

QStringList marks(const Field &field)
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
    return words;
}

QString fieldRow(const Kind &kind, const Field &field)
{
    const QString refers = field.codeList.isEmpty() ? field.refKind : field.codeList;
    return tableRow({nameCell(field.name),
                     cell(field.title),
                     cell(field.titleEn),
                     typeName(field.type),
                     cell(refers),
                     cell(field.unit),
                     levelName(field.level),
                     cell((marks(field) + bounds(kind, field)).join(QStringLiteral(", "))),
                     cell(field.source)});
}

QString subjectText(const Kind &kind)
{
    switch (kind.subject) {
    case SubjectRule::None:
        return DictionaryText::tr("nobody");
    case SubjectRule::Household:
        return DictionaryText::tr("the head of the household");
    case SubjectRule::Self:
        return DictionaryText::tr("the person");
    case SubjectRule::ByField:
        break;
    }
    return kind.subjectField ? nameCell(kind.fields.at(kind.subjectField->index).name) : QString();
}

QString kindText(const Kind &kind)
{
    QString text = QStringLiteral("\n## %1 `%2` (%3)\n\n").arg(kind.title, kind.name, kind.titleEn);
    text += DictionaryText::tr("Legal class: %1. Consents: %2. Belongs to: %3. Travels in "
                               "batches: %4.")
                .arg(className(kind.legalClass),
                     subjectText(kind),
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
        text += fieldRow(kind, field);
    return text;
}

QString codeListText(const CodeList &list)
{
    QString text = QStringLiteral("\n### `%1` %2\n\n").arg(list.name, list.title);
    text += DictionaryText::tr("Standard: %1. Entries from: %2.").arg(list.standard, list.source)
        + QStringLiteral("\n\n");
    text += tableHead({DictionaryText::tr("Code"),
                       DictionaryText::tr("Chinese"),
                       DictionaryText::tr("English"),
                       DictionaryText::tr("Below"),
                       DictionaryText::tr("Remarks")});
    for (const auto &entry : list.entries) {
        text += tableRow({cell(entry.code),
                          cell(entry.title),
                          cell(entry.titleEn),
                          cell(entry.parent),
                          entry.selectable ? QString() : DictionaryText::tr("heading")});
    }
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
