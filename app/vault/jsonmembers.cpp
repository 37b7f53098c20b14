// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/jsonmembers.h"

#include <QCoreApplication>

namespace archive {

Error damagedMember(const QString &path)
{
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate("archive::JsonMembers",
                                             "The key file is damaged at “%1”; restore it from a "
                                             "backup.")
                     .arg(path),
                 path};
}

JsonMembers::JsonMembers(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{ }

QString JsonMembers::text(QLatin1String name)
{
    const auto value = take(name);
    if (!value.isString())
        refuse(name);
    return value.toString();
}

qint64 JsonMembers::integer(QLatin1String name)
{
    constexpr qint64 largest = 1LL << 53U;
    const auto value = take(name);
    const auto number = value.toInteger(-1);
    if (number < 0 || number > largest)
        refuse(name);
    return number;
}

bool JsonMembers::flag(QLatin1String name)
{
    const auto value = take(name);
    if (!value.isBool())
        refuse(name);
    return value.toBool();
}

QByteArray JsonMembers::bytes(QLatin1String name, qsizetype size)
{
    const auto written = text(name).toLatin1();
    const auto decoded =
        QByteArray::fromBase64Encoding(written, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size || decoded.decoded.toBase64() != written)
        refuse(name);
    return decoded.decoded;
}

JsonMembers JsonMembers::object(QLatin1String name)
{
    const auto value = take(name);
    if (!value.isObject())
        refuse(name);
    return {value.toObject(), pathOf(name)};
}

QJsonArray JsonMembers::array(QLatin1String name)
{
    const auto value = take(name);
    if (!value.isArray())
        refuse(name);
    return value.toArray();
}

void JsonMembers::refuse(QLatin1String name)
{
    if (m_fault.isEmpty())
        m_fault = pathOf(name);
}

QString JsonMembers::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : QString(m_path + QLatin1Char('.') + name);
}

Result<void> JsonMembers::finish()
{
    if (m_fault.isEmpty() && !m_object.isEmpty())
        m_fault = pathOf(m_object.constBegin().key());
    if (!m_fault.isEmpty())
        return damagedMember(m_fault);
    return {};
}

QJsonValue JsonMembers::take(QLatin1String name)
{
    return m_object.take(name);
}

} // namespace archive
