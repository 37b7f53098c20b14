// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <kainjow/mustache.hpp>

namespace archive {

/// What a template is filled with: texts, flags and lists, nothing else.
using TemplateData = kainjow::mustache::data;

/// Puts a text under a name; templates escape it for HTML.
void put(TemplateData *data, const char *name, const QString &text);
void put(TemplateData *data, const char *name, bool flag);
/// A row for each, which has it as `text`.
[[nodiscard]] TemplateData textRows(const QStringList &texts);

/// A template with its blocks, ready to be filled.
class ReportTemplate
{
public:
    /// Internal when it is no Mustache template, which TemplateText refuses before.
    [[nodiscard]] static Result<ReportTemplate> compile(const QString &name, const QString &text);
    [[nodiscard]] QString render(const TemplateData &data) const;

private:
    explicit ReportTemplate(kainjow::mustache::mustache compiled);
    // render() of the library is not const, although it changes nothing that counts.
    mutable kainjow::mustache::mustache m_compiled;
};

} // namespace archive
