// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/tableexpressions.h"

#include <algorithm>

namespace archive::pmml {
namespace {

class NormExpression final : public Expression
{
public:
    explicit NormExpression(LinearNorms norms)
        : m_norms(std::move(norms))
    { }

    Value evaluate(const Row &row) const override
    {
        auto value = converted(row[m_norms.slot], DataType::Double);
        if (value.isMissing())
            return m_norms.mapMissingTo;
        if (value.isInvalid())
            return value;
        const auto &points = m_norms.points;
        if (value.number < points.front().orig)
            return outlier(points.front().norm, 0, value.number);
        if (value.number > points.back().orig)
            return outlier(points.back().norm, points.size() - 2, value.number);
        const auto after = std::lower_bound(
            points.begin() + 1, points.end(), value.number, [](const auto &point, double orig) {
                return point.orig < orig;
            });
        return line(static_cast<size_t>(after - points.begin()) - 1, value.number);
    }

private:
    [[nodiscard]] Value outlier(double extreme, size_t segment, double orig) const
    {
        if (m_norms.outliers == LinearNorms::Outliers::AsMissing)
            return m_norms.mapMissingTo;
        if (m_norms.outliers == LinearNorms::Outliers::AsExtremes)
            return Value::ofNumber(extreme);
        return line(segment, orig);
    }
    [[nodiscard]] Value line(size_t segment, double orig) const
    {
        const auto &from = m_norms.points[segment];
        const auto &to = m_norms.points[segment + 1];
        return Value::ofNumber(
            from.norm + (orig - from.orig) / (to.orig - from.orig) * (to.norm - from.norm));
    }

    LinearNorms m_norms;
};

class IndicatorExpression final : public Expression
{
public:
    IndicatorExpression(size_t slot, Value wanted, Value mapMissingTo)
        : m_slot(slot)
        , m_wanted(std::move(wanted))
        , m_mapMissingTo(std::move(mapMissingTo))
    { }

    Value evaluate(const Row &row) const override
    {
        const auto &value = row[m_slot];
        if (value.isMissing())
            return m_mapMissingTo;
        if (value.isInvalid())
            return value;
        return Value::ofNumber(compared(value, m_wanted) == 0 ? 1 : 0);
    }

private:
    size_t m_slot;
    Value m_wanted;
    Value m_mapMissingTo;
};

class BinsExpression final : public Expression
{
public:
    explicit BinsExpression(Bins bins)
        : m_bins(std::move(bins))
    { }

    Value evaluate(const Row &row) const override
    {
        auto value = converted(row[m_bins.slot], DataType::Double);
        if (value.isMissing())
            return m_bins.rules.mapMissingTo;
        if (value.isInvalid())
            return value;
        for (const auto &[interval, binValue] : m_bins.bins) {
            if (interval.holds(value.number))
                return binValue;
        }
        return m_bins.rules.defaultValue;
    }

private:
    Bins m_bins;
};

class MapExpression final : public Expression
{
public:
    explicit MapExpression(ValueMap map)
        : m_map(std::move(map))
    { }

    Value evaluate(const Row &row) const override
    {
        QStringList key;
        for (const auto slot : m_map.places) {
            const auto &value = row[slot];
            if (value.isMissing())
                return m_map.rules.mapMissingTo;
            if (value.isInvalid())
                return value;
            key.append(textOf(value));
        }
        return m_map.rows.value(key, m_map.rules.defaultValue);
    }

private:
    ValueMap m_map;
};

} // namespace

bool Interval::holds(double number) const
{
    const bool aboveLeft = !left || number > *left || (leftClosed && number == *left);
    const bool belowRight = !right || number < *right || (rightClosed && number == *right);
    return aboveLeft && belowRight;
}

ExpressionPtr normExpression(LinearNorms norms)
{
    return std::make_shared<NormExpression>(std::move(norms));
}

ExpressionPtr indicatorExpression(size_t slot, Value wanted, Value mapMissingTo)
{
    return std::make_shared<IndicatorExpression>(slot, std::move(wanted), std::move(mapMissingTo));
}

ExpressionPtr binsExpression(Bins bins)
{
    return std::make_shared<BinsExpression>(std::move(bins));
}

ExpressionPtr mapExpression(ValueMap map)
{
    return std::make_shared<MapExpression>(std::move(map));
}

} // namespace archive::pmml
