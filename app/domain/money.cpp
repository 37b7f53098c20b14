// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include "domain/decimal.h"
#include "domain/invalid.h"
#include "domain/typedtext.h"

namespace archive {
namespace {

constexpr int fenDecimals = 2;
constexpr int wanDecimals = 6;

bool isMoney(qint64 fen)
{
    return fen >= -Money::maximumFen && fen <= Money::maximumFen;
}

/// Takes the unit off the end of the text and says which it was.
MoneyUnit takeMoneyUnit(QString &text, MoneyUnit unit)
{
    for (const auto &sign : {QStringLiteral("人民币"), QStringLiteral("¥"), QStringLiteral("￥")}) {
        if (text.startsWith(sign))
            text.remove(0, sign.size());
    }
    const struct
    {
        QString sign;
        MoneyUnit unit;
    } endings[] = {{QStringLiteral("万元"), MoneyUnit::Wan},
                   {QStringLiteral("万"), MoneyUnit::Wan},
                   {QStringLiteral("元整"), MoneyUnit::Yuan},
                   {QStringLiteral("元"), MoneyUnit::Yuan}};
    for (const auto &ending : endings) {
        if (text.endsWith(ending.sign)) {
            text.chop(ending.sign.size());
            return ending.unit;
        }
    }
    return unit;
}

} // namespace

Money Money::fromFen(qint64 fen)
{
    Q_ASSERT(isMoney(fen));
    Money money;
    money.m_fen = fen;
    return money;
}

Result<Money> Money::parse(const QString &yuan)
{
    const auto fen = decimal::parse(yuan, fenDecimals);
    if (!fen || !isMoney(*fen)) {
        return invalidInput(tr("“%1” is not an amount; write yuan with at most two decimals and "
                               "without separators, such as 1234.50.")
                                .arg(yuan.left(40)));
    }
    return fromFen(*fen);
}

Result<Money> Money::fromTyped(const QString &text, MoneyUnit unit)
{
    QString number = typedtext::compact(text);
    const bool inWan = takeMoneyUnit(number, unit) == MoneyUnit::Wan;
    const auto plain = decimal::fromTyped(number);
    const auto fen =
        plain ? decimal::parse(*plain, inWan ? wanDecimals : fenDecimals) : std::nullopt;
    if (!fen || !isMoney(*fen)) {
        return invalidInput(tr("“%1” cannot be read as an amount of money down to the fen; write "
                               "it such as 1234.50 or 3.5万.")
                                .arg(text.left(40)));
    }
    return fromFen(*fen);
}

Result<Money> Money::sum(const QList<Money> &amounts)
{
    qint64 total = 0;
    for (const Money amount : amounts) {
        total += amount.m_fen;
        if (!isMoney(total)) {
            return invalidInput(tr("The amounts add up to more than the program can keep; check "
                                   "them for a wrong unit."));
        }
    }
    return fromFen(total);
}

QString Money::toWire() const
{
    return decimal::format(m_fen, fenDecimals);
}

QString Money::toDisplay() const
{
    return decimal::grouped(toWire());
}

QString Money::toWan() const
{
    return decimal::formatShort(m_fen, wanDecimals, 0);
}

} // namespace archive
