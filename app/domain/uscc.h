// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringView>

namespace archive {

/// A unified social credit code (统一社会信用代码, GB 32100): authority 1, category 1, region 6, organisation code 9 with
/// its own check character (GB 11714), check character. The region is that of the registration and stays for life.
class Uscc
{
    Q_DECLARE_TR_FUNCTIONS(archive::Uscc)

public:
    Uscc() = default;

    /// 18 characters of the standard's alphabet (no I, O, S, V, Z); lower case, full width and spaces are taken.
    /// InvalidInput for any other form and for either check character.
    [[nodiscard]] static Result<Uscc> parse(const QString &text);
    /// The eighteenth character of the first seventeen (GB 32100); a null character when one is not of the alphabet.
    [[nodiscard]] static QChar checkCharacter(QStringView first17);
    /// The ninth character of an organisation code's first eight (GB 11714); a null character for other characters.
    [[nodiscard]] static QChar organisationCheckCharacter(QStringView first8);

    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    [[nodiscard]] QString text() const { return m_text; }
    /// 登记管理部门: 1 staffing office, 5 civil affairs, 9 market regulation, N agriculture …
    [[nodiscard]] QChar authority() const { return m_text.at(0); }
    /// 机构类别 within the authority: 91 enterprise, 92 individual business, 93 farmers' cooperative …
    [[nodiscard]] QChar category() const { return m_text.at(1); }
    [[nodiscard]] QString regionCode() const { return m_text.mid(2, 6); }
    /// 组织机构代码, nine characters without the hyphen.
    [[nodiscard]] QString organisationCode() const { return m_text.mid(8, 9); }

    friend bool operator==(const Uscc &a, const Uscc &b) { return a.m_text == b.m_text; }

private:
    QString m_text;
};

} // namespace archive
