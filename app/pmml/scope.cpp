// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/scope.h"

#include <QCoreApplication>

namespace archive::pmml {
namespace {

struct ScopeText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::Scope)
};

} // namespace

Result<void> Scope::add(const Element &element, const QString &name, Field field)
{
    if (m_fields.contains(name) || m_unusable.contains(name)) {
        return refused(element,
                       ScopeText::tr("the name %1 is taken twice; rename one.").arg(name.left(80)));
    }
    m_fields.insert(name, field);
    return {};
}

std::optional<Scope::Field> Scope::find(const QString &name) const
{
    const auto found = m_fields.constFind(name);
    return found == m_fields.constEnd() ? std::nullopt : std::make_optional(*found);
}

Result<Scope::Field> Scope::field(const Element &element, const char *attribute) const
{
    ARCHIVE_TRY(name, required(element, attribute));
    if (const auto found = find(name))
        return *found;
    const auto sentence = m_unusable.contains(name)
        ? ScopeText::tr("the field %1 is no active field of the MiningSchema.")
        : ScopeText::tr("there is no field %1.");
    return refused(element, sentence.arg(name.left(80)));
}

} // namespace archive::pmml
