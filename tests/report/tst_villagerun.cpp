// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/needlewitness.h"
#include "report/pdfwitness.h"
#include "report/villagerun.h"
#include "support/archivestory.h"
#include "support/verify.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>

#include <cstdlib>

using namespace archive;
using namespace archive::test;

namespace {

const char *const folderVariable = "ARCHIVE_TEST_RUN_FOLDER";
constexpr int householdsOfVillage = 6;
constexpr int killedAt = 3;

bool goOn(const RunProgress &)
{
    return true;
}

VillageOrder orderOfVillage()
{
    VillageOrder order;
    order.scope.division = ArchiveStory::village();
    return order;
}

/// Every number that stands on the pages, in their order, once for each document.
QStringList numbersOn(const QString &pdf, const QString &form)
{
    QStringList numbers;
    const QRegularExpression pattern(form);
    auto matches = pattern.globalMatch(textOf(pdf));
    while (matches.hasNext()) {
        const QString number = matches.next().captured();
        if (!numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

int runningOf(const QString &number)
{
    return QStringView(number).right(6).toInt();
}

QString formNumbers()
{
    return QStringLiteral("350405-20260513-C\\d{6}");
}

QString consentNumbers()
{
    return QStringLiteral("SQ-story-2026-\\d{6}");
}

} // namespace

/// The forms of a village: one run, stopped, killed and gone on with.
class tst_VillageRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goesThroughTheVillageInWalkingOrder();
    void fillsInWhatTheConsentAllowsAlone();
    void leavesBlankWhatIsAskedAnew();
    void opensTheHouseholdByItsCode();
    void goesOnAfterACancelWithTheSameNumbers();
    void goesOnAfterAKillWithTheSameNumbers();
    void stopsAtACharacterThatNoFontHas();
    void passesOverAHouseholdThatWasDeleted();
    void refusesAVillageWithoutHouseholds();
    void refusesABrokenTemplate();
    void staysPlainForNeedles();
    void printsACodeThatNeedlesCanDraw();
    void movesAllInkByWhatThePrinterIsOff();
    void putsTheSameOnPaperAsIntoTheFile();
    void beginsEveryDocumentOnAFront();

private:
    [[nodiscard]] Result<RunOutcome> write(const VillageOrder &order, const RunWatch &watch = goOn);
    [[nodiscard]] Uid
    addHousehold(const QString &name, const QString &group, const QString &address);
    [[nodiscard]] QString pdf() const { return m_folder->filePath(QStringLiteral("forms.pdf")); }
    [[nodiscard]] QString text(int page = 0) const { return textOf(pdf(), page); }
    /// Where there is ink on the first page, in millimetres, within a part of it.
    [[nodiscard]] QRectF inkOn(const QRectF &part) const;
    [[nodiscard]] QString pictureOf(int page, int resolution) const;

    std::unique_ptr<ArchiveStory> m_story;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Session> m_session;
    std::vector<Uid> m_households;
};

Uid tst_VillageRun::addHousehold(const QString &name, const QString &group, const QString &address)
{
    const Uid household = m_story->household(name);
    m_story->save(ArchiveStory::change<HouseholdEdit>(
        kinds::household,
        [&group, &address](HouseholdEdit &edit) { edit.setGroupName(group).setAddress(address); },
        household));
    return household;
}

void tst_VillageRun::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_session.reset();
    m_story = std::make_unique<ArchiveStory>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_households.clear();
    for (int i = 0; i < householdsOfVillage; ++i) {
        m_households.push_back(
            addHousehold(QStringLiteral("陈家%1").arg(QStringLiteral("一二三四五六").at(i)),
                         QStringLiteral("%1组").arg(12 - 2 * i),
                         QStringLiteral("%1号").arg(100 - i)));
    }
    m_story->consent(m_households[0]);
    m_session = m_story->session();
}

Result<RunOutcome> tst_VillageRun::write(const VillageOrder &order, const RunWatch &watch)
{
    ARCHIVE_TRY(run, VillageRun::open(m_story->archive(), *m_session, order));
    return run.runAll(nullptr, pdf(), watch);
}

QString tst_VillageRun::pictureOf(int page, int resolution) const
{
    const QString stem = m_folder->filePath(QStringLiteral("page"));
    const QString number = QString::number(page);
    const Witness poppler = askWitness(QStringLiteral("pdftoppm"),
                                       {QStringLiteral("-r"),
                                        QString::number(resolution),
                                        QStringLiteral("-f"),
                                        number,
                                        QStringLiteral("-l"),
                                        number,
                                        QStringLiteral("-singlefile"),
                                        QStringLiteral("-png"),
                                        pdf(),
                                        stem});
    return poppler.exitCode == 0 ? stem + QStringLiteral(".png") : QString();
}

void tst_VillageRun::goesThroughTheVillageInWalkingOrder()
{
    const auto outcome = write(orderOfVillage());
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->households, householdsOfVillage);
    QCOMPARE(outcome->consents, householdsOfVillage - 1);
    QCOMPARE(pagesOf(pdf()), outcome->pages);
    QCOMPARE(askWitness(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf()}).exitCode, 0);
    // Entered from the last group to the first.
    QList<qsizetype> places;
    const QString all = text().remove(u' ');
    for (int i = householdsOfVillage - 1; i >= 0; --i)
        places.append(all.indexOf(QStringLiteral("%1号").arg(100 - i)));
    QVERIFY(places.first() > 0);
    QVERIFY(std::is_sorted(places.begin(), places.end()));
    QCOMPARE(numbersOn(pdf(), formNumbers()).size(), qsizetype(householdsOfVillage));
    QCOMPARE(numbersOn(pdf(), consentNumbers()).size(), qsizetype(householdsOfVillage - 1));
}

