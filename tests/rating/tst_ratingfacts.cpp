// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ratingfacts.h"
#include "rating/ratingstory.h"
#include "support/verify.h"
#include "views/loan.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace archive;
using namespace archive::test;

namespace {

/// What happens to a complete household, and what a fact of it is then.
struct FactCase
{
    const char *name;
    void (*tell)(RatingStory &story, const Uid &home);
    const char *fact;
    const char *expected; ///< "-": not known
};

void addLoan(RatingStory &story, const Uid &home, const std::function<void(LoanEdit &)> &fill)
{
    story.below<LoanEdit>(kinds::loan, home, [&](LoanEdit &edit) {
        edit.setContractNumber(QStringLiteral("HT-1"))
            .setAmount(Money::fromFen(10'000'000))
            .setBalance(Money::fromFen(4'000'000))
            .setStartDate(PurgeStory::date("2025-01-10"))
            .setNotifiedOn(PurgeStory::date("2026-01-05"))
            .setRepaymentStrip(QStringLiteral("////////NNNNNNNNNNNNNNNN"))
            .setStripUntil(PurgeStory::date("2026-05"));
        fill(edit);
    });
}

void addHonour(RatingStory &story, const Uid &home, const char *level, const char *day)
{
    story.below<HonourEdit>(kinds::honour, home, [&](HonourEdit &edit) {
        edit.setHonourName(QStringLiteral("文明家庭"))
            .setHonourLevel(QString::fromLatin1(level))
            .setAwardedOn(PurgeStory::date(day));
    });
}

void addGuarantee(RatingStory &story, const Uid &home, const char *state)
{
    story.below<GuaranteeEdit>(kinds::guarantee, home, [&](GuaranteeEdit &edit) {
        edit.setGuaranteeKind(QStringLiteral("1"))
            .setGuaranteedAmount(Money::fromFen(1'000'000))
            .setNotifiedOn(PurgeStory::date("2026-01-05"));
        if (*state != '\0')
            edit.setGuaranteeState(QString::fromLatin1(state));
    });
}

void nothing(RatingStory &, const Uid &) { }

/// A rating that ended with a veto; `why` is empty when the archive told it by itself.
void addVeto(
    RatingStory &story, const Uid &home, const char *code, const char *why, const char *day)
{
    auto made = ArchiveStory::change<RatingEdit>(kinds::rating, [&](RatingEdit &edit) {
        edit.setRatedOn(PurgeStory::date(day))
            .setRatingState(codes::ratingState::notRated)
            .setVetoReasons({QString::fromLatin1(code)})
            .setOverrideReason(QString::fromUtf8(why));
    });
    made.parent = home;
    story.saveAs(QStringLiteral("rating"), made);
}

const FactCase factCases[]{
    {"age in years", nothing, "head_age", "46"},
    {"age the day before the birthday",
     [](RatingStory &story, const Uid &) { story.setDay(QDate(2026, 3, 3)); },
     "head_age",
     "45"},
    {"years in the village", nothing, "residence_years", "26.3333"},
    {"only the year is known: its end counts",
     [](RatingStory &story, const Uid &home) {
         story.amend(home,
                     [](HouseholdEdit &edit) { edit.setResidentSince(PurgeStory::date("2024")); });
     },
     "residence_years",
     "1.3333"},
    {"workers", nothing, "workers", "3"},
    {"education of the head", nothing, "education", "60"},
    {"a member's certificate",
     [](RatingStory &story, const Uid &home) {
         story.amendHead(home,
                         [](PersonEdit &edit) { edit.setSkillCertificate({QStringLiteral("1")}); });
     },
     "has_skill",
     "true"},
    {"income a head to the township's", nothing, "income_ratio", "1.5"},
    {"last year's income counts",
     [](RatingStory &story, const Uid &home) { story.income(home, 2024, "9.00"); },
     "income_ratio",
     "1.5"},
    {"an income without an amount leaves it unknown",
     [](RatingStory &story, const Uid &home) {
         story.below<IncomeEdit>(kinds::income, home, [](IncomeEdit &edit) {
             edit.setIncomeYear(2025).setIncomeKind(QStringLiteral("2"));
         });
     },
     "income_ratio",
     "-"},
    {"net worth to the village's", nothing, "net_assets_ratio", "1.5"},
    {"debts lessen it",
     [](RatingStory &story, const Uid &home) { addLoan(story, home, [](LoanEdit &) {}); },
     "net_assets_ratio",
     "1.3"},
    {"worth in yuan", nothing, "total_assets", "300000.0"},
    {"a house nobody valued leaves it unknown",
     [](RatingStory &story, const Uid &home) { story.house(home, ""); },
     "total_assets",
     "-"},
    {"debts in yuan",
     [](RatingStory &story, const Uid &home) { addLoan(story, home, [](LoanEdit &) {}); },
     "total_debts",
     "40000.0"},
    {"years of business: a month counts from its end", nothing, "business_years", "15.9167"},
    {"no loans", nothing, "loans", "0"},
    {"a loan",
     [](RatingStory &story, const Uid &home) { addLoan(story, home, [](LoanEdit &) {}); },
     "loans",
     "1"},
    {"a loan settled before the 24 months",
     [](RatingStory &story, const Uid &home) {
         addLoan(story, home, [](LoanEdit &edit) {
             edit.setStartDate(PurgeStory::date("2020-01-10"))
                 .setBalance(Money::fromFen(0))
                 .setAccountState(codes::accountState::settled)
                 .setSettledOn(PurgeStory::date("2024-05-12"));
         });
     },
     "loans",
     "0"},
    {"periods of the strip",
     [](RatingStory &story, const Uid &home) {
         addLoan(story, home, [](LoanEdit &edit) {
             edit.setRepaymentStrip(QStringLiteral("////////NN1NN12NNNNNNNNN"));
         });
     },
     "overdue_periods",
     "3"},
    {"a strip of an earlier month: what is older than 24 months is gone",
     [](RatingStory &story, const Uid &home) {
         addLoan(story, home, [](LoanEdit &edit) {
             edit.setStartDate(PurgeStory::date("2023-01-10"))
                 .setRepaymentStrip(QStringLiteral("1N1NNNNNNNNNNNNNNNNNNNNN"))
                 .setStripUntil(PurgeStory::date("2026-03"));
         });
     },
     "overdue_periods",
     "1"},
    {"the longest by days",
     [](RatingStory &story, const Uid &home) {
         addLoan(story, home, [](LoanEdit &edit) {
             edit.setRepaymentStrip(QStringLiteral("////////NN1NN12NNNNNNNNN"));
         });
     },
     "overdue_days",
     "60"},
    {"a loan without a strip leaves it unknown",
     [](RatingStory &story, const Uid &home) {
         addLoan(story, home, [](LoanEdit &edit) {
             edit.setRepaymentStrip(QString()).setStripUntil(std::nullopt);
         });
     },
     "overdue_periods",
     "-"},
    {"no guarantees", nothing, "guarantee_class", "0"},
    {"a normal one",
     [](RatingStory &story, const Uid &home) { addGuarantee(story, home, "1"); },
     "guarantee_class",
     "1"},
    {"the worst of two",
     [](RatingStory &story, const Uid &home) {
         addGuarantee(story, home, "3");
         addGuarantee(story, home, "1");
     },
     "guarantee_class",
     "8"},
    {"a released one does not count",
     [](RatingStory &story, const Uid &home) { addGuarantee(story, home, "4"); },
     "guarantee_class",
     "0"},
    {"one of unknown state",
     [](RatingStory &story, const Uid &home) { addGuarantee(story, home, ""); },
     "guarantee_class",
     "-"},
    {"dues paid", nothing, "dues_overdue", "0"},
    {"dues late",
     [](RatingStory &story, const Uid &home) { story.dues(home, 2024, 2, 4); },
     "dues_overdue",
     "1"},
    {"by months",
     [](RatingStory &story, const Uid &home) { story.dues(home, 2024, 2, 4); },
     "dues_months",
     "4"},
    {"dues of long ago do not count",
     [](RatingStory &story, const Uid &home) { story.dues(home, 2023, 2, 4); },
     "dues_overdue",
     "0"},
    {"shares", nothing, "has_shares", "true"},
    {"an account", nothing, "has_account", "true"},
    {"no insurance of the harvest", nothing, "has_insurance", "false"},
    {"insurance of the harvest",
     [](RatingStory &story, const Uid &home) {
         story.below<InsuranceEdit>(kinds::insurance, home, [](InsuranceEdit &edit) {
             edit.setInsuranceKind(QStringLiteral("21"))
                 .setInsuranceState(QStringLiteral("1"))
                 .setCoverageYear(2026);
         });
     },
     "has_insurance",
     "true"},
    {"a pension is none",
     [](RatingStory &story, const Uid &home) {
         story.below<InsuranceEdit>(kinds::insurance, home, [](InsuranceEdit &edit) {
             edit.setInsuranceKind(QStringLiteral("11")).setCoverageYear(2026);
         });
     },
     "has_insurance",
     "false"},
    {"without the highest and the lowest", nothing, "conduct", "5.0"},
    {"an old appraisal does not count",
     [](RatingStory &story, const Uid &home) { story.appraisal(home, "2025-05-13", 0, 0); },
     "conduct",
     "5.0"},
    {"a fourth voice",
     [](RatingStory &story, const Uid &home) { story.appraisal(home, "2026-03-02", 6, 5); },
     "conduct",
     "5.5"},
    {"the village's rules", nothing, "village_rules", "4.0"},
    {"an honour of the county",
     [](RatingStory &story, const Uid &home) { addHonour(story, home, "4", "2022-01-01"); },
     "honours_county",
     "1"},
    {"one of long ago",
     [](RatingStory &story, const Uid &home) { addHonour(story, home, "4", "2021-05-12"); },
     "honours_county",
     "0"},
    {"nobody found anything", nothing, "found_fraud", "false"},
    {"reviewers found fraud",
     [](RatingStory &story, const Uid &home) {
         addVeto(story, home, "3", "冒名贷款", "2021-05-14");
     },
     "found_fraud",
     "true"},
    {"five years ago",
     [](RatingStory &story, const Uid &home) {
         addVeto(story, home, "3", "冒名贷款", "2021-05-13");
     },
     "found_fraud",
     "false"},
    {"the archive told it by itself",
     [](RatingStory &story, const Uid &home) { addVeto(story, home, "3", "", "2026-01-05"); },
     "found_fraud",
     "false"},
    {"another reason",
     [](RatingStory &story, const Uid &home) {
         addVeto(story, home, "4", "(2025)闽0427刑初1号", "2026-01-05");
     },
     "found_fraud",
     "false"},
    {"a criminal judgment",
     [](RatingStory &story, const Uid &home) {
         addVeto(story, home, "4", "(2025)闽0427刑初1号", "2026-01-05");
     },
     "found_crime",
     "true"},
    {"false papers",
     [](RatingStory &story, const Uid &home) { addVeto(story, home, "5", "假证", "2026-01-05"); },
     "found_false_papers",
     "true"},
    {"nobody is listed", nothing, "is_listed", "false"},
    {"an enforcement alone lists nobody",
     [](RatingStory &story, const Uid &home) { story.record(home, ""); },
     "is_listed",
     "false"},
    {"the worst class",
     [](RatingStory &story, const Uid &home) {
         addLoan(story, home, [](LoanEdit &edit) { edit.setFiveClass(QStringLiteral("3")); });
     },
     "worst_class",
     "3"},
};

} // namespace

