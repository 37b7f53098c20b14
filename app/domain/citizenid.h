// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringView>

namespace archive {

class CountyRegister;

/// Sex as an identity number tells it; the values are the codes of GB/T 2261.1.
enum class Sex { Male = 1, Female = 2 };

/// A citizen identification number (公民身份号码, GB 11643): region 6, birth 8, sequence 3 (odd: male), check character.
/// Its region is that of the first registration and stays valid for life, so an abolished or unknown one is no error.
class CitizenId
{
    Q_DECLARE_TR_FUNCTIONS(archive::CitizenId)

public:
    CitizenId() = default;

    /// 18 characters, or 15 digits as issued before 1999, which become 18; lower-case x, full width and spaces are taken.
    /// InvalidInput for any other form, a wrong check character, and a birth before 1880, after `today` or not in the
    /// calendar. No message repeats the number.
    [[nodiscard]] static Result<CitizenId> parse(const QString &text, QDate today);
    /// The eighteenth character of seventeen digits (ISO 7064 MOD 11-2); a null character for anything else.
    [[nodiscard]] static QChar checkCharacter(QStringView first17);

    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    /// 18 characters, the last a digit or X.
    [[nodiscard]] QString text() const { return m_text; }
    /// As it was given, 15 or 18 characters, without spaces and in half width.
    [[nodiscard]] QString given() const { return m_given; }
    [[nodiscard]] QString regionCode() const { return m_text.left(6); }
    [[nodiscard]] QDate birthDate() const;
    [[nodiscard]] Sex sex() const;
    /// True for the unassigned region 359999, which the sample archives use.
    [[nodiscard]] bool isSample() const;
    /// A soft check: the region is, or once was, a county's.
    [[nodiscard]] bool regionKnown(const CountyRegister &counties) const;

    friend bool operator==(const CitizenId &a, const CitizenId &b) { return a.m_text == b.m_text; }

private:
    QString m_text;
    QString m_given;
};

} // namespace archive