void tst_VillageRun::fillsInWhatTheConsentAllowsAlone()
{
    QVERIFY_RESULT(write(orderOfVillage()));
    const QString all = text();
    QVERIFY(all.contains(QStringLiteral("陈家一")));
    for (const QString &unsignedName : {QStringLiteral("陈家二"), QStringLiteral("陈家六")})
        QVERIFY2(!all.contains(unsignedName), qPrintable(unsignedName));
    QVERIFY(says(all, QStringLiteral("个人信息采集、使用授权书")));
    QVERIFY(says(all, QStringLiteral("不利后果的告知")));
}

void tst_VillageRun::leavesBlankWhatIsAskedAnew()
{
    VillageOrder order = orderOfVillage();
    order.prefilled = false;
    order.consents = false;
    order.scope.household = m_households[0];
    const auto outcome = write(order);
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->households, 1);
    QCOMPARE(outcome->consents, 0);
    QVERIFY(says(text(), QStringLiteral("本次填写")));
    QVERIFY(!text().contains(QStringLiteral("359999")));
}

void tst_VillageRun::opensTheHouseholdByItsCode()
{
    VillageOrder order = orderOfVillage();
    order.scope.household = m_households[0];
    QVERIFY_RESULT(write(order));
    const auto shown =
        m_story->archive().records().get(*m_session, kinds::household, m_households[0]);
    QVERIFY_RESULT(shown);
    const QString registerNumber = HouseholdView(shown->record).registerNumber();
    const Witness zbar =
        askWitness(QStringLiteral("zbarimg"),
                   {QStringLiteral("--quiet"), QStringLiteral("--raw"), pictureOf(1, 150)});
    QCOMPARE(QString::fromUtf8(zbar.output).trimmed(), registerNumber);
    QCOMPARE(m_story->archive().records().householdOf(*m_session, registerNumber).value(),
             m_households[0]);
}

void tst_VillageRun::goesOnAfterACancelWithTheSameNumbers()
{
    const auto stop = [](const RunProgress &progress) {
        return progress.planning || progress.done < killedAt;
    };
    const auto stopped = write(orderOfVillage(), stop);
    QVERIFY_ERROR(stopped, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(pdf()));
    QVERIFY(QDir(m_folder->path()).isEmpty());
    const auto outcome = write(orderOfVillage());
    QVERIFY_RESULT(outcome);
    QVERIFY(outcome->resumed);
    QCOMPARE(runningOf(outcome->lastNumber), householdsOfVillage);
    QCOMPARE(runningOf(numbersOn(pdf(), consentNumbers()).constLast()), householdsOfVillage - 1);
    // What is whole is not gone on with: the next one is a new print.
    const auto next = write(orderOfVillage());
    QVERIFY_RESULT(next);
    QVERIFY(!next->resumed);
    QCOMPARE(runningOf(next->firstNumber), householdsOfVillage + 1);
}

