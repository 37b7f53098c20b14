// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/adverserules.h"
#include "support/kindsamples.h"
#include "support/outboxstory.h"
#include "support/verify.h"

#include <set>

using namespace archive;
using namespace archive::test;

namespace {

bool needsConsent(const Kind &kind)
{
    return kind.legalClass != LegalClass::Basic && kind.legalClass != LegalClass::Public;
}

enum class Papers : quint8 { Unsigned, Signed, Withdrawn };

/// An archive with one record of each kind.
class Stage
{
public:
    explicit Stage(Papers papers)
        : m_papers(papers)
        , m_home(m_story.household(QStringLiteral("张秀梅")))
        , m_samples(m_story, m_home)
    {
        consent(m_home, {});
        // A kind may name one that stands behind it, which is then there already.
        for (const auto &kind : m_samples.catalogue().kinds()) {
            const auto change = m_samples.sample(kind.index);
            m_saved[kind.index] = {change, m_samples.save(change)};
            m_story.signIn(QStringLiteral("officer"));
            if (kind.index == kinds::person)
                consent(m_home, uid(kind.index));
            if (kind.index == kinds::household) {
                consent(uid(kind.index),
                        m_story.member(uid(kind.index),
                                       QStringLiteral("李长根"),
                                       codes::relation::householdHead));
            }
        }
        for (const auto &due : m_story.due().due)
            m_due.insert(due.record.uid);
        if (papers == Papers::Withdrawn) {
            // The sample's form waits for a signature, which would open the draft again.
            Change form;
            form.kind = kinds::consent;
            form.uid = uid(kinds::consent);
            form.deleted = true;
            m_story.save(form);
            for (const auto &paper : m_consents)
                m_story.withdraw(paper);
        }
    }

    ArchiveStory &story() { return m_story; }
    KindSamples &samples() { return m_samples; }
    [[nodiscard]] const Change &change(KindIndex kind) const { return m_saved.at(kind).first; }
    [[nodiscard]] Uid uid(KindIndex kind) const { return m_saved.at(kind).second; }
    [[nodiscard]] bool isDue(KindIndex kind) const { return m_due.count(uid(kind)) > 0; }

private:
    void consent(const Uid &household, const Uid &signatory)
    {
        if (m_papers != Papers::Unsigned)
            m_consents.push_back(m_story.consent(household, signatory));
    }

    OutboxStory m_story;
    Papers m_papers;
    Uid m_home;
    KindSamples m_samples;
    std::map<KindIndex, std::pair<Change, Uid>> m_saved;
    std::vector<Uid> m_consents;
    std::set<Uid> m_due;
};

/// Another value for a field that is kept only with a consent.
Change withNewFact(const Kind &kind, const Uid &uid)
{
    Change change;
    change.kind = kind.index;
    change.uid = uid;
    for (const auto &field : kind.fields) {
        if (field.beforeConsent || !change.values.empty())
            continue;
        if (field.type == ValueType::Text && field.rule == TextRule::None)
            change.values.emplace_back(field.id, Value::ofText(QStringLiteral("新")));
        if (field.type == ValueType::Money)
            change.values.emplace_back(field.id, Value::of(Money::fromFen(20000)));
        if (field.type == ValueType::Count)
            change.values.emplace_back(field.id, Value::ofCount(field.minimum.value_or(0) + 2));
    }
    return change;
}

} // namespace

