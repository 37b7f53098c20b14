// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/consentquestion.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/consent.h"

#include <QRegularExpression>

using namespace archive;

namespace {

Uid uidOf(int number)
{
    return Uid::parse(
               QStringLiteral("0190b6b0-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')))
        .value();
}

PartialDate dateOf(const char *wire)
{
    return PartialDate::parse(QString::fromLatin1(wire)).value();
}

/// A consent that allows everything asked below.
Record goodConsent()
{
    Record record;
    record.kind = kinds::consent;
    record.uid = uidOf(1);
    ConsentEdit(record)
        .setState(codes::consentState::inForce)
        .setSignatory(uidOf(2))
        .setGuardian(uidOf(3))
        .setSignedOn(dateOf("2026-01-05"))
        .setTermEnd(dateOf("2028-01-04"))
        .setScope({codes::consentScope::consent, codes::consentScope::writtenConsent})
        .setReceivers(QStringLiteral("county province"))
        .setCatalogueVersion(QStringLiteral("2026.1"))
        .setAdverseNotice(true);
    return record;
}

ConsentQuestion question(const char *date)
{
    return {{true, QStringLiteral("consent"), false, false},
            QStringLiteral("loan"),
            QStringLiteral("2026.1"),
            {},
            QDate::fromString(QString::fromLatin1(date), Qt::ISODate),
            {}};
}

using Fill = void (*)(ConsentEdit &);
using Ask = void (*)(ConsentQuestion &);

struct TermRow
{
    const char *name;
    const char *date;
    const char *reason;
    Fill fill;
};

constexpr TermRow termRows[] = {
    {"the day before the signature",
     "2026-01-04",
     "consent-unsigned",
     [](ConsentEdit &) {
     }},
    {"the day of the signature",
     "2026-01-05",
     "",
     [](ConsentEdit &) {
     }},
    {"in between",
     "2027-06-01",
     "",
     [](ConsentEdit &) {
     }},
    {"the last day of the term",
     "2028-01-04",
     "",
     [](ConsentEdit &) {
     }},
    {"the day after",
     "2028-01-05",
     "consent-ended",
     [](ConsentEdit &) {
     }},
    {"a leap day as the last",
     "2028-02-29",
     "",
     [](ConsentEdit &edit) {
         edit.setTermEnd(dateOf("2028-02-29"));
     }},
    {"after the leap day",
     "2028-03-01",
     "consent-ended",
     [](ConsentEdit &edit) {
         edit.setTermEnd(dateOf("2028-02-29"));
     }},
    {"without an end",
     "2100-01-01",
     "",
     [](ConsentEdit &edit) {
         edit.setTermEnd({});
     }},
    {"for ever",
     "2100-01-01",
     "",
     [](ConsentEdit &edit) {
         edit.setTermEnd(PartialDate::longTerm());
     }},
    {"an end without day is its first day",
     "2028-01-01",
     "",
     [](ConsentEdit &edit) {
         edit.setTermEnd(dateOf("2028-01"));
     }},
    {"the second day of that month",
     "2028-01-02",
     "consent-ended",
     [](ConsentEdit &edit) {
         edit.setTermEnd(dateOf("2028-01"));
     }},
    {"a signature without day is its last day",
     "2026-01-30",
     "consent-unsigned",
     [](ConsentEdit &edit) {
         edit.setSignedOn(dateOf("2026-01"));
     }},
    {"the last day of that month",
     "2026-01-31",
     "",
     [](ConsentEdit &edit) {
         edit.setSignedOn(dateOf("2026-01"));
     }},
    {"awaiting its signature",
     "2027-01-01",
     "consent-unsigned",
     [](ConsentEdit &edit) {
         edit.setState(codes::consentState::awaitingSignature);
     }},
    {"in force without a date",
     "2027-01-01",
     "consent-unsigned",
     [](ConsentEdit &edit) {
         edit.setSignedOn({});
     }},
    {"of no state",
     "2027-01-01",
     "consent-unsigned",
     [](ConsentEdit &edit) {
         edit.setState({});
     }},
    {"expired",
     "2027-01-01",
     "consent-ended",
     [](ConsentEdit &edit) {
         edit.setState(codes::consentState::expired);
     }},
    {"withdrawn",
     "2027-01-01",
     "consent-withdrawn",
     [](ConsentEdit &edit) {
         edit.setState(codes::consentState::withdrawn);
     }},
    {"the day of a withdrawal",
     "2027-01-01",
     "consent-withdrawn",
     [](ConsentEdit &edit) {
         edit.setWithdrawnOn(dateOf("2027-01-01"));
     }},
    {"the day before it",
     "2026-12-31",
     "",
     [](ConsentEdit &edit) {
         edit.setWithdrawnOn(dateOf("2027-01-01"));
     }},
    {"a withdrawal without day",
     "2027-01-01",
     "consent-withdrawn",
     [](ConsentEdit &edit) {
         edit.setWithdrawnOn(dateOf("2027"));
     }},
    {"withdrawn and over",
     "2029-01-01",
     "consent-withdrawn",
     [](ConsentEdit &edit) {
         edit.setWithdrawnOn(dateOf("2027-01-01"));
     }},
};

void same(ConsentEdit &) { }

void plain(ConsentQuestion &) { }

void written(ConsentQuestion &asked)
{
    asked.kind = QStringLiteral("income");
    asked.need = {true, QStringLiteral("written-consent"), true, true};
}

void sent(ConsentQuestion &asked)
{
    asked.receiver = QStringLiteral("province");
}

void ofChild(ConsentQuestion &asked)
{
    asked.child = uidOf(2);
}

struct CoverRow
{
    const char *name;
    const char *reason;
    Fill fill;
    Ask ask;
};

constexpr CoverRow coverRows[] = {
    {"its class", "", same, plain},
    {"its kind alone",
     "",
     [](ConsentEdit &edit) { edit.setScope({codes::consentScope::loan}); },
     plain},
    {"another kind",
     "consent-scope",
     [](ConsentEdit &edit) { edit.setScope({codes::consentScope::person}); },
     plain},
    {"another class",
     "consent-scope",
     [](ConsentEdit &edit) { edit.setScope({codes::consentScope::sensitive}); },
     plain},
    {"nothing", "consent-scope", [](ConsentEdit &edit) { edit.setScope({}); }, plain},
    {"written, with notice and form", "", same, written},
    {"written, scope of ordinary information only",
     "consent-scope",
     [](ConsentEdit &edit) { edit.setScope({codes::consentScope::consent}); },
     written},
    {"written, without notice",
     "notice-missing",
     [](ConsentEdit &edit) { edit.setAdverseNotice(false); },
     written},
    {"written, notice not answered",
     "notice-missing",
     [](ConsentEdit &edit) { edit.setAdverseNotice({}); },
     written},
    {"written, an older form",
     "form-outdated",
     [](ConsentEdit &edit) { edit.setCatalogueVersion(QStringLiteral("2025.9")); },
     written},
    {"written, a form of an unknown version",
     "form-outdated",
     [](ConsentEdit &edit) { edit.setCatalogueVersion({}); },
     written},
    {"written, a newer form",
     "",
     [](ConsentEdit &edit) { edit.setCatalogueVersion(QStringLiteral("2026.10")); },
     written},
    {"ordinary information on an older form",
     "",
     [](ConsentEdit &edit) { edit.setCatalogueVersion(QStringLiteral("2025.9")); },
     plain},
    {"sent to a named receiver", "", same, sent},
    {"sent to one that is not named",
     "receiver-not-named",
     [](ConsentEdit &edit) { edit.setReceivers(QStringLiteral("county")); },
     sent},
    {"sent to one whose name begins so",
     "receiver-not-named",
     [](ConsentEdit &edit) { edit.setReceivers(QStringLiteral("province2")); },
     sent},
    {"sent, nobody named",
     "receiver-not-named",
     [](ConsentEdit &edit) { edit.setReceivers({}); },
     sent},
    {"a child with a guardian", "", same, ofChild},
    {"a child without a guardian",
     "guardian-missing",
     [](ConsentEdit &edit) { edit.setGuardian({}); },
     ofChild},
    {"a child who is its own guardian",
     "guardian-missing",
     [](ConsentEdit &edit) { edit.setGuardian(uidOf(2)); },
     ofChild},
};

} // namespace

class tst_ConsentQuestion : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isInForceFromSignatureToEnd_data()
    {
        QTest::addColumn<Fill>("fill");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("reason");
        for (const auto &row : termRows) {
            QTest::newRow(row.name)
                << row.fill << QString::fromLatin1(row.date) << QString::fromLatin1(row.reason);
        }
    }
    void isInForceFromSignatureToEnd()
    {
        QFETCH(Fill, fill);
        QFETCH(QString, date);
        QFETCH(QString, reason);
        auto consent = goodConsent();
        ConsentEdit edit(consent);
        fill(edit);
        QCOMPARE(reasonAgainst(consent, question(date.toLatin1().constData())), reason);
    }

    void coversWhatItNames_data()
    {
        QTest::addColumn<Fill>("fill");
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QString>("reason");
        for (const auto &row : coverRows) {
            QTest::newRow(row.name) << row.fill << row.ask << QString::fromLatin1(row.reason);
        }
    }
    void coversWhatItNames()
    {
        QFETCH(Fill, fill);
        QFETCH(Ask, ask);
        QFETCH(QString, reason);
        auto consent = goodConsent();
        ConsentEdit edit(consent);
        fill(edit);
        auto asked = question("2027-01-01");
        ask(asked);
        QCOMPARE(reasonAgainst(consent, asked), reason);
    }

    void everyReasonHasItsSentence()
    {
        using namespace consentreason;
        QStringList sentences;
        for (const auto reason : {missing,
                                  unsignedYet,
                                  withdrawn,
                                  ended,
                                  outOfScope,
                                  noNotice,
                                  oldForm,
                                  noGuardian,
                                  notNamed})
            sentences += sentence(reason);
        QCOMPARE(sentences.removeDuplicates(), 0);
        QVERIFY(!sentences.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(tst_ConsentQuestion)
#include "tst_consentquestion.moc"