void tst_VillageRun::goesOnAfterAKillWithTheSameNumbers()
{
    m_session.reset();
    m_story->signOut();
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(folderVariable), m_story->folder());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(child.waitForFinished(60000));
    QCOMPARE(child.exitCode(), 9);
    m_session = m_story->session();
    const auto outcome = write(orderOfVillage());
    QVERIFY_RESULT(outcome);
    QVERIFY(outcome->resumed);
    const QStringList numbers = numbersOn(pdf(), formNumbers());
    QCOMPARE(numbers.size(), qsizetype(householdsOfVillage));
    QCOMPARE(runningOf(outcome->lastNumber), householdsOfVillage);
    const auto check = verifyArchive(m_story->signIn(QStringLiteral("auditor")), true);
    QVERIFY_RESULT(check);
    QVERIFY2(check->ok, qPrintable(check->problems.join(u'\n')));
}

void tst_VillageRun::stopsAtACharacterThatNoFontHas()
{
    m_story->save(ArchiveStory::change<HouseholdEdit>(
        kinds::household,
        [](HouseholdEdit &edit) { edit.setAddress(QStringLiteral("🪿坑 9 号")); },
        m_households[2]));
    const auto stopped = write(orderOfVillage());
    QVERIFY_ERROR(stopped, ErrorCode::InvalidInput);
    QVERIFY2(stopped.error().message.contains(QStringLiteral("🪿")),
             qPrintable(stopped.error().message));
    QVERIFY(!QFile::exists(pdf()));
}

void tst_VillageRun::passesOverAHouseholdThatWasDeleted()
{
    const auto stop = [](const RunProgress &progress) {
        return progress.planning || progress.done < 1;
    };
    QVERIFY_ERROR(write(orderOfVillage(), stop), ErrorCode::Cancelled);
    Change head;
    head.kind = kinds::person;
    head.uid = m_story->headOf(m_households[2]);
    head.deleted = true;
    Change household = head;
    household.kind = kinds::household;
    household.uid = m_households[2];
    QVERIFY_RESULT(m_story->trySave({head, household}));
    const auto outcome = write(orderOfVillage());
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->households, householdsOfVillage - 1);
    QCOMPARE(outcome->skipped, 1);
}

void tst_VillageRun::refusesAVillageWithoutHouseholds()
{
    VillageOrder order;
    order.scope.division = QStringLiteral("350405999999");
    QVERIFY_ERROR(write(order), ErrorCode::NotFound);
}

