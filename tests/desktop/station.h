// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldeditor.h"
#include "desktop/form/fieldrow.h"
#include "desktop/household/historypanel.h"
#include "desktop/language.h"
#include "desktop/mainwindow.h"
#include "desktop/prompts.h"
#include "desktop/style/appstyle.h"
#include "programs/archivectl/demoarchive.h"
#include "support/verify.h"
#include "support/warnings.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

namespace archive::test {

/// Answers in a person's place and remembers what was asked.
class FakePrompts final : public Prompts
{
public:
    std::optional<QString> askReason(const QString &points, const CodeList &reasons) override
    {
        askedPoints.append(points);
        offeredReasons = reasons.entries.size();
        return reason;
    }
    Leave askLeave(bool maySave) override
    {
        askedLeave.append(maySave);
        return leave;
    }
    bool confirm(const QString &question, const QString &) override
    {
        asked.append(question);
        return confirmed;
    }
    QString chooseFolder(const QString &) override { return folder; }
    QString chooseSaveFile(const QString &, const QString &proposal) override
    {
        proposedFile = proposal;
        return file;
    }
    QString chooseOpenFile(const QString &, const QString &) override { return openFile; }
    std::optional<std::vector<QRect>> coverPlaces(const QImage &page) override
    {
        shownPage = page;
        return covered;
    }
    [[nodiscard]] bool hasPrinter() const override { return !printTo.isEmpty(); }
    bool choosePrinter(QPrinter &printer) override
    {
        printer.setOutputFileName(printTo);
        return !printTo.isEmpty();
    }
    std::optional<QString> askPin() override { return pin; }
    void tell(const QString &sentence) override { told.append(sentence); }

    std::optional<QString> reason = QStringLiteral("checked against the contract");
    Leave leave = Leave::Stay;
    bool confirmed = true;
    std::optional<QString> pin;
    QString folder;
    QString file;
    QString openFile;
    QString printTo; ///< where the only printer's paper comes out, as a PDF; empty: there is none
    QImage shownPage;
    std::optional<std::vector<QRect>> covered = std::vector<QRect>();
    QString proposedFile;
    QStringList askedPoints;
    size_t offeredReasons = 0;
    QList<bool> askedLeave;
    QStringList told;
    QStringList asked;
};

/// The sample's password; it opens invented people only.
inline QString samplePassword()
{
    return QStringLiteral("sample-2026");
}

/// A sample archive that is made once and copied for each test, since making one derives five keys.
class SampleArchive
{
public:
    Result<void> make()
    {
        ARCHIVE_TRY(
            made,
            makeDemoArchive({original(), QStringLiteral("standard"), samplePassword(), 12, 1},
                            Environment::system()));
        return made.households == 12 ? Result<void>()
                                     : Error{ErrorCode::Internal, QStringLiteral("no sample"), {}};
    }
    /// A fresh copy of it.
    QString copy()
    {
        auto target = m_dir.filePath(QStringLiteral("copy%1").arg(++m_copies));
        QDir().mkpath(target);
        for (const auto &file : QDir(original()).entryList(QDir::Files))
            QFile::copy(original() + QLatin1Char('/') + file, target + QLatin1Char('/') + file);
        return target;
    }

private:
    [[nodiscard]] QString original() const { return m_dir.filePath(QStringLiteral("sample")); }

    QTemporaryDir m_dir;
    int m_copies = 0;
};

/// Adds an officer whose password the administrator chose.
inline Result<void> addBeginner(const QString &folder, const QString &name, const QString &given)
{
    const auto environment = Environment::system();
    ARCHIVE_TRY(archive,
                Archive::open(folder, QStringLiteral("admin"), samplePassword(), environment));
    ARCHIVE_TRY(session, archive->sessions().begin(QStringLiteral("maintenance")));
    return archive->users().add(session, name, {QStringLiteral("officer")}, {}, given);
}

/// The workstation on a screen, with somebody at keyboard and mouse.
class Station
{
public:
    explicit Station(const QString &folder,
                     QSize size = {1366, 698},
                     const Environment &environment = Environment::system())
        : prompts(new FakePrompts)
        , window(environment, prompts)
    {
        if (!folder.isEmpty())
            window.offerArchive(folder);
        window.resize(size);
        window.show();
    }

    /// A visible widget by name, below the window.
    template<typename T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        for (auto *const widget : window.findChildren<T *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const auto *const widget = find(name);
        return widget == nullptr ? QString() : widget->property("text").toString();
    }

