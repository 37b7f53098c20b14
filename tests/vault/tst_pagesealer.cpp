// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakes.h"
#include "vault/pagesealer.h"
#include "vault/samplecodec.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace archive;
using namespace archive::test;

namespace {

using Page = std::array<uchar, pageSize>;

Page samplePage()
{
    Page page{};
    for (int i = 0; i < pageContent; ++i)
        page.at(size_t(i)) = static_cast<uchar>(i * 7 + 3);
    return page;
}

PagePlace samplePlace()
{
    PagePlace place;
    place.place = 42;
    place.number = 7;
    place.neighbours.fill(9);
    place.link = 5;
    return place;
}

} // namespace

class tst_PageSealer : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatWasSealedIsOpened_data()
    {
        QTest::addColumn<PageCipher>("cipher");
        QTest::newRow("standard") << PageCipher::Aes256Gcm;
        QTest::newRow("shangmi") << PageCipher::Sm4Gcm;
    }
    void whatWasSealedIsOpened()
    {
        QFETCH(PageCipher, cipher);
        PageSealer sealer(sampleCodec(cipher), PageKind::Database);
        Page sealed{};
        const auto page = samplePage();
        QVERIFY(sealer.seal(sealed.data(), page.data(), samplePlace()));
        QVERIFY(std::memcmp(sealed.data(), page.data(), pageContent) != 0);
        QCOMPARE(PageTail::read(sealed.data()).link, quint64(5));
        QVERIFY(sealer.open(sealed.data(), samplePlace()));
        QVERIFY(sealed == page);
        QVERIFY(hasZeroTail(sealed.data()));
    }

    void eachChangedByteIsFoundAndNothingShown()
    {
        PageSealer sealer(sampleCodec(), PageKind::Database);
        Page sealed{};
        const auto page = samplePage();
        QVERIFY(sealer.seal(sealed.data(), page.data(), samplePlace()));
        for (size_t at = 0; at < sealed.size(); ++at) {
            auto changed = sealed;
            changed.at(at) ^= 1;
            QVERIFY2(!sealer.open(changed.data(), samplePlace()), qPrintable(QString::number(at)));
            QVERIFY(std::all_of(changed.begin(), changed.end(), [](uchar b) { return b == 0; }));
        }
    }

    void aPageIsBoundToItsPlace_data()
    {
        QTest::addColumn<PagePlace>("place");
        QTest::addColumn<PageKind>("kind");
        QTest::addColumn<char>("seed");
        auto place = samplePlace();
        place.place = 43;
        QTest::newRow("another place") << place << PageKind::Database << 'k';
        place = samplePlace();
        place.number = 8;
        QTest::newRow("another page number") << place << PageKind::Database << 'k';
        place = samplePlace();
        place.neighbours.back() = 0;
        QTest::newRow("other neighbours") << place << PageKind::Database << 'k';
        QTest::newRow("another file") << samplePlace() << PageKind::Log << 'k';
        QTest::newRow("another archive's key") << samplePlace() << PageKind::Database << 'x';
    }
    void aPageIsBoundToItsPlace()
    {
        QFETCH(PagePlace, place);
        QFETCH(PageKind, kind);
        QFETCH(char, seed);
        PageSealer sealer(sampleCodec(), PageKind::Database);
        Page sealed{};
        QVERIFY(sealer.seal(sealed.data(), samplePage().data(), samplePlace()));
        PageSealer other(sampleCodec(PageCipher::Aes256Gcm, seed), kind);
        QVERIFY(!other.open(sealed.data(), place));
    }

    void anotherArchivesPagesAreBoundToItsId()
    {
        PageKeys keys;
        keys.archive = Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-000000000002")).value();
        keys.database = Secret::fromBytes(QByteArray(32, 'k'));
        PageSealer sealer(sampleCodec(), PageKind::Database);
        Page sealed{};
        QVERIFY(sealer.seal(sealed.data(), samplePage().data(), samplePlace()));
        PageSealer other(
            std::make_shared<PageCodec>(std::move(keys), std::make_shared<SystemRandom>()),
            PageKind::Database);
        QVERIFY(!other.open(sealed.data(), samplePlace()));
    }

    void zerosAreNoPage()
    {
        PageSealer sealer(sampleCodec(), PageKind::Database);
        Page zeros{};
        QVERIFY(!sealer.open(zeros.data(), samplePlace()));
    }

    void withoutRandomNumbersNothingIsSealed()
    {
        PageSealer sealer(sampleCodec(PageCipher::Aes256Gcm, 'k', std::make_shared<BrokenRandom>()),
                          PageKind::Database);
        Page sealed{};
        QVERIFY(!sealer.seal(sealed.data(), samplePage().data(), samplePlace()));
        QVERIFY(std::all_of(sealed.begin(), sealed.end(), [](uchar b) { return b == 0; }));
    }

    void aKeyIsUsedUpAtItsLimit()
    {
        const auto codec = sampleCodec();
        codec->sawWrite(PageCodec::writeLimit - 3);
        PageSealer sealer(codec, PageKind::Database);
        Page sealed{};
        QVERIFY(sealer.seal(sealed.data(), samplePage().data(), samplePlace()));
        QVERIFY(sealer.seal(sealed.data(), samplePage().data(), samplePlace()));
        QVERIFY(!sealer.seal(sealed.data(), samplePage().data(), samplePlace()));
    }

    void theCountGoesOnFromWhatIsInTheFile()
    {
        const auto earlier = sampleCodec();
        earlier->sawWrite(1000);
        Page sealed{};
        QVERIFY(PageSealer(earlier, PageKind::Database)
                    .seal(sealed.data(), samplePage().data(), samplePlace()));
        const auto later = sampleCodec();
        QVERIFY(PageSealer(later, PageKind::Database).open(sealed.data(), samplePlace()));
        QCOMPARE(later->writes(), quint64(1001));
    }

    void noNonceComesTwiceInAMillionWrites()
    {
        constexpr int writes = 1'000'000;
        PageSealer sealer(sampleCodec(), PageKind::Database);
        std::vector<std::array<uchar, PageTail::nonceSize>> nonces(writes);
        Page sealed{};
        const auto page = samplePage();
        for (auto &nonce : nonces) {
            if (!sealer.seal(sealed.data(), page.data(), samplePlace()))
                QFAIL("not sealed");
            std::copy_n(sealed.begin() + pageContent, nonce.size(), nonce.begin());
        }
        std::sort(nonces.begin(), nonces.end());
        QVERIFY(std::adjacent_find(nonces.begin(), nonces.end()) == nonces.end());
    }
};

QTEST_GUILESS_MAIN(tst_PageSealer)
#include "tst_pagesealer.moc"
