// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batchheader.h"

#include "batch/packagepath.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace archive {

namespace {

constexpr double largestNumber = 9007199254740991.0; // 2^53 - 1: what JSON can say exactly

/// Reads members and remembers the first that is wrong.
class HeaderMembers
{
    Q_DECLARE_TR_FUNCTIONS(archive::BatchHeader)

public:
    explicit HeaderMembers(const QJsonObject &json)
        : m_json(json)
    { }

    [[nodiscard]] QString text(const QString &member)
    {
        const QJsonValue value = m_json.value(member);
        note(member, value.isString() && !value.toString().isEmpty());
        return value.toString();
    }
    [[nodiscard]] qint64 number(const QString &member)
    {
        return asNumber(member, m_json.value(member));
    }
    [[nodiscard]] bool yes(const QString &member)
    {
        note(member, m_json.value(member).isBool());
        return m_json.value(member).toBool();
    }
    [[nodiscard]] QByteArray hash(const QString &member, bool mayBeNull = false)
    {
        const QJsonValue value = m_json.value(member);
        if (mayBeNull && value.isNull())
            return {};
        const QByteArray hex = value.toString().toUtf8();
        note(member, packagepath::isSha256(hex));
        return QByteArray::fromHex(hex);
    }
    [[nodiscard]] std::map<QString, qint64> numbers(const QString &member)
    {
        std::map<QString, qint64> result;
        const QJsonObject object = m_json.value(member).toObject();
        note(member, m_json.value(member).isObject());
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            result[entry.key()] = asNumber(member, entry.value());
        return result;
    }
    [[nodiscard]] HeaderMembers object(const QString &member)
    {
        note(member, m_json.value(member).isObject());
        return HeaderMembers(m_json.value(member).toObject());
    }
    void note(const QString &member, bool right)
    {
        if (!right && m_wrong.isEmpty())
            m_wrong = member;
    }
    void noteAllOf(const HeaderMembers &inner) { note(inner.m_wrong, inner.m_wrong.isEmpty()); }
    [[nodiscard]] Result<void> result() const
    {
        if (m_wrong.isEmpty())
            return {};
        return Error{
            ErrorCode::Damaged,
            tr("The package does not say what it is: '%1' is missing or wrong.").arg(m_wrong),
            m_wrong};
    }

private:
    [[nodiscard]] qint64 asNumber(const QString &member, const QJsonValue &value)
    {
        const double number = value.toDouble(-1);
        const bool right = number >= 0 && number <= largestNumber && std::floor(number) == number;
        note(member, right);
        return right ? static_cast<qint64>(number) : 0;
    }

    QJsonObject m_json;
    QString m_wrong;
};

QJsonObject numbersToJson(const std::map<QString, qint64> &numbers)
{
    QJsonObject json;
    for (const auto &[name, count] : numbers)
        json.insert(name, count);
    return json;
}

} // namespace

bool isStationId(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9][A-Za-z0-9_-]{0,39}")));
    return form.match(text).hasMatch();
}

QString toWireTime(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

QDateTime fromWireTime(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    moment.setTimeSpec(Qt::UTC);
    return toWireTime(moment) == text ? moment : QDateTime();
}

QJsonObject BatchHeader::toJson() const
{
    const QJsonObject span{{QStringLiteral("epoch"), journal.epoch},
                           {QStringLiteral("from"), journal.from},
                           {QStringLiteral("to"), journal.to},
                           {QStringLiteral("head"), QString::fromLatin1(journal.head.toHex())}};
    const QJsonValue before = previous.isEmpty()
        ? QJsonValue(QJsonValue::Null)
        : QJsonValue(QString::fromLatin1(previous.toHex()));
    return {{QStringLiteral("id"), id.toString()},
            {QStringLiteral("station"), station},
            {QStringLiteral("number"), number},
            {QStringLiteral("previous"), before},
            {QStringLiteral("catalogue"), catalogue},
            {QStringLiteral("receiver"), receiver},
            {QStringLiteral("journal"), span},
            {QStringLiteral("created"), toWireTime(created)},
            {QStringLiteral("training"), training},
            {QStringLiteral("counts"), numbersToJson(counts)},
            {QStringLiteral("held"), numbersToJson(held)}};
}

Result<BatchHeader> BatchHeader::fromJson(const QJsonObject &json)
{
    HeaderMembers members(json);
    BatchHeader header;
    const auto id = Uid::parse(members.text(QStringLiteral("id")));
    members.note(QStringLiteral("id"), id.ok());
    if (id.ok())
        header.id = *id;
    header.station = members.text(QStringLiteral("station"));
    members.note(QStringLiteral("station"), isStationId(header.station));
    header.number = members.number(QStringLiteral("number"));
    header.previous = members.hash(QStringLiteral("previous"), true);
    members.note(QStringLiteral("previous"), header.previous.isEmpty() == (header.number == 1));
    members.note(QStringLiteral("number"), header.number > 0 && header.number <= 99'999'999);
    header.catalogue = members.text(QStringLiteral("catalogue"));
    header.receiver = members.text(QStringLiteral("receiver"));
    header.created = fromWireTime(members.text(QStringLiteral("created")));
    members.note(QStringLiteral("created"), header.created.isValid());
    header.training = members.yes(QStringLiteral("training"));
    header.counts = members.numbers(QStringLiteral("counts"));
    header.held = members.numbers(QStringLiteral("held"));
    HeaderMembers span = members.object(QStringLiteral("journal"));
    header.journal = {span.text(QStringLiteral("epoch")),
                      span.number(QStringLiteral("from")),
                      span.number(QStringLiteral("to")),
                      span.hash(QStringLiteral("head"))};
    span.note(QStringLiteral("to"), header.journal.to >= header.journal.from);
    members.noteAllOf(span);
    ARCHIVE_CHECK(members.result());
    return header;
}

} // namespace archive
