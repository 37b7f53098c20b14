// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldeditor.h"
#include "desktop/form/fieldrow.h"
#include "desktop/language.h"
#include "desktop/mainwindow.h"
#include "desktop/prompts.h"
#include "desktop/style/appstyle.h"
#include "programs/archivectl/demoarchive.h"
#include "support/verify.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
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
    std::optional<QString> askReason(const QString &points) override
    {
        askedPoints.append(points);
        return reason;
    }
    Leave askLeave(bool maySave) override
    {
        askedLeave.append(maySave);
        return leave;
    }
    bool confirm(const QString &, const QString &) override { return confirmed; }
    QString chooseFolder(const QString &) override { return folder; }
    QString chooseSaveFile(const QString &, const QString &proposal) override
    {
        proposedFile = proposal;
        return file;
    }
    bool choosePrinter(QPrinter &) override { return false; }
    void tell(const QString &sentence) override { told.append(sentence); }

    std::optional<QString> reason = QStringLiteral("checked against the contract");
    Leave leave = Leave::Stay;
    bool confirmed = true;
    QString folder;
    QString file;
    QString proposedFile;
    QStringList askedPoints;
    QList<bool> askedLeave;
    QStringList told;
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
        const auto target = m_dir.filePath(QStringLiteral("copy%1").arg(++m_copies));
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

/// The workstation on a screen, with somebody at keyboard and mouse.
class Station
{
public:
    explicit Station(const QString &folder, QSize size = {1366, 698})
        : prompts(new FakePrompts)
        , window(Environment::system(), prompts)
    {
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
    /// Up to the list of households; `purpose` is the beginning of the purpose's code or part of its title.
    [[nodiscard]] bool signIn(const QString &user, const QString &purpose) const
    {
        enterPassword(user, samplePassword());
        if (!QTest::qWaitFor([this] { return find<QComboBox>("work") != nullptr; }, patience))
            return false;
        auto *const work = find<QComboBox>("work");
        const auto index = work->findText(purpose, Qt::MatchContains);
        if (index < 0)
            return false;
        work->setCurrentIndex(index);
        QTest::mouseClick(find("begin"), Qt::LeftButton);
        return QTest::qWaitFor([this] { return rows() > 0; }, patience);
    }
    [[nodiscard]] int rows() const
    {
        const auto *const table = find<QTableView>("table");
        return table == nullptr ? 0 : table->model()->rowCount();
    }
    void type(const char *name, const QString &text) const
    {
        auto *const line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }

    [[nodiscard]] FieldRow *row(FieldId field) const { return fieldRowOf(&window, field); }
    /// Types into a field's editor, or picks the entry that begins with `text`, and leaves the field.
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
            for (auto *const action : button->menu()->actions()) {
                if (action->text().startsWith(text))
                    action->trigger();
            }
            return;
        }
        auto *const box = qobject_cast<QComboBox *>(widget);
        auto *const line = box != nullptr ? box->lineEdit() : qobject_cast<QLineEdit *>(widget);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    void openTab(int index) const { find<QTabWidget>("tabs")->setCurrentIndex(index); }
    [[nodiscard]] bool waitForSaved() const
    {
        const auto *const print = find<QPushButton>("print");
        return QTest::qWaitFor(
            [this, print] {
                const auto *const save = find<QPushButton>("save");
                return print->isEnabled() && save != nullptr && !save->isEnabled()
                    && print->window()->isEnabled();
            },
            patience);
    }

    static constexpr int patience = 30'000;
    FakePrompts *prompts; ///< owned by the window
    MainWindow window;
};

} // namespace archive::test
