// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/measuretablereader.h"

#include "catalogue/strictjson.h"
#include "views/codes.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

namespace archive {

namespace {

constexpr int longestTableName = 60;
constexpr int longestTableVersion = 30;
constexpr int longestMeasureItem = 100;
constexpr int longestMeasureText = 500;
constexpr qint64 figureScale = 100;

const std::array fallingGrades{codes::grade::tripleA,
                               codes::grade::doubleA,
                               codes::grade::singleA,
                               codes::grade::gradeB,
                               codes::grade::gradeC};
const std::array allRecordKinds{codes::publicRecordKind::civilJudgmentOrSettlement,
                                codes::publicRecordKind::enforcement,
                                codes::publicRecordKind::judgmentDebtorListedAsDishonest,
                                codes::publicRecordKind::restrictedSpending,
                                codes::publicRecordKind::administrativePenalty,
                                codes::publicRecordKind::publicNoticeOfTaxOwed,
                                codes::publicRecordKind::criminalJudgment,
                                codes::publicRecordKind::listOfSeriousBreachesCopied,
                                codes::publicRecordKind::otherAdverseFactPublicByLaw};

/// A unit with the largest figure that makes sense, and whether only whole ones do.
struct UnitForm
{
    const char *word;
    MeasureUnit unit;
    qint64 most;
    bool isWhole;
};
constexpr std::array unitForms{UnitForm{"basis-points", MeasureUnit::BasisPoints, 1'000, true},
                               UnitForm{"percent-a-year", MeasureUnit::PercentAYear, 10, false},
                               UnitForm{"percent", MeasureUnit::Percent, 1'000, false},
                               UnitForm{"yuan", MeasureUnit::Yuan, 10'000'000, false},
                               UnitForm{"days", MeasureUnit::Days, 365, true}};

} // namespace

QString unitWord(MeasureUnit unit)
{
    const auto *const form = std::find_if(
        unitForms.begin(), unitForms.end(), [unit](const auto &each) { return each.unit == unit; });
    return form == unitForms.end() ? QString() : QLatin1String(form->word);
}

Result<void> MeasureTableReader::readFigure(const QJsonObject &json,
                                            const QString &place,
                                            GradeMeasure &measure) const
{
    const auto word = json[QLatin1String("unit")];
    const auto figure = json[QLatin1String("figure")];
    if (!word.isString() || !figure.isString())
        return refused(place, tr("“figure” and “unit” are texts."));
    if (word.toString().isEmpty() && figure.toString().isEmpty())
        return {};
    const auto *const form =
        std::find_if(unitForms.begin(), unitForms.end(), [&word](const auto &each) {
            return word.toString() == QLatin1String(each.word);
        });
    if (form == unitForms.end())
        return refused(place, tr("there is no unit “%1”.").arg(word.toString()));
    const auto read = hundredthsOf(figure.toString());
    if (!read || *read <= 0 || *read > form->most * figureScale
        || (form->isWhole && *read % figureScale != 0)) {
        return refused(place,
                       form->isWhole
                           ? tr("“figure” is a whole number from 1 to %1.").arg(form->most)
                           : tr("“figure” is above 0, at most %1, and has two decimals at most.")
                                 .arg(form->most));
    }
    measure.unit = form->unit;
    measure.figure = *read;
    return {};
}

Result<GradeMeasure> MeasureTableReader::readMeasure(const QJsonObject &json,
                                                     const QString &place) const
{
    ARCHIVE_CHECK(requireMembers(
        json, place, QStringLiteral("basis figure item kind source text title unit")));
    GradeMeasure measure;
    measure.kind = json[QLatin1String("kind")].toString();
    if (measure.kind != codes::measureKind::reward
        && measure.kind != codes::measureKind::ownCreditTerms) {
        return refused(place,
                       tr("a grade earns rewards (%1) or has own credit terms (%2); only a public "
                          "record calls for a sanction.")
                           .arg(codes::measureKind::reward, codes::measureKind::ownCreditTerms));
    }
    for (const auto &[member, longest, target] :
         {std::tuple("item", longestMeasureItem, &measure.item),
          std::tuple("title", longestTableName, &measure.title),
          std::tuple("text", longestMeasureText, &measure.text),
          std::tuple("source", longestMeasureText, &measure.source)}) {
        ARCHIVE_TRY(text, readText(json, place, member, longest));
        *target = text;
    }
    ARCHIVE_TRY(isDefault, readIsDefault(json, place));
    measure.isDefault = isDefault;
    ARCHIVE_CHECK(readFigure(json, place, measure));
    return measure;
}

Result<void> MeasureTableReader::readGrades(const QJsonArray &grades, MeasureTable &table) const
{
    if (size_t(grades.size()) != fallingGrades.size())
        return refused(QStringLiteral("grades"), tr("it names each grade once."));
    for (qsizetype index = 0; index < grades.size(); ++index) {
        const auto place = entryPlace(QStringLiteral("grades"), index);
        const auto json = grades.at(index).toObject();
        ARCHIVE_CHECK(requireMembers(json, place, QStringLiteral("grade measures")));
        const auto grade = fallingGrades.at(size_t(index));
        if (json[QLatin1String("grade")].toString() != grade)
            return refused(place, tr("the grades fall; here stands %1.").arg(grade));
        if (!json[QLatin1String("measures")].isArray())
            return refused(place, tr("“measures” is a list."));
        const auto measures = json[QLatin1String("measures")].toArray();
        std::vector<GradeMeasure> read;
        for (qsizetype each = 0; each < measures.size(); ++each) {
            ARCHIVE_TRY(measure,
                        readMeasure(measures.at(each).toObject(),
                                    entryPlace(place + QStringLiteral(".measures"), each)));
            read.push_back(std::move(measure));
        }
        table.m_grades.emplace_back(grade, std::move(read));
    }
    return {};
}

Result<QStringList> MeasureTableReader::readRecordKinds(const QJsonValue &value,
                                                        const QString &place) const
{
    QStringList kinds;
    const auto list = value.toArray();
    for (const auto &each : list) {
        const auto kind = each.toString();
        const bool known =
            std::find(allRecordKinds.begin(), allRecordKinds.end(), kind) != allRecordKinds.end();
        if (!known || kinds.contains(kind)) {
            return refused(
                place, tr("“%1” is no kind of public record, or stands there twice.").arg(kind));
        }
        kinds.append(kind);
    }
    if (kinds.isEmpty())
        return refused(place, tr("“recordKinds” names the public records that call for it."));
    return kinds;
}

Result<Sanction> MeasureTableReader::readSanction(const QJsonObject &json,
                                                  const QString &place) const
{
    ARCHIVE_CHECK(requireMembers(
        json, place, QStringLiteral("basis degree item recordKinds repair source text")));
    Sanction sanction;
    ARCHIVE_TRY(kinds, readRecordKinds(json[QLatin1String("recordKinds")], place));
    sanction.recordKinds = std::move(kinds);
    const auto degree = json[QLatin1String("degree")];
    sanction.degree = degree.toString();
    const bool isKnown = degree.isString()
        && (sanction.degree.isEmpty() || sanction.degree == codes::severity::general
            || sanction.degree == codes::severity::serious);
    if (!isKnown) {
        return refused(place,
                       tr("“degree” is %1, %2 or empty; what is minor is not published.")
                           .arg(codes::severity::general, codes::severity::serious));
    }
    for (const auto &[member, longest, target] :
         {std::tuple("item", longestMeasureItem, &sanction.item),
          std::tuple("text", longestMeasureText, &sanction.text),
          std::tuple("repair", longestMeasureText, &sanction.repair),
          std::tuple("source", longestMeasureText, &sanction.source)}) {
        ARCHIVE_TRY(text, readText(json, place, member, longest));
        *target = text;
    }
    ARCHIVE_TRY(isDefault, readIsDefault(json, place));
    sanction.isDefault = isDefault;
    return sanction;
}

Result<void> MeasureTableReader::readSanctions(const QJsonArray &sanctions,
                                               MeasureTable &table) const
{
    for (qsizetype index = 0; index < sanctions.size(); ++index) {
        ARCHIVE_TRY(sanction,
                    readSanction(sanctions.at(index).toObject(),
                                 entryPlace(QStringLiteral("publicRecords"), index)));
        table.m_sanctions.push_back(std::move(sanction));
    }
    return {};
}

/// By its item a measure on the register is known again.
Result<void> MeasureTableReader::requireItemsOnce(const MeasureTable &table) const
{
    QStringList items;
    for (const auto &grade : table.m_grades) {
        for (const auto &each : grade.second)
            items.append(each.item);
    }
    for (const auto &each : table.m_sanctions)
        items.append(each.item);
    QSet<QString> seen;
    for (const auto &item : items) {
        if (seen.contains(item))
            return refused(QStringLiteral("item"), tr("“%1” stands there twice.").arg(item));
        seen.insert(item);
    }
    return {};
}

Result<void> MeasureTableReader::readHead(const QJsonObject &json, MeasureTable &table) const
{
    ARCHIVE_TRY(name, readText(json, QStringLiteral("name"), "name", longestTableName));
    ARCHIVE_TRY(version, readText(json, QStringLiteral("version"), "version", longestTableVersion));
    ARCHIVE_CHECK(readText(json, QStringLiteral("source"), "source", longestMeasureText));
    table.m_name = name;
    table.m_version = version;
    for (const auto *const list : {"grades", "publicRecords"}) {
        if (!json[QLatin1String(list)].isArray())
            return refused(QLatin1String(list), tr("it is a list."));
    }
    return {};
}

Result<MeasureTable> MeasureTableReader::read(const QByteArray &bytes) const
{
    ARCHIVE_TRY(json, readStrictJson(bytes, file()));
    ARCHIVE_CHECK(requireMembers(
        json, QStringLiteral("{}"), QStringLiteral("grades name publicRecords source version")));
    MeasureTable table;
    ARCHIVE_CHECK(readHead(json, table));
    ARCHIVE_CHECK(readGrades(json[QLatin1String("grades")].toArray(), table));
    ARCHIVE_CHECK(readSanctions(json[QLatin1String("publicRecords")].toArray(), table));
    ARCHIVE_CHECK(requireItemsOnce(table));
    return table;
}

} // namespace archive
