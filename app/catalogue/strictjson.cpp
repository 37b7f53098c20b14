// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/strictjson.h"

#include "catalogue/catalogueplace.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QSet>

#include <vector>

namespace archive {
namespace {

/// Walks over the brackets and member names of a JSON text; whether it is JSON at all, QJsonDocument says.
class JsonScan
{
    Q_DECLARE_TR_FUNCTIONS(archive::StrictJson)

public:
    JsonScan(const QByteArray &bytes, int depth)
        : m_bytes(bytes)
        , m_depth(static_cast<std::size_t>(depth))
    { }

    /// The reason to refuse the text; empty when there is none.
    QString fault()
    {
        while (m_at < m_bytes.size() && m_fault.isEmpty())
            step(m_bytes.at(m_at++));
        return m_fault;
    }

private:
    struct Level
    {
        bool object = false;
        bool awaitsName = false;
        QSet<QByteArray> names;
    };

    void step(char character)
    {
        switch (character) {
        case '{':
        case '[':
            open(character == '{');
            break;
        case '}':
        case ']':
            if (!m_levels.empty())
                m_levels.pop_back();
            break;
        case ',':
            if (!m_levels.empty())
                m_levels.back().awaitsName = m_levels.back().object;
            break;
        case '"':
            string();
            break;
        default:
            break;
        }
    }

    void open(bool object)
    {
        m_levels.push_back({object, object, {}});
        if (m_levels.size() > m_depth)
            m_fault = tr("it is nested more than %1 levels deep.").arg(m_depth);
    }

    void string()
    {
        const auto begin = m_at;
        while (m_at < m_bytes.size() && m_bytes.at(m_at) != '"')
            m_at += m_bytes.at(m_at) == '\\' ? 2 : 1;
        const auto name = m_bytes.mid(begin, m_at - begin);
        ++m_at;
        if (m_levels.empty() || !m_levels.back().awaitsName)
            return;
        auto &level = m_levels.back();
        level.awaitsName = false;
        if (level.names.contains(name))
            m_fault = tr("the member “%1” stands twice.").arg(QString::fromUtf8(name).left(80));
        level.names.insert(name);
    }

    QByteArray m_bytes;
    std::size_t m_depth;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
    QString m_fault;
};

struct StrictJsonText
{
    Q_DECLARE_TR_FUNCTIONS(archive::StrictJson)
};

} // namespace

Result<QJsonObject>
readStrictJson(const QByteArray &bytes, const QString &file, const JsonLimits &limits)
{
    const CataloguePlace place{file, {}};
    if (bytes.size() > limits.bytes) {
        return place.refuse(StrictJsonText::tr("it is larger than %1 bytes; this is no such file.")
                                .arg(limits.bytes));
    }
    if (const auto fault = JsonScan(bytes, limits.depth).fault(); !fault.isEmpty())
        return place.refuse(fault);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return place.refuse(StrictJsonText::tr("it is not JSON (%1 at byte %2).")
                                .arg(error.errorString())
                                .arg(error.offset));
    }
    if (!document.isObject())
        return place.refuse(StrictJsonText::tr("it must be one JSON object."));
    return document.object();
}

} // namespace archive
