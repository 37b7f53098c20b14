// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagination.h"

#include <QTest>

using namespace archive;

namespace {

/// Segments of these heights, one below the other with a gap of 2 between them.
std::vector<Segment> stack(const std::vector<qreal> &heights)
{
    std::vector<Segment> segments;
    qreal top = 0;
    for (const qreal height : heights) {
        segments.push_back({{top, top + height}, false, {}});
        top += height + 2;
    }
    return segments;
}

} // namespace

class tst_Pagination : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cutsBetweenSegments_data();
    void cutsBetweenSegments();
    void showsEverySegmentOnce();
    void keepsAHeadingWithWhatFollows();
    void breaksAGroupThatNoPageHolds();
    void repeatsHeaderRows();
    void doesNotRepeatTheHeaderAboveItself();
    void cutsWhatIsTallerThanAPage();
};

void tst_Pagination::cutsBetweenSegments_data()
{
    QTest::addColumn<QList<qreal>>("heights");
    QTest::addColumn<int>("pages");
    QTest::newRow("nothing is still one page") << QList<qreal>{} << 1;
    QTest::newRow("one line") << QList<qreal>{10} << 1;
    QTest::newRow("exactly full") << QList<qreal>{49, 49} << 1;
    QTest::newRow("a hair too much") << QList<qreal>{49, 49.5} << 2;
    QTest::newRow("three to a page") << QList<qreal>{30, 30, 30, 30, 30, 30, 30} << 3;
}

void tst_Pagination::cutsBetweenSegments()
{
    QFETCH(QList<qreal>, heights);
    QFETCH(int, pages);
    const auto cuts = paginate(stack({heights.cbegin(), heights.cend()}), 100);
    QCOMPARE(int(cuts.size()), pages);
}

void tst_Pagination::showsEverySegmentOnce()
{
    const auto segments = stack({40, 7, 55, 20, 90, 3, 3, 60});
    const auto cuts = paginate(segments, 100);
    size_t next = 0;
    for (const PageCut &cut : cuts) {
        QVERIFY(cut.body.height() <= 100);
        QCOMPARE(cut.body.top, segments[next].span.top);
        while (next < segments.size() && segments[next].span.bottom <= cut.body.bottom)
            ++next;
        QCOMPARE(cut.body.bottom, segments[next - 1].span.bottom);
    }
    QCOMPARE(next, segments.size());
}

void tst_Pagination::keepsAHeadingWithWhatFollows()
{
    auto segments = stack({60, 20, 30});
    QCOMPARE(paginate(segments, 100)[1].body.top, segments[2].span.top);
    segments[1].keepWithNext = true;
    QCOMPARE(paginate(segments, 100)[1].body.top, segments[1].span.top);
}

void tst_Pagination::breaksAGroupThatNoPageHolds()
{
    auto segments = stack({60, 60, 60});
    segments[0].keepWithNext = true;
    segments[1].keepWithNext = true;
    QCOMPARE(int(paginate(segments, 100).size()), 3);
}

void tst_Pagination::repeatsHeaderRows()
{
    // A header row of 10, then nine rows of 20.
    std::vector<qreal> heights(10, 20);
    heights[0] = 10;
    auto segments = stack(heights);
    segments[0].keepWithNext = true;
    for (size_t i = 1; i < segments.size(); ++i)
        segments[i].header = segments[0].span;

    const auto cuts = paginate(segments, 100);
    QCOMPARE(int(cuts.size()), 3);
    QVERIFY(!cuts[0].header);
    for (size_t page = 1; page < cuts.size(); ++page) {
        QVERIFY(cuts[page].header);
        QCOMPARE(cuts[page].header->height(), 10.0);
        QVERIFY(cuts[page].header->height() + cuts[page].body.height() <= 100);
    }
}

void tst_Pagination::doesNotRepeatTheHeaderAboveItself()
{
    auto segments = stack({95, 10, 20});
    segments[1].keepWithNext = true;
    segments[2].header = segments[1].span;
    const auto cuts = paginate(segments, 100);
    QCOMPARE(int(cuts.size()), 2);
    QVERIFY(!cuts[1].header);
    QCOMPARE(cuts[1].body.top, segments[1].span.top);
}

void tst_Pagination::cutsWhatIsTallerThanAPage()
{
    const auto cuts = paginate(stack({250}), 100);
    QCOMPARE(int(cuts.size()), 3);
    QCOMPARE(cuts[0].body.height(), 100.0);
    QCOMPARE(cuts[1].body.top, cuts[0].body.bottom);
    QCOMPARE(cuts[2].body.height(), 50.0);
}

QTEST_GUILESS_MAIN(tst_Pagination)
#include "tst_pagination.moc"