/// Every kind of the catalogue goes the same way, so that a new one is tested by being there.
class tst_AllKinds : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        m_signed = std::make_unique<Stage>(Papers::Signed);
        m_unsigned = std::make_unique<Stage>(Papers::Unsigned);
        m_withdrawn = std::make_unique<Stage>(Papers::Withdrawn);
        m_signed->story().signIn(QStringLiteral("officer"));
        m_unsigned->story().signIn(QStringLiteral("reviewer"));
    }

    void isSavedShownAndListed_data() { everyKind(); }
    void isSavedShownAndListed()
    {
        QFETCH(int, index);
        const auto kind = KindIndex(index);
        auto &story = m_signed->story();
        const auto session = story.session(QStringLiteral("check"));
        const auto shown = must(story.archive().records().get(session, kind, m_signed->uid(kind)));
        QVERIFY(shown.access == Access::Full);
        QVERIFY(!shown.record.draft);
        const auto &change = m_signed->change(kind);
        QVERIFY(change.values.size() > 1);
        for (const auto &[field, value] : change.values)
            QCOMPARE(shown.record.value(field).toWire(), value.toWire());
        ListQuery query;
        query.kind = kind;
        const auto page = must(story.archive().records().list(session, query));
        QVERIFY(std::any_of(page.rows.begin(), page.rows.end(), [&](const ListRow &row) {
            return row.uid == m_signed->uid(kind);
        }));
    }

    void goesIntoABatchAsTheCatalogueSays_data() { everyKind(); }
    void goesIntoABatchAsTheCatalogueSays()
    {
        QFETCH(int, index);
        const auto kind = KindIndex(index);
        auto &story = m_signed->story();
        const auto &catalogue = story.archive().catalogue();
        const auto session = story.session(QStringLiteral("check"));
        const auto shown = must(story.archive().records().get(session, kind, m_signed->uid(kind)));
        // An adverse fact waits until the person was told (tst_outbox).
        const auto adverse = must(AdverseRules::shipped(catalogue));
        const bool waits = adverse->isUntold(shown.record, QDate(2020, 1, 1));
        QCOMPARE(m_signed->isDue(kind), catalogue.kind(kind).exchange && !waits);
    }

    void nobodyElseSavesIt_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("a reporter") << "reporter"
                                    << "transmit";
        QTest::newRow("an auditor") << "auditor"
                                    << "audit";
        QTest::newRow("a reviewer after the loan") << "reviewer"
                                                   << "01";
        QTest::newRow("an officer who asks about a guarantor") << "officer"
                                                               << "08";
    }
    void nobodyElseSavesIt()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        auto &archive = m_withdrawn->story().signIn(user);
        const auto session = m_withdrawn->story().session(purpose);
        for (const auto &kind : archive.catalogue().kinds()) {
            const auto saved = archive.records().save(
                session, {QStringLiteral("sample"), {m_withdrawn->change(kind.index)}});
            QVERIFY2(!saved && saved.error().code == ErrorCode::Refused, qPrintable(kind.name));
        }
    }

    void anAuditorSeesNoneOfThem()
    {
        auto &archive = m_withdrawn->story().signIn(QStringLiteral("auditor"));
        const auto session = m_withdrawn->story().session(QStringLiteral("audit"));
        for (const auto &kind : archive.catalogue().kinds()) {
            const auto shown =
                archive.records().get(session, kind.index, m_withdrawn->uid(kind.index));
            QVERIFY2(!shown && shown.error().code == ErrorCode::Refused, qPrintable(kind.name));
        }
    }

    void anAppraiserSeesNoDebtsAndNoMeans()
    {
        auto &archive = m_withdrawn->story().signIn(QStringLiteral("officer"));
        const auto session = m_withdrawn->story().session(QStringLiteral("appraise"));
        QStringList shown;
        for (const auto &kind : archive.catalogue().kinds()) {
            if (archive.records().get(session, kind.index, m_withdrawn->uid(kind.index)))
                shown.append(kind.name);
        }
        QCOMPARE(shown.join(QLatin1Char(' ')), QStringLiteral("household person honour appraisal"));
    }

    void withoutConsentItIsADraftThatStaysHere_data() { everyKind(); }
    void withoutConsentItIsADraftThatStaysHere()
    {
        QFETCH(int, index);
        const auto kind = KindIndex(index);
        auto &story = m_unsigned->story();
        const auto &described = story.archive().catalogue().kind(kind);
        const auto shown = must(story.archive().records().get(
            story.session(QStringLiteral("check")), kind, m_unsigned->uid(kind)));
        const bool needs = needsConsent(described);
        QCOMPARE(shown.record.draft, needs);
        QCOMPARE(shown.access == Access::BasicOnly, needs);
        for (const auto &field : described.fields) {
            if (needs && !field.beforeConsent)
                QVERIFY2(shown.record.value(field.id).isNone(), qPrintable(field.name));
        }
        // What needs no consent of its own still waits for the household that it stands below.
        const bool isBelow = !described.parent.isEmpty() && described.subject != SubjectRule::None;
        QCOMPARE(m_unsigned->isDue(kind), described.exchange && !needs && !isBelow);
    }

    void afterAWithdrawalNothingNewIsTaken_data() { everyKind(Rows::WithConsent); }
    void afterAWithdrawalNothingNewIsTaken()
    {
        QFETCH(int, index);
        const auto kind = KindIndex(index);
        const auto &described = m_withdrawn->samples().catalogue().kind(kind);
        const auto change = withNewFact(described, m_withdrawn->uid(kind));
        QVERIFY(!change.values.empty());
        QVERIFY_ERROR(m_withdrawn->samples().trySave(change), ErrorCode::Refused);
    }

private:
    enum class Rows : quint8 { All, WithConsent };

    static void everyKind(Rows rows = Rows::All)
    {
        QTest::addColumn<int>("index");
        const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(catalogue);
        for (const auto &kind : catalogue.value()->kinds()) {
            if (rows == Rows::All || needsConsent(kind))
                QTest::newRow(qPrintable(kind.name)) << int(kind.index);
        }
    }

    std::unique_ptr<Stage> m_signed;
    std::unique_ptr<Stage> m_unsigned;
    std::unique_ptr<Stage> m_withdrawn;
};

QTEST_GUILESS_MAIN(tst_AllKinds)
#include "tst_allkinds.moc"
