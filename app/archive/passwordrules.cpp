// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/passwordrules.h"

#include "domain/csvtable.h"
#include "vault/keyring.h"
#include "vault/password.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct PasswordRulesText
{
    Q_DECLARE_TR_FUNCTIONS(archive::PasswordRules)
};

Error brokenRule(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, {}};
}

int kindsOf(const QList<uint> &characters)
{
    const auto has = [&characters](const auto &isOfKind) {
        return std::any_of(characters.begin(), characters.end(), isOfKind) ? 1 : 0;
    };
    const auto isOther = [](uint one) {
        return !QChar::isLower(one) && !QChar::isUpper(one) && !QChar::isDigit(one);
    };
    return has([](uint one) { return QChar::isLower(one); })
        + has([](uint one) { return QChar::isUpper(one); })
        + has([](uint one) { return QChar::isDigit(one); }) + has(isOther);
}

} // namespace

Result<PasswordRules> PasswordRules::shipped()
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/passwords.csv")));
    ARCHIVE_TRY(rows, table.rows("name,value"));
    PasswordRules rules;
    bool hasAge = false;
    for (const auto &row : rows) {
        const auto number = row.at(1).toInt();
        if (row.at(0) == "shortest") {
            rules.shortest = number;
        } else if (row.at(0) == "passphrase") {
            rules.passphrase = number;
        } else if (row.at(0) == "kinds") {
            rules.kinds = number;
        } else if (row.at(0) == "most_days") {
            rules.mostDays = number;
            hasAge = number >= 0;
        } else if (row.at(0) == "common") {
            rules.common.append(QString::fromUtf8(row.at(1)));
        } else {
            return table.damaged(0);
        }
    }
    const bool usable = rules.shortest > 0 && rules.passphrase >= rules.shortest && rules.kinds > 0;
    if (!usable || !hasAge)
        return table.damaged(0);
    return rules;
}

Result<void> PasswordRules::check(const QString &password, const QString &user) const
{
    ARCHIVE_CHECK(checkNewPassword(password, user));
    const auto characters = password.normalized(QString::NormalizationForm_C).toUcs4();
    if (characters.size() < shortest) {
        return brokenRule(PasswordRulesText::tr("A password has at least %1 characters; choose a "
                                                "longer one.")
                              .arg(shortest));
    }
    if (characters.size() < passphrase && kindsOf(characters) < kinds) {
        return brokenRule(
            PasswordRulesText::tr("A password of fewer than %1 characters mixes at least %2 of "
                                  "small letters, capital letters, digits and other characters; "
                                  "choose another or a longer one.")
                .arg(passphrase)
                .arg(kinds));
    }
    if (common.contains(password.toLower())) {
        return brokenRule(
            PasswordRulesText::tr("This password is one of those that are tried first; choose "
                                  "another."));
    }
    return {};
}

bool PasswordRules::isTooOld(qint64 setMs, const QDateTime &now) const
{
    constexpr qint64 msPerDay = qint64{24} * 3600 * 1000;
    return mostDays > 0 && now.toMSecsSinceEpoch() - setMs > mostDays * msPerDay;
}

Result<void> requireOwnPassword(const KeyRing &keys, const QDateTime &now)
{
    if (keys.passwordUse() == PasswordUse::Once) {
        return Error{ErrorCode::PasswordDue,
                     PasswordRulesText::tr("An administrator gave you this password, so that it "
                                           "serves only to choose your own; change it first."),
                     {}};
    }
    ARCHIVE_TRY(rules, PasswordRules::shipped());
    if (rules.isTooOld(keys.passwordSetMs(), now)) {
        return Error{ErrorCode::PasswordDue,
                     PasswordRulesText::tr("Your password is older than %1 days; change it first.")
                         .arg(rules.mostDays),
                     {}};
    }
    return {};
}

} // namespace archive
