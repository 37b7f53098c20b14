// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/cardsuccessor.h"

#include "archive/ratingfacts.h"
#include "rating/cardedit.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace archive {
namespace {

struct CardSuccessorText
{
    Q_DECLARE_TR_FUNCTIONS(archive::CardSuccessor)
};

constexpr auto cardSuffix = ".pmml";
constexpr qsizetype longestCardName = 60;

QString policyFile()
{
    return QStringLiteral("policy.json");
}

/// Letters, digits, "-", "_" and dots within: a name on every system that an archive is carried to.
bool isCardName(const QString &name)
{
    const auto stem = name.chopped(std::min(name.size(), qsizetype(qstrlen(cardSuffix))));
    const bool isPlain = std::all_of(stem.begin(), stem.end(), [](QChar letter) {
        return letter.isLetterOrNumber() || letter == QLatin1Char('-') || letter == QLatin1Char('_')
            || letter == QLatin1Char('.');
    });
    return name.endsWith(QLatin1String(cardSuffix)) && !stem.isEmpty() && isPlain
        && !stem.startsWith(QLatin1Char('.')) && !stem.endsWith(QLatin1Char('.'))
        && name.size() <= longestCardName;
}

Result<void> checkName(Archive &archive, const Session &session, const QString &name)
{
    if (!isCardName(name)) {
        return Error{ErrorCode::InvalidInput,
                     CardSuccessorText::tr("A card's file has a name of letters, digits, “-” and "
                                           "“_” that ends in .pmml, at most %1 long.")
                         .arg(longestCardName),
                     name};
    }
    const auto present =
        readRatingFile(archive.info().folder, *archive.environment().disk, name, shippedCards());
    if (!present) {
        return present.error().code == ErrorCode::NotFound ? Result<void>()
                                                           : Result<void>(present.error());
    }
    ARCHIVE_TRY(used, archive.ratingFacts().isCardUsed(session, ratingFileHash(*present)));
    if (used) {
        return Error{
            ErrorCode::Refused,
            CardSuccessorText::tr("Ratings were made by the card %1, so it stays as it is. "
                                  "Give the new one another name.")
                .arg(name),
            name};
    }
    return {};
}

QByteArray policyNaming(const QByteArray &policy, const QString &card)
{
    auto members = QJsonDocument::fromJson(policy).object();
    members[QLatin1String("card")] = card;
    return QJsonDocument(members).toJson();
}

} // namespace

Result<CardInUse> cardInUse(Archive &archive, const Session &session)
{
    const auto &folder = archive.info().folder;
    auto &disk = *archive.environment().disk;
    ARCHIVE_TRY(set, RatingSet::load(folder, disk));
    ARCHIVE_TRY(bytes, readRatingFile(folder, disk, set.cardFile(), shippedCards()));
    auto &facts = archive.ratingFacts();
    ARCHIVE_TRY(used, facts.isCardUsed(session, ratingFileHash(bytes)));
    return CardInUse{set.cardFile(), bytes, used, facts.keepsCards(session)};
}

Result<VerifiedCard> verifiedCard(const QByteArray &card)
{
    const auto whole = pmml::Scorecard::load(card);
    if (whole)
        return VerifiedCard{card, {}};
    auto without = withoutVerification(card);
    if (!pmml::Scorecard::load(without))
        return whole.error();
    return VerifiedCard{std::move(without), whole.error().message};
}

Result<void> succeedCard(Archive &archive, const Session &session, const CardSuccessor &successor)
{
    auto &disk = *archive.environment().disk;
    ARCHIVE_TRY(set, RatingSet::load(archive.info().folder, disk));
    ARCHIVE_CHECK(archive.ratingFacts().requireCardKeeper(session));
    ARCHIVE_CHECK(checkName(archive, session, successor.file));
    ARCHIVE_TRY(card, pmml::Scorecard::load(successor.bytes));
    ARCHIVE_CHECK(set.checkInputs(card, policyFile()));
    ARCHIVE_TRY(policy,
                readRatingFile(archive.info().folder, disk, policyFile(), shippedPolicies()));
    const auto folder = ratingFolder(archive.info().folder);
    if (!folder.mkpath(QStringLiteral("."))) {
        return Error{ErrorCode::Io,
                     CardSuccessorText::tr("The folder %1 can't be made.").arg(folder.path()),
                     folder.path()};
    }
    ARCHIVE_CHECK(writeAtomically(disk, folder.filePath(successor.file), successor.bytes));
    ARCHIVE_CHECK(
        archive.ratingFacts().recordCard(session, successor.file, ratingFileHash(successor.bytes)));
    return writeAtomically(
        disk, folder.filePath(policyFile()), policyNaming(policy, successor.file));
}

} // namespace archive
