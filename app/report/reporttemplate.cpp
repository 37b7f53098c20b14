// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporttemplate.h"

#include <QCoreApplication>

namespace archive {

void put(TemplateData *data, const char *name, const QString &text)
{
    data->set(name, text.toStdString());
}

void put(TemplateData *data, const char *name, bool flag)
{
    data->set(name, flag ? TemplateData::type::bool_true : TemplateData::type::bool_false);
}

TemplateData textRows(const QStringList &texts)
{
    TemplateData rows(TemplateData::type::list);
    for (const auto &text : texts) {
        TemplateData row;
        put(&row, "text", text);
        rows.push_back(row);
    }
    return rows;
}

ReportTemplate::ReportTemplate(kainjow::mustache::mustache compiled)
    : m_compiled(std::move(compiled))
{ }

Result<ReportTemplate> ReportTemplate::compile(const QString &name, const QString &text)
{
    kainjow::mustache::mustache compiled(text.toStdString());
    if (!compiled.is_valid()) {
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("archive::ReportTemplate",
                                                 "The template of this print can't be read."),
                     name + QStringLiteral(": ")
                         + QString::fromStdString(compiled.error_message())};
    }
    return ReportTemplate(std::move(compiled));
}

QString ReportTemplate::render(const TemplateData &data) const
{
    return QString::fromStdString(m_compiled.render(data));
}

} // namespace archive
