// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recordview.h"

namespace archive {

RecordView::RecordView(const Record &record, KindIndex kind)
    : m_record(&record)
{
    Q_ASSERT(record.kind == kind);
    Q_UNUSED(kind)
}

QString RecordView::text(FieldId field) const
{
    const auto *found = m_record->value(field).get<QString>();
    return found == nullptr ? QString() : *found;
}

QString RecordView::code(FieldId field) const
{
    const auto *found = m_record->value(field).get<Code>();
    return found == nullptr ? QString() : found->text;
}

QStringList RecordView::codes(FieldId field) const
{
    return code(field).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Uid RecordView::ref(FieldId field) const
{
    return content<Uid>(field).value_or(Uid());
}

} // namespace archive
