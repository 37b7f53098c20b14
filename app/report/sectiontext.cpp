// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sectiontext.h"

#include "report/loansummary.h"
#include "report/loantext.h"

#include <array>

namespace archive {

namespace {

/// Puts a list with one filled entry for each item, and whether there is any.
template<typename T, typename Fill>
void putList(
    TemplateData *data, const char *name, const char *any, const std::vector<T> &items, Fill fill)
{
    TemplateData rows(TemplateData::type::list);
    for (const T &item : items) {
        TemplateData row;
        fill(&row, item);
        rows.push_back(row);
    }
    put(data, any, !items.empty());
    data->set(name, rows);
}

void fillGuarantee(TemplateData *row, const GuaranteeData &guarantee)
{
    put(row, "hasGuarantor", !guarantee.guarantor.isEmpty());
    put(row, "guarantorName", guarantee.guarantor);
    put(row, "debtorText", orDash(guarantee.debtor));
    put(row, "hasDebtorRelation", !guarantee.relation.isEmpty());
    put(row, "debtorRelationText", guarantee.relation);
    put(row, "guaranteeKindText", orDash(guarantee.kind));
    put(row, "guaranteedText", amountText(guarantee.amount));
    put(row,
        "guaranteedBalanceText",
        amountText(guarantee.released ? std::optional(Money()) : guarantee.balance));
    put(row, "guaranteedUntil", dateText(guarantee.end));
    put(row, "guaranteeStateText", orDash(guarantee.state));
    put(row, "hasCompensated", guarantee.compensated.value_or(Money()) > Money());
    put(row, "compensatedText", amountText(guarantee.compensated));
}

Result<void> putGuarantees(TemplateData *data, const std::vector<GuaranteeData> &guarantees)
{
    QList<Money> balances;
    for (const GuaranteeData &guarantee : guarantees) {
        if (!guarantee.released)
            balances.append(guarantee.balance.value_or(Money()));
    }
    ARCHIVE_TRY(sum, Money::sum(balances));
    putList(data, "guarantees", "hasGuarantees", guarantees, fillGuarantee);
    put(data, "guaranteeCount", QString::number(balances.size()));
    put(data, "guaranteeSum", amountText(sum));
    return {};
}

void fillPublicRecord(TemplateData *row, const PublicRecordData &record)
{
    put(row, "subjectText", orDash(record.subject));
    put(row, "departmentText", orDash(record.department));
    put(row, "recordKindText", orDash(record.kind));
    put(row, "hasDocument", !record.document.isEmpty());
    put(row, "documentText", record.document);
    put(row, "contentText", orDash(record.content));
    put(row, "recordAmountText", amountText(record.amount));
    put(row, "occurredText", dateText(record.occurred));
    put(row, "recordOpen", record.ended.isNull());
    put(row, "endedText", dateText(record.ended));
    put(row, "recordDisputed", record.disputed);
}

void fillRating(TemplateData *row, const RatingData &rating)
{
    put(row, "ratedText", dateText(rating.ratedOn));
    put(row, "gradeText", orDash(rating.grade));
    put(row,
        "pointsText",
        rating.tenths ? QStringLiteral("%1.%2").arg(*rating.tenths / 10).arg(*rating.tenths % 10)
                      : orDash({}));
    put(row, "cardText", orDash(rating.card));
    put(row, "ratingUntilText", dateText(rating.until));
    put(row, "ratingStateText", orDash(rating.state));
    put(row, "ratingInForce", rating.inForce);
    put(row, "ratingNotRepeatable", rating.notRepeatable);
}

/// The grade in force, for the summary.
void putGrade(TemplateData *data, const std::vector<RatingData> &ratings)
{
    const auto inForce = std::find_if(
        ratings.begin(), ratings.end(), [](const RatingData &rating) { return rating.inForce; });
    put(data, "hasGrade", inForce != ratings.end());
    put(data, "gradeNow", inForce == ratings.end() ? QString() : orDash(inForce->grade));
    put(data, "gradeUntil", inForce == ratings.end() ? QString() : dateText(inForce->until));
}

void fillStatement(TemplateData *row, const StatementData &statement)
{
    put(row, "hasDeclarant", !statement.declarant.isEmpty());
    put(row, "declarantName", statement.declarant);
    put(row, "statedText", dateText(statement.on));
    put(row, "statementText", orDash(statement.text));
    put(row, "hasStatementSubject", !statement.about.isEmpty());
    put(row, "statementSubject", statement.about);
}

void fillObjection(TemplateData *row, const ObjectionData &objection)
{
    put(row, "objectionText", orDash(objection.number));
    put(row, "hasObjector", !objection.objector.isEmpty());
    put(row, "objectorName", objection.objector);
    put(row, "hasObjectionSubject", !objection.about.isEmpty());
    put(row, "objectionSubject", objection.about);
    put(row, "receivedText", dateText(objection.received));
    put(row, "objectionStateText", orDash(objection.state));
    put(row, "hasAnswer", !objection.answer.isEmpty());
    put(row, "answeredText", dateText(objection.answered));
    put(row, "answerText", objection.answer);
}

void putQueries(TemplateData *data, const HouseholdData &household)
{
    int number = 0;
    putList(data,
            "queries",
            "hasQueries",
            household.queries,
            [&number](TemplateData *row, const QueryData &query) {
                put(row, "queryNumber", QString::number(++number));
                put(row, "queriedText", query.on.toString(Qt::ISODate));
                put(row, "ofThisStation", query.station.isEmpty());
                put(row, "queryStation", query.station);
                put(row, "queryUser", orDash(query.user));
                put(row, "queryPurpose", orDash(query.purpose));
                put(row, "byPerson", query.byPerson);
                put(row, "queryPrinted", query.printed);
            });
    put(data, "listsQueries", household.listsQueries);
}

/// Months of any unsettled loan's 24 that were not paid as agreed.
void putLateMonths(TemplateData *data, const HouseholdData &household)
{
    const RepaymentCalendar calendar = repaymentCalendar(household.loans);
    int months = 0;
    for (const RepaymentCalendar::Row &row : calendar.rows) {
        for (const QString &mark : row.marks)
            months += isLateMonth(mark) ? 1 : 0;
    }
    put(data, "hasStrips", !calendar.rows.empty());
    put(data, "lateMonths", QString::number(months));
}

void putNumbers(TemplateData *data, const HouseholdData &household)
{
    const QString numerals = QStringLiteral("一二三四五六七八九十");
    const std::array<std::pair<const char *, bool>, 10> sections{
        {{"noPeople", true},
         {"noSummary", true},
         {"noLoans", true},
         {"noGuarantees", true},
         {"noPublicRecords", true},
         {"noRatings", !household.ratings.empty()},
         {"noStatements", true},
         {"noQueries", household.listsQueries},
         {"noBasis", true},
         {"noNotes", true}}};
    qsizetype next = 0;
    for (const auto &[name, present] : sections)
        put(data, name, present ? QString(numerals.at(next++)) : QString());
}

} // namespace

Result<void> putSections(TemplateData *data, const HouseholdData &household)
{
    ARCHIVE_CHECK(putGuarantees(data, household.guarantees));
    putList(data, "publicRecords", "hasPublicRecords", household.publicRecords, fillPublicRecord);
    put(data, "publicRecordCount", QString::number(household.publicRecords.size()));
    putList(data, "ratings", "hasRatings", household.ratings, fillRating);
    putGrade(data, household.ratings);
    putList(data, "statements", "hasStatements", household.statements, fillStatement);
    putList(data, "objections", "hasObjections", household.objections, fillObjection);
    putQueries(data, household);
    putLateMonths(data, household);
    put(data, "hasCreditLines", household.creditLines > 0);
    put(data, "creditLineCount", QString::number(household.creditLines));
    put(data, "creditLimitText", amountText(household.creditLimit));
    putNumbers(data, household);
    return {};
}

} // namespace archive
