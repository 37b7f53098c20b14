// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/townshippaper.h"
#include "report/villagelists.h"
#include "report/villagepaper.h"
#include "report/villagespread.h"
#include "report/villagewords.h"
#include "support/verify.h"

#include <QTemporaryDir>

using namespace archive;

using Indicator = VillageIndicator;
using Bound = VillageGate::Bound;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// "name=text" of a row.
QString textIn(const TemplateData &row, const char *name)
{
    const auto *found = row.get(name);
    return found != nullptr && found->is_string() ? QString::fromStdString(found->string_value())
                                                  : QString();
}

/// One name of each row of a list.
QStringList textsIn(const TemplateData &data, const char *list, const char *name)
{
    QStringList texts;
    for (const auto &row : data.get(list)->list_value())
        texts.append(textIn(row, name));
    return texts;
}

} // namespace

/// What prints of villages and townships are filled with.
class tst_VillageSheets : public QObject
{
    Q_OBJECT

private:
    std::optional<VillageProfile> m_profile;

    [[nodiscard]] RatedVillage village(const VillageFigures &figures,
                                       const QMap<QString, qint64> &facts = {}) const
    {
        RatedVillage made;
        made.name = words("某村");
        made.inputs.facts = facts;
        made.verdict = judge(figures, m_profile->village(), *m_profile);
        return made;
    }
    /// Every figure that the profile asks for, good enough for each gate.
    [[nodiscard]] static VillageFigures goodFigures()
    {
        return {{Indicator::Filed, {39, 40, {}}},
                {Indicator::Trusted, {30, 40, {}}},
                {Indicator::Punctual, {20, 20, {}}},
                {Indicator::Bad, {0, 1'000'000, {}}},
                {Indicator::Disputes, {0, 39, {}}},
                {Indicator::Committee, VillageFigure::ofNumber(7)}};
    }

private slots:
    void initTestCase()
    {
        const QTemporaryDir folder;
        SystemDisk disk;
        auto loaded = VillageProfile::load(folder.path(), disk, words("hundred-points"));
        QVERIFY_RESULT(loaded);
        m_profile = *loaded;
    }

    void figuresInWords_data()
    {
        QTest::addColumn<int>("indicator");
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<QString>("parts");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name,
                            Indicator indicator,
                            qint64 part,
                            qint64 whole,
                            const char *parts,
                            const char *value) {
            QTest::newRow(name) << int(indicator) << part << whole << words(parts) << words(value);
        };
        row("households", Indicator::Trusted, 2, 40, "2 / 40 户", "5.0%");
        row("all of them", Indicator::Filed, 40, 40, "40 / 40 户", "100.0%");
        row("a third", Indicator::Punctual, 1, 3, "1 / 3 户", "33.33%");
        row("money", Indicator::Bad, 63'300'000, 1'861'764'706, "63.30 / 1861.76 万元", "3.4%");
        row("half a hundredth", Indicator::Bad, 5'000, 10'000, "0.01 / 0.01 万元", "50.0%");
        row("a fall", Indicator::BadChange, -1, 8, "-1 / 8 笔", "-12.5%");
        row("people", Indicator::Committee, 3, 100, "—", "3 名");
        row("not known", Indicator::Trusted, 0, 0, "—", "—");
    }
    void figuresInWords()
    {
        QFETCH(int, indicator);
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QFETCH(QString, parts);
        QFETCH(QString, value);
        const VillageFigure figure{part, whole, {}};
        QCOMPARE(villagewords::parts(Indicator(indicator), figure), parts);
        QCOMPARE(villagewords::value(Indicator(indicator), figure), value);
    }

