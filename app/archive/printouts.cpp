// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/printouts.h"

#include "archive/access.h"
#include "archive/anchors.h"
#include "archive/journalwriter.h"
#include "archive/looks.h"
#include "archive/printruns.h"
#include "archive/runningnumbers.h"
#include "archive/store.h"
#include "base/legalclock.h"
#include "vault/hash.h"
#include "vault/keyring.h"
#include "views/fields.h"

#include <QCoreApplication>

#include <optional>

namespace archive {
namespace {

struct PrintoutsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Printouts)
};

/// A row of the register with the hash that the journal has at its entry now.
struct Registered
{
    Printout printout;
    QByteArray entryHash;
    QByteArray seal;
    QByteArray journalHash;
};

QByteArray macOf(const Store &store, const QString &purpose, const QList<QByteArray> &parts)
{
    Sha256 hash;
    for (const auto &part : parts)
        hash.addPrefixed(part);
    return hmacSha256(store.context().keys->stationSubkey(purpose), hash.result());
}

QString checkCodeOf(const Store &store, const QString &number, const QString &head)
{
    constexpr int codeBytes = 8;
    const auto mac =
        macOf(store, QStringLiteral("printout check code"), {number.toUtf8(), head.toUtf8()});
    return QString::fromLatin1(mac.left(codeBytes).toHex());
}

/// Reports that were printed before their templates were kept have seals without them.
QByteArray sealOf(const Store &store, const Printout &printout, const QByteArray &entryHash)
{
    QList<QByteArray> parts{printout.number.toUtf8(),
                            QByteArray::number(printout.head.size),
                            entryHash,
                            QByteArray::number(printout.at.toMSecsSinceEpoch()),
                            printout.user.toUtf8(),
                            printout.purpose.toUtf8(),
                            printout.recipient.toUtf8(),
                            printout.household.toBytes()};
    if (!printout.templates.isEmpty())
        parts.append(printout.templates.toUtf8());
    return macOf(store, QStringLiteral("printout register"), parts);
}

Result<QString> nextNumber(Store &store)
{
    constexpr int runningWidth = 6;
    const auto day = store.today().toString(QStringLiteral("yyyyMMdd"));
    ARCHIVE_TRY(running, nextRunningNumber(store, QStringLiteral("report:") + day));
    return QStringLiteral("%1-%2-%3")
        .arg(store.context().info.division.county(), day)
        .arg(running, runningWidth, 10, QLatin1Char('0'));
}

Result<void> insertPrintout(Store &store, const Printout &printout)
{
    ARCHIVE_TRY(insert, store.statement(QStringLiteral("printouts/insert")));
    return insert
        .bindAll(printout.number,
                 printout.head.size,
                 printout.head.hash,
                 printout.at.toMSecsSinceEpoch(),
                 printout.user,
                 printout.purpose,
                 printout.recipient,
                 printout.household.toBytes(),
                 sealOf(store, printout, printout.head.hash),
                 printout.templates.isNull() ? QStringLiteral("") : printout.templates)
        .run();
}

Result<std::optional<Registered>> findPrintout(Store &store, const QString &number)
{
    ARCHIVE_TRY(find, store.statement(QStringLiteral("printouts/find")));
    find.bind(1, number);
    ARCHIVE_TRY(found, find.step());
    if (!found)
        return std::optional<Registered>();
    Registered row;
    row.printout.number = number;
    row.printout.head.size = find.integer(0);
    row.entryHash = find.blob(1);
    row.printout.head.hash = row.entryHash;
    row.printout.at = QDateTime::fromMSecsSinceEpoch(find.integer(2), Qt::UTC);
    row.printout.user = find.text(3);
    row.printout.purpose = find.text(4);
    row.printout.recipient = find.text(5);
    row.printout.household = Uid::fromBytes(find.blob(6));
    row.seal = find.blob(7);
    row.journalHash = find.blob(8);
    row.printout.templates = find.text(9);
    return std::optional<Registered>(row);
}

} // namespace

Printouts::Printouts(Store &store)
    : m_store(store)
{ }

Result<Printout> Printouts::begin(const Session &session,
                                  const Uid &household,
                                  Recipient recipient,
                                  const QString &templates,
                                  KindIndex printed)
{
    AccessRules access(m_store, session);
    ARCHIVE_CHECK(access.require(printed, Action::Print));
    ARCHIVE_CHECK(access.requireHousehold(household));
    return enter(session, household, recipient, templates);
}

