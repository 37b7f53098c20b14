// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phone.h"

#include "domain/invalid.h"
#include "domain/typedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace archive {
namespace {

/// Without the country code of China; a landline gets back the 0 that the country code replaced.
QString nationalNumber(const QString &compact)
{
    static const QRegularExpression country(
        QStringLiteral("\\A(?:\\+86|0086|86(?=1[3-9][0-9]{9}\\z))-?"));
    QString number = compact;
    if (!country.match(number).hasMatch())
        return number;
    number.remove(country);
    return number.startsWith(u'0') || number.startsWith(u'1') ? number : QString(u'0' + number);
}

QString mobileNumber(const QString &national)
{
    static const QRegularExpression mobile(QStringLiteral("\\A1[3-9][0-9]{9}\\z"));
    QString digits = national;
    digits.remove(u'-');
    return mobile.match(digits).hasMatch() ? digits : QString();
}

} // namespace

Result<CheckedText> checkPhone(const QString &typed)
{
    static const QRegularExpression landline(
        QStringLiteral("\\A\\(?(0(?:10|2[0-9]|[3-9][0-9]{2}))\\)?-?([2-9][0-9]{6,7})"
                       "(?:[-转]([0-9]{1,6}))?\\z"));
    static const QRegularExpression local(
        QStringLiteral("\\A([2-9][0-9]{6,7})(?:[-转]([0-9]{1,6}))?\\z"));
    static const QRegularExpression service(
        QStringLiteral("\\A([48]00)-?([0-9]{3})-?([0-9]{4})\\z"));
    static const QRegularExpression foreign(QStringLiteral("\\A\\+[1-9][0-9]{6,14}\\z"));

    const QString number = nationalNumber(typedtext::compact(typed));
    const QString mobile = mobileNumber(number);
    if (!mobile.isEmpty())
        return CheckedText{mobile, {}};
    const auto withExtension = [](const QString &main, const QString &extension) {
        return extension.isEmpty() ? main : QString(main + u'-' + extension);
    };
    if (const auto match = landline.match(number); match.hasMatch()) {
        const QString main = match.captured(1) + u'-' + match.captured(2);
        return CheckedText{withExtension(main, match.captured(3)), {}};
    }
    if (const auto match = service.match(number); match.hasMatch())
        return CheckedText{match.capturedTexts().sliced(1).join(u'-'), {}};
    if (const auto match = local.match(number); match.hasMatch()) {
        return CheckedText{withExtension(match.captured(1), match.captured(2)),
                           {QCoreApplication::translate("archive::Phone",
                                                        "The number has no area code; add it, "
                                                        "such as 0598.")}};
    }
    if (QString digits = QString(number).remove(u'-'); foreign.match(digits).hasMatch())
        return CheckedText{digits, {}};
    return invalidInput(
        QCoreApplication::translate("archive::Phone",
                                    "This is no telephone number of China; write eleven digits for "
                                    "a mobile, area code and number for a landline, or + and the "
                                    "country code."));
}

} // namespace archive
