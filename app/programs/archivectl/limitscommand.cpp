// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"
#include "rating/creditlimits.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace archive {
namespace {

QJsonObject productJson(const ProductLimit &each)
{
    return {{QStringLiteral("name"), each.product.name},
            {QStringLiteral("months"), each.product.months},
            {QStringLiteral("meant"), each.isMeant},
            {QStringLiteral("limit"), each.limit ? QJsonValue(each.limit->toWire()) : QJsonValue()},
            {QStringLiteral("bound"), each.bound},
            {QStringLiteral("missing"), QJsonArray::fromStringList(each.missing)},
            {QStringLiteral("default"), each.product.isDefault}};
}

/// What products would lend one household at most, before a person decides; nobody's name is shown.
class LimitsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::LimitsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("limits"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("limits ID"), 1, 1, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(table, LimitTable::load(archive->info().folder, *environment.disk));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("rating")));
        ARCHIVE_TRY(household,
                    archive->records().householdOf(session, arguments.positional.constFirst()));
        ARCHIVE_TRY(limits, creditLimitsOf(*archive, session, table, household));
        QJsonArray products;
        for (const auto &each : limits.products)
            products.append(productJson(each));
        return Output{{{QStringLiteral("household"), household.toString()},
                       {QStringLiteral("table"), table.name()},
                       {QStringLiteral("version"), table.version()},
                       {QStringLiteral("grade"),
                        limits.grade.isEmpty() ? QJsonValue() : QJsonValue(limits.grade)},
                       {QStringLiteral("products"), products}},
                      readable(table, limits),
                      {}};
    }

private:
    [[nodiscard]] static QStringList readable(const LimitTable &table, const CreditLimits &limits)
    {
        QStringList lines{
            tr("By “%1”, version %2; for reference, as a person decides on each line of credit:")
                .arg(table.name(), table.version())};
        return lines + limitLines(limits);
    }
};

} // namespace

std::unique_ptr<Command> makeLimitsCommand()
{
    return std::make_unique<LimitsCommand>();
}

} // namespace archive
