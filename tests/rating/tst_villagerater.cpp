// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagerater.h"
#include "support/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace archive;

using Standing = VillageVerdict::Standing;
using Bound = VillageGate::Bound;

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

/// A village of 200 registered and 100 resident households that has all 100 points by the shipped profile.
VillageInputs wholeVillage()
{
    VillageInputs village;
    village.division = word("350405100201");
    const std::pair<const char *, qint64> facts[]{{"households_registered", 200},
                                                  {"households_resident", 100},
                                                  {"filed", 196},
                                                  {"filed_resident", 96},
                                                  {"filed_unplaced", 0},
                                                  {"trusted", 150},
                                                  {"trusted_resident", 75},
                                                  {"proposed", 3},
                                                  {"disputed", 0},
                                                  {"borrowers", 50},
                                                  {"borrowers_punctual", 48},
                                                  {"borrowers_unclear", 0},
                                                  {"loans_due", 20},
                                                  {"loans_on_time", 19},
                                                  {"loans_open", 60},
                                                  {"loans_unclear", 0},
                                                  {"owed", 100'000'000},
                                                  {"owed_bad", 500'000},
                                                  {"loans_marked", 40},
                                                  {"loans_late", 2},
                                                  {"loans_late_before", 1},
                                                  {"committee", 7}};
    for (const auto &[name, value] : facts)
        village.facts.insert(word(name), value);
    return village;
}

VillageGate gate(VillageIndicator indicator, Bound bound, qint64 limit)
{
    return {indicator, bound, limit};
}

/// A gate that is failed, and the sentence about it.
struct GapCase
{
    const char *name;
    VillageIndicator indicator;
    Bound bound;
    qint64 part;
    qint64 whole;
    qint64 limit;
    const char *sentence;
};

constexpr GapCase gapCases[]{
    {"credit households",
     VillageIndicator::Trusted,
     Bound::Least,
     32,
     213,
     2000,
     "11 more credit household(s) (15.02 % of 213 registered households, at least 20.0 % "
     "wanted)"},
    {"one more",
     VillageIndicator::Filed,
     Bound::Least,
     159,
     200,
     8000,
     "1 more household(s) on file (79.5 % of 200 registered households, at least 80.0 % "
     "wanted)"},
    {"villages",
     VillageIndicator::Villages,
     Bound::Least,
     2,
     9,
     5000,
     "3 more credit village(s) (22.22 % of 9 administrative villages, at least 50.0 % "
     "wanted)"},
    {"townships",
     VillageIndicator::Townships,
     Bound::Least,
     0,
     2,
     5000,
     "1 more credit township(s) (0.0 % of 2 townships, at least 50.0 % wanted)"},
    {"appraisers",
     VillageIndicator::Committee,
     Bound::Least,
     3,
     100,
     500,
     "2 more appraiser(s) (3 so far)"},
    {"bad loans",
     VillageIndicator::Bad,
     Bound::Most,
     34,
     1000,
     300,
     "bad loans: 0.4 points too high (3.4 %, at most 3.0 % wanted)"},
    {"a little too high is not nothing",
     VillageIndicator::Bad,
     Bound::Most,
     30'001,
     1'000'000,
     300,
     "bad loans: 0.01 points too high (3.0 %, at most 3.0 % wanted)"},
    {"below means below",
     VillageIndicator::Bad,
     Bound::Below,
     5,
     100,
     500,
     "bad loans: 0.0 points too high (5.0 %, below 5.0 % wanted)"},
    {"punctual",
     VillageIndicator::Punctual,
     Bound::Least,
     434,
     500,
     9000,
     "households without arrears: 3.2 points too low (86.8 %, at least 90.0 % wanted)"},
};

} // namespace

