// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfwitness.h"
#include "support/casestory.h"
#include "support/typedas.h"
#include "support/verify.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// 评分明细单, 村级评议表, 公示名单 and 信用户证书, as they are ordered and as they read.
class tst_RatingPapers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CaseStory> m_story;
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(words("paper.pdf")); }
    Answer type(const char *user, const char *purpose, const QStringList &line)
    {
        return typeAs(
            *m_story,
            words(user),
            QStringList{words("--json"), words("--purpose"), words(purpose), words("report")} + line
                + QStringList{words("--output"), file()});
    }
    /// The household's rating, brought to a state.
    void bringTo(const char *state)
    {
        const auto &workflow = m_story->workflow(words("rating"));
        static_cast<void>(m_story->caseIn(workflow, words(state), {}));
        m_story->signIn(words("officer"));
    }
    QString home() { return m_story->home().toString(); }
    void genuine(const Answer &answer)
    {
        const auto number = answer.json().value(words("number")).toString();
        QVERIFY(says(textOf(file()), number));
        m_story->signIn(words("officer"));
        QCOMPARE(must(m_story->archive().printouts().verify(number)), PrintoutState::Genuine);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<CaseStory>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aReceiptTellsThePersonsRights()
    {
        m_story->rateHome();
        const auto answer = type("officer", "rating", {words("rating"), home()});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const auto text = textOf(file());
        for (const auto *said :
             {"评分明细单", "95.0", "AAA级", "个人信息保护法第二十四条", "人工复核"})
            QVERIFY2(says(text, words(said)), said);
        for (const auto *never : {"信用报告", "征信报告", "信用评分"})
            QVERIFY2(!says(text, words(never)), never);
        genuine(answer);
    }

    void aSheetHasNamesAndQuestionsAlone()
    {
        m_story->rateHome();
        m_story->signIn(words("officer"));
        const auto unsignedHome = m_story->household(words("李长根"));
        Q_UNUSED(unsignedHome)
        const auto loan = m_story->loan(m_story->home(), words("54321.00"));
        Q_UNUSED(loan)
        const auto answer =
            type("officer", "appraise", {words("appraisal"), ArchiveStory::village()});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const auto text = textOf(file());
        for (const auto *said : {"村级评议表", "张秀梅", "品行邻里", "回避", "保密"})
            QVERIFY2(says(text, words(said)), said);
        for (const auto *never : {"54,321", "AAA", "359999", "李长根"})
            QVERIFY2(!says(text, words(never)), never);
        genuine(answer);
    }

    void aPostingNamesThoseOnItWithTheirGrades()
    {
        bringTo("posted");
        const auto posting = m_story->posting().toString();
        const auto answer = type("officer", "rating", {words("posting"), posting});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const auto text = textOf(file());
        for (const auto *said :
             {"信用户公示名单", "张秀梅", "AAA", "2026-05-13", "2026-05-19", "20 日"})
            QVERIFY2(says(text, words(said)), said);
        QVERIFY(!says(text, words("95.0")));
        genuine(answer);
        // Whoever takes his word back is on no further print.
        m_story->agreeToPosting(m_story->home(), false);
        QCOMPARE(type("officer", "rating", {words("posting"), posting}).code, 1);
    }

    void printingAListOpensNoCase()
    {
        const auto id = m_story->caseIn(m_story->workflow(words("rating")), words("posted"), {});
        const auto posting = m_story->posting().toString();
        QCOMPARE(type("reviewer", "rating", {words("posting"), posting}).code, 0);
        const auto session = m_story->as(words("reviewer"), words("rating"));
        QCOMPARE(must(m_story->archive().cases().openedOf(session, {id})).size(), size_t(0));
        static_cast<void>(must(m_story->archive().cases().get(session, id)));
        QCOMPARE(must(m_story->archive().cases().openedOf(session, {id})).size(), size_t(1));
    }

    void aCertificateIsOfAGradeThatHolds()
    {
        bringTo("posted");
        const auto early = type("officer", "rating", {words("certificate"), home()});
        QCOMPARE(early.code, 1);
        QVERIFY(!QFileInfo::exists(file()));
        m_story = std::make_unique<CaseStory>();
        bringTo("decided");
        const auto answer = type("officer", "rating", {words("certificate"), home()});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        for (const auto *said : {"信用户证书", "AAA", "2028-05-19", "不作担保"})
            QVERIFY2(says(textOf(file()), words(said)), said);
        genuine(answer);
        // A newer proposal takes nothing from the grade that holds.
        m_story->propose(m_story->home(), codes::grade::doubleA, 850);
        QCOMPARE(type("officer", "rating", {words("certificate"), home()}).code, 0);
        m_story->passDays(2 * 366);
        QCOMPARE(type("officer", "rating", {words("certificate"), home()}).code, 1);
    }

    void wrongLinesAreRefused_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QStringList>("line");
        QTest::newRow("a household that was not rated")
            << "officer"
            << "rating" << QStringList{words("rating"), words("HOME")};
        QTest::newRow("a household that is not here")
            << "officer"
            << "rating" << QStringList{words("rating"), words("350405100201-0099")};
        QTest::newRow("a posting that is not here")
            << "officer"
            << "rating"
            << QStringList{words("posting"), words("019e1f0f-f500-705a-bc7b-3857ec2c7337")};
        QTest::newRow("no uid") << "officer"
                                << "rating" << QStringList{words("posting"), words("7")};
        QTest::newRow("a village without anybody")
            << "officer"
            << "appraise" << QStringList{words("appraisal"), words("350405101202")};
        QTest::newRow("a mistyped village")
            << "officer"
            << "appraise" << QStringList{words("appraisal"), words("35040510020x")};
        QTest::newRow("a sheet for another purpose")
            << "reviewer"
            << "02" << QStringList{words("appraisal"), words("350405100201")};
        QTest::newRow("a reporter") << "reporter"
                                    << "transmit" << QStringList{words("rating"), words("HOME")};
    }
    void wrongLinesAreRefused()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        QFETCH(QStringList, line);
        line.replaceInStrings(words("HOME"), home());
        const auto answer = type(qPrintable(user), qPrintable(purpose), line);
        QCOMPARE(answer.code, 1);
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(!QFileInfo::exists(file()));
    }
};

QTEST_MAIN(tst_RatingPapers)
#include "tst_ratingpapers.moc"
