// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/verify.h"
#include "vault/age.h"
#include "vault/keyring.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/loan.h"
#include "views/receiver.h"
#include "views/task.h"

using namespace archive;
using namespace archive::test;

namespace {

/// The codes of all findings, "!" before hard ones.
QStringList codesOf(ArchiveStory &story, const std::vector<Change> &changes)
{
    QStringList codes;
    for (const auto &finding :
         must(story.archive().records().check(story.session(), {{}, changes}))) {
        codes.append((finding.severity == Severity::Hard ? QStringLiteral("!") : QString())
                     + finding.code);
    }
    return codes;
}

template<typename Edit>
Change below(const Uid &parent, KindIndex kind, const std::function<void(Edit &)> &fill)
{
    auto change = ArchiveStory::change<Edit>(kind, fill);
    change.parent = parent;
    return change;
}

std::optional<PartialDate> date(const QString &text)
{
    const auto parsed = PartialDate::parse(text);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace

class tst_RecordChecks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void birthAndSexAgreeWithTheNumber_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QStringList>("codes");
        const QString male = codes::sex::male;
        const QString female = codes::sex::female;
        QTest::newRow("both agree") << "1980-03-04" << male << "" << QStringList();
        QTest::newRow("neither is given") << ""
                                          << ""
                                          << "" << QStringList();
        QTest::newRow("the month agrees") << "1980-03"
                                          << ""
                                          << "" << QStringList();
        QTest::newRow("another day") << "1980-03-05"
                                     << ""
                                     << "" << QStringList{QStringLiteral("!birth-mismatch")};
        QTest::newRow("another month") << "1980-04"
                                       << ""
                                       << "" << QStringList{QStringLiteral("!birth-mismatch")};
        QTest::newRow("another sex")
            << "" << female << "" << QStringList{QStringLiteral("!sex-mismatch")};
        QTest::newRow("sex not stated")
            << "" << QString(codes::sex::sexNotStated) << "" << QStringList();
        QTest::newRow("both differ")
            << "1979" << female << "10"
            << QStringList{QStringLiteral("!birth-mismatch"), QStringLiteral("!sex-mismatch")};
        QTest::newRow("a passport has other numbers") << "1979" << female << "2" << QStringList();
    }

    void birthAndSexAgreeWithTheNumber()
    {
        QFETCH(QString, birth);
        QFETCH(QString, sex);
        QFETCH(QString, document);
        QFETCH(QStringList, codes);
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto person = below<PersonEdit>(household, kinds::person, [&](PersonEdit &edit) {
            edit.setName(QStringLiteral("张小明"))
                .setRelation(codes::relation::otherRelative)
                .setIdNumber(story.newIdNumber())
                .setDocumentType(document)
                .setBirthDate(date(birth))
                .setSex(sex);
        });
        QCOMPARE(codesOf(story, {person}), codes);
    }

