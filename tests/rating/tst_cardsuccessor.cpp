// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/cardedit.h"
#include "rating/cardsuccessor.h"
#include "rating/ratings.h"
#include "rating/ratingstory.h"
#include "support/verify.h"

#include <QFile>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// A card that follows the one in use; one that gave points stays as it is.
class tst_CardSuccessor : public QObject
{
    Q_OBJECT

private:
    static Session reviewer(RatingStory &story)
    {
        story.signIn(QStringLiteral("reviewer"));
        return story.session(QStringLiteral("rating"));
    }
    static CardInUse inUse(RatingStory &story)
    {
        const auto session = reviewer(story);
        return must(cardInUse(story.archive(), session));
    }
    /// The shipped card with that many points in its first band, without the records that no longer hold.
    static CardSuccessor successor(RatingStory &story, const QString &file, double points)
    {
        const auto bytes = inUse(story).bytes;
        return {file, withoutVerification(must(editedCard(bytes, {0, 0, points})))};
    }
    static Result<void> put(RatingStory &story, const CardSuccessor &card)
    {
        const auto session = reviewer(story);
        return succeedCard(story.archive(), session, card);
    }
    static void rate(RatingStory &story)
    {
        const auto session = story.rating();
        const auto set = must(RatingSet::load(story.folder(), *story.environment().disk));
        must(Ratings(story.archive(), set).rateAll(session, {}, [](int) { return true; }));
    }
    static QByteArray fileIn(RatingStory &story, const char *name)
    {
        QFile file(story.folder() + QStringLiteral("/rating/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCardIsVerifiedBeforeItFollows()
    {
        RatingStory story;
        const auto bytes = inUse(story).bytes;
        const auto whole = verifiedCard(bytes);
        QVERIFY_RESULT(whole);
        QCOMPARE(whole->bytes, bytes);
        QVERIFY(whole->doubt.isEmpty());
        const auto edited = must(editedCard(bytes, {0, 0, 3.5}));
        const auto doubtful = verifiedCard(edited);
        QVERIFY_RESULT(doubtful);
        QCOMPARE(doubtful->bytes, withoutVerification(edited));
        QVERIFY(!doubtful->doubt.isEmpty());
        QVERIFY(!verifiedCard("<PMML/>"));
    }

    void itIsTheCardOfTheCountyFromThenOn()
    {
        RatingStory story;
        QCOMPARE(inUse(story).file, QStringLiteral("default.pmml"));
        const auto card = successor(story, QStringLiteral("县卡-2026_2.pmml"), 3.5);
        QVERIFY_RESULT(put(story, card));
        const auto now = inUse(story);
        QCOMPARE(now.file, card.file);
        QCOMPARE(now.bytes, card.bytes);
        QVERIFY(!now.isUsed);
        const auto set = RatingSet::load(story.folder(), *story.environment().disk);
        QVERIFY_RESULT(set);
        QCOMPARE(set->version(), QStringLiteral("2026.1"));
        QCOMPARE(set->bands().size(), size_t(5));
        QCOMPARE(set->validMonths(), 24);
    }

    void theChangeIsJournalledOnce()
    {
        RatingStory story;
        const auto card = successor(story, QStringLiteral("own.pmml"), 3.5);
        const auto session = reviewer(story);
        const auto before = must(story.archive().journal().head()).size;
        QVERIFY_RESULT(succeedCard(story.archive(), session, card));
        QCOMPARE(must(story.archive().journal().head()).size, before + 1);
        QVERIFY_ERROR(succeedCard(story.archive(), session, {card.file, "<PMML/>"}),
                      ErrorCode::InvalidInput);
        QCOMPARE(must(story.archive().journal().head()).size, before + 1);
    }

    void aCardThatGavePointsStays()
    {
        RatingStory story;
        story.baselines();
        story.complete(QStringLiteral("张秀梅"));
        QVERIFY_RESULT(put(story, successor(story, QStringLiteral("own.pmml"), 3.5)));
        // Nobody was rated by it yet: it may still be written over.
        QVERIFY(!inUse(story).isUsed);
        QVERIFY_RESULT(put(story, successor(story, QStringLiteral("own.pmml"), 3)));
        rate(story);
        QVERIFY(inUse(story).isUsed);
        const auto kept = fileIn(story, "own.pmml");
        QVERIFY_ERROR(put(story, successor(story, QStringLiteral("own.pmml"), 2)),
                      ErrorCode::Refused);
        QCOMPARE(fileIn(story, "own.pmml"), kept);
        QVERIFY_RESULT(put(story, successor(story, QStringLiteral("own-2.pmml"), 2)));
        QCOMPARE(fileIn(story, "own.pmml"), kept);
        // The first one gave points even now that another is in use.
        QVERIFY_ERROR(put(story, successor(story, QStringLiteral("own.pmml"), 2)),
                      ErrorCode::Refused);
    }

    void theShippedCardIsNotHiddenOnceItGavePoints()
    {
        RatingStory story;
        story.baselines();
        story.complete(QStringLiteral("张秀梅"));
        rate(story);
        QVERIFY_ERROR(put(story, successor(story, QStringLiteral("default.pmml"), 2)),
                      ErrorCode::Refused);
        QCOMPARE(inUse(story).file, QStringLiteral("default.pmml"));
    }

    void onlyAReviewerPutsOneThere()
    {
        RatingStory story;
        const auto card = successor(story, QStringLiteral("own.pmml"), 3.5);
        story.signIn(QStringLiteral("officer"));
        const auto session = story.session(QStringLiteral("rating"));
        QVERIFY_RESULT(cardInUse(story.archive(), session));
        QVERIFY_ERROR(succeedCard(story.archive(), session, card), ErrorCode::Refused);
        const auto other = story.session(QStringLiteral("collect"));
        QVERIFY_ERROR(cardInUse(story.archive(), other), ErrorCode::Refused);
        QVERIFY(fileIn(story, "own.pmml").isEmpty());
        QVERIFY(fileIn(story, "policy.json").isEmpty());
    }

    void aNameThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << "";
        QTest::newRow("only its ending") << ".pmml";
        QTest::newRow("another ending") << "card.xml";
        QTest::newRow("a path") << "../card.pmml";
        QTest::newRow("a folder of Windows") << "a\\card.pmml";
        QTest::newRow("a drive") << "c:card.pmml";
        QTest::newRow("hidden") << ".card.pmml";
        QTest::newRow("long") << QString(QString(60, u'a') + QStringLiteral(".pmml"));
    }
    void aNameThatIsNoneIsRefused()
    {
        QFETCH(QString, name);
        RatingStory story;
        QVERIFY_ERROR(put(story, successor(story, name, 3.5)), ErrorCode::InvalidInput);
        QCOMPARE(inUse(story).file, QStringLiteral("default.pmml"));
    }

    void aCardThatDoesNotHoldIsRefused()
    {
        RatingStory story;
        const auto bytes = inUse(story).bytes;
        const auto edited = must(editedCard(bytes, {0, 0, 3.5}));
        // Its own records do not come out.
        QVERIFY_ERROR(put(story, {QStringLiteral("own.pmml"), edited}), ErrorCode::InvalidInput);
        QVERIFY_ERROR(put(story, {QStringLiteral("own.pmml"), "<PMML/>"}), ErrorCode::InvalidInput);
        // It has not the inputs that the policy names.
        QFile example(QStringLiteral(":/scorecards/example.pmml"));
        QVERIFY(example.open(QIODevice::ReadOnly));
        QVERIFY_ERROR(put(story, {QStringLiteral("own.pmml"), example.readAll()}),
                      ErrorCode::InvalidInput);
        QVERIFY(fileIn(story, "own.pmml").isEmpty());
        QCOMPARE(inUse(story).file, QStringLiteral("default.pmml"));
    }
};

QTEST_MAIN(tst_CardSuccessor)
#include "tst_cardsuccessor.moc"