    void gapsInWords_data()
    {
        QTest::addColumn<int>("indicator");
        QTest::addColumn<int>("bound");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<QString>("gap");
        QTest::newRow("households")
            << int(Indicator::Trusted) << int(Bound::Least) << qint64(2'000) << qint64(2)
            << qint64(40)
            << words("还差信用户 6 户（现 2 / 40 户，占户籍户的 5.0%，要求不低于 20.0%）");
        QTest::newRow("appraisers")
            << int(Indicator::Committee) << int(Bound::Least) << qint64(500) << qint64(3)
            << qint64(100) << words("还差评议员 2 名（现为 3 名，要求不低于 5 名）");
        QTest::newRow("villages")
            << int(Indicator::Villages) << int(Bound::Least) << qint64(5'000) << qint64(13)
            << qint64(27)
            << words("还差信用村 1 个（现 13 / 27 个，占行政村的 48.15%，要求不低于 50.0%）");
        QTest::newRow("too high") << int(Indicator::Bad) << int(Bound::Most) << qint64(300)
                                  << qint64(34) << qint64(1'000)
                                  << words("不良率高 0.4 个百分点（现为 3.4%，要求不高于 3.0%）");
        QTest::newRow("not below")
            << int(Indicator::Bad) << int(Bound::Below) << qint64(500) << qint64(60)
            << qint64(1'000) << words("不良率高 1.0 个百分点（现为 6.0%，要求低于 5.0%）");
        QTest::newRow("too low, not by counting")
            << int(Indicator::Punctual) << int(Bound::Least) << qint64(9'000) << qint64(17)
            << qint64(20) << words("按期归还户占比低 5.0 个百分点（现为 85.0%，要求不低于 90.0%）");
    }
    void gapsInWords()
    {
        QFETCH(int, indicator);
        QFETCH(int, bound);
        QFETCH(qint64, limit);
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QFETCH(QString, gap);
        const VillageGate gate{Indicator(indicator), Bound(bound), limit};
        QCOMPARE(villagewords::gap(gate, {part, whole, {}}, *m_profile), gap);
    }

    void whyAFigureIsNotKnown_data()
    {
        QTest::addColumn<int>("indicator");
        QTest::addColumn<qint64>("registered");
        QTest::addColumn<qint64>("counted");
        QTest::addColumn<QString>("start");
        QTest::newRow("no figures of the year")
            << int(Indicator::Trusted) << qint64(0) << qint64(8) << words("缺 2025 年度户籍户数");
        QTest::newRow("too few") << int(Indicator::Trusted) << qint64(40) << qint64(-1)
                                 << words("所涉不足 5 户");
        QTest::newRow("too much unclear")
            << int(Indicator::Trusted) << qint64(40) << qint64(50) << words("资料不详的过多");
        QTest::newRow("no loans") << int(Indicator::Punctual) << qint64(0) << qint64(-1)
                                  << words("所涉不足 5 户");
    }
    void whyAFigureIsNotKnown()
    {
        QFETCH(int, indicator);
        QFETCH(qint64, registered);
        QFETCH(qint64, counted);
        QFETCH(QString, start);
        VillageInputs inputs;
        inputs.facts.insert(words("households_registered"), registered);
        if (counted >= 0)
            inputs.facts.insert(words("trusted"), counted);
        const auto said = villagewords::lack(Indicator(indicator), inputs, *m_profile, 2025);
        QVERIFY2(said.startsWith(start), qPrintable(said));
    }

    void aSheetThatPasses()
    {
        const auto data =
            villageSheetData({village(goodFigures()), words("某县某镇某村"), 2025}, *m_profile);
        QCOMPARE(textIn(data, "standing"), words("达标"));
        QCOMPARE(textIn(data, "total"), words("100.0"));
        QCOMPARE(textsIn(data, "gates", "result"),
                 (QStringList{words("通过"), words("通过"), words("通过")}));
        QCOMPARE(textsIn(data, "items", "points").constFirst(), words("20.0"));
        QVERIFY(data.get("gaps")->list_value().empty());
        QVERIFY(data.get("lacks")->list_value().empty());
        QCOMPARE(textIn(data, "trusted"), words("—"));
    }

    void withoutAFigureThereAreNoPointsAtAll()
    {
        auto figures = goodFigures();
        figures.insert(Indicator::Bad, VillageFigure::unknown(words("too few")));
        const auto data = villageSheetData({village(figures), {}, 2025}, *m_profile);
        QCOMPARE(textIn(data, "standing"), words("资料不全"));
        QCOMPARE(textIn(data, "total"), words("—"));
        const auto points = textsIn(data, "items", "points");
        QCOMPARE(points.count(words("—")), points.size());
        QCOMPARE(textsIn(data, "lacks", "text").size(), 1);
        QVERIFY(textsIn(data, "lacks", "text").constFirst().startsWith(words("不良率：")));
    }

    void pointsAreToldExactly()
    {
        auto figures = goodFigures();
        figures.insert(Indicator::Bad, {15, 1'000, {}}); // 85 % of 15 points
        const auto data = villageSheetData({village(figures), {}, 2025}, *m_profile);
        QVERIFY(textsIn(data, "items", "points").contains(words("12.75")));
        QCOMPARE(textIn(data, "total"), words("97.8"));
    }

    void aPostingsFiguresAreThoseOfTheProposal()
    {
        Record rating;
        rating.kind = kinds::villageRating;
        VillageRatingEdit(rating).setVillagePoints(805).setVillageFigures(
            words("filed=260/285\ntrusted=124/260\nbad"));
        Record posting;
        posting.kind = kinds::posting;
        Record empty;
        empty.kind = rating.kind;
        const auto data = villagePostingData(
            words("某镇"),
            PostingView(posting),
            {{{}, words("俞邦村"), 285, rating}, {{}, words("大布村"), {}, empty}});
        QCOMPARE(textsIn(data, "rows", "villageName"),
                 (QStringList{words("俞邦村"), words("大布村")}));
        QCOMPARE(textsIn(data, "rows", "registered"), (QStringList{words("285"), words("—")}));
        QCOMPARE(textsIn(data, "rows", "filed"), (QStringList{words("260"), words("—")}));
        QCOMPARE(textsIn(data, "rows", "trustedShare"), (QStringList{words("47.69%"), words("—")}));
        QCOMPARE(textsIn(data, "rows", "points"), (QStringList{words("80.5"), words("—")}));
        QCOMPARE(textIn(data, "count"), words("2"));
    }

    void aTownshipsRowsSumsAndSpread()
    {
        PrintedTownship sheet;
        sheet.year = 2025;
        sheet.villages = {village(goodFigures(), {{words("households_registered"), 40}}),
                          village({}, {{words("households_registered"), 60}}),
                          village(goodFigures(), {{words("households_registered"), 50}})};
        sheet.villages.back().isDecided = true;
        sheet.unlisted = QStringList{words("甲村"), words("乙村")};
        sheet.township.villages = 5;
        sheet.township.decided = 1;
        sheet.township.verdict =
            judge({{Indicator::Villages, {1, 5, {}}}, {Indicator::Filed, {78, 80, {}}}},
                  m_profile->township(),
                  *m_profile);
        const auto data = townshipSheetData(sheet, *m_profile);
        QCOMPARE(textsIn(data, "rows", "stateText"),
                 (QStringList{words("达标待认定"), words("资料不全"), words("信用村")}));
        QCOMPARE(textsIn(data, "rows", "filedShare"),
                 (QStringList{words("97.5%"), words("—"), words("97.5%")}));
        QCOMPARE(textIn(data, "registeredOfAll"), words("150"));
        QCOMPARE(textIn(data, "filedShare"), words("97.5%"));
        QCOMPARE(textIn(data, "trustedShare"), words("—"));
        QCOMPARE(textsIn(data, "states", "villages"),
                 (QStringList{words("1"), words("1"), words("0"), words("1"), words("2")}));
        QCOMPARE(textsIn(data, "shares", "label").constFirst(), words("95.0% 以上"));
        QCOMPARE(textsIn(data, "shares", "villages").constFirst(), words("2"));
        QCOMPARE(textsIn(data, "shares", "villages").constLast(), words("3"));
        QCOMPARE(textsIn(data, "gaps", "text").size(), 1);
        QVERIFY(textsIn(data, "gaps", "text").constFirst().startsWith(words("还差信用村 2 个")));
    }

    void oneVillageWithoutFiguresLeavesNoSum()
    {
        PrintedTownship sheet;
        sheet.villages = {village(goodFigures(), {{words("households_registered"), 40}}),
                          village({})};
        QCOMPARE(textIn(townshipSheetData(sheet, *m_profile), "registeredOfAll"), words("—"));
    }

    void aShareBarIsNeverWiderThanItsCell_data()
    {
        QTest::addColumn<double>("part");
        QTest::addColumn<QString>("bar");
        QTest::addColumn<QString>("rest");
        QTest::newRow("a trace") << 0.001 << words("1") << words("99");
        QTest::newRow("half") << 0.5 << words("50") << words("50");
        QTest::newRow("all") << 1.0 << words("99") << words("1");
    }
    void aShareBarIsNeverWiderThanItsCell()
    {
        QFETCH(double, part);
        QFETCH(QString, bar);
        QFETCH(QString, rest);
        TemplateData row;
        putShareBar(&row, part);
        QCOMPARE(textIn(row, "bar"), bar);
        QCOMPARE(textIn(row, "rest"), rest);
        QVERIFY(row.get("isBar")->is_true());
    }
    void nothingHasNoBar()
    {
        TemplateData row;
        putShareBar(&row, 0);
        QVERIFY(row.get("isBar")->is_false());
    }
};

QTEST_GUILESS_MAIN(tst_VillageSheets)
#include "tst_villagesheets.moc"