    void enterPassword(const QString &user, const QString &password) const
    {
        type("user", user);
        type("password", password);
        QTest::keyClick(find("password"), Qt::Key_Return);
    }
    /// Chooses the task whose text has `purpose` in it and goes on to the list, by keys alone.
    [[nodiscard]] bool beginWork(const QString &purpose) const
    {
        auto *const work = find<QComboBox>("work");
        const auto index = work->findText(purpose, Qt::MatchContains);
        if (index < 0)
            return false;
        while (work->currentIndex() != index)
            QTest::keyClick(work, work->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(work, Qt::Key_Tab);
        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
        return goTo("households") && QTest::qWaitFor([this] { return rows() > 0; }, patience);
    }
    /// Clicks on a page of the rail once it is there.
    [[nodiscard]] bool goTo(const char *page) const
    {
        if (!QTest::qWaitFor([this, page] { return find(page) != nullptr; }, patience))
            return false;
        click(page);
        return true;
    }
    /// Up to the list of households.
    [[nodiscard]] bool signIn(const QString &user, const QString &purpose) const
    {
        enterPassword(user, samplePassword());
        return QTest::qWaitFor([this] { return find<QComboBox>("work") != nullptr; }, patience)
            && beginWork(purpose);
    }
    [[nodiscard]] int rows() const
    {
        const auto *const table = find<QTableView>("table");
        return table == nullptr ? 0 : table->model()->rowCount();
    }
    /// Presses a key where the keyboard is: in the pop-up list when one is open, else in the widget.
    static void press(QWidget *widget, int key)
    {
        auto *const popup = QApplication::activePopupWidget();
        QTest::keyClick(popup != nullptr ? popup : widget, static_cast<Qt::Key>(key));
    }
    /// Replaces what stands in a line: Latin letters by keys, Chinese as an input method commits it.
    static void replaceText(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        press(line, Qt::Key_Delete);
        const bool keys = std::all_of(
            text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x7f; });
        for (qsizetype at = 0; keys && at < text.size(); ++at) {
            auto *const popup = QApplication::activePopupWidget();
            QTest::keyClick(popup != nullptr ? popup : line, text.at(at).toLatin1());
        }
        if (keys)
            return;
        QInputMethodEvent committed;
        committed.setCommitString(text);
        QCoreApplication::sendEvent(line, &committed);
    }
    /// Leaves a line by Tab; the first one closes the list of proposals.
    static void leave(QLineEdit *line)
    {
        if (QApplication::activePopupWidget() != nullptr)
            press(line, Qt::Key_Tab);
        press(line, Qt::Key_Tab);
    }
    void type(const char *name, const QString &text) const
    {
        replaceText(find<QLineEdit>(name), text);
    }

    /// What a person reads in a field.
    [[nodiscard]] QString shownIn(FieldId field) const
    {
        const auto *const widget = row(field)->editor()->widget();
        const auto *const box = qobject_cast<const QComboBox *>(widget);
        return box != nullptr ? box->currentText() : widget->property("text").toString();
    }
    /// What a person reads in a cell of the table that is shown.
    [[nodiscard]] QString cell(int row, int column) const
    {
        const auto *const model = find<QTableView>("table")->model();
        return model->index(row, column).data().toString();
    }
    /// The first row of the table that is shown with this text in a column; -1 if there is none.
    [[nodiscard]] int rowWith(int column, const QString &text) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, column) == text)
                return row;
        }
        return -1;
    }

    [[nodiscard]] FieldRow *row(FieldId field) const { return fieldRowOf(&window, field); }
    /// Types into a field's editor, or picks the entries that begin with the parts of `text` between bars, and leaves the field.
    void fill(FieldId field, const QString &text) const
    {
        auto *const widget = row(field)->editor()->widget();
        if (auto *const box = qobject_cast<QComboBox *>(widget);
            box != nullptr && !box->isEditable()) {
            const auto index = box->findText(text, Qt::MatchStartsWith);
            QVERIFY2(index >= 0, qPrintable(text));
            box->setFocus();
            while (box->currentIndex() != index)
                QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
            return;
        }
        if (auto *const button = qobject_cast<QPushButton *>(widget)) {
            for (const auto &part : text.split(QLatin1Char('|'))) {
                const auto actions = button->menu()->actions();
                const auto chosen =
                    std::find_if(actions.begin(), actions.end(), [&part](const QAction *action) {
                        return action->text().startsWith(part);
                    });
                QVERIFY2(chosen != actions.end(), qPrintable(part));
                (*chosen)->trigger();
            }
            return;
        }
        auto *const box = qobject_cast<QComboBox *>(widget);
        auto *const line = box != nullptr ? box->lineEdit() : qobject_cast<QLineEdit *>(widget);
        replaceText(line, text);
        leave(line);
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    void openTab(int index) const { find<QTabWidget>("tabs")->setCurrentIndex(index); }
    /// The tab of a household's page that has places for the fields of a kind.
    void openTabOf(KindIndex kind) const
    {
        auto *const tabs = find<QTabWidget>("tabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            const auto kinds = qobject_cast<HouseholdPanel *>(tabs->widget(tab))->kinds();
            if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end())
                tabs->setCurrentIndex(tab);
        }
    }
    void openHistory() const
    {
        auto *const tabs = find<QTabWidget>("tabs");
        tabs->setCurrentWidget(tabs->findChild<HistoryPanel *>());
    }
    /// Until the page says that everything is saved.
    [[nodiscard]] bool waitForSaved() const
    {
        const auto saved = QCoreApplication::translate("archive::HouseholdFoot", "All saved");
        return QTest::qWaitFor([this, saved] { return textOf("state") == saved; }, patience);
    }

    static constexpr int patience = 30'000;
    FakePrompts *prompts; ///< owned by the window
    MainWindow window;
};

/// Another task than the first one, by the English title of its purpose; an empty one leaves it.
inline void chooseWork(const Station &station, const char *purpose)
{
    auto *const work = station.find<QComboBox>("work");
    const auto title = QCoreApplication::translate("archive::Tour", purpose);
    if (*purpose != '\0')
        work->setCurrentIndex(work->findText(title, Qt::MatchContains));
}

} // namespace archive::test
