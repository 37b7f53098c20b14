// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villageprofilereader.h"

#include "catalogue/strictjson.h"
#include "views/codes.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace archive {

namespace {

constexpr auto headMembers = "county denominators name silentVillagesMost source townships trusted "
                             "unknownMost validMonths version villages";
constexpr int longestValid = 60;
constexpr int longestName = 60;
constexpr int longestVersion = 30;
constexpr int longestSource = 500;
constexpr qint64 wholeShare = 10'000; ///< hundredths of a per cent
constexpr qint64 allPoints = 1'000; ///< tenths
constexpr qint64 largestNumber = 100'000; ///< hundredths

const std::array grades{codes::grade::tripleA,
                        codes::grade::doubleA,
                        codes::grade::singleA,
                        codes::grade::gradeB,
                        codes::grade::gradeC};

std::optional<HouseholdBase> baseOf(const QString &word)
{
    if (word == QLatin1String("registered"))
        return HouseholdBase::Registered;
    if (word == QLatin1String("resident"))
        return HouseholdBase::Resident;
    return word == QLatin1String("filed") ? std::optional(HouseholdBase::Filed) : std::nullopt;
}

/// The largest bound that makes sense.
qint64 mostOf(VillageIndicator indicator)
{
    return isNumber(indicator) ? largestNumber : wholeShare;
}

/// Whether a band goes on where the item's last one leads.
bool follows(const VillageItem &item, const VillageBand &band)
{
    const qint64 last = item.bands.back().bound;
    return item.isRising ? band.bound < last : band.bound > last;
}

} // namespace

Result<void> VillageProfileReader::requireBasis(const QJsonObject &json, const QString &place) const
{
    ARCHIVE_CHECK(readIsDefault(json, place));
    ARCHIVE_CHECK(readText(json, place, "source", longestSource));
    return {};
}

Result<qint64> VillageProfileReader::readHundredths(const QJsonValue &value,
                                                    const QString &place,
                                                    qint64 most) const
{
    const auto number = hundredthsOf(value.toString());
    if (!number)
        return refused(place, tr("a number is a text with at most two decimals, as “20.0”."));
    if (*number < -most || *number > most)
        return refused(place, tr("it may be %1 at most.").arg(hundredthsText(most)));
    return *number;
}

Result<VillageIndicator> VillageProfileReader::readIndicator(const QJsonObject &json,
                                                             const QString &place,
                                                             Level level) const
{
    const auto indicator = indicatorOf(json[QLatin1String("indicator")].toString());
    const bool isVillages = indicator == VillageIndicator::Villages;
    const bool isTownships = indicator == VillageIndicator::Townships;
    const bool isCommittee = indicator == VillageIndicator::Committee;
    if (!indicator || (isVillages && level == Level::Village)
        || (isTownships && level != Level::County) || (isCommittee && level != Level::Village)) {
        return refused(place,
                       tr("there is no indicator “%1” here.")
                           .arg(json[QLatin1String("indicator")].toString()));
    }
    return *indicator;
}

Result<VillageGate>
VillageProfileReader::readGate(const QJsonObject &json, const QString &place, Level level) const
{
    using Bound = VillageGate::Bound;
    static const std::array bounds{std::pair(QStringLiteral("least"), Bound::Least),
                                   std::pair(QStringLiteral("most"), Bound::Most),
                                   std::pair(QStringLiteral("below"), Bound::Below)};
    const auto found = std::find_if(bounds.begin(), bounds.end(), [&json](const auto &each) {
        return json.contains(each.first);
    });
    if (found == bounds.end())
        return refused(place, tr("a gate has one of “least”, “most” and “below”."));
    QStringList members{QStringLiteral("basis"),
                        QStringLiteral("indicator"),
                        QStringLiteral("source"),
                        found->first};
    members.sort();
    ARCHIVE_CHECK(requireMembers(json, place, members.join(QLatin1Char(' '))));
    ARCHIVE_CHECK(requireBasis(json, place));
    VillageGate gate;
    ARCHIVE_TRY(indicator, readIndicator(json, place, level));
    ARCHIVE_TRY(limit, readHundredths(json[found->first], place, mostOf(indicator)));
    gate.indicator = indicator;
    gate.bound = found->second;
    gate.limit = limit;
    return gate;
}

