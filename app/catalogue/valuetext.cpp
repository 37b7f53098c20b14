// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/valuetext.h"

#include "catalogue/codetext.h"
#include "catalogue/policy.h"

#include <QCoreApplication>
#include <QLocale>

namespace archive {
namespace {

QString displayOf(const PartialDate &date)
{
    return date.isLongTerm() ? QCoreApplication::translate("archive::ValueText", "long term")
                             : date.toWire();
}

QString displayOf(bool yes)
{
    return yes ? QCoreApplication::translate("archive::ValueText", "Yes")
               : QCoreApplication::translate("archive::ValueText", "No");
}

} // namespace

QString displayText(const Catalogue &catalogue, const Field &field, const Value &value)
{
    if (const auto *code = value.get<Code>())
        return codetext::display(catalogue.codeList(field.codeList), code->text, field.several);
    if (const auto *money = value.get<Money>())
        return money->toDisplay();
    if (const auto *area = value.get<Area>())
        return area->toDisplay();
    if (const auto *date = value.get<PartialDate>())
        return displayOf(*date);
    if (const auto *yes = value.get<bool>())
        return displayOf(*yes);
    return value.toWire();
}

bool speaksChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString titleOf(const Field &field)
{
    return speaksChinese() ? field.title : field.titleEn;
}

QString titleOf(const Kind &kind)
{
    return speaksChinese() ? kind.title : kind.titleEn;
}

QString titleOf(const FieldGroup &group)
{
    return speaksChinese() ? group.title : group.titleEn;
}

QString titleOf(const CodeEntry &entry)
{
    return speaksChinese() ? entry.title : entry.titleEn;
}

QString titleOf(const Purpose &purpose)
{
    return speaksChinese() ? purpose.title : purpose.titleEn;
}

QString titleOf(const Role &role)
{
    return speaksChinese() ? role.title : role.titleEn;
}

QString unitOf(const Field &field)
{
    return speaksChinese() ? field.unit : field.unitEn;
}

} // namespace archive
