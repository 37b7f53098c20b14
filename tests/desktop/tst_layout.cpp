// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/station.h"
#include "views/fields.h"

#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabBar>
#include <QTranslator>

using namespace archive;
using test::Station;

/// Every page in both languages at 100, 125 and 150 % of a screen of 1366×768: nothing is cut off, the Tab key goes somewhere
/// sensible, and everything that can be used has a name.
class tst_Layout : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static QString nameOf(const QWidget *widget)
    {
        return QStringLiteral("%1 '%2' \"%3\" has %4×%5, needs %6×%7")
            .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
            .arg(widget->property("text").toString().left(40))
            .arg(widget->width())
            .arg(widget->height())
            .arg(widget->sizeHint().width())
            .arg(widget->sizeHint().height());
    }

    static bool isCut(const QLabel *label)
    {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height();
        return label->sizeHint().width() > label->width()
            || label->fontMetrics().height() > label->height();
    }

    static QStringList cutOff(const QWidget *page)
    {
        QStringList found;
        for (const auto *const widget : page->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(page))
                continue;
            const auto *const label = qobject_cast<const QLabel *>(widget);
            const auto *const button = qobject_cast<const QAbstractButton *>(widget);
            const auto *const tabs = qobject_cast<const QTabBar *>(widget);
            const bool cut = (label != nullptr && isCut(label))
                || (button != nullptr && !button->text().isEmpty()
                    && !button->property("editor").toBool()
                    && button->sizeHint().width() > button->width())
                || (tabs != nullptr && tabs->sizeHint().width() > tabs->width());
            if (cut)
                found.append(nameOf(widget));
        }
        return found;
    }

    /// What takes the focus by Tab but has neither text nor an accessible name.
    static QStringList nameless(const QWidget *page)
    {
        QStringList found;
        for (const auto *const widget : page->findChildren<QWidget *>()) {
            const bool reachable = widget->isVisibleTo(page)
                && (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr
                && !widget->inherits("QTabBar") && !widget->inherits("QTabWidget")
                && !widget->inherits("QComboBoxPrivateContainer")
                && qobject_cast<const QComboBox *>(widget->parentWidget()) == nullptr;
            if (reachable && widget->accessibleName().isEmpty()
                && widget->property("text").toString().isEmpty())
                found.append(nameOf(widget));
        }
        return found;
    }

    static void checkPage(const Station &station)
    {
        QCoreApplication::processEvents();
        const auto *const window = &station.window;
        const auto cut = cutOff(window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        const auto unnamed = nameless(window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
    }

    static void speak(const QString &language)
    {
        for (auto *const translator : qApp->findChildren<QTranslator *>())
            delete translator;
        QVERIFY_RESULT(applyLanguage(*qApp, language));
    }

    static QString collect()
    {
        return QCoreApplication::translate("archive::Tour", "Collection for the archive");
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_layout"));
        QSettings().clear();
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const auto *const language : {"zh_CN", "en"}) {
            const auto name = QLatin1String(language);
            QTest::addRow("%s at 100 %%", language) << QString(name) << QSize(1366, 698);
            QTest::addRow("%s at 125 %%", language) << QString(name) << QSize(1093, 558);
            QTest::addRow("%s at 150 %%", language) << QString(name) << QSize(911, 465);
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        const Station station(m_sample.copy(), size);
        checkPage(station);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QCOMPARE(station.window.size(), size);
        checkPage(station);
        auto *const table = station.find<QTableView>("table");
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("tabs") != nullptr
                                     && !station.textOf("subtitle").isEmpty(),
                                 Station::patience);
        for (int tab = 0; tab < 4; ++tab) {
            station.openTab(tab);
            if (auto *const details = station.find<QPushButton>("details");
                details != nullptr && details->isEnabled())
                details->setChecked(true);
            checkPage(station);
        }
        station.click("print");
        checkPage(station);
        QCOMPARE(station.window.size(), size);
    }

    void tablesNeedNoScrollingSideways()
    {
        speak(QStringLiteral("en"));
        const Station station(m_sample.copy(), QSize(1093, 558));
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QVERIFY(!station.find<QTableView>("table")->horizontalScrollBar()->isVisible());
    }

    void theTabKeyLeadsFromTheSearchToTheListAndOn()
    {
        speak(QStringLiteral("en"));
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QVERIFY(QTest::qWaitForWindowActive(&const_cast<Station &>(station).window));
        station.find("search")->setFocus();
        QTest::keyClick(station.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(station.window.focusWidget(), station.find<QTableView>("table"));
        QTest::keyClick(station.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(station.window.focusWidget(), station.find("open"));
    }

    void signingInNeedsNoMouse()
    {
        speak(QStringLiteral("en"));
        const Station station(m_sample.copy());
        station.find("archive")->setFocus();
        QTest::keyClick(station.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(station.window.focusWidget(), station.find("user"));
        QTest::keyClick(station.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(station.window.focusWidget(), station.find("password"));
    }
};

QTEST_MAIN(tst_Layout)
#include "tst_layout.moc"
