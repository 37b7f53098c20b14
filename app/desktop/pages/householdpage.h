// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/householddraft.h"
#include "desktop/work/openarchive.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace archive {

namespace Ui {
class HouseholdPage;
}

class FormBinder;
class HistoryModel;
class Prompts;
class RecordsSection;

/// One household: its form, members, loans, consents and history. What is typed is checked as one types and saved together.
class HouseholdPage final : public QWidget
{
    Q_OBJECT

public:
    HouseholdPage(const OpenArchive &archive,
                  ArchiveWorker &worker,
                  Prompts &prompts,
                  QWidget *parent = nullptr);
    ~HouseholdPage() override;

    /// Reads a household and shows it; a look.
    void open(const Uid &household);
    /// Reads the household anew and stays where it is shown; a look.
    void reload();
    /// An empty form, in a village if one is known.
    void openNew(DivisionCode village);
    void setRights(const WorkRights &rights);
    /// Asks the person if something is not saved; `then` is called if the page may be left, perhaps after saving.
    void askToLeave(const std::function<void()> &then);
    /// Checks anew what is typed: a check that fell into a lock was refused.
    void checkAgain();
    [[nodiscard]] bool isChanged() const { return m_draft->isChanged(); }
    [[nodiscard]] Uid household() const { return m_draft->household(); }
    [[nodiscard]] QString headName() const { return m_draft->headName(); }

signals:
    void left();
    void saved();
    void reportRequested(const archive::Uid &household, const QString &name);
    void titleChanged(const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpLook();
    void bindForms();
    void take(const HouseholdFile &file);
    void showDraft();
    void load(const Uid &household);
    void setBusy(bool busy);
    void showFromTheTop();
    /// How long what was typed before the signature is kept.
    [[nodiscard]] QString draftText(const Record &record) const;
    void showTitle();
    void showSaveState();
    void edited();
    void check();
    void takeFindings(const std::vector<Finding> &findings);
    void goTo(const Finding &finding);
    void save(const std::function<void()> &then);
    void saveWith(const QString &reason, const std::function<void()> &then);
    void showSaveError(const Error &error);
    void showBanner(const QString &style, const QString &sentence, bool reloadable);
    [[nodiscard]] std::vector<RecordsSection *> sections() const;
    [[nodiscard]] std::vector<Finding> allFindings() const;

    OpenArchive m_archive;
    ArchiveWorker &m_worker;
    Prompts &m_prompts;
    HouseholdDraft *m_draft;
    HistoryModel *m_history;
    FormBinder *m_binder = nullptr;
    QTimer m_pause;
    JobTicket m_check;
    std::vector<Finding> m_findings;
    WorkRights m_rights;
    QPointer<QWidget> m_focus; ///< where the keyboard was when the page became busy
    bool m_saving = false;
    bool m_checked = false; ///< m_findings speak of what is typed now
    std::unique_ptr<Ui::HouseholdPage> m_ui;
};

} // namespace archive
