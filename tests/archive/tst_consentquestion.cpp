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

} // namespace

Q_DECLARE_METATYPE(Fill)
Q_DECLARE_METATYPE(Ask)

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
        const auto row = [](const char *name, const char *date, const char *reason, Fill fill) {
            QTest::newRow(name) << fill << QString::fromLatin1(date) << QString::fromLatin1(reason);
        };
        row("the day before the signature", "2026-01-04", "consent-unsigned", [](ConsentEdit &) {});
        row("the day of the signature", "2026-01-05", "", [](ConsentEdit &) {});
        row("in between", "2027-06-01", "", [](ConsentEdit &) {});
        row("the last day of the term", "2028-01-04", "", [](ConsentEdit &) {});
        row("the day after", "2028-01-05", "consent-ended", [](ConsentEdit &) {});
        row("a leap day as the last", "2028-02-29", "", [](ConsentEdit &edit) {
            edit.setTermEnd(dateOf("2028-02-29"));
        });
        row("after the leap day", "2028-03-01", "consent-ended", [](ConsentEdit &edit) {
            edit.setTermEnd(dateOf("2028-02-29"));
        });
        row("without an end", "2100-01-01", "", [](ConsentEdit &edit) { edit.setTermEnd({}); });
        row("for ever", "2100-01-01", "", [](ConsentEdit &edit) {
            edit.setTermEnd(PartialDate::longTerm());
        });
        row("an end without day is its first day", "2028-01-01", "", [](ConsentEdit &edit) {
            edit.setTermEnd(dateOf("2028-01"));
        });
        row("the second day of that month", "2028-01-02", "consent-ended", [](ConsentEdit &edit) {
            edit.setTermEnd(dateOf("2028-01"));
        });
        row("a signature without day is its last day",
            "2026-01-30",
            "consent-unsigned",
            [](ConsentEdit &edit) { edit.setSignedOn(dateOf("2026-01")); });
        row("the last day of that month", "2026-01-31", "", [](ConsentEdit &edit) {
            edit.setSignedOn(dateOf("2026-01"));
        });
        row("awaiting its signature", "2027-01-01", "consent-unsigned", [](ConsentEdit &edit) {
            edit.setState(codes::consentState::awaitingSignature);
        });
        row("in force without a date", "2027-01-01", "consent-unsigned", [](ConsentEdit &edit) {
            edit.setSignedOn({});
        });
        row("of no state", "2027-01-01", "consent-unsigned", [](ConsentEdit &edit) {
            edit.setState({});
        });
        row("expired", "2027-01-01", "consent-ended", [](ConsentEdit &edit) {
            edit.setState(codes::consentState::expired);
        });
        row("withdrawn", "2027-01-01", "consent-withdrawn", [](ConsentEdit &edit) {
            edit.setState(codes::consentState::withdrawn);
        });
        row("the day of a withdrawal", "2027-01-01", "consent-withdrawn", [](ConsentEdit &edit) {
            edit.setWithdrawnOn(dateOf("2027-01-01"));
        });
        row("the day before it", "2026-12-31", "", [](ConsentEdit &edit) {
            edit.setWithdrawnOn(dateOf("2027-01-01"));
        });
        row("a withdrawal without day", "2027-01-01", "consent-withdrawn", [](ConsentEdit &edit) {
            edit.setWithdrawnOn(dateOf("2027"));
        });
        row("withdrawn and over", "2029-01-01", "consent-withdrawn", [](ConsentEdit &edit) {
            edit.setWithdrawnOn(dateOf("2027-01-01"));
        });
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
        const auto row = [](const char *name, const char *reason, Fill fill, Ask ask) {
            QTest::newRow(name) << fill << ask << QString::fromLatin1(reason);
        };
        const Fill same = [](ConsentEdit &) {
        };
        const Ask plain = [](ConsentQuestion &) {
        };
        const Ask written = [](ConsentQuestion &asked) {
            asked.kind = QStringLiteral("income");
            asked.need = {true, QStringLiteral("written-consent"), true, true};
        };
        const Ask sent = [](ConsentQuestion &asked) {
            asked.receiver = QStringLiteral("province");
        };
        const Ask ofChild = [](ConsentQuestion &asked) {
            asked.child = uidOf(2);
        };

        row("its class", "", same, plain);
        row(
            "its kind alone",
            "",
            [](ConsentEdit &edit) { edit.setScope({codes::consentScope::loan}); },
            plain);
        row(
            "another kind",
            "consent-scope",
            [](ConsentEdit &edit) { edit.setScope({codes::consentScope::person}); },
            plain);
        row(
            "another class",
            "consent-scope",
            [](ConsentEdit &edit) { edit.setScope({codes::consentScope::sensitive}); },
            plain);
        row(
            "nothing", "consent-scope", [](ConsentEdit &edit) { edit.setScope({}); }, plain);
        row("written, with notice and form", "", same, written);
        row(
            "written, scope of ordinary information only",
            "consent-scope",
            [](ConsentEdit &edit) { edit.setScope({codes::consentScope::consent}); },
            written);
        row(
            "written, without notice",
            "notice-missing",
            [](ConsentEdit &edit) { edit.setAdverseNotice(false); },
            written);
        row(
            "written, notice not answered",
            "notice-missing",
            [](ConsentEdit &edit) { edit.setAdverseNotice({}); },
            written);
        row(
            "written, an older form",
            "form-outdated",
            [](ConsentEdit &edit) { edit.setCatalogueVersion(QStringLiteral("2025.9")); },
            written);
        row(
            "written, a form of an unknown version",
            "form-outdated",
            [](ConsentEdit &edit) { edit.setCatalogueVersion({}); },
            written);
        row(
            "written, a newer form",
            "",
            [](ConsentEdit &edit) { edit.setCatalogueVersion(QStringLiteral("2026.10")); },
            written);
        row(
            "ordinary information on an older form",
            "",
            [](ConsentEdit &edit) { edit.setCatalogueVersion(QStringLiteral("2025.9")); },
            plain);
        row("sent to a named receiver", "", same, sent);
        row(
            "sent to one that is not named",
            "receiver-not-named",
            [](ConsentEdit &edit) { edit.setReceivers(QStringLiteral("county")); },
            sent);
        row(
            "sent to one whose name begins so",
            "receiver-not-named",
            [](ConsentEdit &edit) { edit.setReceivers(QStringLiteral("province2")); },
            sent);
        row(
            "sent, nobody named",
            "receiver-not-named",
            [](ConsentEdit &edit) { edit.setReceivers({}); },
            sent);
        row("a child with a guardian", "", same, ofChild);
        row(
            "a child without a guardian",
            "guardian-missing",
            [](ConsentEdit &edit) { edit.setGuardian({}); },
            ofChild);
        row(
            "a child who is its own guardian",
            "guardian-missing",
            [](ConsentEdit &edit) { edit.setGuardian(uidOf(2)); },
            ofChild);
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
