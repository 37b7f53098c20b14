// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bookpress.h"
#include "report/pdfbook.h"
#include "report/pdfwitness.h"
#include "report/printfonts.h"
#include "support/verify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace archive;

/// A PDF that is painted on a thread of its own is the one that PdfBook makes.
class tst_BookPress : public QObject
{
    Q_OBJECT

private:
    std::optional<PrintFonts> m_fonts;
    QTemporaryDir m_dir;

    [[nodiscard]] Result<PageDocument> document(int number) const
    {
        PageSource source;
        source.body = [number](int) {
            return QStringLiteral(
                       "<h2>第 %1 户</h2><table border=\"1\" cellspacing=\"0\"><tr><th>户主</th>"
                       "<td>欧阳%1</td></tr></table>")
                .arg(number);
        };
        source.head = [](int, int) {
            return QString();
        };
        source.foot = [](int page, int pages) {
            return QStringLiteral("<p>%1 / %2</p>").arg(page).arg(pages);
        };
        return PageDocument::layOut(source, *m_fonts);
    }
    Result<void> addAll(BookPress &press, int documents) const
    {
        for (int number = 1; number <= documents; ++number) {
            ARCHIVE_TRY(made, document(number));
            ARCHIVE_CHECK(press.add(std::move(made)));
        }
        return {};
    }
    [[nodiscard]] QString keep(const QByteArray &pdf) const
    {
        const auto path = m_dir.filePath(QStringLiteral("book.pdf"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? path : QString();
    }

private slots:
    void initTestCase()
    {
        auto fonts = PrintFonts::find();
        QVERIFY_RESULT(fonts);
        m_fonts = *fonts;
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void documentsStandInTheOrderInWhichTheyCame_data()
    {
        QTest::addColumn<bool>("duplex");
        QTest::addColumn<int>("pagesEach");
        QTest::newRow("one side") << false << 1;
        QTest::newRow("both sides") << true << 2;
    }
    void documentsStandInTheOrderInWhichTheyCame()
    {
        QFETCH(bool, duplex);
        QFETCH(int, pagesEach);
        constexpr int documents = 40;
        BookPress press(QStringLiteral("书"), duplex);
        QVERIFY_RESULT(addAll(press, documents));
        const auto pdf = press.finish();
        QVERIFY_RESULT(pdf);
        // Behind the last one no empty back is needed.
        QCOMPARE(press.pageCount(), documents * pagesEach - (pagesEach - 1));
        const auto path = keep(*pdf);
        QCOMPARE(test::pagesOf(path), press.pageCount());
        for (int number = 1; number <= documents; ++number) {
            const auto page = test::textOf(path, (number - 1) * pagesEach + 1);
            QVERIFY2(test::says(page, QStringLiteral("第%1户户主欧阳%1").arg(number)),
                     qPrintable(page));
        }
    }

    void theFileIsAsPdfBookMakesIt()
    {
        BookPress press(QStringLiteral("书"), false);
        QVERIFY_RESULT(addAll(press, 3));
        const auto pressed = press.finish();
        QVERIFY_RESULT(pressed);
        PdfBook book(QStringLiteral("书"), false);
        for (int number = 1; number <= 3; ++number) {
            const auto made = document(number);
            QVERIFY_RESULT(made);
            QVERIFY_RESULT(book.add(*made));
        }
        const auto plain = book.finish();
        QVERIFY_RESULT(plain);
        const auto text = test::textOf(keep(*pressed));
        QVERIFY(!text.isEmpty());
        QCOMPARE(text, test::textOf(keep(*plain)));
    }

    void whatIsNotFinishedIsThrownAway()
    {
        for (int round = 0; round < 20; ++round) {
            BookPress press(QStringLiteral("书"), false);
            QVERIFY_RESULT(addAll(press, round % 5));
        }
    }

    void severalArePressedAtOnce()
    {
        BookPress one(QStringLiteral("甲"), false);
        BookPress other(QStringLiteral("乙"), false);
        for (int number = 1; number <= 10; ++number) {
            auto forOne = document(number);
            auto forOther = document(100 + number);
            QVERIFY(forOne && forOther);
            QVERIFY_RESULT(one.add(std::move(*forOne)));
            QVERIFY_RESULT(other.add(std::move(*forOther)));
        }
        const auto first = one.finish();
        const auto second = other.finish();
        QVERIFY(first && second);
        QVERIFY(test::says(test::textOf(keep(*first), 10), QStringLiteral("欧阳10")));
        QVERIFY(test::says(test::textOf(keep(*second), 10), QStringLiteral("欧阳110")));
    }
};

QTEST_MAIN(tst_BookPress)
#include "tst_bookpress.moc"
