// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/gradebands.h"

#include "pmml/numbers.h"
#include "rating/ratingfilereader.h"

#include <QJsonArray>

#include <algorithm>

namespace archive {

namespace {

struct BandsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::GradeBands)
};

} // namespace

Result<std::vector<GradeBand>> readGradeBands(const QJsonObject &policy, const QString &file)
{
    const RatingFileReader reader(file);
    const auto list = QStringLiteral("grades");
    const auto grades = policy[list].toArray();
    std::vector<GradeBand> bands;
    for (qsizetype index = 0; index < grades.size(); ++index) {
        const auto place = RatingFileReader::entryPlace(list, index);
        const auto grade = grades.at(index).toObject();
        ARCHIVE_CHECK(reader.requireMembers(grade, place, QStringLiteral("from grade")));
        const auto name = grade[QLatin1String("grade")].toString();
        const auto from = pmml::numberFromText(grade[QLatin1String("from")].toString());
        if (name.isEmpty() || !from)
            return reader.refused(place, BandsText::tr("“grade” and “from” are texts."));
        bands.push_back({name, pmml::roundedTenths(*from)});
    }
    const auto risen =
        std::adjacent_find(bands.begin(), bands.end(), [](const auto &above, const auto &below) {
            return below.from >= above.from;
        });
    if (bands.empty() || risen != bands.end() || bands.back().from != 0) {
        return reader.refused(list,
                              BandsText::tr("they must fall from the highest to one from 0."));
    }
    return bands;
}

size_t bandOf(const std::vector<GradeBand> &bands, qint64 tenths)
{
    const auto band = std::find_if(
        bands.begin(), bands.end(), [tenths](const auto &each) { return tenths >= each.from; });
    return band == bands.end() ? bands.size() - 1 : size_t(band - bands.begin());
}

} // namespace archive