/// What a profile makes of counts: figures, points, gates and gaps.
class tst_VillageRater : public QObject
{
    Q_OBJECT

private:
    static QJsonObject jsonOf(const char *name)
    {
        QFile file(word(":/rating/villages/") + word(name) + word(".json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    static Result<VillageProfile> profileOf(const QJsonObject &json)
    {
        return VillageProfile::read(QJsonDocument(json).toJson(), word("own.json"));
    }
    static Result<VillageProfile> based(const char *filed, const char *trusted)
    {
        auto json = jsonOf("fujian");
        json[word("denominators")] =
            QJsonObject{{word("filed"), word(filed)}, {word("trusted"), word(trusted)}};
        return profileOf(json);
    }
    static VillageVerdict rate(const VillageInputs &village, const VillageProfile &profile)
    {
        return judge(figuresOf(village, profile, 2025), profile.village(), profile);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(word(".*"))); }

    void aVillageThatLacksNothing()
    {
        const auto profile = profileOf(jsonOf("fujian"));
        QVERIFY_RESULT(profile);
        const auto verdict = rate(wholeVillage(), *profile);
        QCOMPARE(verdict.standing, Standing::Passed);
        QCOMPARE(verdict.tenths, std::optional<qint64>(1000));
        QVERIFY(verdict.gaps.isEmpty());
        QVERIFY(verdict.missing.isEmpty());
    }

    void figuresAreExact_data()
    {
        QTest::addColumn<int>("indicator");
        QTest::addColumn<qint64>("hundredths");
        const auto row = [](const char *name, VillageIndicator indicator, qint64 hundredths) {
            QTest::newRow(name) << int(indicator) << hundredths;
        };
        row("filed of registered", VillageIndicator::Filed, 9800);
        row("trusted of registered", VillageIndicator::Trusted, 7500);
        row("punctual", VillageIndicator::Punctual, 9600);
        row("on time", VillageIndicator::OnTime, 9500);
        row("bad", VillageIndicator::Bad, 50);
        row("growth", VillageIndicator::BadChange, 250);
        row("disputes", VillageIndicator::Disputes, 0);
        row("committee", VillageIndicator::Committee, 700);
    }
    void figuresAreExact()
    {
        QFETCH(int, indicator);
        QFETCH(qint64, hundredths);
        const auto profile = profileOf(jsonOf("fujian"));
        QVERIFY_RESULT(profile);
        const auto figure =
            figuresOf(wholeVillage(), *profile, 2025).value(VillageIndicator(indicator));
        QVERIFY2(figure.isKnown(), qPrintable(figure.missing));
        QCOMPARE(figure.hundredths(), hundredths);
    }

    void theDenominatorIsTheProfiles_data()
    {
        QTest::addColumn<QByteArray>("filed");
        QTest::addColumn<QByteArray>("trusted");
        QTest::addColumn<qint64>("filedHundredths");
        QTest::addColumn<qint64>("trustedHundredths");
        QTest::newRow("registered")
            << QByteArray("registered") << QByteArray("registered") << qint64(9800) << qint64(7500);
        QTest::newRow("resident") << QByteArray("resident") << QByteArray("resident")
                                  << qint64(9600) << qint64(7500);
        QTest::newRow("of those on file")
            << QByteArray("registered") << QByteArray("filed") << qint64(9800) << qint64(7653);
    }
    void theDenominatorIsTheProfiles()
    {
        QFETCH(QByteArray, filed);
        QFETCH(QByteArray, trusted);
        QFETCH(qint64, filedHundredths);
        QFETCH(qint64, trustedHundredths);
        const auto profile = based(filed.constData(), trusted.constData());
        QVERIFY_RESULT(profile);
        const auto figures = figuresOf(wholeVillage(), *profile, 2025);
        QCOMPARE(figures.value(VillageIndicator::Filed).hundredths(), filedHundredths);
        QCOMPARE(figures.value(VillageIndicator::Trusted).hundredths(), trustedHundredths);
    }

    void pointsAreRoundedOnce_data()
    {
        QTest::addColumn<qint64>("firstWeight");
        QTest::addColumn<qint64>("firstShare");
        QTest::addColumn<qint64>("secondShare");
        QTest::addColumn<qint64>("tenths");
        // Weights in tenths of a point, the second one of what is left of 100; shares in tenths of a per cent.
        QTest::newRow("79.95 is 80.0") << qint64(500) << qint64(800) << qint64(799) << qint64(800);
        QTest::newRow("79.94 is 79.9") << qint64(400) << qint64(800) << qint64(799) << qint64(799);
        QTest::newRow("79.85 is 79.9") << qint64(500) << qint64(799) << qint64(798) << qint64(799);
        QTest::newRow("39.95 and 39.95 are 79.9, not twice 40.0")
            << qint64(500) << qint64(799) << qint64(799) << qint64(799);
        QTest::newRow("nothing") << qint64(500) << qint64(0) << qint64(0) << qint64(0);
        QTest::newRow("all") << qint64(500) << qint64(1000) << qint64(1000) << qint64(1000);
    }
    void pointsAreRoundedOnce()
    {
        QFETCH(qint64, firstWeight);
        QFETCH(qint64, firstShare);
        QFETCH(qint64, secondShare);
        QFETCH(qint64, tenths);
        VillageRules rules;
        VillageItem item;
        item.indicator = VillageIndicator::Filed;
        item.weight = firstWeight;
        item.bands = {{0, firstShare}};
        rules.items.push_back(item);
        item.weight = 1000 - firstWeight;
        item.bands = {{0, secondShare}};
        rules.items.push_back(item);
        const auto profile = profileOf(jsonOf("fujian"));
        QVERIFY_RESULT(profile);
        const auto verdict =
            judge({{VillageIndicator::Filed, VillageFigure{1, 2, {}}}}, rules, *profile);
        QCOMPARE(verdict.tenths, std::optional(tenths));
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("sentence");
        const qint64 gone = -1;
        QTest::newRow("no figures of the year")
            << "households_registered" << gone
            << "credit households: the number of registered households of 2025 is missing";
        QTest::newRow("too few households")
            << "trusted" << gone
            << "credit households: it rests on fewer than 5 households, so that it would tell of "
               "one";
        QTest::newRow("too few borrowers")
            << "borrowers" << gone
            << "households without arrears: it rests on fewer than 5 households, so that it would "
               "tell of one";
        QTest::newRow("nothing is owed")
            << "owed" << qint64(0)
            << "bad loans: it rests on fewer than 5 households, so that it would tell of one";
        QTest::newRow("too many loans without a class")
            << "loans_unclear" << qint64(4) << "bad loans: of too many of them it is not known";
        QTest::newRow("too many without a strip")
            << "borrowers_unclear" << qint64(3)
            << "households without arrears: of too many of them it is not known";
        QTest::newRow("more on file than there are")
            << "households_registered" << qint64(195)
            << "households on file: the archive has more of them than the figures of 2025 say";
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(QString, fact);
        QFETCH(qint64, value);
        QFETCH(QString, sentence);
        const auto profile = profileOf(jsonOf("fujian"));
        QVERIFY_RESULT(profile);
        auto village = wholeVillage();
        if (value < 0) {
            village.facts.remove(fact);
        } else {
            village.facts[fact] = value;
        }
        const auto verdict = rate(village, *profile);
        QCOMPARE(verdict.standing, Standing::Incomplete);
        QVERIFY(!verdict.tenths);
        QVERIFY2(verdict.missing.contains(sentence),
                 qPrintable(verdict.missing.join(QLatin1Char('\n'))));
    }

    void someThatAreUnclearAreLeftOut()
    {
        const auto profile = profileOf(jsonOf("fujian"));
        QVERIFY_RESULT(profile);
        auto village = wholeVillage();
        village.facts[word("loans_unclear")] = 3; // 5.0 % of 60
        village.facts[word("borrowers_unclear")] = 2;
        village.facts[word("borrowers_punctual")] = 24;
        const auto figures = figuresOf(village, *profile, 2025);
        QVERIFY(figures.value(VillageIndicator::Bad).isKnown());
        QCOMPARE(figures.value(VillageIndicator::Punctual).hundredths(), qint64(5000));
    }

    void whereTheyLiveMustBeKnown()
    {
        const auto profile = based("resident", "resident");
        QVERIFY_RESULT(profile);
        auto village = wholeVillage();
        village.facts[word("filed_unplaced")] = 9; // 4.6 % of 196
        QVERIFY(figuresOf(village, *profile, 2025).value(VillageIndicator::Filed).isKnown());
        village.facts[word("filed_unplaced")] = 10;
        QVERIFY(!figuresOf(village, *profile, 2025).value(VillageIndicator::Filed).isKnown());
        QVERIFY(!figuresOf(village, *profile, 2025).value(VillageIndicator::Trusted).isKnown());
    }

    void aFailedGateIsToldOfAnIncompleteOneToo()
    {
        const auto profile = profileOf(jsonOf("fujian"));
        QVERIFY_RESULT(profile);
        auto village = wholeVillage();
        village.facts[word("trusted")] = 10;
        village.facts.remove(word("owed"));
        const auto verdict = rate(village, *profile);
        QCOMPARE(verdict.standing, Standing::Incomplete);
        QCOMPARE(verdict.failed, QStringList{word("trusted")});
        QCOMPARE(verdict.gaps.size(), 1);
    }

    void gapsSayHowMuch_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const auto &each : gapCases)
            QTest::newRow(each.name) << index++;
    }
    void gapsSayHowMuch()
    {
        QFETCH(int, index);
        const auto &each = gapCases[index];
        const auto profile = profileOf(jsonOf("fujian"));
        QVERIFY_RESULT(profile);
        VillageRules rules;
        rules.gates.push_back(gate(each.indicator, each.bound, each.limit));
        const auto verdict =
            judge({{each.indicator, {each.part, each.whole, {}}}}, rules, *profile);
        QCOMPARE(verdict.standing, Standing::Failed);
        QCOMPARE(verdict.gaps, QStringList{QString::fromUtf8(each.sentence)});
        QVERIFY(!verdict.tenths);
    }

