// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/pagegcm.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <botan/aead.h>

using namespace archive;

namespace {

/// Bytes that differ from run to run would make a failure hard to repeat.
QByteArray bytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray made(size, Qt::Uninitialized);
    for (auto &byte : made)
        byte = static_cast<char>(random.generate());
    return made;
}

const uchar *in(const QByteArray &data)
{
    return reinterpret_cast<const uchar *>(data.constData());
}

uchar *out(QByteArray &data)
{
    return reinterpret_cast<uchar *>(data.data());
}

/// What one page is sealed with.
struct Sample
{
    QByteArray key;
    QByteArray nonce;
    QByteArray additional;
    QByteArray plain;
};

Sample sample(QRandomGenerator &random, qsizetype keySize, qsizetype additionalSize)
{
    return {bytes(random, keySize),
            bytes(random, PageGcm::nonceSize),
            bytes(random, additionalSize),
            bytes(random, pageContent)};
}

/// Content and tag by Botan's own mode.
QByteArray byBotan(const char *name, const Sample &of)
{
    const auto mode = Botan::AEAD_Mode::create_or_throw(name, Botan::ENCRYPTION);
    mode->set_key(in(of.key), std::size_t(of.key.size()));
    mode->set_associated_data(in(of.additional), std::size_t(of.additional.size()));
    mode->start(in(of.nonce), std::size_t(of.nonce.size()));
    Botan::secure_vector<uchar> text(in(of.plain), in(of.plain) + of.plain.size());
    mode->finish(text);
    return QByteArray(reinterpret_cast<const char *>(text.data()), qsizetype(text.size()));
}

} // namespace

class tst_PageGcm : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void agreesWithBotansOwnMode_data()
    {
        QTest::addColumn<PageCipher>("cipher");
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<int>("keySize");
        QTest::addColumn<int>("additionalSize");
        for (const int size : {0, 1, 15, 16, 17, 58, 4096}) {
            QTest::addRow("AES-256, %d bytes besides", size)
                << PageCipher::Aes256Gcm << QByteArray("AES-256/GCM") << 32 << size;
            QTest::addRow("SM4, %d bytes besides", size)
                << PageCipher::Sm4Gcm << QByteArray("SM4/GCM") << 16 << size;
        }
    }
    void agreesWithBotansOwnMode()
    {
        QFETCH(PageCipher, cipher);
        QFETCH(QByteArray, mode);
        QFETCH(int, keySize);
        QFETCH(int, additionalSize);
        QRandomGenerator random(quint32(additionalSize + keySize));
        for (int round = 0; round < 20; ++round) {
            const auto of = sample(random, keySize, additionalSize);
            PageGcm gcm(cipher, Secret::fromBytes(of.key));
            // The second page by the same object must owe nothing to the first.
            for (int page = 0; page < 2; ++page) {
                QByteArray sealed(pageContent + PageGcm::tagSize, '\0');
                gcm.seal(out(sealed),
                         in(of.plain),
                         in(of.nonce),
                         of.additional,
                         out(sealed) + pageContent);
                QCOMPARE(sealed, byBotan(mode.constData(), of));
                QVERIFY(
                    gcm.open(out(sealed), in(of.nonce), of.additional, in(sealed) + pageContent));
                QCOMPARE(sealed.first(pageContent), of.plain);
            }
        }
    }

    void whatWasChangedStaysSealed_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("content") << 0;
        QTest::newRow("tag") << 1;
        QTest::newRow("nonce") << 2;
        QTest::newRow("what is besides") << 3;
    }
    void whatWasChangedStaysSealed()
    {
        QFETCH(int, part);
        QRandomGenerator random(7);
        const auto of = sample(random, 32, 58);
        PageGcm gcm(PageCipher::Aes256Gcm, Secret::fromBytes(of.key));
        QByteArray sealed(pageContent, '\0');
        QByteArray tag(PageGcm::tagSize, '\0');
        gcm.seal(out(sealed), in(of.plain), in(of.nonce), of.additional, out(tag));
        QList<QByteArray> parts{sealed, tag, of.nonce, of.additional};
        for (qsizetype at = 0; at < parts.at(part).size(); at += 5) {
            auto changed = parts;
            changed[part][at] = static_cast<char>(changed.at(part).at(at) ^ 1);
            const auto before = changed.first();
            QVERIFY(
                !gcm.open(out(changed[0]), in(changed.at(2)), changed.at(3), in(changed.at(1))));
            QCOMPARE(changed.first(), before);
        }
        QVERIFY(gcm.open(out(parts[0]), in(parts.at(2)), parts.at(3), in(parts.at(1))));
        QCOMPARE(parts.first(), of.plain);
    }
};

QTEST_GUILESS_MAIN(tst_PageGcm)
#include "tst_pagegcm.moc"