Result<VillageBand> VillageProfileReader::readBand(const QJsonObject &json,
                                                   const QString &place,
                                                   const VillageItem &item) const
{
    constexpr qint64 tenth = 10;
    const auto bound = item.isRising ? QStringLiteral("from") : QStringLiteral("upTo");
    const auto members =
        item.isRising ? QStringLiteral("from percent") : QStringLiteral("percent upTo");
    ARCHIVE_CHECK(requireMembers(json, place, members));
    ARCHIVE_TRY(edge, readHundredths(json[bound], place, mostOf(item.indicator)));
    ARCHIVE_TRY(share, readHundredths(json[QLatin1String("percent")], place, wholeShare));
    if (share < 0 || share % tenth != 0)
        return refused(place, tr("“percent” goes from 0 to 100 with one decimal at most."));
    return VillageBand{edge, share / tenth};
}

/// Bands that leave nothing out: they fall to one from 0, or rise to one up to 100.
Result<void> VillageProfileReader::readBands(const QJsonArray &bands,
                                             const QString &place,
                                             VillageItem &item) const
{
    item.isRising = bands.at(0).toObject().contains(QLatin1String("from"));
    for (qsizetype index = 0; index < bands.size(); ++index) {
        const auto at = entryPlace(place + QStringLiteral(".bands"), index);
        ARCHIVE_TRY(band, readBand(bands.at(index).toObject(), at, item));
        if (!item.bands.empty() && !follows(item, band))
            return refused(at, tr("bands “from” fall, bands “upTo” rise."));
        item.bands.push_back(band);
    }
    const qint64 last = item.isRising ? 0 : wholeShare;
    if (item.bands.empty() || item.bands.back().bound != last)
        return refused(place, tr("its bands must end with one from 0, or up to 100."));
    return {};
}

Result<VillageItem>
VillageProfileReader::readItem(const QJsonObject &json, const QString &place, Level level) const
{
    ARCHIVE_CHECK(
        requireMembers(json, place, QStringLiteral("bands basis indicator source weight")));
    ARCHIVE_CHECK(requireBasis(json, place));
    VillageItem item;
    ARCHIVE_TRY(indicator, readIndicator(json, place, level));
    ARCHIVE_TRY(weight, readHundredths(json[QLatin1String("weight")], place, wholeShare));
    constexpr qint64 tenth = 10;
    if (weight <= 0 || weight % tenth != 0)
        return refused(place, tr("“weight” is above 0 and has one decimal at most."));
    item.indicator = indicator;
    item.weight = weight / tenth;
    ARCHIVE_CHECK(readBands(json[QLatin1String("bands")].toArray(), place, item));
    return item;
}

Result<VillageRules>
VillageProfileReader::readRules(const QJsonObject &json, const QString &place, Level level) const
{
    ARCHIVE_CHECK(requireMembers(json, place, QStringLiteral("gates items")));
    if (!json[QLatin1String("gates")].isArray() || !json[QLatin1String("items")].isArray())
        return refused(place, tr("gates and items are lists."));
    VillageRules rules;
    const auto gates = json[QLatin1String("gates")].toArray();
    for (qsizetype index = 0; index < gates.size(); ++index) {
        ARCHIVE_TRY(gate,
                    readGate(gates.at(index).toObject(),
                             entryPlace(place + QStringLiteral(".gates"), index),
                             level));
        rules.gates.push_back(gate);
    }
    const auto items = json[QLatin1String("items")].toArray();
    qint64 total = 0;
    for (qsizetype index = 0; index < items.size(); ++index) {
        ARCHIVE_TRY(item,
                    readItem(items.at(index).toObject(),
                             entryPlace(place + QStringLiteral(".items"), index),
                             level));
        total += item.weight;
        rules.items.push_back(item);
    }
    if (!rules.items.empty() && total != allPoints)
        return refused(place, tr("the weights of its items must add up to 100."));
    return rules;
}

