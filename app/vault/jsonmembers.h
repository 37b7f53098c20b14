// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace archive {

/// Reads one JSON object of a file of ours, strictly: every member is asked for once, has its type, and there are no others. The first
/// fault is kept, so that a reader may ask for all members and check once.
class JsonMembers
{
public:
    /// `path` names the object in errors, empty for the file itself.
    JsonMembers(QJsonObject object, QString path);

    [[nodiscard]] QString text(QLatin1String name);
    /// Whole numbers from 0 to 2^53.
    [[nodiscard]] qint64 integer(QLatin1String name);
    /// true or false.
    [[nodiscard]] bool flag(QLatin1String name);
    /// Base 64 with padding, of exactly `size` bytes.
    [[nodiscard]] QByteArray bytes(QLatin1String name, qsizetype size);
    [[nodiscard]] JsonMembers object(QLatin1String name);
    [[nodiscard]] QJsonArray array(QLatin1String name);
    /// The member breaks a rule that only the caller knows.
    void refuse(QLatin1String name);

    [[nodiscard]] QString pathOf(const QString &name) const;
    /// Damaged with the first faulty member's path in the context; a member that nobody asked for is one.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] QJsonValue take(QLatin1String name);

    QJsonObject m_object;
    QString m_path;
    QString m_fault;
};

/// What JsonMembers::finish() says about a member.
[[nodiscard]] Error damagedMember(const QString &path);

} // namespace archive