    void villagesAreAddedUp()
    {
        const auto profile = profileOf(jsonOf("fujian"));
        QVERIFY_RESULT(profile);
        auto other = wholeVillage();
        other.facts[word("owed_bad")] = 1'500'000;
        const auto first = figuresOf(wholeVillage(), *profile, 2025);
        const auto second = figuresOf(other, *profile, 2025);
        const auto sums = sumOf({&first, &second}, 2, *profile);
        QCOMPARE(sums.value(VillageIndicator::Bad).hundredths(), qint64(100));
        QCOMPARE(sums.value(VillageIndicator::Trusted), (VillageFigure{300, 400, {}}));
        QVERIFY(!sums.contains(VillageIndicator::Committee));
    }

    void tooManySilentVillages()
    {
        const auto profile = profileOf(jsonOf("fujian"));
        QVERIFY_RESULT(profile);
        const auto told = figuresOf(wholeVillage(), *profile, 2025);
        const std::vector<const VillageFigures *> four{&told, &told, &told, &told};
        QVERIFY(sumOf(four, 5, *profile).value(VillageIndicator::Bad).isKnown());
        const auto silent = sumOf(four, 6, *profile).value(VillageIndicator::Bad);
        QVERIFY(!silent.isKnown());
        QCOMPARE(silent.missing, word("2 of 6 villages do not tell it"));
        QVERIFY(!sumOf({}, 0, *profile).value(VillageIndicator::Bad).isKnown());
    }

    void whatAProfileDoesNotAskIsNotJudged()
    {
        const auto profile = profileOf(jsonOf("fujian"));
        QVERIFY_RESULT(profile);
        QCOMPARE(judge({}, profile->county(), *profile).standing, Standing::Unjudged);
    }
};

QTEST_GUILESS_MAIN(tst_VillageRater)
#include "tst_villagerater.moc"
