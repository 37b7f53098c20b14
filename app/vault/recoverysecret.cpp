// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recoverysecret.h"

#include "base/uid.h"
#include "vault/hash.h"

#include <QCoreApplication>
#include <QStringList>

namespace archive {
namespace {

constexpr qsizetype halfBytes = 16;
constexpr qsizetype checksumBytes = 3; // of which 22 bits are written
constexpr qsizetype halfSymbols = 30;
constexpr qsizetype groupSymbols = 5;
constexpr auto symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

struct RecoveryText
{
    Q_DECLARE_TR_FUNCTIONS(archive::RecoverySecret)
};

Error recoveryError(const QString &message)
{
    return Error{ErrorCode::InvalidInput, message, {}};
}

/// What was typed without separators, in the letters that are written: full-width forms, O, I and L are taken for what was meant.
QString cleaned(const QString &typed)
{
    QString result;
    const auto folded = typed.normalized(QString::NormalizationForm_KC).toUpper();
    for (const QChar character : folded) {
        if (!character.isSpace() && character.category() != QChar::Punctuation_Dash)
            result += character;
    }
    return result.replace(QLatin1Char('O'), QLatin1Char('0'))
        .replace(QLatin1Char('I'), QLatin1Char('1'))
        .replace(QLatin1Char('L'), QLatin1Char('1'));
}

/// Half 1 and half 2 have different checksums, so that exchanged papers are noticed.
QByteArray halfChecksum(int number, QByteArrayView half)
{
    auto bytes = Sha256()
                     .addPrefixed(QByteArrayLiteral("credit-archive recovery half"))
                     .addPrefixed(QByteArray::number(number))
                     .addPrefixed(half)
                     .result()
                     .left(checksumBytes);
    bytes.back() = static_cast<char>(static_cast<uchar>(bytes.back()) & 0xFCU);
    return bytes;
}

QString encodeHalf(int number, QByteArrayView half)
{
    QByteArray bytes = half.toByteArray() + halfChecksum(number, half);
    QStringList groups(halfSymbols / groupSymbols);
    quint32 bits = 0;
    int available = 0;
    qsizetype next = 0;
    for (qsizetype i = 0; i < halfSymbols; ++i) {
        if (available < 5) {
            bits = (bits << 8U) | static_cast<uchar>(bytes.at(next++));
            available += 8;
        }
        available -= 5;
        groups[i / groupSymbols] += QLatin1Char(symbols[(bits >> available) & 31U]);
    }
    wipe(bytes);
    return groups.join(QLatin1Char('-'));
}

struct DecodedHalf
{
    Secret bytes;
    int number = 0; ///< 1 or 2 by its checksum, 0 when neither holds
};

DecodedHalf decodeHalf(const QString &text)
{
    const auto alphabet = QLatin1String(symbols);
    auto decoded = Secret::zeroed(halfBytes + checksumBytes);
    quint32 bits = 0;
    int available = 0;
    qsizetype next = 0;
    for (const QChar character : text) {
        const auto value = alphabet.indexOf(character);
        if (value < 0)
            return {};
        bits = (bits << 5U) | static_cast<quint32>(value);
        available += 5;
        if (available >= 8) {
            available -= 8;
            decoded.data()[next++] = static_cast<uchar>(bits >> available);
        }
    }
    decoded.data()[next] = static_cast<uchar>(bits << (8 - available));
    const auto half = decoded.view().first(halfBytes);
    const auto checksum = decoded.view().last(checksumBytes);
    for (const int number : {1, 2}) {
        if (equalInConstantTime(checksum, halfChecksum(number, half)))
            return {Secret::fromBytes(half), number};
    }
    return {};
}

/// The half without separators; InvalidInput, naming it, for a wrong length.
Result<QString> wholeHalf(const QString &typed, const QString &which)
{
    auto text = cleaned(typed);
    if (text.size() == halfSymbols)
        return text;
    return recoveryError(
        RecoveryText::tr("The %1 half of the recovery key has %2 letters and digits "
                         "instead of %3; compare it with the paper.")
            .arg(which)
            .arg(text.size())
            .arg(halfSymbols));
}

Result<DecodedHalf> readHalf(const QString &typed, const QString &which)
{
    ARCHIVE_TRY(text, wholeHalf(typed, which));
    auto half = decodeHalf(text);
    if (half.number == 0) {
        return recoveryError(
            RecoveryText::tr("The %1 half of the recovery key has a mistake; compare it "
                             "with the paper.")
                .arg(which));
    }
    return half;
}

} // namespace

Result<RecoveryHalves> RecoveryHalves::fromText(const QString &both)
{
    const auto parts = both.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() == 2) {
        ARCHIVE_TRY(first, wholeHalf(parts.at(0), RecoveryText::tr("first")));
        ARCHIVE_TRY(second, wholeHalf(parts.at(1), RecoveryText::tr("second")));
        return RecoveryHalves{first, second};
    }
    const auto text = cleaned(both);
    if (text.size() != 2 * halfSymbols) {
        return recoveryError(
            RecoveryText::tr("The recovery key has %1 letters and digits instead of %2; "
                             "give both halves, one after the other.")
                .arg(text.size())
                .arg(2 * halfSymbols));
    }
    return RecoveryHalves{text.left(halfSymbols), text.mid(halfSymbols)};
}

QString RecoveryHalves::toText() const
{
    return first + QLatin1Char(' ') + second;
}

Result<RecoverySecret> RecoverySecret::generate(RandomSource &random)
{
    ARCHIVE_TRY(bytes, Secret::random(random, 2 * halfBytes));
    RecoverySecret secret;
    secret.m_bytes = std::move(bytes);
    return secret;
}

Result<RecoverySecret> RecoverySecret::parse(const RecoveryHalves &halves)
{
    ARCHIVE_TRY(first, readHalf(halves.first, RecoveryText::tr("first")));
    ARCHIVE_TRY(second, readHalf(halves.second, RecoveryText::tr("second")));
    if (first.number == second.number) {
        return recoveryError(
            RecoveryText::tr("The same half of the recovery key was given twice; give "
                             "the other one too."));
    }
    if (first.number == 2)
        std::swap(first, second);
    RecoverySecret secret;
    secret.m_bytes = Secret::zeroed(2 * halfBytes);
    auto *end = std::copy_n(first.bytes.data(), halfBytes, secret.m_bytes.data());
    std::copy_n(second.bytes.data(), halfBytes, end);
    return secret;
}

RecoveryHalves RecoverySecret::halves() const
{
    return {encodeHalf(1, m_bytes.view().first(halfBytes)),
            encodeHalf(2, m_bytes.view().last(halfBytes))};
}

Secret RecoverySecret::wrappingKey(const Uid &archive) const
{
    return hkdfSha256(
        m_bytes, archive.toBytes(), QByteArrayLiteral("credit-archive recovery v1"), 32);
}

} // namespace archive
