// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/consentrules.h"
#include "archive/typedformbytes.h"
#include "support/archivestory.h"
#include "support/decryptedpages.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/loan.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <iostream>

using namespace archive;
using namespace archive::test;

namespace {

constexpr qint64 secondsOfDay = qint64{24} * 3600;
constexpr int patience = 60'000;

Uid newUid(ArchiveStory &story)
{
    return must(Uid::create(*story.environment().clock, *story.environment().random));
}

Change named(const QString &name, const Uid &household, const Uid &uid)
{
    auto change = ArchiveStory::change<PersonEdit>(
        kinds::person, [&](PersonEdit &edit) { edit.setName(name); }, uid);
    change.parent = household;
    return change;
}

Change lent(const Uid &household, const Uid &borrower, const Uid &uid)
{
    auto change = ArchiveStory::change<LoanEdit>(
        kinds::loan,
        [&](LoanEdit &edit) {
            edit.setContractNumber(QStringLiteral("HT-T"))
                .setAmount(must(Money::parse(QStringLiteral("1000.00"))))
                .setBorrower(borrower);
        },
        uid);
    change.parent = household;
    return change;
}

Change village(const Uid &household, const QString &division = ArchiveStory::village())
{
    return ArchiveStory::change<HouseholdEdit>(
        kinds::household, [&](HouseholdEdit &edit) { edit.setDivision(division); }, household);
}

TypedForm formOf(const Uid &household, std::vector<Change> changes)
{
    TypedForm form;
    form.household = household;
    form.changes = std::move(changes);
    return form;
}

bool isSame(const Change &one, const Change &other)
{
    return one.kind == other.kind && one.uid == other.uid && one.revision == other.revision
        && one.parent == other.parent && one.deleted == other.deleted && one.values == other.values
        && factsource::toText(one.source) == factsource::toText(other.source)
        && std::equal(one.ownSources.begin(),
                      one.ownSources.end(),
                      other.ownSources.begin(),
                      other.ownSources.end(),
                      [](const auto &mine, const auto &theirs) {
                          return mine.first == theirs.first
                              && factsource::toText(mine.second)
                              == factsource::toText(theirs.second);
                      });
}

ConfirmedFinding confirmed(const Uid &record, FieldId field)
{
    return {{Severity::Soft,
             record,
             field,
             QStringLiteral("second-head"),
             QStringLiteral("欧阳半打字也是户主。")},
            QStringLiteral("户口簿如此")};
}

/// As the version before this one kept it, which knew nothing of confirmed points: the last number tells how many.
QByteArray asKeptBefore(const Catalogue &catalogue, const TypedForm &form)
{
    auto bytes = writeTypedForm(catalogue, {1, form});
    bytes[0] = 1;
    bytes.chop(1);
    return bytes;
}

TypedForms &forms(ArchiveStory &story)
{
    return story.archive().typedForms();
}

std::optional<TypedForm> found(ArchiveStory &story, const Uid &household)
{
    return must(forms(story).find(story.session(), household));
}

/// As the administrator; the officer is signed in again.
void erase(ArchiveStory &story, const Uid &uid)
{
    auto &archive = story.signIn(QStringLiteral("admin"));
    const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
    static_cast<void>(must(archive.erasures().erase(session, uid)));
    story.signIn(QStringLiteral("officer"));
}

/// What the child does until it is killed: keeps a form with ever more in it and says how much.
int typeUntilKilled(const QString &folder, const QString &household)
{
    const auto environment = Environment::system();
    const auto archive = must(
        Archive::open(folder, QStringLiteral("officer"), ArchiveStory::password(), environment));
    const auto session = must(archive->sessions().begin(QStringLiteral("collect")));
    const auto uid = must(Uid::parse(household));
    for (int n = 1;; ++n) {
        const auto group = ArchiveStory::change<HouseholdEdit>(
            kinds::household,
            [n](HouseholdEdit &edit) { edit.setGroupName(QString::number(n)); },
            uid);
        must(archive->typedForms().keep(session, formOf(uid, {group})));
        std::cout << n << std::endl; // flushed, so that the line is out before the next one begins
    }
}

} // namespace

