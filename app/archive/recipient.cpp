// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/recipient.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace archive {

namespace {

struct RecipientText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Recipient)
};

constexpr std::array<std::pair<Recipient, QLatin1String>, 4> recipientCodes{
    {{Recipient::Own, QLatin1String("own")},
     {Recipient::Person, QLatin1String("person")},
     {Recipient::Authority, QLatin1String("authority")},
     {Recipient::Objection, QLatin1String("objection")}}};

} // namespace

QString codeOf(Recipient recipient)
{
    for (const auto &[known, code] : recipientCodes) {
        if (known == recipient)
            return code;
    }
    return {};
}

Result<Recipient> recipientOf(const QString &code)
{
    for (const auto &[known, word] : recipientCodes) {
        if (word == code)
            return known;
    }
    return Error{ErrorCode::InvalidInput,
                 RecipientText::tr("A report is made for own, person, authority or objection; "
                                   "there is no recipient “%1”.")
                     .arg(code.left(40)),
                 {}};
}

} // namespace archive
