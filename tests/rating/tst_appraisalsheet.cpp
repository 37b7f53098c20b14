// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/appraisalreader.h"
#include "rating/appraisalsheet.h"
#include "rating/appraisalwriter.h"
#include "support/archivestory.h"
#include "support/verify.h"
#include "views/appraisal.h"
#include "views/household.h"

using namespace archive;
using namespace archive::test;

/// The sheet of the village's appraisal: who is on it, what may be written on it, and how it comes into the archive.
class tst_AppraisalSheet : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ArchiveStory> m_story;

    Uid signedHome(const char *head, const char *group)
    {
        m_story->signIn(QStringLiteral("officer"));
        const auto home = m_story->household(QString::fromUtf8(head));
        m_story->consent(home);
        m_story->save(ArchiveStory::change<HouseholdEdit>(
            kinds::household,
            [group](HouseholdEdit &edit) { edit.setGroupName(QString::fromUtf8(group)); },
            home));
        return home;
    }
    Session appraising() { return m_story->session(QStringLiteral("appraise")); }
    AppraisalReader reader()
    {
        auto &archive = m_story->archive();
        return {archive.catalogue(), must(archive.appraisals().limits())};
    }
    static AppraisalHead head(const char *appraiser = "王代表", const char *day = "2026-05-12")
    {
        return {must(DivisionCode::parse(ArchiveStory::village())),
                QString::fromUtf8(appraiser),
                must(PartialDate::parse(QString::fromLatin1(day)))};
    }
    AppraisedLine line(const Uid &home, const AppraisalTexts &texts, const AppraisalHead &whose)
    {
        return {home, home.toString(), must(reader().read(whose, texts))};
    }
    static AppraisalTexts points(const char *conduct, const char *rules)
    {
        return {QString(), QString::fromLatin1(conduct), QString::fromLatin1(rules), {}, {}};
    }
    std::vector<Uid> spoken(const AppraisalHead &whose)
    {
        return must(m_story->archive().appraisals().spokenOf(appraising(), whose));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<ArchiveStory>();
        m_story->signIn(QStringLiteral("officer"));
    }

    void itsLinesStandByGroupAndOnlyWithAConsent()
    {
        const auto second = signedHome("张秀梅", "二组");
        const auto first = signedHome("李长根", "一组");
        m_story->household(QStringLiteral("陈家旺"));
        const auto other =
            m_story->household(QStringLiteral("罗天明"), ArchiveStory::otherVillage());
        m_story->consent(other);
        const auto lines = must(appraisalSheet(m_story->archive(), appraising(), head().village));
        QCOMPARE(lines.size(), size_t(2));
        QVERIFY(lines[0].household == first);
        QVERIFY(lines[1].household == second);
        QCOMPARE(lines[0].name, QStringLiteral("李长根"));
        QCOMPARE(lines[0].group, QStringLiteral("一组"));
        QVERIFY(!lines[0].registerNumber.isEmpty());
    }

    void whatMayBeWritten_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("fault"); // a part of it; empty: it can be saved
        const auto row =
            [](const char *name, std::initializer_list<const char *> texts, const char *fault) {
                QStringList cells;
                for (const auto *const text : texts)
                    cells.append(QString::fromUtf8(text));
                QTest::newRow(name) << cells << QString::fromUtf8(fault);
            };
        row("a blank line", {"", "", "", "", ""}, "");
        row("points", {"", "6", "5", "4", "邻里和睦"}, "");
        row("no points at all are zeros", {"", "0", "0", "0", ""}, "");
        row("full width", {"", "６", "５", "", ""}, "");
        row("one item alone", {"", "6", "", "", ""}, "");
        row("somebody stood back", {"√", "", "", "", ""}, "");
        row("somebody stood back, in a word", {"是", "", "", "", "叔侄"}, "");
        row("a point above the most of conduct", {"", "7", "5", "", ""}, "6");
        row("a point above the most of rules", {"", "6", "6", "", ""}, "5");
        row("a point above the most of honours", {"", "6", "5", "5", ""}, "4");
        row("below zero", {"", "-1", "5", "", ""}, " ");
        row("half a point", {"", "5.5", "5", "", ""}, " ");
        row("a word for points", {"", "six", "5", "", ""}, " ");
        row("points beside a tick", {"1", "6", "", "", ""}, "stood back");
        row("what is no tick", {"maybe", "6", "5", "", ""}, "ticked");
        row("an opinion alone", {"", "", "", "", "好"}, "neither points");
        row("an opinion that is too long",
            {"", "6", "5", "", QByteArray(501, 'o').constData()},
            " ");
    }
    void whatMayBeWritten()
    {
        QFETCH(QStringList, texts);
        QFETCH(QString, fault);
        AppraisalTexts cells;
        std::copy(texts.begin(), texts.end(), cells.begin());
        const auto said = reader().fault(cells);
        if (fault.isEmpty()) {
            QCOMPARE(said, QString());
        } else {
            QVERIFY2(said.contains(fault.trimmed()) && !said.isEmpty(), qPrintable(said));
            QVERIFY_ERROR(reader().read(head(), cells), ErrorCode::InvalidInput);
        }
    }

    void whoseAndWhen_data()
    {
        QTest::addColumn<QString>("appraiser");
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("good");
        QTest::newRow("a name and today") << "王代表"
                                          << "2026-05-13" << true;
        QTest::newRow("nobody") << ""
                                << "2026-05-13" << false;
        QTest::newRow("tomorrow") << "王代表"
                                  << "2026-05-14" << false;
        QTest::newRow("a month") << "王代表"
                                 << "2026-05" << false;
        QTest::newRow("a number for a name") << "12"
                                             << "2026-05-13" << false;
    }
    void whoseAndWhen()
    {
        QFETCH(QString, appraiser);
        QFETCH(QString, day);
        QFETCH(bool, good);
        AppraisalHead whose = head();
        whose.appraiser = appraiser;
        whose.day = must(PartialDate::parse(day));
        QCOMPARE(reader().headFault(whose, m_story->environment()).isEmpty(), good);
    }

    void aSheetComesInOnceAndIsFoundAgain()
    {
        const auto home = signedHome("张秀梅", "一组");
        const auto other = signedHome("李长根", "一组");
        const std::vector<AppraisedLine> lines{
            line(home, points("5", "4"), head()),
            line(other, {QStringLiteral("√"), {}, {}, {}, QStringLiteral("叔侄")}, head())};
        const auto all = [](int) {
            return true;
        };
        const auto saved =
            must(saveAppraisals(m_story->archive(), appraising(), head(), lines, {}, all));
        QCOMPARE(saved.saved.size(), size_t(2));
        QVERIFY(saved.refused.empty());
        QCOMPARE(spoken(head()).size(), size_t(2));
        QCOMPARE(spoken(head("李代表")).size(), size_t(0));
        QCOMPARE(spoken(head("王代表", "2026-05-11")).size(), size_t(0));
        const auto kept = must(m_story->archive().records().children(
            m_story->session(QStringLiteral("rating")), kinds::appraisal, other));
        QCOMPARE(kept.size(), size_t(1));
        QVERIFY(AppraisalView(kept.front().record).recused().value_or(false));
        QVERIFY(!AppraisalView(kept.front().record).conductPoints());
        // The same once more is refused, line by line.
        const auto again =
            must(saveAppraisals(m_story->archive(), appraising(), head(), lines, {}, all));
        QVERIFY(again.saved.empty());
        QCOMPARE(again.refused.size(), size_t(2));
        QVERIFY(again.refused.front().error.message.contains(QStringLiteral("already")));
        QVERIFY(!again.refused.front().reason);
        QCOMPARE(
            must(m_story->archive().appraisals().appraisers(appraising(), head().village, 2026)),
            QStringList{QStringLiteral("王代表")});
        QVERIFY(must(m_story->archive().appraisals().appraisers(appraising(), head().village, 2025))
                    .isEmpty());
    }

    /// One line that is refused holds up no other, and says whether a reason would do.
    void aRefusedLineHoldsUpNoOther()
    {
        const auto home = signedHome("张秀梅", "一组");
        m_story->signIn(QStringLiteral("officer"));
        const auto withdrawn = m_story->household(QStringLiteral("李长根"));
        const auto consent = m_story->consent(withdrawn);
        const auto whose = head("张秀梅");
        const std::vector<AppraisedLine> lines{line(home, points("5", "4"), whose),
                                               line(withdrawn, points("3", "3"), whose)};
        const auto all = [](int) {
            return true;
        };
        const auto saved =
            must(saveAppraisals(m_story->archive(), appraising(), whose, lines, {}, all));
        QCOMPARE(saved.saved.size(), size_t(1));
        QCOMPARE(saved.refused.size(), size_t(1));
        QVERIFY(saved.refused.front().household == home);
        QVERIFY(saved.refused.front().reason);
        const auto answered = must(saveAppraisals(m_story->archive(),
                                                  appraising(),
                                                  whose,
                                                  {lines.front()},
                                                  QStringLiteral("同名不同人"),
                                                  all));
        QCOMPARE(answered.saved.size(), size_t(1));
        m_story->withdraw(consent);
        const auto later = head("张秀梅", "2026-05-13");
        const auto barred = must(saveAppraisals(m_story->archive(),
                                                appraising(),
                                                later,
                                                {line(withdrawn, points("3", "3"), later)},
                                                {},
                                                all));
        QVERIFY(barred.saved.empty());
        QCOMPARE(barred.refused.size(), size_t(1));
        QVERIFY(!barred.refused.front().reason);
    }

    void whoStopsHasWhatWasSaved()
    {
        std::vector<AppraisedLine> lines;
        for (const auto *name : {"张秀梅", "李长根", "陈家旺"})
            lines.push_back(line(signedHome(name, "一组"), points("5", "4"), head()));
        const auto stopped =
            must(saveAppraisals(m_story->archive(), appraising(), head(), lines, {}, [](int done) {
                return done < 2;
            }));
        QVERIFY(stopped.stopped);
        QCOMPARE(stopped.saved.size(), size_t(2));
        QCOMPARE(spoken(head()).size(), size_t(2));
    }

    void aWholeSheetIsAllOrNothing()
    {
        const auto home = signedHome("张秀梅", "一组");
        const auto other = signedHome("李长根", "一组");
        const auto whose = head("李长根");
        const std::vector<AppraisedLine> lines{line(home, points("5", "4"), whose),
                                               line(other, points("5", "4"), whose)};
        const auto nameOf = [](size_t at, const QString &sentence) {
            return QStringLiteral("%1: %2").arg(at).arg(sentence);
        };
        const auto outcome =
            saveWholeSheet(m_story->archive(), appraising(), whose, lines, {}, nameOf);
        QVERIFY_ERROR(outcome, ErrorCode::InvalidInput);
        QVERIFY(outcome.error().message.startsWith(QStringLiteral("1: ")));
        QVERIFY(spoken(whose).empty());
        QCOMPARE(must(saveWholeSheet(m_story->archive(),
                                     appraising(),
                                     whose,
                                     lines,
                                     QStringLiteral("同名不同人"),
                                     nameOf)),
                 2);
        QVERIFY_ERROR(saveWholeSheet(m_story->archive(), appraising(), whose, lines, {}, nameOf),
                      ErrorCode::Refused);
        QCOMPARE(spoken(whose).size(), size_t(2));
    }

    void onlyWhoMaySaveAppraisalsAsks()
    {
        m_story->signIn(QStringLiteral("officer"));
        const auto rating = m_story->session(QStringLiteral("rating"));
        auto &appraisals = m_story->archive().appraisals();
        QVERIFY_ERROR(appraisals.spokenOf(rating, head()), ErrorCode::Refused);
        QVERIFY_ERROR(appraisals.appraisers(rating, head().village, 2026), ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_AppraisalSheet)
#include "tst_appraisalsheet.moc"
