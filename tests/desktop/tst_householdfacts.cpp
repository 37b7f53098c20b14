// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/householdentry.h"
#include "desktop/models/historymodel.h"
#include "desktop/work/scanjobs.h"
#include "rating/measurewords.h"
#include "support/foreignscan.h"

#include <QClipboard>
#include <QLabel>
#include <QStandardPaths>
#include <QTableWidget>

using namespace archive;
using test::Station;

namespace {

constexpr int patience = Station::patience;

/// Work on the window's own archive, waited for.
template<typename T>
Result<T> ask(Station &station, ArchiveWorker::Work<T> work)
{
    std::optional<Result<T>> answer;
    auto &worker = station.window.worker();
    worker.run<T>(
        &worker, std::move(work), [&answer](const Result<T> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        return Error{ErrorCode::Busy, QStringLiteral("no answer"), {}};
    return *answer;
}

/// Somebody of the sample who signed.
struct Somebody
{
    Uid household;
    QString name;
    QString idNumber;
    QString division;
};

Result<Somebody> signedHead(Archive &archive, const Session &session)
{
    ARCHIVE_TRY(page, archive.records().list(session, {kinds::household, {}, {}, 100}));
    for (const auto &row : page.rows) {
        ARCHIVE_TRY(members, archive.records().children(session, kinds::person, row.uid));
        if (row.withheld || members.empty() || members.front().record.draft)
            continue;
        const PersonView head(members.front().record);
        if (!head.idNumber().isEmpty())
            return Somebody{row.uid, head.name(), head.idNumber(), row.division};
    }
    return Error{ErrorCode::NotFound, QStringLiteral("nobody signed"), {}};
}

/// The first scan that an attachment names.
Result<QImage> keptAttachment(Archive &archive, const Session &session)
{
    ARCHIVE_TRY(page, archive.records().list(session, {kinds::household, {}, {}, 100}));
    for (const auto &row : page.rows) {
        ARCHIVE_TRY(attachments, archive.records().children(session, kinds::attachment, row.uid));
        for (const auto &one : attachments) {
            const auto hash = one.record.value(fields::attachment::attachmentHash).toWire();
            if (hash.isEmpty())
                continue;
            ARCHIVE_TRY(kept,
                        archive.files().get(session, kinds::attachment, one.record.uid, hash));
            return QImage::fromData(kept.bytes);
        }
    }
    return Error{ErrorCode::NotFound, QStringLiteral("no scan"), {}};
}

/// A household with a grade that holds, and what is told of it.
struct Graded
{
    QString registerNumber;
    MeasureLines lines;
};

Result<Graded> gradedHousehold(Archive &archive, const Session &session)
{
    const auto &environment = archive.environment();
    ARCHIVE_TRY(table, MeasureTable::load(archive.info().folder, *environment.disk));
    ARCHIVE_TRY(page, archive.records().list(session, {kinds::household, {}, {}, 100}));
    for (const auto &row : page.rows) {
        ARCHIVE_TRY(records, MeasureRecords::read(archive, session, row.uid));
        ARCHIVE_TRY(measures, householdMeasures(table, records, test::civilToday()));
        if (measures.rating)
            return Graded{row.registerNumber, measureLines(archive.catalogue(), records, measures)};
    }
    return Error{ErrorCode::NotFound, QStringLiteral("no grade holds"), {}};
}

} // namespace

/// What stands around a household's forms: history and ways back, locks, doubles, scans, consents.
class tst_HouseholdFacts : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;
    Somebody m_known;
    std::unique_ptr<Station> m_station;

    /// How often somebody looked at the household that is known.
    int looks()
    {
        const auto entries = ask<std::vector<JournalEntry>>(
            *m_station, [household = m_known.household](Archive &archive, const Session &session) {
                return archive.journal().entriesOf(session, household);
            });
        return entries ? int(std::count_if(
                   entries->begin(),
                   entries->end(),
                   [](const auto &entry) { return entry.action == QLatin1String("look"); }))
                       : -1;
    }

    void openFirst()
    {
        QTest::keyClick(m_station->find<QTableView>("table"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_station->find("tabs") != nullptr, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!group().isEmpty(), patience);
    }
    [[nodiscard]] QString group() const { return m_station->shownIn(fields::household::groupName); }
    void changeGroup(const QString &text)
    {
        m_station->openTab(0);
        m_station->fill(fields::household::groupName, text);
        test::saveHousehold(*m_station);
    }
    [[nodiscard]] QAbstractItemModel *history() const
    {
        return m_station->find<QTableView>("history")->model();
    }
    /// Chooses the first line with these texts before and after.
    [[nodiscard]] bool chooseLine(const QString &before, const QString &after) const
    {
        for (int row = 0; row < history()->rowCount(); ++row) {
            const auto text = [this, row](int column) {
                return history()->index(row, column).data().toString();
            };
            if (text(HistoryModel::Before) != before || text(HistoryModel::After) != after)
                continue;
            m_station->find<QTableView>("history")->setCurrentIndex(history()->index(row, 0));
            return true;
        }
        return false;
    }
    void filter(int index) const { m_station->find<QComboBox>("filter")->setCurrentIndex(index); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_householdfacts"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
        // Before the window is there: a session looks at somebody once.
        const auto archive = Archive::open(m_sample.copy(),
                                           QStringLiteral("officer"),
                                           test::samplePassword(),
                                           Environment::system());
        QVERIFY_RESULT(archive);
        const auto session = (*archive)->sessions().begin(QStringLiteral("collect"));
        QVERIFY_RESULT(session);
        const auto known = signedHead(**archive, *session);
        QVERIFY_RESULT(known);
        m_known = *known;
    }
    void init()
    {
        QTest::failOnWarning(test::warningsOfOurs());
        m_station = std::make_unique<Station>(m_sample.copy());
        QVERIFY(m_station->signIn(QStringLiteral("officer"),
                                  QStringLiteral("Collection for the archive")));
    }
    void cleanup() { m_station.reset(); }

    void aValueIsRestored()
    {
        openFirst();
        const auto before = group();
        changeGroup(QStringLiteral("改过组"));
        m_station->openHistory();
        filter(1);
        QVERIFY(chooseLine(before, QStringLiteral("改过组")));
        m_station->click("restoreValue");
        QTRY_COMPARE_WITH_TIMEOUT(group(), before, patience);
        QCOMPARE(m_station->prompts->askedPoints.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(chooseLine(QStringLiteral("改过组"), before), patience);
        QCOMPARE(m_station->prompts->told, QStringList());
    }

    void whatAppliesToAHouseholdIsTold()
    {
        const auto graded = ask<Graded>(*m_station, gradedHousehold);
        QVERIFY_RESULT(graded);
        auto *const table = m_station->find<QTableView>("table");
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const auto found = table->model()->match(
                table->model()->index(0, column), Qt::DisplayRole, graded->registerNumber);
            if (!found.isEmpty())
                table->setCurrentIndex(found.first());
        }
        openFirst();
        m_station->openTabOf(kinds::measure);
        QVERIFY(graded->lines.grade.startsWith(QStringLiteral("Grade ")));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_station->textOf("measuresGrade"), graded->lines.grade, patience);
        QCOMPARE(m_station->textOf("measuresEarned"), graded->lines.earned.join(QLatin1Char('\n')));
        QCOMPARE(m_station->textOf("measuresCalled"), graded->lines.called.join(QLatin1Char('\n')));
        QCOMPARE(m_station->textOf("measuresTaken"), graded->lines.taken.join(QLatin1Char('\n')));
    }

    void ofAHouseholdThatIsNotSavedNothingIsTold()
    {
        test::beginHousehold(*m_station);
        m_station->openTabOf(kinds::measure);
        QCOMPARE(m_station->textOf("measuresGrade"),
                 QStringLiteral("Nothing yet: this is told of what is saved."));
        QVERIFY(m_station->find<QLabel>("measuresTaken") == nullptr);
    }

    void theLastSaveIsTakenBack()
    {
        openFirst();
        const auto before = group();
        changeGroup(QStringLiteral("改过组"));
        m_station->openHistory();
        m_station->click("undoLast");
        QTRY_COMPARE_WITH_TIMEOUT(group(), before, patience);
        // What is typed stands in the way, since it would be lost.
        m_station->openTab(0);
        m_station->fill(fields::household::groupName, QStringLiteral("又一组"));
        m_station->openHistory();
        QVERIFY(!m_station->find<QPushButton>("undoLast")->isEnabled());
        QVERIFY(!m_station->textOf("hint").isEmpty());
    }

    void aDeletedRecordComesBack()
    {
        openFirst();
        m_station->openTabOf(kinds::loan);
        if (m_station->rows() == 0)
            test::enterLoan(*m_station, QStringLiteral("HT-9"));
        if (m_station->find<QPushButton>("save")->isEnabled())
            test::saveHousehold(*m_station);
        const auto loans = m_station->rows();
        m_station->click("remove");
        QTRY_COMPARE_WITH_TIMEOUT(m_station->rows(), loans - 1, patience);
        test::saveHousehold(*m_station);
        m_station->openHistory();
        filter(2);
        QCOMPARE(history()->rowCount(), 1);
        m_station->find<QTableView>("history")->setCurrentIndex(history()->index(0, 0));
        m_station->click("restoreRecord");
        QTRY_COMPARE_WITH_TIMEOUT(history()->rowCount(), 0, patience);
        m_station->openTabOf(kinds::loan);
        QCOMPARE(m_station->rows(), loans);
    }

    void aLockKeepsFromSlips()
    {
        openFirst();
        m_station->openHistory();
        m_station->click("lockHousehold");
        QTRY_VERIFY_WITH_TIMEOUT(m_station->textOf("lockState").contains(QStringLiteral("officer")),
                                 patience);
        m_station->openTab(0);
        m_station->fill(fields::household::groupName, QStringLiteral("改过组"));
        const QLabel *banner = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (banner = m_station->find<QLabel>("banner")) != nullptr
                && banner->text().contains(QStringLiteral("locked this record")),
            patience);
    }