    void aHouseholdHasOneHead()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto withRelation = [&](const QString &relation) {
            return below<PersonEdit>(
                household, kinds::person, [&](PersonEdit &edit) { edit.setRelation(relation); });
        };
        QCOMPARE(codesOf(story, {withRelation(codes::relation::householdHead)}),
                 QStringList{QStringLiteral("!second-head")});
        QCOMPARE(codesOf(story, {withRelation(codes::relation::wife)}), QStringList());
        // The head becomes a father, the son the head: in one set.
        auto father = ArchiveStory::change<PersonEdit>(
            kinds::person,
            [](PersonEdit &edit) { edit.setRelation(codes::relation::father); },
            story.headOf(household));
        QCOMPARE(codesOf(story, {father, withRelation(codes::relation::householdHead)}),
                 QStringList());
        QCOMPARE(codesOf(story, {father}), QStringList{QStringLiteral("no-head")});
    }

    void aNumberTwiceIsAMistakeOrAMarriage()
    {
        ArchiveStory story;
        const auto first = story.household(QStringLiteral("张秀梅"));
        const auto second = story.household(QStringLiteral("李长根"));
        const auto id = story.newIdNumber();
        const auto withId = [&](const Uid &household) {
            return below<PersonEdit>(household, kinds::person, [&](PersonEdit &edit) {
                edit.setRelation(codes::relation::otherRelative).setIdNumber(id);
            });
        };
        story.save(withId(first));
        QCOMPARE(codesOf(story, {withId(first)}), QStringList{QStringLiteral("!duplicate")});
        QCOMPARE(codesOf(story, {withId(second)}),
                 QStringList{QStringLiteral("possible-duplicate")});
        // Twice in the same set, too.
        const auto fresh = story.newIdNumber();
        auto one = withId(second);
        auto two = withId(second);
        for (auto *change : {&one, &two}) {
            for (auto &[field, value] : change->values) {
                if (field == fields::person::idNumber)
                    value = Value::ofText(fresh);
            }
        }
        QCOMPARE(codesOf(story, {one, two}),
                 (QStringList{QStringLiteral("!duplicate"), QStringLiteral("!duplicate")}));
    }

    void aRegisterNumberIsUsedOnce()
    {
        ArchiveStory story;
        const auto numbered = [] {
            return ArchiveStory::change<HouseholdEdit>(kinds::household, [](HouseholdEdit &edit) {
                edit.setDivision(ArchiveStory::village()).setRegisterNumber(QStringLiteral("A-1"));
            });
        };
        const auto uid = story.save(numbered());
        QCOMPARE(codesOf(story, {numbered()}), QStringList{QStringLiteral("!duplicate")});
        // A deleted one's number is free again.
        Change gone;
        gone.kind = kinds::household;
        gone.uid = uid;
        gone.deleted = true;
        story.save(gone);
        QCOMPARE(codesOf(story, {numbered()}), QStringList());
        story.save(numbered());
        gone.deleted = false;
        QCOMPARE(codesOf(story, {gone}), QStringList{QStringLiteral("!duplicate")});
    }

    void aNewHouseholdWithoutAVillageLacksTheVillageAlone()
    {
        ArchiveStory story;
        const auto placeless = ArchiveStory::change<HouseholdEdit>(
            kinds::household, [](HouseholdEdit &edit) { edit.setAddress(QStringLiteral("1号")); });
        const auto findings =
            must(story.archive().records().check(story.session(), {{}, {placeless}}));
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings.front().field, fields::household::division);
        QCOMPARE(findings.front().code, QStringLiteral("required"));
        // A number that was given can't be taken away again.
        auto numberless = ArchiveStory::change<HouseholdEdit>(
            kinds::household, [](HouseholdEdit &) {}, story.household(QStringLiteral("林晓燕")));
        numberless.values.emplace_back(fields::household::registerNumber, Value());
        QCOMPARE(codesOf(story, {numberless}), QStringList{QStringLiteral("!required")});
    }

    void divisionsAreVillagesOfTheArchive_data()
    {
        QTest::addColumn<QString>("division");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("a village") << ArchiveStory::village() << QStringList();
        QTest::newRow("a township")
            << "350405100000" << QStringList{QStringLiteral("division-not-village")};
        QTest::newRow("another county")
            << "350402001001"
            << QStringList{QStringLiteral("division-unknown"), QStringLiteral("!division-outside")};
        QTest::newRow("no code") << "沙县" << QStringList{QStringLiteral("!division-form")};
    }

    void divisionsAreVillagesOfTheArchive()
    {
        QFETCH(QString, division);
        QFETCH(QStringList, codes);
        ArchiveStory story;
        const auto change =
            ArchiveStory::change<HouseholdEdit>(kinds::household, [&](HouseholdEdit &edit) {
                edit.setDivision(division).setRegisterNumber(QStringLiteral("A-1"));
            });
        QCOMPARE(codesOf(story, {change}), codes);
    }

    void loansAreOrderedAndOwedByMembers()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto other = story.household(QStringLiteral("李长根"));
        const auto loan = [&](const std::function<void(LoanEdit &)> &fill) {
            return below<LoanEdit>(household, kinds::loan, [&](LoanEdit &edit) {
                edit.setAmount(Money::fromFen(1000));
                fill(edit);
            });
        };
        QCOMPARE(codesOf(story, {loan([](LoanEdit &edit) {
                             edit.setStartDate(date(QStringLiteral("2026-01-02")))
                                 .setEndDate(date(QStringLiteral("2026-01-01")));
                         })}),
                 QStringList{QStringLiteral("!date-order")});
        QCOMPARE(codesOf(story, {loan([](LoanEdit &edit) {
                             edit.setStartDate(date(QStringLiteral("2026-01-02")))
                                 .setEndDate(date(QStringLiteral("2026-01")));
                         })}),
                 QStringList());
        QCOMPARE(
            codesOf(story, {loan([](LoanEdit &edit) { edit.setBalance(Money::fromFen(1001)); })}),
            QStringList{QStringLiteral("balance-above-amount")});
        QCOMPARE(
            codesOf(story, {loan([&](LoanEdit &edit) { edit.setBorrower(story.headOf(other)); })}),
            QStringList{QStringLiteral("!borrower-elsewhere")});
        QCOMPARE(codesOf(story, {loan([&](LoanEdit &edit) { edit.setBorrower(other); })}),
                 QStringList{QStringLiteral("!reference-missing")});
    }

    void consentsHoldTogether_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("isSignedByHead");
        QTest::addColumn<QString>("signedOn");
        QTest::addColumn<QString>("termEnd");
        QTest::addColumn<QStringList>("codes");
        const QString inForce = codes::consentState::inForce;
        const QString waiting = codes::consentState::awaitingSignature;
        QTest::newRow("in force") << inForce << true << "2026-01-05"
                                  << "2030-12-31" << QStringList();
        QTest::newRow("in force for ever") << inForce << true << "2026-01-05"
                                           << "9999-12-31" << QStringList();
        QTest::newRow("awaiting its signature") << waiting << false << ""
                                                << "" << QStringList();
        QTest::newRow("in force, nobody signed")
            << inForce << false << "2026-01-05"
            << "" << QStringList{QStringLiteral("!signatory-missing")};
        QTest::newRow("in force, never signed")
            << inForce << true << ""
            << "" << QStringList{QStringLiteral("!signing-missing")};
        QTest::newRow("signed after its term")
            << inForce << true << "2026-01-05"
            << "2026-01-04"
            << QStringList{QStringLiteral("!date-order"), QStringLiteral("term-over")};
        QTest::newRow("its term is over")
            << inForce << true << "2020-01-05"
            << "2026-05-12" << QStringList{QStringLiteral("term-over")};
        QTest::newRow("its last day") << inForce << true << "2020-01-05"
                                      << "2026-05-13" << QStringList();
        QTest::newRow("signed tomorrow") << inForce << true << "2026-05-14"
                                         << "" << QStringList{QStringLiteral("!date-future")};
        QTest::newRow("withdrawn at no date")
            << QString(codes::consentState::withdrawn) << true << "2026-01-05"
            << "" << QStringList{QStringLiteral("!withdrawal-missing")};
    }

    void consentsHoldTogether()
    {
        QFETCH(QString, state);
        QFETCH(bool, isSignedByHead);
        QFETCH(QString, signedOn);
        QFETCH(QString, termEnd);
        QFETCH(QStringList, codes);
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto head = story.headOf(household);
        const auto consent = below<ConsentEdit>(household, kinds::consent, [&](ConsentEdit &edit) {
            edit.setConsentNumber(QStringLiteral("SQ-9"))
                .setState(state)
                .setSignatory(isSignedByHead ? head : Uid())
                .setSignedOn(date(signedOn))
                .setTermEnd(date(termEnd));
        });
        QCOMPARE(codesOf(story, {consent}), codes);
    }

    void onlyMembersSignAndChildrenNeedAGuardian()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto other = story.household(QStringLiteral("李长根"));
        const auto child =
            story.save(below<PersonEdit>(household, kinds::person, [&](PersonEdit &edit) {
                edit.setRelation(codes::relation::eldestSon)
                    .setBirthDate(PartialDate::fromDate(QDate(2012, 5, 14)));
            }));
        const auto signedBy = [&](const Uid &signatory, const Uid &guardian) {
            return codesOf(story,
                           {below<ConsentEdit>(household, kinds::consent, [&](ConsentEdit &edit) {
                               edit.setConsentNumber(QStringLiteral("SQ-9"))
                                   .setState(codes::consentState::inForce)
                                   .setSignatory(signatory)
                                   .setGuardian(guardian)
                                   .setSignedOn(date(QStringLiteral("2026-05-13")));
                           })});
        };
        QCOMPARE(signedBy(story.headOf(other), {}),
                 QStringList{QStringLiteral("!signatory-elsewhere")});
        QCOMPARE(signedBy(child, {}), QStringList{QStringLiteral("!guardian-missing")});
        QCOMPARE(signedBy(child, story.headOf(household)), QStringList());
        story.clock().advanceSeconds(24L * 3600);
        // On the fourteenth birthday the child signs alone; the day is the signature's.
        const auto onBirthday =
            below<ConsentEdit>(household, kinds::consent, [&](ConsentEdit &edit) {
                edit.setConsentNumber(QStringLiteral("SQ-9"))
                    .setState(codes::consentState::inForce)
                    .setSignatory(child)
                    .setSignedOn(date(QStringLiteral("2026-05-14")));
            });
        QCOMPARE(codesOf(story, {onBirthday}), QStringList());
    }

    void placesAreChecked()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto head = story.headOf(household);
        const auto fresh = must(Uid::create(story.clock(), *story.environment().random));
        const auto wife = [](PersonEdit &edit) {
            edit.setRelation(codes::relation::wife);
        };
        QCOMPARE(codesOf(story, {below<PersonEdit>(fresh, kinds::person, wife)}).constFirst(),
                 QStringLiteral("!parent-missing"));
        QCOMPARE(codesOf(story, {below<PersonEdit>(head, kinds::person, wife)}).constFirst(),
                 QStringLiteral("!parent-missing"));
        QCOMPARE(
            codesOf(story, {ArchiveStory::change<PersonEdit>(kinds::person, wife)}).constFirst(),
            QStringLiteral("!parent-missing"));
        auto rooted =
            ArchiveStory::change<HouseholdEdit>(kinds::household, [](HouseholdEdit &edit) {
                edit.setDivision(ArchiveStory::village());
            });
        rooted.parent = household;
        QCOMPARE(codesOf(story, {rooted}), QStringList{QStringLiteral("!parent-unwanted")});
        Change gone;
        gone.kind = kinds::household;
        gone.uid = household;
        gone.deleted = true;
        QCOMPARE(codesOf(story, {gone}), QStringList{QStringLiteral("!has-children")});
        Change goneHead = gone;
        goneHead.kind = kinds::person;
        goneHead.uid = head;
        QCOMPARE(codesOf(story, {gone, goneHead}), QStringList());
        story.consent(household);
        QCOMPARE(codesOf(story, {goneHead}), QStringList{QStringLiteral("!is-referenced")});
    }

    void receiversHaveRealKeys()
    {
        ArchiveStory story;
        auto &archive = story.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        const auto codes = [&](const QString &pem, const QString &age) {
            const auto change =
                ArchiveStory::change<ReceiverEdit>(kinds::receiver, [&](ReceiverEdit &edit) {
                    edit.setReceiverId(QStringLiteral("province"))
                        .setLegalName(QStringLiteral("省经济信息中心"))
                        .setSigningKey(pem)
                        .setAgeRecipient(age);
                });
            QStringList found;
            for (const auto &finding : must(archive.records().check(session, {{}, {change}})))
                found.append(finding.code);
            return found;
        };
        const auto pem = QString::fromUtf8(archive.keys().stationKey().publicKey().toPem());
        const auto age = archive.keys().stationAge().recipient().toString();
        QCOMPARE(codes(pem, age), QStringList());
        QCOMPARE(codes({}, {}), QStringList());
        QCOMPARE(codes(QStringLiteral("key"), age), QStringList{QStringLiteral("key")});
        QCOMPARE(codes(pem, QStringLiteral("age1x")), QStringList{QStringLiteral("recipient")});
    }

    void tasksAreOfUsers()
    {
        ArchiveStory story;
        auto &archive = story.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        const auto change = ArchiveStory::change<TaskEdit>(kinds::task, [](TaskEdit &edit) {
            edit.setTitle(QStringLiteral("年审"))
                .setPurpose(QStringLiteral("update"))
                .setAssignee(QStringLiteral("nobody"));
        });
        QVERIFY_ERROR(archive.records().save(session, {{}, {change}}), ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_RecordChecks)
#include "tst_recordchecks.moc"