/// What is half typed is kept for who typed it, and goes when it is saved, discarded, erased or too old.
class tst_TypedForms : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFormComesBackAsItWas()
    {
        ArchiveStory story;
        const auto household = newUid(story);
        const auto person = newUid(story);
        auto head = named(QStringLiteral("张秀梅"), household, person);
        head.source.source = QStringLiteral("1");
        head.ownSources = {{fields::person::name, {QStringLiteral("2"), {}, QDate(2030, 1, 31)}}};
        auto gone = lent(household, person, newUid(story));
        gone.revision = 7;
        gone.deleted = true;
        auto form = formOf(household, {village(household), head, gone});
        form.place = {QStringLiteral("members"),
                      person,
                      fields::person::idNumber,
                      QStringLiteral("3599991980"),
                      4};
        must(forms(story).keep(story.session(), form));
        const auto back = found(story, household);
        QVERIFY(back.has_value());
        QVERIFY(std::equal(back->changes.begin(),
                           back->changes.end(),
                           form.changes.begin(),
                           form.changes.end(),
                           isSame));
        QCOMPARE(back->place.tab, form.place.tab);
        QVERIFY(back->place.record == person && back->place.field == form.place.field);
        QCOMPARE(back->place.text, form.place.text);
        QCOMPARE(back->place.cursor, 4);
    }

    void whatWasConfirmedComesBackWithItsReason()
    {
        ArchiveStory story;
        const auto household = newUid(story);
        const auto person = newUid(story);
        auto form = formOf(
            household, {village(household), named(QStringLiteral("张秀梅"), household, person)});
        form.confirmed = {confirmed(person, fields::person::relation)};
        must(forms(story).keep(story.session(), form));
        const auto back = found(story, household);
        QVERIFY(back.has_value());
        QCOMPARE(back->confirmed.size(), size_t(1));
        QVERIFY(isSamePoint(back->confirmed.front().finding, form.confirmed.front().finding));
        QCOMPARE(back->confirmed.front().finding.severity, Severity::Soft);
        QCOMPARE(back->confirmed.front().reason, QStringLiteral("户口簿如此"));
    }

    void aFormOfTheVersionBeforeIsStillRead()
    {
        ArchiveStory story;
        const auto household = newUid(story);
        const auto &catalogue = story.archive().catalogue();
        const auto form = formOf(household, {village(household)});
        const auto back = readTypedForm(catalogue, household, asKeptBefore(catalogue, form));
        QVERIFY(back.has_value());
        QVERIFY(isSame(back->form.changes.front(), form.changes.front()));
        QVERIFY(back->form.confirmed.empty());
        auto later = writeTypedForm(catalogue, {1, form});
        later[0] = 3;
        QVERIFY(!readTypedForm(catalogue, household, later));
    }

    void anErasureLeavesNoReasons()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto husband =
            story.member(household, QStringLiteral("张家旺"), QStringLiteral("11"));
        auto form = formOf(household, {village(household)});
        form.confirmed = {confirmed(household, fields::household::division)};
        must(forms(story).keep(story.session(), form));
        erase(story, husband);
        const auto back = found(story, household);
        QVERIFY(back.has_value());
        QCOMPARE(back->changes.size(), size_t(1));
        QVERIFY(back->confirmed.empty());
        story.signOut();
        QVERIFY(!decryptedPages(story.folder()).contains(QByteArray("欧阳半打字")));
    }

    void itIsOfferedToItsUserAlone()
    {
        ArchiveStory story;
        const auto known = story.household(QStringLiteral("王大山"));
        story.consent(known);
        const auto fresh = newUid(story);
        must(forms(story).keep(story.session(), formOf(known, {village(known)})));
        story.clock().advanceSeconds(60);
        must(forms(story).keep(story.session(), formOf(fresh, {village(fresh)})));
        const auto offered = must(forms(story).offered(story.session()));
        QCOMPARE(offered.size(), size_t(2));
        QVERIFY(offered.at(0).household == fresh && !offered.at(0).row);
        QVERIFY(offered.at(1).household == known && offered.at(1).row);
        QCOMPARE(offered.at(1).records, qint64(1));
        auto &reviewer = story.signIn(QStringLiteral("reviewer"));
        const auto session = must(reviewer.sessions().begin(QStringLiteral("credit")));
        QCOMPARE(must(reviewer.typedForms().offered(session)).size(), size_t(0));
        QVERIFY(!must(reviewer.typedForms().find(session, known)));
    }

    void aSaveTakesItAlong()
    {
        ArchiveStory story;
        const auto household = newUid(story);
        const auto form = formOf(household, {village(household)});
        must(forms(story).keep(story.session(), form));
        ChangeSet refused{{}, {village(household, QStringLiteral("nowhere"))}, household};
        QVERIFY(!story.archive().records().save(story.session(), refused));
        QVERIFY(found(story, household).has_value());
        static_cast<void>(
            must(story.archive().records().save(story.session(), {{}, form.changes, household})));
        QVERIFY(!found(story, household));
    }

    void nothingTypedIsNothingKept()
    {
        ArchiveStory story;
        const auto household = newUid(story);
        must(forms(story).keep(story.session(), formOf(household, {village(household)})));
        must(forms(story).keep(story.session(), formOf(household, {})));
        QVERIFY(!found(story, household));
        must(forms(story).keep(story.session(), formOf(household, {village(household)})));
        must(forms(story).discard(story.session(), household));
        QVERIFY(!found(story, household));
    }

    void itGoesWithTheHousehold()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto added = named(QStringLiteral("欧阳半打字"), household, newUid(story));
        must(forms(story).keep(story.session(), formOf(household, {added})));
        erase(story, household);
        QVERIFY(must(forms(story).offered(story.session())).empty());
        story.signOut();
        QVERIFY(!decryptedPages(story.folder()).contains(QByteArray("欧阳半打字")));
    }

    void itForgetsWhoIsErased()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto husband =
            story.member(household, QStringLiteral("张家旺"), QStringLiteral("11"));
        const auto loan = newUid(story);
        const auto child = named(QStringLiteral("张小军"), household, newUid(story));
        auto form = formOf(household,
                           {named(QStringLiteral("欧阳改名"), household, husband),
                            lent(household, husband, loan),
                            child});
        form.changes.front().revision = 1;
        form.changes.front().parent.reset();
        form.place = {QStringLiteral("members"),
                      husband,
                      fields::person::phone,
                      QStringLiteral("1380000"),
                      3};
        must(forms(story).keep(story.session(), form));
        erase(story, husband);
        const auto back = found(story, household);
        QVERIFY(back.has_value());
        QCOMPARE(back->changes.size(), size_t(1));
        QVERIFY(isSame(back->changes.front(), child));
        QVERIFY(back->place.record.isNull());
        QCOMPARE(back->place.text, QString());
        story.signOut();
        QVERIFY(!decryptedPages(story.folder()).contains(QByteArray("欧阳改名")));
    }

    void itExpiresAsADraftDoes()
    {
        ArchiveStory story;
        const auto household = newUid(story);
        const auto form = formOf(household, {village(household)});
        must(forms(story).keep(story.session(), form));
        const int days = must(ConsentRules::shipped())->draftDays();
        story.clock().advanceSeconds(days * secondsOfDay);
        story.signIn(QStringLiteral("officer"));
        // Typing on does not lengthen the term.
        must(forms(story).keep(story.session(), form));
        QCOMPARE(must(forms(story).offered(story.session())).front().lastDay,
                 QDate(2026, 5, 13).addDays(days));
        story.clock().advanceSeconds(secondsOfDay);
        story.signIn(QStringLiteral("officer"));
        QVERIFY(must(forms(story).offered(story.session())).empty());
        QVERIFY(!found(story, household));
        QVERIFY(must(verifyArchive(story.archive(), true)).problems.isEmpty());
    }

    void whoeverErasesDraftsErasesThem()
    {
        ArchiveStory story;
        const auto household = newUid(story);
        must(forms(story).keep(story.session(), formOf(household, {village(household)})));
        story.clock().advanceSeconds((must(ConsentRules::shipped())->draftDays() + 1)
                                     * secondsOfDay);
        auto &admin = story.signIn(QStringLiteral("admin"));
        const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
        QCOMPARE(must(admin.drafts().eraseExpired(session)).forms, qint64(1));
        QCOMPARE(must(admin.drafts().eraseExpired(session)).forms, qint64(0));
        story.signIn(QStringLiteral("officer"));
        QVERIFY(!found(story, household));
    }

    void nothingIsKeptOfWhoWithdrew()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto consent = story.consent(household);
        const auto head = story.headOf(household);
        auto form = formOf(household, {named(QStringLiteral("张秀妹"), household, head)});
        form.changes.front().parent.reset();
        form.place = {
            QStringLiteral("members"), head, fields::person::name, QStringLiteral("张秀妹"), 3};
        form.changes.front().ownSources = {{fields::person::name, {QStringLiteral("2"), {}, {}}}};
        form.confirmed = {confirmed(head, fields::person::name)};
        must(forms(story).keep(story.session(), form));
        QCOMPARE(found(story, household)->changes.front().values.size(), size_t(1));
        story.withdraw(consent);
        const auto back = found(story, household);
        QVERIFY(back->changes.front().values.empty());
        QVERIFY(back->changes.front().ownSources.empty());
        QVERIFY(back->confirmed.empty());
        QVERIFY(back->place.text.isEmpty());
        must(forms(story).keep(story.session(), form));
        story.signOut();
        QVERIFY(!decryptedPages(story.folder()).contains(QByteArray("张秀妹")));
    }

    void brokenBytesSayNothing()
    {
        ArchiveStory story;
        const auto household = newUid(story);
        const auto &catalogue = story.archive().catalogue();
        auto form =
            formOf(household, {village(household), lent(household, newUid(story), newUid(story))});
        form.confirmed = {confirmed(household, fields::household::division)};
        const auto bytes = writeTypedForm(catalogue, {1, form});
        QVERIFY(readTypedForm(catalogue, household, bytes).has_value());
        QVERIFY(!readTypedForm(catalogue, household, bytes + 'x'));
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!readTypedForm(catalogue, household, bytes.first(size)));
    }

    /// What was kept last before the program was killed is offered by the next one.
    void aKilledProgramLosesNothingThatWasKept()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.signOut();
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--type-until-killed"), story.folder(), household.toString()});
        QVERIFY(child.waitForReadyRead(patience));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const auto lines = QString::fromUtf8(child.readAllStandardOutput()).split(u'\n');
        const int said = lines.at(lines.size() - 2).toInt();
        const auto back = found(story, household);
        QVERIFY(back.has_value());
        const int kept = back->changes.front().values.front().second.toWire().toInt();
        QVERIFY(kept == said || kept == said + 1);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--type-until-killed"))
        return typeUntilKilled(arguments.value(2), arguments.value(3));
    tst_TypedForms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_typedforms.moc"
