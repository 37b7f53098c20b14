// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/ratingset.h"

#include "catalogue/strictjson.h"
#include "rating/ratingfilereader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QResource>

#include <algorithm>

namespace archive {

namespace {

struct SetText
{
    Q_DECLARE_TR_FUNCTIONS(archive::RatingSet)
};

constexpr auto policyMembers = "card changeable grades mandatory name validMonths version vetoes";
constexpr int mostMonths = 60;

QStringList textsIn(const QJsonArray &array)
{
    QStringList texts;
    for (const auto &each : array)
        texts.append(each.toString());
    return texts;
}

} // namespace

QDir ratingFolder(const QString &archiveFolder)
{
    return {QDir(archiveFolder).filePath(QStringLiteral("rating"))};
}

Result<QByteArray> readRatingFile(const QString &archiveFolder,
                                  Disk &disk,
                                  const QString &name,
                                  const QString &shipped)
{
    const auto path = ratingFolder(archiveFolder).filePath(name);
    auto own = disk.read(path);
    if (own || own.error().code != ErrorCode::NotFound)
        return own;
    const QResource resource(shipped + QLatin1Char('/') + name);
    if (!resource.isValid()) {
        return Error{ErrorCode::NotFound,
                     SetText::tr("There is no file %1 in the archive's folder “rating”, and "
                                 "none of that name is shipped.")
                         .arg(name),
                     path};
    }
    return resource.uncompressedData();
}

QString shippedCards()
{
    return QStringLiteral(":/scorecards");
}

QString shippedPolicies()
{
    return QStringLiteral(":/rating");
}

QString ratingFileHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<void> RatingSet::readPolicy(const QByteArray &bytes, const QString &file)
{
    ARCHIVE_TRY(policy, readStrictJson(bytes, file));
    const RatingFileReader reader(file);
    ARCHIVE_CHECK(
        reader.requireMembers(policy, QStringLiteral("{}"), QLatin1String(policyMembers)));
    m_name = policy[QLatin1String("name")].toString();
    m_version = policy[QLatin1String("version")].toString();
    m_cardFile = policy[QLatin1String("card")].toString();
    m_vetoFile = policy[QLatin1String("vetoes")].toString();
    m_validMonths = policy[QLatin1String("validMonths")].toInt();
    const bool isNamed = !m_name.isEmpty() && !m_version.isEmpty();
    if (!isNamed || !RatingFileReader::isFileName(m_cardFile)
        || !RatingFileReader::isFileName(m_vetoFile)) {
        return reader.refused(
            QStringLiteral("{}"),
            SetText::tr("name, version, card and vetoes are texts, the last two names of files."));
    }
    if (m_validMonths < 1 || m_validMonths > mostMonths) {
        return reader.refused(QStringLiteral("validMonths"),
                              SetText::tr("it must be from 1 to %1.").arg(mostMonths));
    }
    m_mandatory = textsIn(policy[QLatin1String("mandatory")].toArray());
    m_changeable = textsIn(policy[QLatin1String("changeable")].toArray());
    ARCHIVE_TRY(bands, readGradeBands(policy, file));
    m_bands = std::move(bands);
    return {};
}

Result<void> RatingSet::checkInputs(const pmml::Scorecard &card, const QString &file) const
{
    const auto &inputs = card.inputs();
    for (const auto &[member, names] :
         {std::pair("mandatory", &m_mandatory), std::pair("changeable", &m_changeable)}) {
        for (const auto &name : *names) {
            const bool known = std::any_of(inputs.begin(), inputs.end(), [&](const auto &input) {
                return input.name == name;
            });
            if (!known) {
                return RatingFileReader(file).refused(
                    QLatin1String(member), SetText::tr("the card has no input “%1”.").arg(name));
            }
        }
    }
    return {};
}

Result<RatingSet>
RatingSet::load(const QString &archiveFolder, Disk &disk, const RatingFiles &files)
{
    const auto own = [&](const QString &name, const QString &shipped) {
        return readRatingFile(archiveFolder, disk, name, shipped);
    };
    const auto policyFile = files.policy.isEmpty() ? QStringLiteral("policy.json") : files.policy;
    ARCHIVE_TRY(policy,
                files.policy.isEmpty() ? own(policyFile, shippedPolicies())
                                       : disk.read(files.policy));
    RatingSet set;
    ARCHIVE_CHECK(set.readPolicy(policy, policyFile));
    ARCHIVE_TRY(card,
                files.card.isEmpty() ? own(set.m_cardFile, shippedCards()) : disk.read(files.card));
    ARCHIVE_TRY(vetoes, own(set.m_vetoFile, shippedPolicies()));
    ARCHIVE_TRY(scorecard, pmml::Scorecard::load(card));
    ARCHIVE_TRY(formulas, pmml::Formulas::load(vetoes));
    ARCHIVE_CHECK(set.checkInputs(scorecard, policyFile));
    set.m_card = std::move(scorecard);
    set.m_vetoes = std::move(formulas);
    set.m_cardHash = ratingFileHash(card);
    set.m_policyHash = ratingFileHash(policy + vetoes);
    return set;
}

} // namespace archive
