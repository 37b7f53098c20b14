// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogueplace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <array>
#include <optional>

namespace archive {

enum class Need : quint8 { May, Must };

/// A word of a file and what it stands for.
template<typename Meaning>
struct Word
{
    QLatin1String text;
    Meaning meaning;
};

/// Typed reading of one JSON object. The first fault is kept with its place; a member that nobody asked for is one.
class ObjectReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::ObjectReader)

public:
    ObjectReader(QJsonObject object, CataloguePlace place);

    /// Empty when absent.
    [[nodiscard]] QString text(const QString &key, Need need = Need::May);
    [[nodiscard]] bool flag(const QString &key, bool otherwise = false);
    [[nodiscard]] QStringList texts(const QString &key);
    [[nodiscard]] QJsonObject object(const QString &key);
    [[nodiscard]] QJsonArray array(const QString &key, Need need = Need::May);
    /// A whole number.
    [[nodiscard]] std::optional<qint64> integer(const QString &key);
    /// One of `words`; `otherwise` when absent.
    template<typename Meaning, std::size_t count>
    [[nodiscard]] Meaning
    word(const QString &key, const std::array<Word<Meaning>, count> &words, Meaning otherwise)
    {
        const auto found = text(key);
        if (found.isEmpty())
            return otherwise;
        for (const auto &candidate : words) {
            if (found == candidate.text)
                return candidate.meaning;
        }
        refuseWord(key, found);
        return otherwise;
    }
    /// Members that may stand there and mean nothing here.
    void ignore(const QStringList &keys);
    void refuse(const QString &reason);
    /// The first fault.
    [[nodiscard]] Result<void> finish() const;
    [[nodiscard]] const CataloguePlace &place() const { return m_place; }

private:
    [[nodiscard]] QJsonValue take(const QString &key, Need need, QJsonValue::Type type);
    void refuseWord(const QString &key, const QString &word);
    void refuseType(const QString &key);

    QJsonObject m_object;
    CataloguePlace m_place;
    QSet<QString> m_known;
    std::optional<Error> m_fault;
};

} // namespace archive
