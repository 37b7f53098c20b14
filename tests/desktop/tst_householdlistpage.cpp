// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/householdlistmodel.h"
#include "desktop/station.h"
#include "views/household.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QListWidget>
#include <QStandardPaths>
#include <QTreeView>

using namespace archive;
using test::Station;

using List = HouseholdListModel;

/// The list of households as an officer uses it, and what the archive holds afterwards.
class tst_HouseholdListPage : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static QString collect() { return QStringLiteral("Collection for the archive"); }

    static std::unique_ptr<Archive> lookAgain(const QString &folder)
    {
        auto archive = Archive::open(
            folder, QStringLiteral("officer"), test::samplePassword(), Environment::system());
        return archive ? std::move(archive).value() : nullptr;
    }
    static QTableView *table(const Station &station) { return station.find<QTableView>("table"); }
    static QList<int> columnsOf(const Station &station)
    {
        const auto *const header = table(station)->horizontalHeader();
        QList<int> columns;
        for (int at = 0; at < header->count(); ++at) {
            const auto column = header->logicalIndex(at);
            if (!header->isSectionHidden(column))
                columns.append(column);
        }
        return columns;
    }
    static QStringList textsOf(const Station &station, int column)
    {
        QStringList texts;
        for (int row = 0; row < station.rows(); ++row)
            texts.append(station.cell(row, column));
        return texts;
    }
    /// Presses a key in the window, and gives the panel that it opened.
    template<typename T>
    static T *panelPart(const Station &station, QKeyCombination keys, const char *name)
    {
        QTest::keyClick(station.window.focusWidget(), keys.key(), keys.keyboardModifiers());
        return QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; })
            ? QApplication::activePopupWidget()->findChild<T *>(QLatin1String(name))
            : nullptr;
    }
    static void closePanel()
    {
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_householdlistpage"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void columnsAreChosenByKeysAndRemembered()
    {
        const auto folder = m_sample.copy();
        const auto expected = [] {
            return QList<int>{List::Name, List::Village, List::Group, List::Members};
        };
        {
            const Station station(folder, {1366, 698});
            QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
            auto *const list =
                panelPart<QListWidget>(station, Qt::CTRL | Qt::SHIFT | Qt::Key_C, "columnList");
            QVERIFY(list != nullptr);
            QCOMPARE(list->count(), int(List::ColumnCount));
            const auto toggle = [list](int row) {
                list->setCurrentRow(row);
                QTest::keyClick(list, Qt::Key_Space);
            };
            toggle(List::Name); // the first can't be left out
            toggle(List::IdNumber);
            toggle(List::Consent);
            toggle(List::RegisterNumber);
            toggle(List::Changed);
            toggle(List::Members);
            QTRY_COMPARE(columnsOf(station), expected());
            // And one is moved to the left.
            list->setCurrentRow(List::Members);
            for (int i = 0; i < 4; ++i)
                QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
            closePanel();
            QCOMPARE(columnsOf(station),
                     (QList<int>{List::Name, List::Village, List::Members, List::Group}));
            QTest::qWait(600);
        }
        const Station station(folder, {1366, 698});
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QTRY_COMPARE(columnsOf(station),
                     (QList<int>{List::Name, List::Village, List::Members, List::Group}));
        auto *const usual =
            panelPart<QPushButton>(station, Qt::CTRL | Qt::SHIFT | Qt::Key_C, "usualColumns");
        QVERIFY(usual != nullptr);
        QTest::mouseClick(usual, Qt::LeftButton);
        closePanel();
        const auto shown = columnsOf(station);
        QCOMPARE(shown.at(0), int(List::Name));
        QVERIFY(shown.contains(List::IdNumber) && !shown.contains(List::Members));
    }

    void aHeaderOrdersAndOrdersBack()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        const auto byPlace = textsOf(station, List::Name);
        auto *const header = table(station)->horizontalHeader();
        const auto click = [header](int column) {
            const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        };
        click(List::Name);
        QTRY_VERIFY(textsOf(station, List::Name) != byPlace);
        const auto rising = textsOf(station, List::Name);
        QCOMPARE(header->sortIndicatorSection(), int(List::Name));
        click(List::Name);
        QTRY_COMPARE(station.cell(0, List::Name), rising.last());
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        click(List::Group);
        QTRY_COMPARE(textsOf(station, List::Name), byPlace);
    }

    void aSearchBeginsWithItsBestMatch()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        auto *const list = table(station);
        list->setCurrentIndex(list->model()->index(5, 0));
        station.type("search", station.cell(5, List::RegisterNumber).left(6));
        QTRY_COMPARE(list->currentIndex().row(), 0);
        QVERIFY(!list->horizontalHeader()->isSortIndicatorShown());
        station.type("search", QString());
        QTRY_VERIFY(list->horizontalHeader()->isSortIndicatorShown());
    }

    void filtersNarrowTheListAndAreRemembered()
    {
        const auto folder = m_sample.copy();
        int lending = 0;
        {
            const Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
            auto *const loans =
                panelPart<QComboBox>(station, Qt::CTRL | Qt::SHIFT | Qt::Key_F, "loansFilter");
            QVERIFY(loans != nullptr);
            loans->setFocus();
            QTest::keyClick(loans, Qt::Key_Down);
            QTRY_VERIFY(station.rows() < 12);
            lending = station.rows();
            QVERIFY(lending > 0);
            closePanel();
            QVERIFY(station.textOf("filters").contains(u'1'));
            auto *const standing = station.find<QComboBox>("standing");
            standing->setFocus();
            for (int i = 0; i < 2; ++i)
                QTest::keyClick(standing, Qt::Key_Down);
            QTRY_COMPARE(station.rows(), lending); // only the signed ones show their loans
            QTest::qWait(600);
        }
        const Station station(folder);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QTRY_COMPARE(station.rows(), lending);
        QCOMPARE(station.find<QComboBox>("standing")->currentIndex(), 2);
        auto *const clear =
            panelPart<QPushButton>(station, Qt::CTRL | Qt::SHIFT | Qt::Key_F, "clearFilters");
        QVERIFY(clear != nullptr);
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(station.rows(), 12);
        closePanel();
    }

    void aSearchIsSavedRunRenamedAndDeleted()
    {
        const auto folder = m_sample.copy();
        const Station station(folder);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        const auto text = station.cell(0, List::RegisterNumber);
        station.type("search", text);
        QTRY_COMPARE(station.rows(), 1);
        auto *const title = panelPart<QLineEdit>(station, Qt::CTRL | Qt::Key_B, "searchTitle");
        QVERIFY(title != nullptr);
        auto *const list =
            title->parentWidget()->findChild<QListWidget *>(QStringLiteral("searchList"));
        title->setFocus();
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(list->count(), 0); // it has no name yet
        QTest::keyClicks(title, QStringLiteral("first"));
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(list->count(), 1);
        closePanel();
        station.type("search", QString());
        QTRY_COMPARE(station.rows(), 12);

        panelPart<QListWidget>(station, Qt::CTRL | Qt::Key_B, "searchList");
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(station.rows(), 1);
        QCOMPARE(station.textOf("search"), text);

        panelPart<QListWidget>(station, Qt::CTRL | Qt::Key_B, "searchList");
        QTRY_COMPARE(list->count(), 1);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_F2);
        auto *const editor = list->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->setText(QStringLiteral("second"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(list->count() == 1 && list->item(0)->text() == QStringLiteral("second"));
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(list->count(), 0);
        closePanel();
    }

    void severalAreMarkedForPrinting()
    {
        const auto folder = m_sample.copy();
        {
            const Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
            table(station)->setFocus();
            QTest::keyClick(table(station), Qt::Key_A, Qt::ControlModifier);
            QVERIFY(station.textOf("batchText").contains(QStringLiteral("12")));
            station.click("markForPrint");
            QTRY_COMPARE(station.textOf("batchResult"),
                         QStringLiteral("12 households marked for printing."));
        }
        const auto archive = lookAgain(folder);
        QVERIFY(archive);
        const auto marked = archive->settings().find(QStringLiteral("households/marked"));
        QVERIFY_RESULT(marked);
        QCOMPARE((*marked)->split(u' ').size(), 12);
    }

    void severalAreMarkedByMouse()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        auto *const list = table(station);
        const auto click = [list](int row, Qt::KeyboardModifiers with) {
            const auto cell = list->visualRect(list->model()->index(row, List::Name));
            QTest::mouseClick(list->viewport(), Qt::LeftButton, with, cell.center());
        };
        click(1, Qt::NoModifier);
        click(3, Qt::ControlModifier);
        QVERIFY2(station.textOf("batchText").contains(u'2'),
                 qPrintable(station.textOf("batchText")));
        click(5, Qt::ControlModifier);
        QVERIFY(station.textOf("batchText").contains(u'3'));
        click(3, Qt::ControlModifier);
        QVERIFY(station.textOf("batchText").contains(u'2'));
        click(1, Qt::NoModifier);
        click(4, Qt::ShiftModifier);
        QVERIFY(station.textOf("batchText").contains(u'4'));
    }

    void severalAreHandedOverToAnotherOfficer()
    {
        const auto folder = m_sample.copy();
        QString number;
        {
            const Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
            number = station.cell(1, List::RegisterNumber);
            table(station)->setFocus();
            QTest::keyClick(table(station), Qt::Key_Down, Qt::ShiftModifier);
            QVERIFY(station.textOf("batchText").contains(u'2'));
            station.prompts->confirmed = false;
            const auto choose = [&station] {
                station.click("handOver");
                QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
                auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                QVERIFY(menu != nullptr);
                for (auto *const action : menu->actions()) {
                    if (action->text() == QStringLiteral("officer"))
                        menu->setActiveAction(action);
                }
                QTest::keyClick(menu, Qt::Key_Return);
            };
            choose();
            QVERIFY(station.textOf("batchResult").isEmpty());
            station.prompts->confirmed = true;
            choose();
            QTRY_COMPARE_WITH_TIMEOUT(station.textOf("batchResult"),
                                      QStringLiteral("2 households handed over to officer."),
                                      Station::patience);
        }
        const auto archive = lookAgain(folder);
        QVERIFY(archive);
        const auto session = archive->sessions().begin(QStringLiteral("collect"));
        QVERIFY_RESULT(session);
        const auto uid = archive->records().householdOf(*session, number);
        QVERIFY_RESULT(uid);
        const auto shown = archive->records().get(*session, kinds::household, *uid);
        QVERIFY_RESULT(shown);
        QCOMPARE(HouseholdView(shown->record).officer(), QStringLiteral("officer"));
        const auto check = verifyArchive(*archive, true);
        QVERIFY_RESULT(check);
        QVERIFY2(check->ok, qPrintable(check->problems.join(u'\n')));
    }

    void onlyWhoMayExportsAndOnlyWhatIsMasked()
    {
        const auto folder = m_sample.copy();
        {
            const Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
            QVERIFY(station.find("exportRows") == nullptr);
        }
        QTemporaryDir out;
        const Station station(folder);
        QVERIFY(station.signIn(QStringLiteral("reporter"), QStringLiteral("Transmission")));
        QVERIFY(station.find("handOver") == nullptr && station.find("markForPrint") == nullptr);
        station.prompts->file = out.filePath(QStringLiteral("农户.csv"));
        table(station)->setFocus();
        QTest::keyClick(table(station), Qt::Key_A, Qt::ControlModifier);
        station.click("exportRows");
        QCOMPARE(station.textOf("batchResult"), QStringLiteral("12 rows written."));
        QFile file(station.prompts->file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count(u'\n'), 13);
        QVERIFY(text.contains(QStringLiteral("359999********")));
        static const QRegularExpression wholeNumber(QStringLiteral("\"3[0-9]{16}[0-9X]\""));
        QVERIFY(!text.contains(wholeNumber));
    }

    void aVillageOpensItsGroupsInTheTree()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        auto *const tree = station.find<QTreeView>("tree");
        tree->setFocus();
        // Down to the first village that has households, by the keyboard alone.
        const auto countOf = [tree] {
            return tree->currentIndex().siblingAtColumn(1).data().toString().toInt();
        };
        const auto openNext = [&] {
            QTest::keyClick(tree, Qt::Key_Right);
            QTRY_VERIFY(tree->model()->rowCount(tree->currentIndex()) > 0);
            QTest::keyClick(tree, Qt::Key_Right);
            for (int i = 0; i < 60 && !QTest::qWaitFor([&] { return countOf() > 0; }, 50); ++i)
                QTest::keyClick(tree, Qt::Key_Down);
            QVERIFY(countOf() > 0);
        };
        QTest::keyClick(tree, Qt::Key_Left);
        for (int level = 0; level < 3; ++level)
            openNext();
        QTRY_COMPARE(station.rows(), countOf());
        QCOMPARE(station.cell(0, List::Group), tree->currentIndex().data().toString());
    }
};

QTEST_MAIN(tst_HouseholdListPage)
#include "tst_householdlistpage.moc"
