// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/decryptedpages.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/codes.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

/// One household whose head has these numbers.
struct Numbers
{
    ArchiveStory story;
    Uid household;
    Uid consent;
    QString idNumber;
    QString phone = QStringLiteral("13859107234");

    Numbers()
        : household(story.household(QStringLiteral("张秀梅")))
    {
        idNumber = story.newIdNumber(QDate(1979, 3, 12));
        edit([this](PersonEdit &person) {
            person.setIdNumber(idNumber)
                .setBirthDate(PartialDate::fromDate(QDate(1979, 3, 12)))
                .setPhone(phone);
        });
    }
    void edit(const std::function<void(PersonEdit &)> &fill)
    {
        story.save(ArchiveStory::change<PersonEdit>(kinds::person, fill, story.headOf(household)));
    }
    void sign() { consent = story.consent(household); }

    [[nodiscard]] qsizetype hits(const QString &text, const Session &session)
    {
        return qsizetype(must(story.archive().search().find(session, text)).size());
    }
    [[nodiscard]] bool finds(const QString &text) { return hits(text, story.session()) == 1; }
    /// Triples in the index of digits, of everybody together.
    [[nodiscard]] QByteArray triples() const
    {
        RawDatabase raw(story.folder() + QStringLiteral("/archive.db"));
        raw.exec("PRAGMA temp_store = MEMORY; CREATE VIRTUAL TABLE temp.triples USING "
                 "fts5vocab(main, search_digits, row)");
        return raw.value("SELECT group_concat(term) FROM temp.triples");
    }
};

} // namespace

