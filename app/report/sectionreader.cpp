// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/legalclock.h"
#include "report/householdreader.h"
#include "views/codes.h"
#include "views/creditline.h"
#include "views/fields.h"
#include "views/guarantee.h"
#include "views/objection.h"
#include "views/publicrecord.h"
#include "views/rating.h"
#include "views/statement.h"

#include <algorithm>

namespace archive {

namespace {

constexpr int queryYears = 2;

bool isQuery(const JournalEntry &entry)
{
    return (entry.type == EntryType::Look && entry.action != QLatin1String("refused"))
        || entry.action == QLatin1String("report");
}

} // namespace

bool HouseholdReader::coveredByPurpose(KindIndex kind) const
{
    const QString name = m_archive.catalogue().kind(kind).name;
    for (const Action action : {Action::View, Action::Print}) {
        const Verdict verdict = m_archive.policy().verdict(
            m_session.purpose().code, m_session.user().roles, name, action);
        if (verdict != Verdict::Allowed && verdict != Verdict::Asks)
            return false;
    }
    return true;
}

Result<std::vector<Record>> HouseholdReader::listed(KindIndex kind, const Uid &household)
{
    if (!coveredByPurpose(kind)) {
        omission(QStringLiteral("not-of-purpose"))
            .others.emplace_back(m_archive.catalogue().kind(kind).title, 0);
        return std::vector<Record>();
    }
    ARCHIVE_TRY(found, m_archive.records().children(m_session, kind, household));
    std::vector<Record> records;
    for (ShownRecord &shown : found) {
        ARCHIVE_TRY(permission, mayPrint(shown));
        if (permission.allowed) {
            records.push_back(std::move(shown.record));
            continue;
        }
        auto &others = omission(permission.reason, permission.sentence).others;
        const QString title = m_archive.catalogue().kind(kind).title;
        const auto known = std::find_if(others.begin(), others.end(), [&title](const auto &other) {
            return other.first == title;
        });
        if (known == others.end()) {
            others.emplace_back(title, 1);
        } else {
            ++known->second;
        }
    }
    return records;
}

Result<void> HouseholdReader::readCreditLines(const Uid &household)
{
    ARCHIVE_TRY(lines, listed(kinds::creditLine, household));
    QList<Money> limits;
    for (const Record &record : lines) {
        const CreditLineView view(record);
        if (view.lineState() != codes::lineState::inForce || !tells(fields::creditLine::lineAmount))
            continue;
        limits.append(view.lineAmount().value_or(Money()));
    }
    m_data.creditLines = int(limits.size());
    ARCHIVE_TRY(sum, Money::sum(limits));
    m_data.creditLimit = sum;
    return {};
}

Result<void> HouseholdReader::readGuarantees(const Uid &household)
{
    ARCHIVE_TRY(records, listed(kinds::guarantee, household));
    for (const Record &record : records) {
        const GuaranteeView view(record);
        GuaranteeData guarantee;
        guarantee.guarantor = nameBesideHead(view.guarantor());
        guarantee.debtor = told(fields::guarantee::debtorName, view.debtorName());
        guarantee.relation = title(fields::guarantee::debtorRelation, view.debtorRelation());
        guarantee.kind = title(fields::guarantee::guaranteeKind, view.guaranteeKind());
        if (tells(fields::guarantee::guaranteedAmount)) {
            guarantee.amount = view.guaranteedAmount();
            guarantee.balance = view.guaranteedBalance();
            guarantee.compensated = view.compensatedAmount();
        }
        guarantee.end = view.guaranteeEnd().value_or(PartialDate());
        guarantee.state = title(fields::guarantee::guaranteeState, view.guaranteeState());
        guarantee.released = view.guaranteeState() == codes::guaranteeState::released;
        m_data.guarantees.push_back(guarantee);
    }
    std::stable_partition(m_data.guarantees.begin(),
                          m_data.guarantees.end(),
                          [](const GuaranteeData &guarantee) { return !guarantee.released; });
    return {};
}

Result<void> HouseholdReader::readPublicRecords(const Uid &household)
{
    ARCHIVE_TRY(records, listed(kinds::publicRecord, household));
    for (const Record &record : records) {
        const PublicRecordView view(record);
        PublicRecordData data;
        data.subject = m_names.value(view.recordSubject());
        data.department = title(fields::publicRecord::sourceDepartment, view.sourceDepartment());
        data.kind = title(fields::publicRecord::recordKind, view.recordKind());
        data.document = told(fields::publicRecord::recordDocument, view.recordDocument());
        data.content = told(fields::publicRecord::recordContent, view.recordContent());
        if (tells(fields::publicRecord::recordAmount))
            data.amount = view.recordAmount();
        data.occurred = view.occurredOn().value_or(PartialDate());
        data.ended = view.endedOn().value_or(PartialDate());
        data.disputed = view.objectionMarked().value_or(false);
        m_documents.insert(view.uid(), data.document);
        m_data.publicRecords.push_back(data);
    }
    std::stable_sort(m_data.publicRecords.begin(),
                     m_data.publicRecords.end(),
                     [](const PublicRecordData &a, const PublicRecordData &b) {
                         return b.occurred < a.occurred;
                     });
    return {};
}

/// A proposal that nobody decided is no grade (PIPL art. 24), so only what was decided is printed.
Result<void> HouseholdReader::readRatings(const Uid &household)
{
    ARCHIVE_TRY(records, listed(kinds::rating, household));
    namespace states = codes::ratingState;
    for (const Record &record : records) {
        const RatingView view(record);
        const QString state = view.ratingState();
        if (state != states::decided && state != states::notRated && state != states::suspended
            && state != states::cancelled)
            continue;
        RatingData rating;
        rating.ratedOn = view.decidedOn().value_or(view.ratedOn().value_or(PartialDate()));
        rating.until = view.ratingUntil().value_or(PartialDate());
        rating.grade =
            told(fields::rating::finalGrade, title(fields::rating::finalGrade, view.finalGrade()));
        rating.state = title(fields::rating::ratingState, state);
        rating.card =
            QStringList{view.scorecardName(), view.scorecardVersion()}.join(u' ').trimmed();
        if (tells(fields::rating::ratingPoints))
            rating.tenths = view.ratingPoints();
        const bool over = !rating.until.isNull() && rating.until.latest() < m_today;
        rating.inForce = state == states::decided && !over;
        rating.notRepeatable = view.notRepeatable().value_or(false);
        m_data.ratings.push_back(rating);
    }
    std::stable_sort(
        m_data.ratings.begin(), m_data.ratings.end(), [](const RatingData &a, const RatingData &b) {
            return b.ratedOn < a.ratedOn;
        });
    return {};
}

QString HouseholdReader::subjectOf(const Uid &loan, const Uid &record) const
{
    return m_contracts.value(loan, m_documents.value(record));
}

Result<void> HouseholdReader::readStatements(const Uid &household)
{
    ARCHIVE_TRY(records, listed(kinds::statement, household));
    for (const Record &record : records) {
        const StatementView view(record);
        m_data.statements.push_back({m_names.value(view.declarant()),
                                     view.statedOn().value_or(PartialDate()),
                                     told(fields::statement::statementText, view.statementText()),
                                     subjectOf(view.statedLoan(), view.statedRecord())});
    }
    return {};
}

Result<void> HouseholdReader::readObjections(const Uid &household)
{
    ARCHIVE_TRY(records, listed(kinds::objection, household));
    for (const Record &record : records) {
        const ObjectionView view(record);
        ObjectionData objection;
        objection.number = view.objectionNumber();
        objection.objector = m_names.value(view.objector());
        objection.about = subjectOf(view.objectedLoan(), view.objectedRecord());
        objection.received = view.receivedOn().value_or(PartialDate());
        objection.answered = view.answeredOn().value_or(PartialDate());
        objection.state = title(fields::objection::objectionState, view.objectionState());
        if (m_rule.statesAnswers)
            objection.answer = told(fields::objection::answerContent, view.answerContent());
        m_data.objections.push_back(objection);
    }
    return {};
}

Result<void> HouseholdReader::readQueries(const Uid &household)
{
    ARCHIVE_TRY(entries, m_archive.journal().entriesOf(m_session, household));
    m_data.listsQueries = true;
    const QDate first = m_today.addYears(-queryYears);
    for (const JournalEntry &entry : entries) {
        const QDate on = legalclock::civilDate(entry.at);
        if (!isQuery(entry) || on < first)
            continue;
        const Purpose *purpose = m_archive.policy().purpose(entry.purpose);
        const QueryData query{on,
                              entry.origin.station,
                              entry.user,
                              purpose == nullptr ? entry.purpose : purpose->title,
                              entry.purpose == codes::purpose::self,
                              entry.action == QLatin1String("report")};
        const auto same = std::find_if(
            m_data.queries.begin(), m_data.queries.end(), [&query](const QueryData &known) {
                return known.on == query.on && known.station == query.station
                    && known.user == query.user && known.purpose == query.purpose;
            });
        if (same == m_data.queries.end()) {
            m_data.queries.push_back(query);
        } else {
            same->printed = same->printed || query.printed;
        }
    }
    std::stable_sort(m_data.queries.begin(),
                     m_data.queries.end(),
                     [](const QueryData &a, const QueryData &b) { return b.on < a.on; });
    return {};
}

} // namespace archive
