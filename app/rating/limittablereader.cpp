// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/limittablereader.h"

#include "catalogue/strictjson.h"

#include <QJsonArray>

#include <algorithm>

namespace archive {
namespace {

constexpr int longestLimitTitle = 60;
constexpr int longestLimitText = 500;
constexpr int mostProductMonths = 360;
constexpr qint64 fenInYuan = 100;
constexpr qint64 mostYuan = 10'000'000;

template<typename Entry>
bool isGrade(const std::vector<Entry> &entries, const QString &grade)
{
    return std::any_of(entries.begin(), entries.end(), [&grade](const Entry &each) {
        return each.grade == grade;
    });
}

} // namespace

Result<Money> LimitTableReader::readYuan(const QJsonObject &json,
                                         const QString &place,
                                         const char *member,
                                         qint64 least) const
{
    bool isNumber = false;
    const auto yuan = json[QLatin1String(member)].toString().toLongLong(&isNumber);
    if (!isNumber || yuan < least || yuan > mostYuan) {
        return refused(place,
                       tr("“%1” is a text, whole yuan from %2 to %3.")
                           .arg(QLatin1String(member))
                           .arg(least)
                           .arg(mostYuan));
    }
    return Money::fromFen(yuan * fenInYuan);
}

Result<void> LimitTableReader::readHead(const QJsonObject &json, LimitTable &table) const
{
    const auto place = QStringLiteral("{}");
    ARCHIVE_TRY(name, readText(json, place, "name", longestLimitTitle));
    ARCHIVE_TRY(version, readText(json, place, "version", longestLimitTitle));
    ARCHIVE_CHECK(readText(json, place, "source", longestLimitText));
    ARCHIVE_TRY(formulas, readText(json, place, "formulas", longestLimitTitle));
    if (!isFileName(formulas))
        return refused(place, tr("“formulas” is the name of a file beside this one."));
    ARCHIVE_TRY(step, readYuan(json, place, "step", 1));
    table.m_name = name;
    table.m_version = version;
    table.m_formulaFile = formulas;
    table.m_step = step;
    for (const auto *const list : {"bounds", "grades", "products"}) {
        if (json[QLatin1String(list)].toArray().isEmpty())
            return refused(QLatin1String(list), tr("it is a list with something in it."));
    }
    return {};
}

Result<LimitBound> LimitTableReader::readBound(const QJsonObject &json, const QString &place) const
{
    ARCHIVE_CHECK(requireMembers(json, place, QStringLiteral("basis field source title")));
    ARCHIVE_TRY(field, readText(json, place, "field", longestLimitTitle));
    ARCHIVE_TRY(title, readText(json, place, "title", longestLimitTitle));
    ARCHIVE_CHECK(readText(json, place, "source", longestLimitText));
    ARCHIVE_TRY(isDefault, readIsDefault(json, place));
    return LimitBound{field, title, isDefault};
}

Result<GradeAmount> LimitTableReader::readGrade(const QJsonObject &json, const QString &place) const
{
    ARCHIVE_CHECK(requireMembers(json, place, QStringLiteral("base basis cap grade source")));
    ARCHIVE_TRY(grade, readText(json, place, "grade", longestLimitTitle));
    ARCHIVE_TRY(base, readYuan(json, place, "base", 0));
    ARCHIVE_TRY(cap, readYuan(json, place, "cap", 0));
    ARCHIVE_CHECK(readText(json, place, "source", longestLimitText));
    ARCHIVE_CHECK(readIsDefault(json, place));
    return GradeAmount{grade, base, cap};
}

Result<QStringList> LimitTableReader::readProductGrades(const QJsonObject &json,
                                                        const QString &place,
                                                        const LimitTable &table) const
{
    QStringList grades;
    const auto list = json[QLatin1String("grades")].toArray();
    for (const auto &each : list) {
        const auto grade = each.toString();
        if (!isGrade(table.m_grades, grade) || grades.contains(grade)) {
            return refused(
                place, tr("“%1” is none of the grades above, or stands there twice.").arg(grade));
        }
        grades.append(grade);
    }
    if (grades.isEmpty())
        return refused(place, tr("“grades” names those that the product is meant for."));
    return grades;
}

Result<CreditProduct> LimitTableReader::readProduct(const QJsonObject &json,
                                                    const QString &place,
                                                    const LimitTable &table) const
{
    ARCHIVE_CHECK(requireMembers(
        json, place, QStringLiteral("basis cap grades months name needs source text")));
    CreditProduct product;
    for (const auto &[member, longest, target] :
         {std::tuple("name", longestLimitTitle, &product.name),
          std::tuple("text", longestLimitText, &product.text),
          std::tuple("source", longestLimitText, &product.source)}) {
        ARCHIVE_TRY(text, readText(json, place, member, longest));
        *target = text;
    }
    ARCHIVE_TRY(isDefault, readIsDefault(json, place));
    product.isDefault = isDefault;
    ARCHIVE_TRY(cap, readYuan(json, place, "cap", 1));
    product.cap = cap;
    ARCHIVE_TRY(grades, readProductGrades(json, place, table));
    product.grades = std::move(grades);
    product.needs = json[QLatin1String("needs")].toString();
    bool isNumber = false;
    product.months = json[QLatin1String("months")].toString().toInt(&isNumber);
    if (!isNumber || product.months < 1 || product.months > mostProductMonths) {
        return refused(place,
                       tr("“months” is a text, a number from 1 to %1.").arg(mostProductMonths));
    }
    return product;
}

template<typename Entry, typename Read>
Result<void> LimitTableReader::readAll(const QJsonObject &json,
                                       const QString &list,
                                       QString Entry::*key,
                                       const Read &read,
                                       std::vector<Entry> &entries) const
{
    const auto array = json[list].toArray();
    for (qsizetype index = 0; index < array.size(); ++index) {
        const auto place = entryPlace(list, index);
        ARCHIVE_TRY(entry, read(array.at(index).toObject(), place));
        const bool isTwice =
            std::any_of(entries.begin(), entries.end(), [&entry, key](const Entry &each) {
                return each.*key == entry.*key;
            });
        if (isTwice)
            return refused(place, tr("“%1” stands there twice.").arg(entry.*key));
        entries.push_back(std::move(entry));
    }
    return {};
}

Result<LimitTable> LimitTableReader::read(const QByteArray &bytes) const
{
    ARCHIVE_TRY(json, readStrictJson(bytes, file()));
    ARCHIVE_CHECK(
        requireMembers(json,
                       QStringLiteral("{}"),
                       QStringLiteral("bounds formulas grades name products source step version")));
    LimitTable table;
    ARCHIVE_CHECK(readHead(json, table));
    const auto bound = [this](const auto &entry, const auto &place) {
        return readBound(entry, place);
    };
    const auto grade = [this](const auto &entry, const auto &place) {
        return readGrade(entry, place);
    };
    const auto product = [this, &table](const auto &entry, const auto &place) {
        return readProduct(entry, place, table);
    };
    ARCHIVE_CHECK(
        readAll(json, QStringLiteral("bounds"), &LimitBound::field, bound, table.m_bounds));
    ARCHIVE_CHECK(
        readAll(json, QStringLiteral("grades"), &GradeAmount::grade, grade, table.m_grades));
    ARCHIVE_CHECK(
        readAll(json, QStringLiteral("products"), &CreditProduct::name, product, table.m_products));
    return table;
}

Result<void> LimitTableReader::requireField(const LimitTable &table,
                                            const QString &place,
                                            const QString &field,
                                            pmml::DataType type) const
{
    const auto &fields = table.m_formulas->fields();
    const bool isThere = std::any_of(fields.begin(), fields.end(), [&](const auto &each) {
        return each.name == field && each.type == type;
    });
    if (isThere)
        return {};
    return refused(
        place,
        type == pmml::DataType::Boolean
            ? tr("%1 has no derived field “%2” of type boolean.").arg(table.m_formulaFile, field)
            : tr("%1 has no derived field “%2” of type double.").arg(table.m_formulaFile, field));
}

Result<void> LimitTableReader::join(LimitTable &table, pmml::Formulas formulas) const
{
    table.m_formulas = std::move(formulas);
    for (size_t index = 0; index < table.m_bounds.size(); ++index) {
        ARCHIVE_CHECK(requireField(table,
                                   entryPlace(QStringLiteral("bounds"), qsizetype(index)),
                                   table.m_bounds[index].field,
                                   pmml::DataType::Double));
    }
    for (size_t index = 0; index < table.m_products.size(); ++index) {
        if (!table.m_products[index].needs.isEmpty()) {
            ARCHIVE_CHECK(requireField(table,
                                       entryPlace(QStringLiteral("products"), qsizetype(index)),
                                       table.m_products[index].needs,
                                       pmml::DataType::Boolean));
        }
    }
    return {};
}

} // namespace archive
