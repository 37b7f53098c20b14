// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/password.h"

#include "base/random.h"
#include "vault/cryptoerror.h"
#include "vault/username.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <botan/pwdhash.h>

namespace archive {
namespace {

struct PasswordText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Password)
};

Error badPassword(const QString &message)
{
    return Error{ErrorCode::InvalidInput, message, {}};
}

/// 12345678, hgfedcba: each character one above, or one below, the one before it.
bool isSequence(const QList<uint> &characters)
{
    const auto follows = [&characters](uint step) {
        return std::adjacent_find(characters.begin(),
                                  characters.end(),
                                  [step](uint one, uint next) { return next != one + step; })
            == characters.end();
    };
    return follows(1) || follows(uint(-1));
}

} // namespace

bool KdfCost::isAffordable() const
{
    constexpr quint32 maximumKiB = 1024 * 1024;
    constexpr quint32 maximumIterations = 64;
    constexpr quint32 maximumLanes = 16;
    return lanes >= 1 && lanes <= maximumLanes && iterations >= 1 && iterations <= maximumIterations
        && memoryKiB >= 8 * lanes && memoryKiB <= maximumKiB;
}

KdfCost KdfCost::raisedTo(const KdfCost &least) const
{
    return {std::max(memoryKiB, least.memoryKiB), std::max(iterations, least.iterations), lanes};
}

Result<KdfParameters> KdfParameters::create(const KdfCost &cost, RandomSource &random)
{
    ARCHIVE_TRY(salt, random.bytes(saltSize));
    return KdfParameters{cost, salt};
}

Result<Secret> derivePasswordKey(const QString &password, const KdfParameters &parameters)
try {
    const auto &cost = parameters.cost;
    if (!cost.isAffordable() || parameters.salt.size() != KdfParameters::saltSize) {
        return Error{ErrorCode::InvalidInput,
                     PasswordText::tr("The cost of the password derivation is out of bounds."),
                     {}};
    }
    const auto argon = Botan::PasswordHashFamily::create_or_throw("Argon2id")
                           ->from_params(cost.memoryKiB, cost.iterations, cost.lanes);
    auto text = password.normalized(QString::NormalizationForm_C).toUtf8();
    auto key = Secret::zeroed(32);
    argon->derive_key(key.data(),
                      static_cast<std::size_t>(key.size()),
                      text.constData(),
                      static_cast<std::size_t>(text.size()),
                      reinterpret_cast<const uchar *>(parameters.salt.constData()),
                      static_cast<std::size_t>(parameters.salt.size()));
    wipe(text);
    return key;
} catch (const std::exception &exception) {
    return cryptoError(exception);
}

Result<void> checkNewPassword(const QString &password, const QString &user)
{
    constexpr qsizetype shortest = 8;
    constexpr qsizetype longest = 256;
    constexpr qsizetype fewestDifferent = 4;
    const auto normal = password.normalized(QString::NormalizationForm_C);
    const auto characters = normal.toUcs4();
    if (characters.size() < shortest || characters.size() > longest)
        return badPassword(PasswordText::tr("A password has 8 to 256 characters; choose another."));
    if (!isPrintableText(normal)) {
        return badPassword(PasswordText::tr(
            "A password can't have control or unknown characters; choose another."));
    }
    if (QSet<uint>(characters.begin(), characters.end()).size() < fewestDifferent) {
        return badPassword(
            PasswordText::tr("A password has at least four different characters; choose another."));
    }
    if (isSequence(characters)) {
        return badPassword(PasswordText::tr(
            "A password can't be a row of characters that follow each other; choose another."));
    }
    const auto name = user.normalized(QString::NormalizationForm_C);
    if (normal.toCaseFolded() == name.toCaseFolded()) {
        return badPassword(
            PasswordText::tr("The password can't be the user's name; choose another."));
    }
    return {};
}

} // namespace archive
