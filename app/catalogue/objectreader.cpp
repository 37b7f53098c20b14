// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/objectreader.h"

namespace archive {

ObjectReader::ObjectReader(QJsonObject object, CataloguePlace place)
    : m_object(std::move(object))
    , m_place(std::move(place))
{ }

QJsonValue ObjectReader::take(const QString &key, Need need, QJsonValue::Type type)
{
    m_known.insert(key);
    auto value = m_object.value(key);
    if (value.isUndefined()) {
        if (need == Need::Must)
            refuse(tr("“%1” is missing.").arg(key));
        return {};
    }
    if (value.type() != type) {
        refuseType(key);
        return {};
    }
    return value;
}

QString ObjectReader::text(const QString &key, Need need)
{
    auto found = take(key, need, QJsonValue::String).toString();
    if (need == Need::Must && found.isEmpty())
        refuse(tr("“%1” is empty.").arg(key));
    return found;
}

bool ObjectReader::flag(const QString &key, bool otherwise)
{
    return take(key, Need::May, QJsonValue::Bool).toBool(otherwise);
}

QStringList ObjectReader::texts(const QString &key)
{
    QStringList result;
    const auto entries = array(key);
    for (const auto &entry : entries) {
        if (!entry.isString())
            refuseType(key);
        result.append(entry.toString());
    }
    return result;
}

QJsonObject ObjectReader::object(const QString &key)
{
    return take(key, Need::May, QJsonValue::Object).toObject();
}

QJsonArray ObjectReader::array(const QString &key, Need need)
{
    return take(key, need, QJsonValue::Array).toArray();
}

std::optional<qint64> ObjectReader::integer(const QString &key)
{
    m_known.insert(key);
    const auto value = m_object.value(key);
    if (value.isUndefined())
        return std::nullopt;
    // toInteger() gives its argument back for what is no whole number.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        refuseType(key);
    return value.toInteger();
}

void ObjectReader::ignore(const QStringList &keys)
{
    for (const auto &key : keys)
        m_known.insert(key);
}

void ObjectReader::refuse(const QString &reason)
{
    if (!m_fault)
        m_fault = m_place.refuse(reason);
}

void ObjectReader::refuseWord(const QString &key, const QString &word)
{
    refuse(tr("“%1” has the unknown value “%2”.").arg(key, word));
}

void ObjectReader::refuseType(const QString &key)
{
    refuse(tr("“%1” has the wrong type.").arg(key));
}

Result<void> ObjectReader::finish() const
{
    if (m_fault)
        return *m_fault;
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!m_known.contains(member.key()))
            return m_place.refuse(tr("the word “%1” is unknown here.").arg(member.key()));
    }
    return {};
}

} // namespace archive
