// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/expressionreader.h"
#include "pmml/inlinetable.h"

#include <QCoreApplication>

namespace archive::pmml {
namespace {

struct TableReaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::ExpressionReader)
};

Result<LinearNorms::Point> readPoint(const Element &element, const LinearNorms &norms)
{
    if (!element.is("LinearNorm"))
        return unsupported(element);
    ARCHIVE_CHECK(allowAttributes(element, {"orig", "norm"}));
    LinearNorms::Point point;
    ARCHIVE_TRY(orig, number(element, "orig"));
    ARCHIVE_TRY(norm, number(element, "norm"));
    point.orig = orig;
    point.norm = norm;
    if (!norms.points.empty() && orig <= norms.points.back().orig)
        return refused(element, TableReaderText::tr("the points must stand in rising order."));
    return point;
}

} // namespace

Result<ExpressionPtr> ExpressionReader::readNormContinuous(const Element &element)
{
    ARCHIVE_CHECK(allowAttributes(element, {"field", "mapMissingTo", "outliers"}));
    LinearNorms norms;
    ARCHIVE_TRY(field, use(element));
    norms.slot = field.slot;
    ARCHIVE_TRY(rules, readMissingRules(element, DataType::Double));
    norms.mapMissingTo = rules.mapMissingTo;
    ARCHIVE_TRY(outliers,
                word(element, "outliers", {"asIs", "asMissingValues", "asExtremeValues"}, 0));
    norms.outliers = static_cast<LinearNorms::Outliers>(outliers);
    for (const auto &child : element.children) {
        if (child.is("Extension"))
            continue;
        ARCHIVE_TRY(point, readPoint(child, norms));
        norms.points.push_back(point);
    }
    if (norms.points.size() < 2)
        return refused(element, TableReaderText::tr("it needs two LinearNorm elements at least."));
    return normExpression(std::move(norms));
}

Result<ExpressionPtr> ExpressionReader::readNormDiscrete(const Element &element)
{
    ARCHIVE_CHECK(allowAttributes(element, {"field", "value", "mapMissingTo", "method"}));
    ARCHIVE_CHECK(word(element, "method", {"indicator"}, 0));
    ARCHIVE_TRY(field, use(element));
    ARCHIVE_TRY(text, required(element, "value"));
    ARCHIVE_TRY(wanted, readValue(element, text, field.type));
    ARCHIVE_TRY(rules, readMissingRules(element, DataType::Double));
    return indicatorExpression(field.slot, wanted, rules.mapMissingTo);
}

Result<ExpressionPtr> ExpressionReader::readDiscretize(const Element &element)
{
    ARCHIVE_CHECK(allowAttributes(element, {"field", "mapMissingTo", "defaultValue", "dataType"}));
    Bins bins;
    ARCHIVE_TRY(field, use(element));
    bins.slot = field.slot;
    ARCHIVE_TRY(type, readDataType(element));
    ARCHIVE_TRY(rules, readMissingRules(element, type));
    bins.rules = rules;
    for (const auto &child : element.children) {
        if (child.is("Extension"))
            continue;
        if (!child.is("DiscretizeBin"))
            return unsupported(child);
        ARCHIVE_CHECK(allowAttributes(child, {"binValue"}));
        ARCHIVE_TRY(text, required(child, "binValue"));
        ARCHIVE_TRY(value, readValue(child, text, type));
        const auto *inner = child.child("Interval");
        if (inner == nullptr)
            return refused(child, TableReaderText::tr("its Interval is missing."));
        ARCHIVE_TRY(interval, readInterval(*inner));
        bins.bins.emplace_back(interval, value);
    }
    return binsExpression(std::move(bins));
}

Result<ValueMap> ExpressionReader::readColumns(const Element &element,
                                               QStringList &columns,
                                               std::vector<DataType> &types)
{
    ValueMap map;
    for (const auto &child : element.children) {
        if (child.is("Extension") || child.is("InlineTable") || child.is("TableLocator"))
            continue;
        if (!child.is("FieldColumnPair"))
            return unsupported(child);
        ARCHIVE_CHECK(allowAttributes(child, {"field", "column"}));
        ARCHIVE_TRY(field, use(child));
        ARCHIVE_TRY(column, required(child, "column"));
        map.places.push_back(field.slot);
        columns.append(column);
        types.push_back(field.type);
    }
    if (map.places.empty())
        return refused(element, TableReaderText::tr("its FieldColumnPair is missing."));
    return map;
}

Result<ExpressionPtr> ExpressionReader::readMapValues(const Element &element)
{
    ARCHIVE_CHECK(
        allowAttributes(element, {"outputColumn", "mapMissingTo", "defaultValue", "dataType"}));
    ARCHIVE_TRY(output, required(element, "outputColumn"));
    ARCHIVE_TRY(type, readDataType(element));
    ARCHIVE_TRY(rules, readMissingRules(element, type));
    QStringList columns;
    std::vector<DataType> types;
    ARCHIVE_TRY(map, readColumns(element, columns, types));
    map.rules = rules;
    ARCHIVE_TRY(rows, readInlineTable(element));
    for (const auto &row : rows) {
        Element place;
        place.name = QStringLiteral("row");
        place.line = row.line;
        QStringList key;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const auto text = row.cells.value(columns.at(i));
            ARCHIVE_TRY(value, readValue(place, text, types[static_cast<size_t>(i)]));
            key.append(textOf(value));
        }
        ARCHIVE_TRY(value, readValue(place, row.cells.value(output), type));
        if (!map.rows.contains(key))
            map.rows.insert(key, value);
    }
    return mapExpression(std::move(map));
}

} // namespace archive::pmml
