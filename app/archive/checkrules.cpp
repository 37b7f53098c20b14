// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checkrules.h"

#include "base/disk.h"
#include "catalogue/catalogueplace.h"
#include "catalogue/tablefile.h"
#include "catalogue/valuetext.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace archive {
namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(archive::CheckRules)
};

/// By Check: a table that lacks one, or has another, is of another program.
constexpr std::array checkCodes{"members-above-registered",
                                "members-below-registered",
                                "subject-elsewhere",
                                "relation-sex",
                                "second-spouse",
                                "spouse-self",
                                "spouse-mismatch",
                                "spouse-one-sided",
                                "spouse-unmarried",
                                "marriage-age-male",
                                "marriage-age-female",
                                "generation-gap",
                                "age-band",
                                "age-band-minor",
                                "age-band-adult",
                                "age-band-middle",
                                "age-band-old",
                                "oldest-age",
                                "co-borrower-age",
                                "area-out-above",
                                "household-land-most",
                                "household-forest-most",
                                "certificate-twice",
                                "forest-right-over",
                                "ecological-mortgaged",
                                "mortgage-unnamed",
                                "net-not-difference",
                                "late-without-delay",
                                "ownership-above-whole",
                                "turnover-elsewhere",
                                "turnover-early",
                                "uscc-cooperative",
                                "uscc-individual",
                                "uscc-collective",
                                "uscc-enterprise",
                                "fund-single-most",
                                "fund-multiple-most",
                                "fund-guaranteed-above",
                                "stake-least",
                                "stake-most",
                                "settled-with-balance",
                                "settled-without-day",
                                "overdue-above-balance",
                                "overdue-without-days",
                                "overdue-without-amount",
                                "class-special-mention",
                                "class-substandard",
                                "class-doubtful",
                                "class-loss",
                                "loan-years-most",
                                "loan-rate-most",
                                "borrower-age",
                                "collateral-elsewhere",
                                "collateral-ecological",
                                "granted-undated",
                                "granted-elsewhere",
                                "line-used-above",
                                "line-over",
                                "guarantor-is-borrower",
                                "mutual-guarantee",
                                "guarantor-age",
                                "guaranteed-above-loan",
                                "guaranteed-balance-above",
                                "compensation-missing",
                                "released-with-balance",
                                "sealed-record",
                                "record-expired",
                                "list-item-missing",
                                "minor-not-public",
                                "publication-general-most",
                                "publication-serious-most",
                                "points-conduct-most",
                                "points-rules-most",
                                "points-honour-most",
                                "recused-with-points",
                                "appraiser-kin",
                                "objection-days",
                                "objection-unanswered",
                                "target-elsewhere",
                                "request-undated",
                                "refusal-unexplained",
                                "posting-days",
                                "grade-points-aaa",
                                "grade-points-aa",
                                "grade-points-a",
                                "grade-points-b",
                                "grade-points-c",
                                "rating-years-most",
                                "override-unexplained",
                                "decision-missing",
                                "veto-with-grade",
                                "village-level",
                                "trusted-least",
                                "filed-least",
                                "bad-loans-most",
                                "sanction-without-document",
                                "village-year-twice",
                                "rated-division-level"};

std::optional<Severity> severityOf(const QString &word)
{
    if (word == QLatin1String("hard"))
        return Severity::Hard;
    if (word == QLatin1String("soft"))
        return Severity::Soft;
    return std::nullopt;
}

/// What is wrong with a row, as one sentence; none when it is sound.
std::optional<QString> faultOf(const QStringList &cells, const QString &wanted)
{
    if (cells.at(0) != wanted)
        return CheckText::tr("the check “%1” must stand here.").arg(wanted);
    if (!severityOf(cells.at(1)))
        return CheckText::tr("“strictness” must be hard or soft.");
    bool isNumber = false;
    const bool negative = cells.at(2).toLongLong(&isNumber) < 0;
    if (!cells.at(3).isEmpty() && (!isNumber || negative))
        return CheckText::tr("“limit” must be a whole number, since it has a unit.");
    if (cells.at(4).isEmpty() || cells.at(5).isEmpty() || cells.at(6).isEmpty())
        return CheckText::tr("sentence or source is missing.");
    return std::nullopt;
}

} // namespace

Result<std::shared_ptr<const CheckRules>> CheckRules::shipped()
{
    static const auto loaded = []() -> Result<std::shared_ptr<const CheckRules>> {
        SystemDisk disk;
        ARCHIVE_TRY(bytes, disk.read(QStringLiteral(":/policy/checks.csv")));
        return read(bytes, QStringLiteral("checks.csv"));
    }();
    return loaded;
}

Result<std::shared_ptr<const CheckRules>> CheckRules::read(const QByteArray &bytes,
                                                           const QString &file)
{
    ARCHIVE_TRY(rows,
                readTable(bytes,
                          file,
                          {QStringLiteral("check"),
                           QStringLiteral("strictness"),
                           QStringLiteral("limit"),
                           QStringLiteral("unit"),
                           QStringLiteral("title"),
                           QStringLiteral("title_en"),
                           QStringLiteral("source")}));
    if (rows.size() != checkCodes.size()) {
        return CataloguePlace{file, {}}.refuse(
            CheckText::tr("it has %1 checks, not %2.").arg(rows.size()).arg(checkCodes.size()));
    }
    auto rules = std::make_shared<CheckRules>();
    for (std::size_t index = 0; index < checkCodes.size(); ++index) {
        const auto &cells = rows.at(index).cells;
        if (const auto fault = faultOf(cells, QString::fromLatin1(checkCodes.at(index)))) {
            return CataloguePlace{file, CheckText::tr("line %1").arg(rows.at(index).line)}.refuse(
                *fault);
        }
        rules->m_rules.push_back(
            {cells.at(0), *severityOf(cells.at(1)), cells.at(2), cells.at(4), cells.at(5)});
    }
    return std::shared_ptr<const CheckRules>(std::move(rules));
}

const CheckRule &CheckRules::rule(Check check) const
{
    return m_rules.at(std::size_t(check));
}

qint64 CheckRules::limit(Check check) const
{
    return rule(check).limit.toLongLong();
}

QString CheckRules::sentence(Check check) const
{
    const auto &found = rule(check);
    const auto text = speaksChinese() ? found.title : found.titleEn;
    return found.limit.isEmpty() ? text : text.arg(found.limit);
}

} // namespace archive
