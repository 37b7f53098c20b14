// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recordedit.h"

namespace archive {

RecordEdit::RecordEdit(Record &record, KindIndex kind)
    : m_record(&record)
{
    if (record.values.empty())
        record.kind = kind;
    Q_ASSERT(record.kind == kind);
}

void RecordEdit::putText(FieldId field, const QString &text)
{
    m_record->set(field, Value::ofText(text));
}

void RecordEdit::putCode(FieldId field, const QString &code)
{
    m_record->set(field, Value::ofCode(code));
}

void RecordEdit::putCodes(FieldId field, const QStringList &codes)
{
    m_record->set(field, Value::ofCode(codes.join(QLatin1Char(' '))));
}

void RecordEdit::putRef(FieldId field, const Uid &uid)
{
    m_record->set(field, Value::of(uid));
}

void RecordEdit::putBool(FieldId field, std::optional<bool> yes)
{
    m_record->set(field, yes ? Value::ofBool(*yes) : Value());
}

void RecordEdit::putCount(FieldId field, std::optional<qint64> count)
{
    m_record->set(field, count ? Value::ofCount(*count) : Value());
}

} // namespace archive
