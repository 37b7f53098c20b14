// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/householdlistmodel.h"
#include "desktop/station.h"
#include "report/pdfwitness.h"
#include "support/fakes.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/household.h"
#include "views/person.h"

#include <QStandardPaths>

using namespace archive;
using namespace archive::test;

namespace {

constexpr int patience = 60000;

} // namespace

/// The consent form from the household's page: seen, printed with its number, waiting for the signature.
class tst_ConsentPrint : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theFormIsSeenAndWrittenWithItsNumber();
    void goesToThePrinterAsWell();
    void saysWhenThereIsNoPrinterOrNoFolder();
    void saysWhenTheDiskIsFull();
    void saysWhenEverybodySigned();
    void waitsForWhatIsTypedToBeSaved();

private:
    /// Somebody who has not signed, in the first household.
    [[nodiscard]] Result<void> addSonInLaw() const;
    /// Opens a household's consents: one where somebody has not signed, or one where all have.
    [[nodiscard]] bool openConsents(bool isSigned);
    [[nodiscard]] bool openForms();
    [[nodiscard]] bool waitFor(const char *name, const QString &words) const
    {
        return QTest::qWaitFor(
            [this, name, words] { return m_station->textOf(name).contains(words); }, patience);
    }
    [[nodiscard]] QStringList numbers() const
    {
        return m_station->textOf("formNumbers").split(QStringLiteral(", "));
    }

    SampleArchive m_sample;
    QTemporaryDir m_folder;
    QString m_archive;
    std::unique_ptr<Station> m_station;
};

void tst_ConsentPrint::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_consentprint"));
    QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
    applyAppStyle(*qApp);
    QVERIFY_RESULT(m_sample.make());
}

void tst_ConsentPrint::init()
{
    QTest::failOnWarning(warningsOfOurs());
    QSettings().clear();
    m_station.reset();
    m_archive = m_sample.copy();
    QVERIFY_RESULT(addSonInLaw());
    m_station = std::make_unique<Station>(m_archive);
    QVERIFY(m_station->signIn(QStringLiteral("officer"), QStringLiteral("Collection")));
}

Result<void> tst_ConsentPrint::addSonInLaw() const
{
    ARCHIVE_TRY(archive,
                Archive::open(
                    m_archive, QStringLiteral("officer"), samplePassword(), Environment::system()));
    ARCHIVE_TRY(session, archive->sessions().begin(QStringLiteral("collect")));
    ARCHIVE_TRY(page, archive->records().list(session, {kinds::household, {}, {}, 100}));
    Record record;
    record.kind = kinds::person;
    PersonEdit(record)
        .setRelation(codes::relation::sonInLaw)
        .setAgeBand(codes::ageBand::aged35To59);
    Change change;
    change.kind = kinds::person;
    change.parent = page.rows.front().household;
    for (const FieldId field : {fields::person::relation, fields::person::ageBand})
        change.values.emplace_back(field, record.value(field));
    ARCHIVE_CHECK(archive->records().save(session, {QStringLiteral("test"), {change}}));
    return {};
}

bool tst_ConsentPrint::openConsents(bool isSigned)
{
    for (int row = 0; row < m_station->rows(); ++row) {
        auto *const table = m_station->find<QTableView>("table");
        const QString number = m_station->cell(row, HouseholdListModel::RegisterNumber);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
        if (!waitFor("subtitle", number))
            return false;
        m_station->openTabOf(kinds::consent);
        if (!QTest::qWaitFor([this] { return !m_station->textOf("consentSummary").isEmpty(); },
                             patience))
            return false;
        if (m_station->textOf("consentSummary").contains(QStringLiteral("not signed")) != isSigned)
            return true;
        if (!m_station->goTo("households")
            || !QTest::qWaitFor([this] { return m_station->rows() > 0; }, patience))
            return false;
    }
    return false;
}

bool tst_ConsentPrint::openForms()
{
    m_station->click("printConsents");
    return QTest::qWaitFor(
        [this] {
            const auto *const state = m_station->find("formState");
            return state != nullptr
                && !m_station->textOf("formState").contains(QStringLiteral("being"));
        },
        patience);
}

