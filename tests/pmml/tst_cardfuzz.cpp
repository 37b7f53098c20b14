// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/cardfiles.h"
#include "pmml/samplecard.h"
#include "support/campaign.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace archive;
using namespace archive::test;

namespace {

/// Spoils a file in one of the ways in which files are spoilt or forged, the same in each run.
QByteArray spoilt(QByteArray bytes, const QByteArray &other, std::mt19937 &random)
{
    const auto place = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random()
                                      % static_cast<unsigned>(std::max<qsizetype>(bound, 1)));
    };
    static const QByteArrayList words{"<",
                                      ">",
                                      "\"",
                                      "&amp;",
                                      "NaN",
                                      "INF",
                                      "-1e999",
                                      "1e308",
                                      "\xff",
                                      "&#0;",
                                      "<!--",
                                      "]]>",
                                      "<True/>",
                                      "</Apply>",
                                      "99999999999999999999",
                                      "dataType='string'",
                                      "field=\"total\"",
                                      "<Apply function=\"/\">",
                                      QByteArray(100, '<')};
    const int changes = 1 + static_cast<int>(random() % 4);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const auto at = place(bytes.size());
        const auto length = place(200);
        switch (random() % 7) {
        case 0:
            bytes[at] = static_cast<char>(random() % 256);
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(place(bytes.size()), length));
            break;
        case 3:
            bytes.insert(at, words.at(place(words.size())));
            break;
        case 4:
            bytes.insert(at, other.mid(place(other.size()), length));
            break;
        case 5:
            bytes.truncate(at);
            break;
        default: {
            // Another number or word in place of one attribute's value keeps the file well formed, so that the inner checks are met.
            const auto begin = bytes.indexOf('"', at);
            const auto end = bytes.indexOf('"', begin + 1);
            const auto from = other.indexOf('"', place(other.size()));
            const auto to = other.indexOf('"', from + 1);
            if (begin >= 0 && end > begin && from >= 0 && to > from)
                bytes.replace(begin + 1, end - begin - 1, other.mid(from + 1, to - from - 1));
            break;
        }
        }
    }
    return bytes;
}

} // namespace

/// Files spoilt by chance are refused with a sentence or score; they never bring the program down.
class tst_CardFuzz : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void spoiltCardsAreRefusedOrScore_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &path : cardPaths())
            QTest::newRow(qPrintable(path)) << path;
    }
    void spoiltCardsAreRefusedOrScore()
    {
        QFETCH(QString, path);
        const auto bytes = projectFile(path);
        QVERIFY(pmml::Scorecard::load(bytes).ok());
        QByteArrayList others;
        for (const auto &other : cardPaths())
            others.append(projectFile(other));
        std::mt19937 random(20260101);
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < rounds(250, 200000); ++i) {
            const auto &other = others.at(i % others.size());
            const auto card = pmml::Scorecard::load(spoilt(bytes, other, random));
            if (!card) {
                QCOMPARE(card.error().code, ErrorCode::InvalidInput);
                QVERIFY(card.error().message.startsWith(QLatin1String("Line ")));
                ++refused;
                continue;
            }
            ++taken;
            const auto &inputs = card->inputs();
            std::vector<pmml::Value> row(inputs.size());
            for (int tries = 0; tries < 3; ++tries) {
                const auto outcome = card->score(row);
                QVERIFY(outcome.ok() || !outcome.error().message.isEmpty());
                for (size_t field = 0; field < row.size(); ++field) {
                    row[field] = inputs[field].read(tries == 0 ? QStringLiteral("1")
                                                               : QStringLiteral("true"));
                }
            }
        }
        QVERIFY2(taken > 0 && refused > 0,
                 qPrintable(QStringLiteral("%1 taken, %2 refused").arg(taken).arg(refused)));
    }
};

QTEST_GUILESS_MAIN(tst_CardFuzz)
#include "tst_cardfuzz.moc"
