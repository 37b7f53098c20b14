// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verify.h"
#include "vault/bech32.h"

#include <QRegularExpression>

using namespace archive;

class tst_Bech32 : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsTheVectorsOfBip173_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("upper case, no data")
            << QByteArray("A12UEL5L") << QByteArray("a") << QByteArray();
        QTest::newRow("lower case, no data")
            << QByteArray("a12uel5l") << QByteArray("a") << QByteArray();
        QTest::newRow("all symbols")
            << QByteArray("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw") << QByteArray("abcdef")
            << QByteArray("00443214c74254b635cf84653a56d7c675be77df");
    }
    void readsTheVectorsOfBip173()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, prefix);
        QFETCH(QByteArray, hex);
        const auto bytes = decodeBech32(prefix, text);
        QVERIFY_RESULT(bytes);
        QCOMPARE(bytes->view().toByteArray().toHex(), hex);
        QCOMPARE(encodeBech32(prefix, bytes->view()).view().toByteArray(), text.toLower());
    }

    void everyLengthComesBack()
    {
        for (qsizetype size = 0; size <= 40; ++size) {
            const QByteArray bytes(size, '\xa5');
            const auto text = encodeBech32("age", bytes);
            const auto back = decodeBech32("age", text.view());
            QVERIFY_RESULT(back);
            QCOMPARE(back->view().toByteArray(), bytes);
        }
    }

    void anySingleMistakeIsFound()
    {
        const auto text = encodeBech32("age", QByteArray(32, '\x5a')).view().toByteArray();
        const QByteArray mistakes("qpz2Q1b ");
        for (qsizetype i = 0; i < text.size(); ++i) {
            for (const char wrong : mistakes) {
                auto changed = text;
                changed[i] = wrong;
                if (changed != text)
                    QVERIFY2(!decodeBech32("age", changed).ok(), changed.constData());
            }
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto good = encodeBech32("age", QByteArray(4, 'x')).view().toByteArray();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prefix alone") << QByteArray("age1");
        QTest::newRow("another prefix")
            << encodeBech32("agf", QByteArray(4, 'x')).view().toByteArray();
        QTest::newRow("mixed case") << good.left(6) + good.mid(6).toUpper();
        QTest::newRow("cut off") << good.left(good.size() - 1);
        QTest::newRow("too long") << good + 'q';
        QTest::newRow("not ASCII") << QByteArray("age1饭");
        QTest::newRow("padding that is not zero") << QByteArray("age1qpu0j2ex");
        QTest::newRow("a whole symbol of padding") << QByteArray("age1qqqyst3gn");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY_ERROR(decodeBech32("age", text), ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_Bech32)
#include "tst_bech32.moc"