void tst_ConsentPrint::theFormIsSeenAndWrittenWithItsNumber()
{
    QVERIFY(openConsents(false));
    QVERIFY(openForms());
    const QStringList given = numbers();
    QVERIFY2(given.constFirst().startsWith(QStringLiteral("SQ-")), qPrintable(given.join(u' ')));
    const QString pdf = m_folder.filePath(QStringLiteral("consents.pdf"));
    m_station->prompts->file = pdf;
    QTest::keyClick(m_station->find("formState")->window(), Qt::Key_S, Qt::AltModifier);
    QVERIFY2(waitFor("formState", QStringLiteral("Saved as")),
             qPrintable(m_station->textOf("formState")));
    QCOMPARE(m_station->prompts->proposedFile.section(u'/', -1),
             given.constFirst() + QStringLiteral(".pdf"));
    for (const QString &number : given)
        QVERIFY2(says(textOf(pdf), number), qPrintable(number));
    m_station->click("close");
    // The panel shows the numbers, without anybody typing them.
    for (const QString &number : given)
        QVERIFY(waitFor("consentSummary", QStringLiteral("form %1 waits").arg(number)));
    QVERIFY(m_station->waitForSaved());
    m_station.reset();

    const auto opened = Archive::open(
        m_archive, QStringLiteral("officer"), samplePassword(), Environment::system());
    QVERIFY_RESULT(opened);
    for (const QString &number : given) {
        const auto state = (*opened)->printouts().verify(number);
        QVERIFY_RESULT(state);
        QCOMPARE(*state, PrintoutState::Genuine);
    }
}

void tst_ConsentPrint::goesToThePrinterAsWell()
{
    QVERIFY(openConsents(false));
    QVERIFY(openForms());
    const QStringList given = numbers();
    m_station->prompts->printTo = m_folder.filePath(QStringLiteral("paper.pdf"));
    m_station->click("printForms");
    QVERIFY2(waitFor("formState", QStringLiteral("Sent to the printer")),
             qPrintable(m_station->textOf("formState")));
    for (const QString &number : given)
        QVERIFY(says(textOf(m_station->prompts->printTo), number));
    // The same once more is the same form.
    m_station->click("close");
    QVERIFY(waitFor("consentSummary", QStringLiteral("form %1 waits").arg(given.constFirst())));
    QVERIFY(openForms());
    QCOMPARE(numbers(), given);
}

void tst_ConsentPrint::saysWhenThereIsNoPrinterOrNoFolder()
{
    QVERIFY(openConsents(false));
    QVERIFY(openForms());
    const QStringList given = numbers();
    m_station->click("printForms");
    QVERIFY(m_station->textOf("formState").contains(QStringLiteral("No printer is set up")));
    m_station->prompts->file = m_folder.filePath(QStringLiteral("nowhere/consents.pdf"));
    m_station->click("saveForms");
    QVERIFY2(waitFor("formState", QStringLiteral("consents.pdf")),
             qPrintable(m_station->textOf("formState")));
    QVERIFY(!m_station->textOf("formState").contains(QStringLiteral("Saved")));
    // Nothing is lost: the next try has the same numbers and comes out.
    m_station->prompts->file = m_folder.filePath(QStringLiteral("second.pdf"));
    m_station->click("saveForms");
    QVERIFY2(waitFor("formState", QStringLiteral("Saved as")),
             qPrintable(m_station->textOf("formState")));
    QVERIFY(says(textOf(m_station->prompts->file), given.constFirst()));
}

void tst_ConsentPrint::saysWhenTheDiskIsFull()
{
    m_station.reset();
    auto environment = Environment::system();
    const auto disk = std::make_shared<FailingDisk>(environment.disk);
    environment.disk = disk;
    m_station = std::make_unique<Station>(m_archive, QSize(1366, 698), environment);
    QVERIFY(m_station->signIn(QStringLiteral("officer"), QStringLiteral("Collection")));
    QVERIFY(openConsents(false));
    QVERIFY(openForms());
    disk->setFreeBytes(4096);
    m_station->prompts->file = m_folder.filePath(QStringLiteral("full.pdf"));
    m_station->click("saveForms");
    QVERIFY2(waitFor("formState", QStringLiteral("not enough free space")),
             qPrintable(m_station->textOf("formState")));
    QVERIFY(!QFile::exists(m_station->prompts->file));
}

void tst_ConsentPrint::saysWhenEverybodySigned()
{
    QVERIFY(openConsents(true));
    QVERIFY(openForms());
    QVERIFY2(waitFor("formState", QStringLiteral("nothing to sign")),
             qPrintable(m_station->textOf("formState")));
    QVERIFY(!m_station->find("printForms")->isEnabled());
    QVERIFY(!m_station->find("saveForms")->isEnabled());
}

void tst_ConsentPrint::waitsForWhatIsTypedToBeSaved()
{
    QVERIFY(openConsents(false));
    QVERIFY(m_station->find("printConsents")->isEnabled());
    m_station->openTabOf(kinds::household);
    m_station->fill(fields::household::address, QStringLiteral("99号"));
    m_station->openTabOf(kinds::consent);
    QVERIFY(!m_station->find("printConsents")->isEnabled());
}

QTEST_MAIN(tst_ConsentPrint)
#include "tst_consentprint.moc"