Result<Printout> Printouts::beginList(const Session &session,
                                      const std::vector<Uid> &households,
                                      KindIndex printed,
                                      const QString &templates)
{
    AccessRules access(m_store, session);
    ARCHIVE_CHECK(access.require(printed, Action::Print));
    std::vector<LookSubject> subjects;
    for (const auto &household : households) {
        ARCHIVE_CHECK(access.requireHousehold(household));
        subjects.push_back({kinds::household, household, household});
    }
    ARCHIVE_CHECK(recordLooks(m_store, session, QStringLiteral("listed"), subjects));
    return enter(session, {}, Recipient::Own, templates);
}

Result<Printout> Printouts::enter(const Session &session,
                                  const Uid &household,
                                  Recipient recipient,
                                  const QString &templates)
{
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    ARCHIVE_TRY(number, nextNumber(m_store));
    EntryDraft draft;
    draft.action = QStringLiteral("report");
    draft.kind = kinds::household;
    draft.record = household;
    draft.household = household;
    draft.content.detail = QStringList{number, codeOf(recipient), templates}.join(QLatin1Char(' '));
    ARCHIVE_CHECK(scope.journal().append(draft));

    Printout printout{number,
                      {},
                      m_store.now(),
                      session.user().name,
                      session.purpose().code,
                      codeOf(recipient),
                      household,
                      scope.journal().head(),
                      templates};
    printout.checkCode = checkCodeOf(m_store, number, printout.head.shortText());
    ARCHIVE_CHECK(insertPrintout(m_store, printout));
    ARCHIVE_CHECK(keepAnchor(m_store, printout.head, QStringLiteral("report ") + number));
    ARCHIVE_CHECK(scope.commit());
    return printout;
}

Result<void> Printouts::finish(const Session &session,
                               const QString &number,
                               const QByteArray &sha256,
                               int pages)
{
    ARCHIVE_TRY(row, findPrintout(m_store, number));
    if (!row || row->printout.user != session.user().name) {
        return Error{
            ErrorCode::NotFound,
            PrintoutsText::tr("There is no report %1 of yours; print it again.").arg(number),
            {}};
    }
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    ARCHIVE_TRY(update, m_store.statement(QStringLiteral("printouts/finish")));
    ARCHIVE_CHECK(update.bindAll(number, sha256, pages).run());
    EntryDraft draft;
    draft.action = QStringLiteral("report-written");
    draft.kind = kinds::household;
    draft.record = row->printout.household;
    draft.household = row->printout.household;
    draft.content.detail =
        QStringLiteral("%1 %2 %3").arg(number).arg(pages).arg(QString::fromLatin1(sha256.toHex()));
    ARCHIVE_CHECK(scope.journal().append(draft));
    return scope.commit();
}

Result<PrintoutState> Printouts::verify(const QString &numberOrQrText)
{
    const auto parts = numberOrQrText.trimmed().split(QLatin1Char(';'));
    const bool isQrText = parts.size() == 3;
    const bool codeHolds = isQrText
        && equalInConstantTime(parts.at(2).toLatin1(),
                               checkCodeOf(m_store, parts.at(0), parts.at(1)).toLatin1());
    ARCHIVE_TRY(row, findPrintout(m_store, parts.constFirst()));
    // A code that only this archive can make, without its number in the register: the register lost the entry.
    if (!row && codeHolds)
        return PrintoutState::Altered;
    if (!row)
        return isQrText ? PrintoutState::Unknown : PrintRuns(m_store).verify(parts.constFirst());
    const bool registerHolds =
        equalInConstantTime(row->seal, sealOf(m_store, row->printout, row->entryHash))
        && row->journalHash == row->entryHash;
    const bool paperHolds =
        !isQrText || (codeHolds && parts.at(1) == row->printout.head.shortText());
    return registerHolds && paperHolds ? PrintoutState::Genuine : PrintoutState::Altered;
}

Result<QString> Printouts::templatesOf(const QString &numberOrQrText)
{
    ARCHIVE_TRY(row, findPrintout(m_store, numberOrQrText.trimmed().section(u';', 0, 0)));
    return row ? row->printout.templates : QString();
}

QString Printouts::qrText(const Printout &printout)
{
    return QStringList{printout.number, printout.head.shortText(), printout.checkCode}.join(
        QLatin1Char(';'));
}

} // namespace archive
