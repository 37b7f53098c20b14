// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakes.h"
#include "support/verify.h"
#include "vault/keywrap.h"

#include <QRegularExpression>

using namespace archive;

namespace {

SlotPlace userPlace(const QString &name = QStringLiteral("officer"))
{
    return {Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-000000000001")).value(),
            SlotKind::UserDataKey,
            name};
}

Secret filled(char byte)
{
    return Secret::fromBytes(QByteArray(32, byte));
}

} // namespace

class tst_KeyWrap : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void comesBackInItsPlace()
    {
        SystemRandom random;
        const auto wrapped = wrapKey(filled('w'), filled('k'), userPlace(), random);
        QVERIFY_RESULT(wrapped);
        QCOMPARE(wrapped->size(), 60);
        QVERIFY(!wrapped->contains("kkkk"));
        const auto key = unwrapKey(filled('w'), *wrapped, userPlace());
        QVERIFY_RESULT(key);
        QVERIFY(*key == filled('k'));
    }

    void isBoundToKeyArchiveKindAndName()
    {
        SystemRandom random;
        const auto wrapped = wrapKey(filled('w'), filled('k'), userPlace(), random).value();
        QVERIFY_ERROR(unwrapKey(filled('x'), wrapped, userPlace()), ErrorCode::Damaged);
        QVERIFY_ERROR(unwrapKey(filled('w'), wrapped, userPlace(QStringLiteral("admin"))),
                      ErrorCode::Damaged);
        auto place = userPlace();
        place.kind = SlotKind::UserSigningSeed;
        QVERIFY_ERROR(unwrapKey(filled('w'), wrapped, place), ErrorCode::Damaged);
        place = userPlace();
        place.archive = Uid();
        QVERIFY_ERROR(unwrapKey(filled('w'), wrapped, place), ErrorCode::Damaged);
    }

    void everyFlippedBitAndTruncationIsFound()
    {
        SystemRandom random;
        const auto wrapped = wrapKey(filled('w'), filled('k'), userPlace(), random).value();
        for (qsizetype bit = 0; bit < wrapped.size() * 8; ++bit) {
            auto changed = wrapped;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY_ERROR(unwrapKey(filled('w'), changed, userPlace()), ErrorCode::Damaged);
        }
        for (qsizetype size = 0; size < wrapped.size(); ++size)
            QVERIFY(!unwrapKey(filled('w'), wrapped.left(size), userPlace()).ok());
    }

    void eachWrappingHasItsOwnNonce()
    {
        SystemRandom random;
        QVERIFY(wrapKey(filled('w'), filled('k'), userPlace(), random).value()
                != wrapKey(filled('w'), filled('k'), userPlace(), random).value());
        test::BrokenRandom broken;
        QVERIFY_ERROR(wrapKey(filled('w'), filled('k'), userPlace(), broken), ErrorCode::Crypto);
    }
};

QTEST_GUILESS_MAIN(tst_KeyWrap)
#include "tst_keywrap.moc"