/// Each fact that a rating rests on, as the archive's own statement tells it.
class tst_RatingFacts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void factsAreAsTheRecordsSay_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const auto &each : factCases)
            QTest::newRow(each.name) << index++;
    }
    void factsAreAsTheRecordsSay()
    {
        QFETCH(int, index);
        const auto &each = factCases[index];
        RatingStory story;
        story.baselines();
        const auto home = story.complete(QStringLiteral("张秀梅"));
        each.tell(story, home);
        const auto session = story.rating();
        const auto facts = story.archive().ratingFacts().household(session, home);
        QVERIFY_RESULT(facts);
        QVERIFY(facts->facts.contains(QString::fromLatin1(each.fact)));
        const auto value = facts->facts.value(QString::fromLatin1(each.fact));
        QCOMPARE(value.isNull() ? QStringLiteral("-") : value, QString::fromLatin1(each.expected));
    }

    void withoutBaselinesNothingIsCompared()
    {
        RatingStory story;
        const auto home = story.complete(QStringLiteral("张秀梅"));
        const auto session = story.rating();
        const auto facts = story.archive().ratingFacts().household(session, home);
        QVERIFY_RESULT(facts);
        QVERIFY(facts->facts.value(QStringLiteral("income_ratio")).isNull());
        QVERIFY(facts->facts.value(QStringLiteral("net_assets_ratio")).isNull());
    }

    void theNearestBaselineCounts()
    {
        RatingStory story;
        story.baseline(QStringLiteral("350405000000"), 2025, QStringLiteral("1"), "10000.00");
        story.baseline(QStringLiteral("350405000000"), 2025, QStringLiteral("2"), "100000.00");
        const auto home = story.complete(QStringLiteral("张秀梅"));
        auto session = story.rating();
        auto facts = must(story.archive().ratingFacts().household(session, home));
        QCOMPARE(facts.facts.value(QStringLiteral("income_ratio")), QStringLiteral("3.0"));
        QCOMPARE(facts.facts.value(QStringLiteral("net_assets_ratio")), QStringLiteral("3.0"));
        story.baselines();
        session = story.rating();
        facts = must(story.archive().ratingFacts().household(session, home));
        QCOMPARE(facts.facts.value(QStringLiteral("income_ratio")), QStringLiteral("1.5"));
        QCOMPARE(facts.facts.value(QStringLiteral("net_assets_ratio")), QStringLiteral("1.5"));
    }

    void whoseConsentEndedIsToldWithoutFacts()
    {
        RatingStory story;
        story.baselines();
        story.signIn(QStringLiteral("officer"));
        const auto home = story.household(QStringLiteral("张秀梅"));
        const auto consent = story.consent(home);
        story.withdraw(consent);
        const auto session = story.rating();
        const auto facts = must(story.archive().ratingFacts().household(session, home));
        QVERIFY(!facts.refused.isEmpty());
        QVERIFY(facts.facts.isEmpty());
    }

    void onlyWhoMayRateReadsThem_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("another purpose") << "officer"
                                         << "collect";
        QTest::newRow("admin") << "admin"
                               << "maintenance";
        QTest::newRow("auditor") << "auditor"
                                 << "audit";
    }
    void onlyWhoMayRateReadsThem()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        RatingStory story;
        const auto home = story.complete(QStringLiteral("张秀梅"));
        const auto session = story.as(user, purpose);
        auto &facts = story.archive().ratingFacts();
        QVERIFY_ERROR(facts.household(session, home), ErrorCode::Refused);
        QVERIFY_ERROR(facts.page(session, {}), ErrorCode::Refused);
    }

    void everyLookIsJournalled()
    {
        RatingStory story;
        const auto home = story.complete(QStringLiteral("张秀梅"));
        const auto session = story.rating();
        QVERIFY_RESULT(story.archive().ratingFacts().household(session, home));
        const auto entries = must(story.archive().journal().entriesOf(session, home));
        QVERIFY(std::any_of(entries.begin(), entries.end(), [](const JournalEntry &entry) {
            return entry.action == QLatin1String("rated");
        }));
    }

    void pagesTellEachHouseholdOnce()
    {
        RatingStory story;
        std::set<Uid> homes;
        for (const auto *name : {"张秀梅", "李长根", "陈家旺"})
            homes.insert(story.complete(QString::fromUtf8(name)));
        const auto session = story.rating();
        RatingQuery query;
        query.limit = 2;
        std::set<Uid> told;
        do {
            const auto page = must(story.archive().ratingFacts().page(session, query));
            for (const auto &each : page.households)
                QVERIFY(told.insert(each.household).second);
            query.after = page.next;
        } while (query.after != 0);
        QCOMPARE(told, homes);
        query.divisionPrefix = ArchiveStory::otherVillage();
        QVERIFY(must(story.archive().ratingFacts().page(session, query)).households.empty());
    }
};

QTEST_MAIN(tst_RatingFacts)
#include "tst_ratingfacts.moc"