void tst_VillageRun::refusesABrokenTemplate()
{
    QVERIFY(QDir(m_story->folder()).mkdir(QStringLiteral("templates")));
    QFile file(m_story->folder() + QStringLiteral("/templates/consent.html"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<p>\n{{#purposeNames}}</p>");
    file.close();
    const auto answer = write(orderOfVillage());
    QVERIFY_ERROR(answer, ErrorCode::InvalidInput);
    QVERIFY(answer.error().message.contains(QStringLiteral("consent.html")));
    QVERIFY(answer.error().message.contains(QStringLiteral("line 2")));
}

void tst_VillageRun::staysPlainForNeedles()
{
    VillageOrder order = orderOfVillage();
    order.scope.household = m_households[0];
    order.profile = PrintProfile::named(QStringLiteral("dotmatrix")).value();
    QVERIFY_RESULT(write(order));
    const QString picture = m_folder->filePath(QStringLiteral("mono"));
    const auto page = drawnWithNeedles(pdf(), picture);
    QVERIFY(!page.isNull());
    QCOMPARE(greyOn(page), QString());
    QVERIFY(!codesOf(picture + QStringLiteral(".png")).isEmpty());
    QVERIFY(order.profile.codeSide >= 25);
}

QRectF tst_VillageRun::inkOn(const QRectF &part) const
{
    constexpr int dotsPerInch = 180; // of 24 needles
    constexpr double dots = dotsPerInch / 25.4;
    const QImage page(pictureOf(1, dotsPerInch));
    QRect ink;
    for (int y = int(part.top() * dots); y < int(part.bottom() * dots); ++y) {
        for (int x = int(part.left() * dots); x < int(part.right() * dots); ++x) {
            if (qGray(page.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return {ink.x() / dots, ink.y() / dots, ink.width() / dots, ink.height() / dots};
}

void tst_VillageRun::printsACodeThatNeedlesCanDraw()
{
    VillageOrder order = orderOfVillage();
    order.scope.household = m_households[0];
    order.profile = PrintProfile::named(QStringLiteral("dotmatrix")).value();
    QVERIFY_RESULT(write(order));
    // The upper right corner, with nothing but the code in it.
    const QRectF code = inkOn({167, 11, 31, 28.4});
    QVERIFY2(code.width() >= 25 && code.width() < 28, qPrintable(QString::number(code.width())));
    QVERIFY2(qAbs(code.width() - code.height()) < 0.5, qPrintable(QString::number(code.height())));
}

void tst_VillageRun::movesAllInkByWhatThePrinterIsOff()
{
    constexpr double accuracy = 0.2; // millimetres: more than a dot of the picture
    const QRectF page(1, 1, 208, 295);
    VillageOrder order = orderOfVillage();
    order.scope.household = m_households[0];
    order.consents = false;
    QVERIFY_RESULT(write(order));
    const QRectF before = inkOn(page);
    QVERIFY(before.width() > 100 && before.height() > 200);
    order.profile.offset = {2.5, -4};
    QVERIFY_RESULT(write(order));
    const QRectF moved = inkOn(page);
    QVERIFY(qAbs(moved.left() - before.left() - 2.5) < accuracy);
    QVERIFY(qAbs(moved.right() - before.right() - 2.5) < accuracy);
    QVERIFY(qAbs(moved.top() - before.top() + 4) < accuracy);
    QVERIFY(qAbs(moved.bottom() - before.bottom() + 4) < accuracy);
}

void tst_VillageRun::putsTheSameOnPaperAsIntoTheFile()
{
    VillageOrder order = orderOfVillage();
    order.scope.household = m_households[1];
    QVERIFY_RESULT(write(order));
    static const QRegularExpression numbers(QStringLiteral("C\\d{6}|2026-\\d{6}"));
    const QString written = text().remove(numbers);
    QVERIFY(says(written, QStringLiteral("授权书")));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(m_folder->filePath(QStringLiteral("paper.pdf")));
    auto run = VillageRun::open(m_story->archive(), *m_session, order);
    QVERIFY_RESULT(run);
    QVERIFY_RESULT(run->runAll(&printer, {}, goOn));
    QCOMPARE(textOf(printer.outputFileName()).remove(numbers), written);
    QCOMPARE(run->takePrinted(), std::vector<Uid>{m_households[1]});
}

void tst_VillageRun::beginsEveryDocumentOnAFront()
{
    VillageOrder order = orderOfVillage();
    order.profile.duplex = true;
    const auto outcome = write(order);
    QVERIFY_RESULT(outcome);
    for (int page = 1; page <= outcome->pages; ++page) {
        if (says(text(page), QStringLiteral("授权书号")))
            QCOMPARE(page % 2, 1);
    }
}

namespace {

/// What the killed process does: prints until the third household, and is gone.
int printAndDie(const QString &folder)
{
    Environment environment = Environment::system();
    environment.clock =
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 5, 13), QTime(2, 0), Qt::UTC));
    const auto archive =
        Archive::open(folder, QStringLiteral("officer"), ArchiveStory::password(), environment, {});
    if (!archive)
        return 1;
    const auto session = (*archive)->sessions().begin(QStringLiteral("collect"));
    if (!session)
        return 2;
    const auto watch = [](const RunProgress &progress) {
        if (progress.done == killedAt)
            std::_Exit(9);
        return true;
    };
    auto run = VillageRun::open(**archive, *session, orderOfVillage());
    if (!run)
        return 3;
    return run->runAll(nullptr, QDir(folder).filePath(QStringLiteral("../killed.pdf")), watch).ok()
        ? 4
        : 5;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(folderVariable))
        return printAndDie(qEnvironmentVariable(folderVariable));
    tst_VillageRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_villagerun.moc"