    void aDoubleIsToldAndCompared()
    {
        test::beginHousehold(*m_station);
        m_station->click("add");
        m_station->fill(fields::person::idNumber, m_known.idNumber);
        QTRY_VERIFY_WITH_TIMEOUT(m_station->find("compareDouble") != nullptr, patience);
        QVERIFY(m_station->textOf("doubleSentence").contains(QStringLiteral("identity number")));
        m_station->click("compareDouble");
        auto *const sides = m_station->window.findChild<QTableWidget *>(QStringLiteral("sides"));
        QVERIFY(sides != nullptr);
        QCOMPARE(sides->item(1, 0)->text(), m_known.idNumber);
        QVERIFY(sides->item(1, 1)->text().contains(QStringLiteral("********")));
        const auto before = looks();
        QTest::mouseClick(m_station->window.findChild<QPushButton *>(QStringLiteral("look")),
                          Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(sides->item(1, 1)->text(), m_known.idNumber, patience);
        QVERIFY(looks() > before);
        QTest::mouseClick(m_station->window.findChild<QPushButton *>(QStringLiteral("close")),
                          Qt::LeftButton);
        m_station->click("dismissDouble");
        QVERIFY(m_station->find("compareDouble") == nullptr);
    }

    void aScanIsKeptWithWhatIsCovered()
    {
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("户口簿.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::pngOf(test::page()));
        file.close();
        openFirst();
        m_station->openTabOf(kinds::attachment);
        m_station->prompts->openFile = path;
        m_station->prompts->covered = std::vector{test::thumbPrint()};
        const auto before = m_station->rows();
        m_station->click("fromFile");
        QTRY_COMPARE_WITH_TIMEOUT(m_station->rows(), before + 1, patience);
        QCOMPARE(m_station->prompts->shownPage.size(), test::page().size());
        const auto row = m_station->rowWith(0, QStringLiteral("户口簿"));
        QVERIFY(row >= 0);
        auto *const page = m_station->find<QLabel>("page");
        QVERIFY(!page->pixmap(Qt::ReturnByValue).isNull());
        m_station->click("details");
        m_station->fill(fields::attachment::attachmentKind, QStringLiteral("1"));
        test::saveHousehold(*m_station);
        // Black where it was covered, and still there for whoever may see it.
        const auto image = ask<QImage>(*m_station, keptAttachment);
        QVERIFY_RESULT(image);
        QVERIFY(qGray(image->pixel(test::thumbPrint().center())) < 32);
        QVERIFY(qGray(image->pixel(test::lightPlace())) > 200);
    }

    void aPictureIsPastedAndNothingElseTaken()
    {
        openFirst();
        m_station->openTabOf(kinds::attachment);
        const auto before = m_station->rows();
        QApplication::clipboard()->setText(QStringLiteral("no picture"));
        m_station->click("paste");
        QTRY_COMPARE_WITH_TIMEOUT(m_station->prompts->told.size(), 1, patience);
        QApplication::clipboard()->setImage(test::page());
        m_station->click("paste");
        QTRY_COMPARE_WITH_TIMEOUT(m_station->rows(), before + 1, patience);
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("letter.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7");
        file.close();
        m_station->prompts->openFile = path;
        m_station->click("fromFile");
        QTRY_COMPARE_WITH_TIMEOUT(m_station->prompts->told.size(), 2, patience);
        QVERIFY(m_station->prompts->told.last().contains(QStringLiteral("PNG or JPEG")));
        QCOMPARE(m_station->rows(), before + 1);
    }

    void aConsentIsWithdrawn()
    {
        openFirst();
        m_station->openTabOf(kinds::consent);
        QVERIFY(m_station->textOf("consentSummary").contains(QStringLiteral("signed on")));
        const auto state = m_station->cell(0, 1);
        m_station->find<QTableView>("table")->setCurrentIndex(
            m_station->find<QTableView>("table")->model()->index(0, 0));
        QVERIFY(m_station->find<QPushButton>("withdraw")->isEnabled());
        m_station->click("withdraw");
        QVERIFY(m_station->cell(0, 1) != state);
        QVERIFY(m_station->textOf("consentSummary").contains(QStringLiteral("withdrawn on")));
        QVERIFY(!m_station->find<QPushButton>("withdraw")->isEnabled());
        test::saveHousehold(*m_station);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_station->textOf("consentSummary").contains(QStringLiteral("withdrawn on")), patience);
    }
};

QTEST_MAIN(tst_HouseholdFacts)
#include "tst_householdfacts.moc"
