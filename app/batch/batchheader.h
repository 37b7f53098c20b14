// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/uid.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <map>

namespace archive {

/// The part of the station's journal whose commitments a batch carries: entries with numbers in (from, to].
struct JournalSpan
{
    QString epoch; ///< of the journal; a restored archive begins another
    qint64 from = 0;
    qint64 to = 0;
    QByteArray head; ///< 32 bytes: hash of the entry `to`
};

/// What a batch says about itself: the member `credit:batch` of its datapackage.json (exchange.md "Batch").
struct BatchHeader
{
    Uid id;
    QString station;
    qint64 number = 0; ///< gap-free for each station and receiver, from 1
    QByteArray previous; ///< 32 bytes: SHA-256 of the zip before; empty for the first
    QString catalogue; ///< released version
    QString receiver;
    JournalSpan journal;
    QDateTime created; ///< UTC
    bool training = false; ///< of an archive of invented people: a platform refuses it
    std::map<QString, qint64> counts; ///< rows by kind
    std::map<QString, qint64> held; ///< what stayed behind, by reason

    [[nodiscard]] QJsonObject toJson() const;
    /// Damaged, naming the member, for a missing one, another type or a value out of its range.
    [[nodiscard]] static Result<BatchHeader> fromJson(const QJsonObject &json);
};

/// 1–40 of A–Z, a–z, 0–9, - and _, beginning with a letter or digit: it stands in file names.
[[nodiscard]] bool isStationId(const QString &text);

/// "2026-11-23T17:00:00Z".
[[nodiscard]] QString toWireTime(const QDateTime &moment);
/// That form only; an invalid time for any other.
[[nodiscard]] QDateTime fromWireTime(const QString &text);

} // namespace archive