class tst_SearchDigits : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anyDigitsOfANumberFind()
    {
        Numbers numbers;
        numbers.sign();
        const auto &id = numbers.idNumber;
        for (const auto &number : {id, numbers.phone}) {
            for (qsizetype length = 3; length <= std::min<qsizetype>(17, number.size()); ++length) {
                for (qsizetype at = 0; at + length <= number.size(); ++at) {
                    const auto part = number.mid(at, length);
                    QVERIFY2(numbers.finds(part), qPrintable(part));
                }
            }
        }
    }

    void otherDigitsDont_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("of no number") << QStringLiteral("424242");
        QTest::newRow("triples that do not stand side by side") << QStringLiteral("5991");
        QTest::newRow("from one number into the other") << QStringLiteral("4359999");
        QTest::newRow("two digits inside") << QStringLiteral("91");
        QTest::newRow("a letter") << QStringLiteral("859x");
        QTest::newRow("another whole number") << QStringLiteral("359999197903129999");
        QTest::newRow("a query's words") << QStringLiteral("859\" OR \"999");
    }
    void otherDigitsDont()
    {
        QFETCH(QString, text);
        Numbers numbers;
        numbers.sign();
        QVERIFY(!numbers.finds(text));
    }

    void theHouseholdsPhoneToo()
    {
        Numbers numbers;
        numbers.sign();
        numbers.story.save(ArchiveStory::change<HouseholdEdit>(
            kinds::household,
            [](HouseholdEdit &edit) { edit.setPhone(QStringLiteral("0598-5842177")); },
            numbers.household));
        QVERIFY(numbers.finds(QStringLiteral("58421")));
        QVERIFY(numbers.finds(QStringLiteral("98584")));
    }

    void withAnotherWordInEitherOrder()
    {
        Numbers numbers;
        numbers.sign();
        const auto digits = numbers.phone.mid(4, 4);
        for (const auto *words : {"%1 张", "张 %1", "zxm %1", "%1 澄江楼", "澄江楼 %1"}) {
            const auto text = QString::fromUtf8(words).arg(digits);
            QVERIFY2(numbers.finds(text), qPrintable(text));
        }
        QVERIFY(!numbers.finds(QStringLiteral("李 ") + digits));
        QVERIFY(!numbers.finds(digits + QStringLiteral(" 东街")));
    }

    void digitsFollowChanges()
    {
        Numbers numbers;
        numbers.sign();
        numbers.edit([](PersonEdit &edit) { edit.setPhone(QStringLiteral("13766668888")); });
        QVERIFY(!numbers.finds(QStringLiteral("59107")));
        QVERIFY(numbers.finds(QStringLiteral("66688")));
        QVERIFY(numbers.finds(numbers.idNumber.mid(8, 5)));
        auto emptied = ArchiveStory::change<PersonEdit>(
            kinds::person, [](PersonEdit &) {}, numbers.story.headOf(numbers.household));
        emptied.values.emplace_back(fields::person::phone, Value());
        numbers.story.save(emptied);
        QVERIFY(!numbers.finds(QStringLiteral("66688")));
        QVERIFY(numbers.finds(numbers.idNumber.mid(8, 5)));
        numbers.edit([](PersonEdit &edit) { edit.setName(QStringLiteral("张秀美")); });
        QVERIFY(numbers.finds(numbers.idNumber.mid(8, 5)));
    }

    void withoutConsentNobodyIsFoundByDigits()
    {
        Numbers numbers;
        const auto digits = numbers.phone.mid(3, 5);
        QVERIFY(!numbers.finds(digits));
        numbers.sign();
        QVERIFY(numbers.finds(digits));
        numbers.story.withdraw(numbers.consent);
        QVERIFY(!numbers.finds(digits));
    }

    /// The household's own number is no way round: else each guess of a digit would be answered.
    void theRegisterNumberAnswersNoGuess()
    {
        Numbers numbers;
        numbers.story.save(ArchiveStory::change<HouseholdEdit>(
            kinds::household,
            [](HouseholdEdit &edit) { edit.setPhone(QStringLiteral("13859107234")); },
            numbers.household));
        const auto registerNumber = ArchiveStory::village() + QStringLiteral("-0001");
        QVERIFY(numbers.finds(registerNumber));
        for (const auto *guess : {"59107", "7234", "13859107234"}) {
            const auto text = registerNumber + u' ' + QLatin1String(guess);
            QVERIFY2(!numbers.finds(text), guess);
        }
        numbers.sign();
        QVERIFY(numbers.finds(registerNumber + QStringLiteral(" 59107")));
    }

    void whoSeesNumbersMaskedFindsNoneByDigitsInside()
    {
        Numbers numbers;
        numbers.sign();
        auto &archive = numbers.story.archive();
        const auto hidden = numbers.idNumber.mid(8, 5);
        const auto masked = must(archive.sessions().beginMasked());
        QCOMPARE(numbers.hits(hidden, masked), 0);
        QCOMPARE(numbers.hits(hidden + QStringLiteral(" 张"), masked), 0);
        QCOMPARE(numbers.hits(QStringLiteral("张 ") + hidden, masked), 0);
        // The beginnings that are shown under the mask, or told on paper, are keys of their own.
        QCOMPARE(numbers.hits(numbers.idNumber, masked), 1);
        QCOMPARE(numbers.hits(numbers.idNumber.right(4), masked), 1);
        const auto appraising = must(archive.sessions().begin(QStringLiteral("appraise")));
        QCOMPARE(numbers.hits(hidden, appraising), 0);
        QCOMPARE(numbers.hits(hidden, numbers.story.session()), 1);
    }

    void deletedAndRestoredPersonsAreFoundAsTheyAre()
    {
        Numbers numbers;
        numbers.sign();
        auto &story = numbers.story;
        const auto son =
            story.member(numbers.household, QStringLiteral("陈小明"), codes::relation::eldestSon);
        story.save(ArchiveStory::change<PersonEdit>(
            kinds::person,
            [](PersonEdit &edit) { edit.setPhone(QStringLiteral("15966443322")); },
            son));
        QVERIFY(!numbers.finds(QStringLiteral("66443")));
        const auto signedBySon = story.consent(numbers.household, son);
        QVERIFY(numbers.finds(QStringLiteral("66443")));
        const auto removed = [](KindIndex kind, const Uid &uid, bool deleted) {
            Change change;
            change.kind = kind;
            change.uid = uid;
            change.deleted = deleted;
            return change;
        };
        must(story.trySave(
            {removed(kinds::consent, signedBySon, true), removed(kinds::person, son, true)}));
        QVERIFY(!numbers.finds(QStringLiteral("66443")));
        QVERIFY(!numbers.triples().contains("664"));
    }

    /// What was deleted from such an index stands in it until it is written anew.
    void anErasureLeavesNoDigits()
    {
        Numbers numbers;
        numbers.sign();
        auto &story = numbers.story;
        const auto other = story.household(QStringLiteral("李国平"));
        story.consent(other);
        story.save(ArchiveStory::change<PersonEdit>(
            kinds::person,
            [](PersonEdit &edit) {
                edit.setDocumentType(codes::documentType::passport)
                    .setIdNumber(QStringLiteral("QZJ4KXW"));
            },
            story.headOf(other)));
        // One triple as such an index writes it: its length, then itself.
        const QByteArray written("\x03qzj");
        QVERIFY(numbers.triples().contains("qzj"));
        QVERIFY(decryptedPages(story.folder()).contains(written));
        auto &admin = story.signIn(QStringLiteral("admin"));
        const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
        QVERIFY_RESULT(admin.erasures().erase(session, other));
        for (const auto *triple : {"qzj", "zj4", "j4k", "4kx", "kxw"})
            QVERIFY2(!numbers.triples().contains(triple), triple);
        QVERIFY(!decryptedPages(story.folder()).contains(written));
        story.signOut();
        QVERIFY(!decryptedPages(story.folder()).contains(written));
        QVERIFY(numbers.finds(numbers.phone.mid(4, 4)));
        QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_SearchDigits)
#include "tst_searchdigits.moc"
