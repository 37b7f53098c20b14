// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/savereason.h"
#include "desktop/reasondialog.h"
#include "support/verify.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace archive;

class tst_ReasonDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(catalogue);
        m_catalogue = *catalogue;
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aReasonIsPickedOrTyped_data()
    {
        QTest::addColumn<QString>("picked");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("maySave");
        const QString words = QStringLiteral("户口簿如此");
        QTest::newRow("nothing") << ""
                                 << ""
                                 << "" << false;
        QTest::newRow("only spaces") << ""
                                     << "   "
                                     << "" << false;
        QTest::newRow("picked") << "visited"
                                << ""
                                << "visited" << true;
        QTest::newRow("typed") << "" << words << words << true;
        QTest::newRow("other without a word") << "other"
                                              << ""
                                              << "other" << false;
        QTest::newRow("other with words") << "other" << words << words << true;
        QTest::newRow("words count before the list") << "visited" << words << words << true;
    }
    void aReasonIsPickedOrTyped()
    {
        QFETCH(QString, picked);
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        QFETCH(bool, maySave);
        ReasonDialog dialog(
            QStringLiteral("姓名含生僻字"), savereason::list(*m_catalogue), nullptr);
        auto *const list = dialog.findChild<QComboBox *>(QStringLiteral("picked"));
        auto *const words = dialog.findChild<QLineEdit *>(QStringLiteral("reason"));
        list->setCurrentIndex(list->findData(picked));
        words->setText(typed);
        QCOMPARE(dialog.reason(), reason);
        QCOMPARE(dialog.findChild<QPushButton *>(QStringLiteral("save"))->isEnabled(), maySave);
    }

    void offersWhatTheCatalogueLists()
    {
        const auto &reasons = savereason::list(*m_catalogue);
        ReasonDialog dialog({}, reasons, nullptr);
        const auto *const list = dialog.findChild<QComboBox *>(QStringLiteral("picked"));
        QCOMPARE(list->count(), 8);
        QCOMPARE(list->currentIndex(), -1);
        QVERIFY(reasons.find(QStringLiteral("other")) != nullptr);
    }

private:
    std::shared_ptr<const Catalogue> m_catalogue;
};

QTEST_MAIN(tst_ReasonDialog)
#include "tst_reasondialog.moc"
