// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/rulecheck.h"

#include "domain/checkedtext.h"
#include "domain/citizenid.h"
#include "domain/division.h"
#include "domain/personname.h"
#include "domain/phone.h"
#include "domain/typedtext.h"
#include "domain/uscc.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <limits>

namespace archive {
namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(archive::RuleCheck)
};

/// A day after which nobody alive was born, for forms that are read before "today" is known.
QDate anyDay(QDate today)
{
    return today.isValid() ? today : QDate(2200, 12, 31);
}

Error refuseForm(const QString &code, const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, code};
}

Result<QStringList> checkedForm(const Result<CheckedText> &checked, const QString &code)
{
    if (!checked)
        return refuseForm(code, checked.error().message);
    return checked->warnings;
}

Result<QStringList> citizenForm(const QString &text, QDate today)
{
    const auto id = CitizenId::parse(text, anyDay(today));
    if (id)
        return QStringList();
    const auto plain = typedtext::compact(text).toUpper();
    constexpr qsizetype digits = 17;
    const auto check = CitizenId::checkCharacter(QStringView(plain).left(digits));
    const bool couldBeCheck =
        !plain.isEmpty() && QStringLiteral("0123456789X").contains(plain.back());
    const bool onlyCheck =
        plain.size() == digits + 1 && !check.isNull() && couldBeCheck && plain.back() != check;
    return refuseForm(onlyCheck ? QStringLiteral("id-check-digit") : QStringLiteral("id-form"),
                      id.error().message);
}

const QRegularExpression &idWord()
{
    static const QRegularExpression form(QStringLiteral("\\A(?:[a-z0-9][a-z0-9_.-]*)\\z"));
    return form;
}

const QRegularExpression &idWords()
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:[a-z0-9][a-z0-9_.-]*( [a-z0-9][a-z0-9_.-]*)*)\\z"));
    return form;
}

const QRegularExpression &sha256Hex()
{
    static const QRegularExpression form(QStringLiteral("\\A(?:[0-9a-f]{64})\\z"));
    return form;
}

Result<QStringList> patternForm(const QString &text,
                                const QRegularExpression &form,
                                const QString &code,
                                const QString &sentence)
{
    if (!form.match(text).hasMatch())
        return refuseForm(code, sentence);
    return QStringList();
}

template<typename T>
Result<QStringList> parsedForm(const Result<T> &parsed, const QString &code)
{
    if (!parsed)
        return refuseForm(code, parsed.error().message);
    return QStringList();
}

} // namespace

Result<QStringList> checkRuleForm(const Field &field, const QString &text, QDate today)
{
    switch (field.rule) {
    case TextRule::PersonName:
        return checkedForm(checkPersonName(text), QStringLiteral("name-form"));
    case TextRule::CitizenId:
        return citizenForm(text, today);
    case TextRule::Uscc:
        return parsedForm(Uscc::parse(text), QStringLiteral("uscc-form"));
    case TextRule::Division:
        return parsedForm(DivisionCode::parse(text), QStringLiteral("division-form"));
    case TextRule::Phone:
        return checkedForm(checkPhone(text), QStringLiteral("phone-form"));
    case TextRule::Id:
        return patternForm(text,
                           idWord(),
                           QStringLiteral("id-word"),
                           RuleText::tr("write lower-case letters, digits, and _ . - between."));
    case TextRule::IdList:
        return patternForm(text,
                           idWords(),
                           QStringLiteral("id-word"),
                           RuleText::tr("write ids in lower case, joined by one space."));
    case TextRule::Sha256:
        return patternForm(text,
                           sha256Hex(),
                           QStringLiteral("hash-form"),
                           RuleText::tr("a SHA-256 has 64 digits from 0 to f, in lower case."));
    case TextRule::CodeStrip:
    case TextRule::None:
        break;
    }
    return QStringList();
}

QString canonicalText(const Field &field, const QString &text)
{
    switch (field.rule) {
    case TextRule::CitizenId: {
        const auto id = CitizenId::parse(text, anyDay({}));
        return id ? id->text() : text;
    }
    case TextRule::Uscc: {
        const auto code = Uscc::parse(text);
        return code ? code->text() : text;
    }
    case TextRule::Division: {
        const auto code = DivisionCode::parse(text);
        return code ? code->text() : text;
    }
    case TextRule::Phone: {
        const auto phone = checkPhone(text);
        return phone ? phone->text : text;
    }
    case TextRule::PersonName: {
        const auto name = checkPersonName(text);
        return name ? name->text : text;
    }
    default: {
        // Texts are kept trimmed, with plain line feeds; what may not be kept stays for validate() to name.
        const auto plain = checkFreeText(text, std::numeric_limits<int>::max(), TextLines::Many);
        return plain ? plain->text : text;
    }
    }
}

} // namespace archive
