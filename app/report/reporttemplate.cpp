// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporttemplate.h"

#include <QCoreApplication>
#include <QResource>

namespace archive {

void put(TemplateData *data, const char *name, const QString &text)
{
    data->set(name, text.toStdString());
}

void put(TemplateData *data, const char *name, bool flag)
{
    data->set(name, flag ? TemplateData::type::bool_true : TemplateData::type::bool_false);
}

ReportTemplate::ReportTemplate(kainjow::mustache::mustache compiled)
    : m_compiled(std::move(compiled))
{ }

Result<ReportTemplate> ReportTemplate::load(const QString &name)
{
    const QResource resource(QStringLiteral(":/templates/") + name);
    if (!resource.isValid()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("archive::ReportTemplate",
                                                 "The template of this report is missing from the "
                                                 "program; install it again."),
                     resource.fileName()};
    }
    kainjow::mustache::mustache compiled(resource.uncompressedData().toStdString());
    if (!compiled.is_valid()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("archive::ReportTemplate",
                                                 "The template of this report can't be read."),
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