Result<void> VillageProfileReader::readBases(const QJsonObject &json, VillageProfile &profile) const
{
    const auto place = QStringLiteral("denominators");
    ARCHIVE_CHECK(requireMembers(json, place, QStringLiteral("filed trusted")));
    const auto filed = baseOf(json[QLatin1String("filed")].toString());
    const auto trusted = baseOf(json[QLatin1String("trusted")].toString());
    if (!filed || !trusted || *filed == HouseholdBase::Filed) {
        return refused(place,
                       tr("“filed” is “registered” or “resident”, “trusted” one of these or "
                          "“filed”."));
    }
    profile.m_filedOf = *filed;
    profile.m_trustedOf = *trusted;
    return {};
}

Result<void> VillageProfileReader::readHead(const QJsonObject &json, VillageProfile &profile) const
{
    for (const auto &[member, longest, target] :
         {std::tuple("name", longestName, &profile.m_name),
          std::tuple("version", longestVersion, &profile.m_version)}) {
        ARCHIVE_TRY(text, readText(json, QLatin1String(member), member, longest));
        *target = text;
    }
    ARCHIVE_CHECK(readText(json, QStringLiteral("source"), "source", longestSource));
    const auto trusted = json[QLatin1String("trusted")].toArray();
    for (const auto &each : trusted) {
        const auto grade = each.toString();
        if (std::find(grades.begin(), grades.end(), grade) == grades.end()
            || profile.m_trusted.contains(grade)) {
            return refused(QStringLiteral("trusted"),
                           tr("“%1” is no grade, or stands there twice.").arg(grade));
        }
        profile.m_trusted.append(grade);
    }
    if (profile.m_trusted.isEmpty())
        return refused(QStringLiteral("trusted"), tr("it names the grades of a credit household."));
    profile.m_validMonths = json[QLatin1String("validMonths")].toInt();
    if (profile.m_validMonths < 1 || profile.m_validMonths > longestValid) {
        return refused(QStringLiteral("validMonths"),
                       tr("it must be from 1 to %1.").arg(longestValid));
    }
    for (const auto &[member, target] : {std::pair("unknownMost", &profile.m_unknownMost),
                                         std::pair("silentVillagesMost", &profile.m_silentMost)}) {
        ARCHIVE_TRY(share,
                    readHundredths(json[QLatin1String(member)], QLatin1String(member), wholeShare));
        if (share < 0)
            return refused(QLatin1String(member), tr("it is not below 0."));
        *target = share;
    }
    return {};
}

Result<VillageProfile> VillageProfileReader::read(const QByteArray &bytes) const
{
    ARCHIVE_TRY(json, readStrictJson(bytes, file()));
    ARCHIVE_CHECK(requireMembers(json, QStringLiteral("{}"), QLatin1String(headMembers)));
    VillageProfile profile;
    ARCHIVE_CHECK(readHead(json, profile));
    ARCHIVE_CHECK(readBases(json[QLatin1String("denominators")].toObject(), profile));
    for (const auto &[word, level, target] :
         {std::tuple("villages", Level::Village, &profile.m_village),
          std::tuple("townships", Level::Township, &profile.m_township),
          std::tuple("county", Level::County, &profile.m_county)}) {
        ARCHIVE_TRY(rules,
                    readRules(json[QLatin1String(word)].toObject(), QLatin1String(word), level));
        *target = std::move(rules);
    }
    if (profile.m_village.gates.empty())
        return refused(QStringLiteral("villages.gates"), tr("a village needs a gate."));
    return profile;
}

} // namespace archive
