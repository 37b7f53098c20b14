// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/workstation/touraccount.h"

#include "archive/archive.h"
#include "domain/citizenid.h"
#include "exchange/batchmaker.h"
#include "views/consent.h"
#include "views/household.h"
#include "views/loan.h"
#include "views/person.h"

#include <QDir>
#include <QFileInfo>

namespace archive {

namespace {

Error notKept(const QString &what)
{
    return {ErrorCode::Internal,
            QStringLiteral("The tour entered it, but the archive does not hold %1.").arg(what),
            what};
}

Result<void> checkPersonAndLoan(Archive &archive,
                                const Session &session,
                                const Uid &household,
                                const TourPerson &person)
{
    ARCHIVE_TRY(members, archive.records().children(session, kinds::person, household));
    if (members.size() != 1 || PersonView(members.front().record).name() != person.name)
        return notKept(QStringLiteral("the member"));
    ARCHIVE_TRY(loans, archive.records().children(session, kinds::loan, household));
    if (loans.size() != 1)
        return notKept(QStringLiteral("the loan"));
    const LoanView loan(loans.front().record);
    if (loan.contractNumber() != person.contractNumber || !loan.amount()
        || loan.amount()->toWire() != person.amount)
        return notKept(QStringLiteral("the loan's contract and amount"));
    ARCHIVE_TRY(consents, archive.records().children(session, kinds::consent, household));
    if (consents.size() != 1)
        return notKept(QStringLiteral("the consent"));
    return {};
}

} // namespace

TourPerson inventPerson(const Environment &environment)
{
    // The second of the day gives the sequence, so that a second tour enters somebody else.
    const auto now = environment.clock->nowUtc();
    const auto second = now.time().msecsSinceStartOfDay() / 1000;
    const auto birth = QDate(1960, 1, 1).addDays(now.date().dayOfYear() * 30 + second % 30);
    const auto sequence = (second / 30) % 500 * 2;
    const auto first17 = QStringLiteral("359999%1%2")
                             .arg(birth.toString(QStringLiteral("yyyyMMdd")))
                             .arg(sequence, 3, 10, QLatin1Char('0'));
    return {QStringLiteral("林晓燕"),
            first17 + CitizenId::checkCharacter(first17),
            QStringLiteral("XM-%1").arg(now.toString(QStringLiteral("yyyyMMdd-HHmmss"))),
            QStringLiteral("125000.00")};
}

Result<void> checkEntered(const QString &folder,
                          const QString &user,
                          const QString &password,
                          const TourPerson &person,
                          const Environment &environment)
{
    ARCHIVE_TRY(archive, Archive::open(folder, user, password, environment));
    ARCHIVE_TRY(session, archive->sessions().begin(QStringLiteral("collect")));
    ARCHIVE_TRY(household, archive->records().householdOf(session, person.idNumber));
    ARCHIVE_TRY(shown, archive->records().get(session, kinds::household, household));
    if (HouseholdView(shown.record).registerNumber().isEmpty())
        return notKept(QStringLiteral("a register number"));
    return checkPersonAndLoan(*archive, session, household, person);
}

Result<void> sealBatch(const QString &folder,
                       const QString &password,
                       const QString &out,
                       const Environment &environment)
{
    ARCHIVE_TRY(archive, Archive::open(folder, QStringLiteral("reporter"), password, environment));
    ARCHIVE_TRY(session, archive->sessions().begin(QStringLiteral("transmit")));
    BatchMaker maker(*archive, session);
    ARCHIVE_TRY(batches, maker.create({{}, out, false}));
    for (const auto &batch : batches.written) {
        if (!QFileInfo::exists(batch.file) || batch.records == 0)
            return notKept(QStringLiteral("the batch ") + batch.file);
    }
    return {};
}

} // namespace archive
