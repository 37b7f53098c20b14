// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/creditlimits.h"

#include "base/legalclock.h"
#include "rating/householdmeasures.h"
#include "views/fields.h"
#include "views/rating.h"

#include <QCoreApplication>

#include <cmath>

namespace archive {
namespace {

struct LimitsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::CreditLimits)
};

constexpr double fenOfYuan = 100;

QString yuanText(Money amount)
{
    return QString::number(double(amount.fen()) / fenOfYuan, 'f', 2);
}

/// The facts and, beside them, what grade and product stand for.
QMap<QString, QString> inputsOf(const QMap<QString, QString> &facts,
                                const GradeAmount &grade,
                                const CreditProduct &product)
{
    auto inputs = facts;
    inputs.insert(QStringLiteral("grade_base"), yuanText(grade.base));
    inputs.insert(QStringLiteral("grade_cap"), yuanText(grade.cap));
    inputs.insert(QStringLiteral("product_cap"), yuanText(product.cap));
    inputs.insert(QStringLiteral("product_months"), QString::number(product.months));
    return inputs;
}

/// One product reckoned by the formulas.
class ProductReckoning
{
public:
    ProductReckoning(const LimitTable &table, const QMap<QString, QString> &inputs)
        : m_table(table)
        , m_inputs(inputs)
    {
        for (const auto &input : table.formulas().inputs())
            m_cells.push_back(input.read(inputs.value(input.name)));
    }

    void fill(ProductLimit &product) const
    {
        if (!isNeedMet(product))
            return;
        std::optional<double> least;
        for (const auto &bound : m_table.bounds()) {
            const auto value = valueOf(bound.field, product);
            if (!value)
                return;
            if (!least || *value < *least) {
                least = *value;
                product.bound = bound.title;
            }
        }
        const auto step = double(m_table.step().fen()) / fenOfYuan;
        // A hair below a whole step is what binary fractions make of one.
        constexpr double hair = 1e-6;
        const auto steps = std::floor(std::max(0.0, least.value_or(0)) / step + hair);
        product.limit = Money::fromFen(qint64(steps) * m_table.step().fen());
    }

private:
    [[nodiscard]] bool isNeedMet(ProductLimit &product) const
    {
        if (!product.isMeant || product.product.needs.isEmpty())
            return product.isMeant;
        const auto value = m_table.formulas().value(product.product.needs, m_cells);
        if (!value)
            product.missing.append(value.error().message);
        product.isMeant = value && value->isBoolean() && value->number != 0;
        return product.isMeant;
    }
    [[nodiscard]] std::optional<double> valueOf(const QString &field, ProductLimit &product) const
    {
        const auto value = m_table.formulas().value(field, m_cells);
        if (value && value->isNumber())
            return value->number;
        product.bound.clear();
        product.missing = value ? unknownInputs() : QStringList{value.error().message};
        return std::nullopt;
    }
    [[nodiscard]] QStringList unknownInputs() const
    {
        QStringList names;
        for (const auto &input : m_table.formulas().inputs()) {
            if (m_inputs.value(input.name).isNull())
                names.append(input.title.isEmpty() ? input.name : input.title);
        }
        return names;
    }

    const LimitTable &m_table;
    const QMap<QString, QString> &m_inputs;
    std::vector<pmml::Value> m_cells;
};

QString lineOf(const ProductLimit &each)
{
    const auto &product = each.product;
    const auto name =
        product.isDefault ? LimitsText::tr("%1 (default terms)").arg(product.name) : product.name;
    if (!each.missing.isEmpty()) {
        return LimitsText::tr("%1: no limit, as this is not known: %2")
            .arg(name, each.missing.join(LimitsText::tr(", ")));
    }
    if (!each.isMeant)
        return LimitsText::tr("%1: not for this household. %2").arg(name, product.text);
    return LimitsText::tr(
               "%1: at most %2 yuan over %n month(s), by “%3”. %4", nullptr, product.months)
        .arg(name, each.limit->toDisplay(), each.bound, product.text);
}

/// Refused for a household that may not be rated.
Result<QMap<QString, QString>>
limitFacts(Archive &archive, const Session &session, const Uid &household)
{
    ARCHIVE_TRY(inputs, archive.ratingFacts().forLimits(session, household));
    if (!inputs.refused.isEmpty())
        return Error{ErrorCode::Refused, inputs.refused, household.toString()};
    return inputs.facts;
}

} // namespace

CreditLimits
creditLimits(const LimitTable &table, const QString &grade, const QMap<QString, QString> &facts)
{
    CreditLimits limits;
    limits.grade = grade;
    const auto amounts = table.ofGrade(grade);
    if (grade.isEmpty() || !amounts)
        return limits;
    for (const auto &product : table.products()) {
        ProductLimit limit{product, product.grades.contains(grade), {}, {}, {}};
        const auto inputs = inputsOf(facts, *amounts, product);
        ProductReckoning(table, inputs).fill(limit);
        limits.products.push_back(std::move(limit));
    }
    return limits;
}

Result<CreditLimits> creditLimitsOf(Archive &archive,
                                    const Session &session,
                                    const LimitTable &table,
                                    const Uid &household)
{
    ARCHIVE_TRY(facts, limitFacts(archive, session, household));
    ARCHIVE_TRY(shown, archive.records().children(session, kinds::rating, household));
    std::vector<Record> ratings;
    for (const auto &each : shown) {
        if (each.access != Access::BasicOnly)
            ratings.push_back(each.record);
    }
    const auto today = legalclock::civilDate(archive.environment().clock->nowUtc());
    const auto holding = holdingRating(ratings, today);
    return creditLimits(table, holding ? RatingView(*holding).finalGrade() : QString(), facts);
}

Result<CreditLimits> creditLimitsBy(Archive &archive,
                                    const Session &session,
                                    const LimitTable &table,
                                    const Uid &household,
                                    const QString &grade)
{
    if (grade.isEmpty())
        return CreditLimits();
    ARCHIVE_TRY(facts, limitFacts(archive, session, household));
    return creditLimits(table, grade, facts);
}

QStringList limitLines(const CreditLimits &limits)
{
    if (limits.grade.isEmpty())
        return {LimitsText::tr("No decided grade holds, so no limit is reckoned.")};
    if (limits.products.empty())
        return {LimitsText::tr("The table has no amounts for grade %1.").arg(limits.grade)};
    QStringList lines;
    for (const auto &each : limits.products)
        lines.append(lineOf(each));
    return lines;
}

} // namespace archive
