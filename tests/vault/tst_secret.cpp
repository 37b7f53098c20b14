// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakes.h"
#include "support/verify.h"
#include "vault/password.h"
#include "vault/secret.h"

#include <QRegularExpression>

#ifdef Q_OS_LINUX
#include "support/ownmemory.h"

#include <sys/resource.h>
#endif

using namespace archive;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);

class tst_Secret : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void holdsTheBytesItWasGiven()
    {
        const auto secret = Secret::fromBytes("abc");
        QCOMPARE(secret.size(), 3);
        QVERIFY(!secret.isEmpty());
        QCOMPARE(secret.view().toByteArray(), QByteArray("abc"));
    }

    void isEmptyByDefaultAndFromNothing()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret::fromBytes({}).isEmpty());
        QVERIFY(Secret() == Secret::fromBytes({}));
        QCOMPARE(Secret().clone().size(), 0);
    }

    void movingEmptiesTheSource()
    {
        auto first = Secret::fromBytes("abc");
        const auto second = std::move(first);
        QCOMPARE(second.size(), 3);
        // The state after a move is the contract.
        QCOMPARE(first.size(), 0); // NOLINT(bugprone-use-after-move)
    }

    void aCloneIsEqualAndApart()
    {
        const auto original = Secret::fromBytes("abc");
        auto copy = original.clone();
        QVERIFY(copy == original);
        copy.data()[0] = 'x';
        QVERIFY(!(copy == original));
        QCOMPARE(original.view().toByteArray(), QByteArray("abc"));
    }

    void differsByLengthAndByEachByte()
    {
        const auto secret = Secret::fromBytes("abc");
        QVERIFY(!(secret == Secret::fromBytes("ab")));
        QVERIFY(!(secret == Secret::fromBytes("abcd")));
        QVERIFY(!(secret == Secret::fromBytes("abd")));
        QVERIFY(!(secret == Secret()));
    }

    void comesFromTheRandomSource()
    {
        test::SeededRandom random(1);
        test::SeededRandom same(1);
        const auto secret = Secret::random(random, 32);
        QVERIFY_RESULT(secret);
        QCOMPARE(secret->view().toByteArray(), same.bytes(32).value());
    }

    void failsWhenTheRandomSourceFails()
    {
        test::BrokenRandom random;
        QVERIFY_ERROR(Secret::random(random, 32), ErrorCode::Crypto);
    }

    void wipingEmptiesAnArrayAndItsMemory()
    {
        QByteArray bytes(16, 'k');
        const QByteArray other = bytes; // shares the memory until one of the two is written
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(other, QByteArray(16, 'k'));
    }

#ifdef Q_OS_LINUX
    void theMemoryIsOverwrittenWhenItIsGivenBack()
    {
        const test::HiddenBytes hidden(48, 11);
        QCOMPARE(hidden.countInMemory(), 0);
        {
            auto secret = Secret::zeroed(hidden.size());
            hidden.writeTo(secret.data());
            QCOMPARE(hidden.countInMemory(), 1);
            {
                const auto copy = secret.clone();
                QCOMPARE(hidden.countInMemory(), 2);
            }
            QCOMPARE(hidden.countInMemory(), 1);
            const auto moved = std::move(secret);
            QCOMPARE(hidden.countInMemory(), 1);
        }
        QCOMPARE(hidden.countInMemory(), 0);
    }

    void anAssignedSecretOverwritesTheOneBefore()
    {
        const test::HiddenBytes hidden(48, 12);
        auto secret = Secret::zeroed(hidden.size());
        hidden.writeTo(secret.data());
        secret = Secret::fromBytes("another");
        QCOMPARE(hidden.countInMemory(), 0);
    }

    void aWipedArrayIsNowhereInMemory()
    {
        const test::HiddenBytes hidden(48, 13);
        QByteArray bytes(hidden.size(), '\0');
        hidden.writeTo(reinterpret_cast<uchar *>(bytes.data()));
        QCOMPARE(hidden.countInMemory(), 1);
        wipe(bytes);
        QCOMPARE(hidden.countInMemory(), 0);
    }

    void derivingAKeyLeavesNoCopyOfThePasswordsBytes()
    {
        const test::HiddenBytes hidden(40, 14);
        const auto password = hidden.text(); // UTF-16, which is not what is searched for
        QCOMPARE(hidden.countInMemory(), 0);
        QVERIFY_RESULT(
            derivePasswordKey(password, {{64, 1, 1}, QByteArray(KdfParameters::saltSize, 's')}));
        QCOMPARE(hidden.countInMemory(), 0);
        const auto copy = password.toUtf8();
        QVERIFY2(hidden.countInMemory() >= 1, "the search finds such a copy");
        QCOMPARE(copy.size(), hidden.size());
    }

    void theMemoryIsLockedWhereTheSystemLets()
    {
        const auto secret = Secret::fromBytes(QByteArray(32, 'k'));
        rlimit limit = {};
        QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &limit), 0);
        // A sanitizer takes mlock(2) away from the program.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        constexpr rlim_t pool = rlim_t(512) * 1024;
        if (limit.rlim_cur >= pool)
            QVERIFY2(test::isLocked(secret.data()), "the page of the secret is not locked");
#endif
    }
#endif
};

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
