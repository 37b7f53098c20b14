// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uid.h"
#include "support/fakes.h"
#include "support/verify.h"
#include "vault/recoverysecret.h"

#include <QRegularExpression>

using namespace archive;

namespace {

Uid anArchive()
{
    return Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-000000000001")).value();
}

RecoverySecret seededSecret(quint64 seed)
{
    test::SeededRandom random(seed);
    return RecoverySecret::generate(random).value();
}

} // namespace

class tst_RecoverySecret : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aHalfIsSixGroupsOfFiveWithoutDoubtfulLetters()
    {
        static const QRegularExpression form(
            QStringLiteral("\\A[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){5}\\z"));
        for (quint64 seed = 0; seed < 50; ++seed) {
            const auto halves = seededSecret(seed).halves();
            QVERIFY2(form.match(halves.first).hasMatch(), qPrintable(halves.first));
            QVERIFY2(form.match(halves.second).hasMatch(), qPrintable(halves.second));
        }
    }

    void isReadBack_data()
    {
        QTest::addColumn<RecoveryHalves>("typed");
        const auto halves = seededSecret(1).halves();
        QTest::newRow("as printed") << halves;
        QTest::newRow("lower case")
            << RecoveryHalves{halves.first.toLower(), halves.second.toLower()};
        QTest::newRow("without dashes")
            << RecoveryHalves{QString(halves.first).remove(QLatin1Char('-')),
                              QString(halves.second).remove(QLatin1Char('-'))};
        QTest::newRow("spaces and other dashes") << RecoveryHalves{
            QString(halves.first).replace(QLatin1Char('-'), QStringLiteral(" ")),
            QString(halves.second).replace(QLatin1Char('-'), QStringLiteral(" — "))};
        QTest::newRow("O for 0, l and i for 1")
            << RecoveryHalves{QString(halves.first)
                                  .replace(QLatin1Char('0'), QLatin1Char('O'))
                                  .replace(QLatin1Char('1'), QLatin1Char('l')),
                              QString(halves.second)
                                  .replace(QLatin1Char('0'), QLatin1Char('o'))
                                  .replace(QLatin1Char('1'), QLatin1Char('i'))};
        QTest::newRow("halves exchanged") << RecoveryHalves{halves.second, halves.first};
        QString wide;
        for (const QChar character : halves.first)
            wide += character == QLatin1Char('-') ? character : QChar(character.unicode() + 0xFEE0);
        QTest::newRow("full width") << RecoveryHalves{wide, halves.second};
    }
    void isReadBack()
    {
        QFETCH(RecoveryHalves, typed);
        const auto secret = RecoverySecret::parse(typed);
        QVERIFY_RESULT(secret);
        QVERIFY(secret->wrappingKey(anArchive()) == seededSecret(1).wrappingKey(anArchive()));
    }

    void oneTextIsCutIntoHalves()
    {
        const auto halves = seededSecret(2).halves();
        const auto cut = RecoveryHalves::fromText(halves.toText());
        QVERIFY_RESULT(cut);
        QVERIFY(RecoverySecret::parse(*cut)->wrappingKey(anArchive())
                == seededSecret(2).wrappingKey(anArchive()));
        QVERIFY_RESULT(RecoveryHalves::fromText(halves.first + QLatin1Char('\n') + halves.second));
        QVERIFY_ERROR(RecoveryHalves::fromText({}), ErrorCode::InvalidInput);
        QVERIFY_ERROR(RecoveryHalves::fromText(halves.first), ErrorCode::InvalidInput);
        const auto longer = RecoveryHalves::fromText(halves.toText() + QLatin1Char('A'));
        QVERIFY_ERROR(longer, ErrorCode::InvalidInput);
        QVERIFY(longer.error().message.contains(QStringLiteral("second half")));
        const auto shorter =
            RecoveryHalves::fromText(halves.first.chopped(1) + QLatin1Char('\n') + halves.second);
        QVERIFY_ERROR(shorter, ErrorCode::InvalidInput);
        QVERIFY(shorter.error().message.contains(QStringLiteral("first half")));
        const auto inGroups = halves.toText().replace(QLatin1Char('-'), QLatin1Char(' '));
        QVERIFY_RESULT(RecoveryHalves::fromText(inGroups));
        QVERIFY_ERROR(RecoveryHalves::fromText(inGroups.chopped(1)), ErrorCode::InvalidInput);
    }

    void aMistakeIsNamedByItsHalf()
    {
        const auto halves = seededSecret(3).halves();
        for (qsizetype i = 0; i < halves.first.size(); ++i) {
            if (halves.first.at(i) == QLatin1Char('-'))
                continue;
            const auto wrong =
                halves.first.at(i) == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
            auto first = halves.first;
            first[i] = wrong;
            const auto read = RecoverySecret::parse({first, halves.second});
            QVERIFY_ERROR(read, ErrorCode::InvalidInput);
            QVERIFY2(read.error().message.contains(QStringLiteral("first half")),
                     qPrintable(read.error().message));
        }
        auto second = halves.second;
        second.chop(1);
        const auto tooShort = RecoverySecret::parse({halves.first, second});
        QVERIFY_ERROR(tooShort, ErrorCode::InvalidInput);
        QVERIFY(tooShort.error().message.contains(QStringLiteral("second half")));
        QVERIFY(tooShort.error().message.contains(QStringLiteral("29")));
    }

    void twoNeighboursExchangedAreFound()
    {
        const auto halves = seededSecret(4).halves();
        auto first = halves.first;
        qsizetype place = 0;
        while (first.at(place) == first.at(place + 1) || first.at(place + 1) == QLatin1Char('-'))
            ++place;
        std::swap(first[place], first[place + 1]);
        QVERIFY_ERROR(RecoverySecret::parse({first, halves.second}), ErrorCode::InvalidInput);
    }

    void otherCharactersAndTheSameHalfTwiceAreRefused()
    {
        const auto halves = seededSecret(5).halves();
        auto withU = halves.first;
        withU[0] = QLatin1Char('U');
        QVERIFY_ERROR(RecoverySecret::parse({withU, halves.second}), ErrorCode::InvalidInput);
        auto chinese = halves.first;
        chinese[0] = QChar(0x519C);
        QVERIFY_ERROR(RecoverySecret::parse({chinese, halves.second}), ErrorCode::InvalidInput);
        const auto twice = RecoverySecret::parse({halves.first, halves.first});
        QVERIFY_ERROR(twice, ErrorCode::InvalidInput);
        QVERIFY(twice.error().message.contains(QStringLiteral("twice")));
        QVERIFY_ERROR(RecoverySecret::parse({}), ErrorCode::InvalidInput);
    }

    void theWrappingKeyBelongsToOneArchive()
    {
        const auto other =
            Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-000000000002")).value();
        const auto secret = seededSecret(6);
        QVERIFY(!(secret.wrappingKey(anArchive()) == secret.wrappingKey(other)));
        QVERIFY(!(secret.wrappingKey(anArchive()) == seededSecret(7).wrappingKey(anArchive())));
    }

    void failsWhenTheRandomSourceFails()
    {
        test::BrokenRandom broken;
        QVERIFY_ERROR(RecoverySecret::generate(broken), ErrorCode::Crypto);
    }
};

QTEST_GUILESS_MAIN(tst_RecoverySecret)
#include "tst_recoverysecret.moc"
