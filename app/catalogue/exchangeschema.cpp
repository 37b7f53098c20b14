// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/schema.h"

#include <QJsonArray>

namespace archive {
namespace {

// Longer lists travel as a pattern, so that a package stays small and an added code does not make old readers refuse it.
constexpr size_t mostEnumCodes = 20;

constexpr QLatin1String textType("string");

/// Patterns are anchored: npm's tableschema takes a match anywhere.
struct WireForm
{
    QString type = textType;
    QString format;
    QJsonObject constraints;
};

/// Amounts keep their two decimals and 18-digit numbers all their digits only as what the readers take for decimals and texts.
WireForm wireForm(const Catalogue &catalogue, const Field &field)
{
    WireForm form;
    switch (field.type) {
    case ValueType::Money:
    case ValueType::Area:
    case ValueType::Rate:
        form.type = QStringLiteral("number");
        break;
    case ValueType::Count:
        form.type = QStringLiteral("integer");
        break;
    case ValueType::Bool:
        form.type = QStringLiteral("boolean");
        break;
    case ValueType::Ref:
        form.format = QStringLiteral("uuid");
        break;
    case ValueType::Date:
        form.constraints.insert(QStringLiteral("pattern"),
                                QStringLiteral("^\\d{4}(-\\d{2}(-\\d{2})?)?$"));
        break;
    case ValueType::Code: {
        const auto *list = catalogue.codeList(field.codeList);
        if (list != nullptr && !field.several && list->entries.size() <= mostEnumCodes) {
            QJsonArray codes;
            for (const auto &entry : list->entries)
                codes.append(entry.code);
            form.constraints.insert(QStringLiteral("enum"), codes);
        } else {
            form.constraints.insert(QStringLiteral("pattern"),
                                    field.several
                                        ? QStringLiteral("^[0-9A-Za-z_-]+( [0-9A-Za-z_-]+)*$")
                                        : QStringLiteral("^[0-9A-Za-z_-]+$"));
        }
        break;
    }
    case ValueType::None:
    case ValueType::Text:
        form.constraints.insert(QStringLiteral("maxLength"), field.maxLength);
        break;
    }
    return form;
}

QJsonObject schemaColumn(const QString &name, const QString &type, const QJsonObject &constraints)
{
    QJsonObject column{{QStringLiteral("name"), name}, {QStringLiteral("type"), type}};
    if (!constraints.isEmpty())
        column.insert(QStringLiteral("constraints"), constraints);
    return column;
}

QJsonArray leadingColumns(const Kind &kind)
{
    const QJsonObject needed{{QStringLiteral("required"), true}};
    const auto hashes = QStringLiteral("[0-9a-f]{64}");
    auto uid = schemaColumn(QStringLiteral("uid"),
                            textType,
                            {{QStringLiteral("required"), true}, {QStringLiteral("unique"), true}});
    uid.insert(QStringLiteral("format"), QStringLiteral("uuid"));
    auto parent = schemaColumn(
        QStringLiteral("parent_uid"), textType, kind.parent.isEmpty() ? QJsonObject() : needed);
    parent.insert(QStringLiteral("format"), QStringLiteral("uuid"));
    return {uid,
            schemaColumn(QStringLiteral("bases"),
                         textType,
                         {{QStringLiteral("pattern"), QStringLiteral("^%1( %1)*$").arg(hashes)}}),
            schemaColumn(QStringLiteral("content_hash"),
                         textType,
                         {{QStringLiteral("required"), true},
                          {QStringLiteral("pattern"),
                           QString(QLatin1Char('^') + hashes + QLatin1Char('$'))}}),
            parent,
            schemaColumn(QStringLiteral("changed_at"), QStringLiteral("datetime"), needed),
            schemaColumn(QStringLiteral("changed_by"), textType, needed)};
}

} // namespace

QJsonObject exchangeSchema(const Catalogue &catalogue, const Kind &kind)
{
    auto columns = leadingColumns(kind);
    for (const auto &field : kind.fields) {
        if (!field.exchange)
            continue;
        const auto form = wireForm(catalogue, field);
        auto column = schemaColumn(field.name, form.type, form.constraints);
        if (!form.format.isEmpty())
            column.insert(QStringLiteral("format"), form.format);
        column.insert(QStringLiteral("title"), field.title);
        columns.append(column);
    }
    return {{QStringLiteral("fields"), columns},
            {QStringLiteral("missingValues"), QJsonArray{QString()}},
            {QStringLiteral("primaryKey"), QStringLiteral("uid")}};
}

} // namespace archive
