// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/frame/page.h"
#include "desktop/household/panel.h"
#include "desktop/models/householddraft.h"

namespace archive {

namespace Ui {
class HouseholdPage;
}

class DraftChecks;
class FieldFacts;
class FieldMarks;
struct FieldPlace;
class FormKeeper;
class FormerValues;
class HouseholdJobs;
class PointsWalk;

/// One household: a head, its panels as tabs, and a foot. What is typed is checked as one types and saved together.
class HouseholdPage final : public Page
{
    Q_OBJECT

public:
    HouseholdPage(const OpenArchive &archive,
                  ArchiveWorker &worker,
                  Prompts &prompts,
                  QWidget *parent = nullptr);
    ~HouseholdPage() override;

    [[nodiscard]] static PageEntry entry();

    /// A household, or an empty form when none is named.
    void arrive(const Destination &to) override;
    /// Reads the household anew and stays where it is shown; a look.
    void refresh() override;
    void setRights(const WorkRights &rights) override;
    [[nodiscard]] bool isUnsaved() const override { return m_draft->isChanged(); }
    void askToLeave(const std::function<void()> &then) override;
    void leaveBehind(const std::function<void(const Destination &)> &then) override;
    /// Checks anew what is typed: a check that fell into a lock was refused.
    void resume() override;
    [[nodiscard]] Uid household() const { return m_draft->household(); }
    [[nodiscard]] QString headName() const { return m_draft->headName(); }

private:
    /// Reads a household and shows it; a look.
    void open(const Uid &household);
    /// An empty form, in a village if one is known.
    void openNew(DivisionCode village);
    /// Types a form again that was left half typed, and goes to where the keyboard was.
    void resumeTyped(const TypedForm &form);
    [[nodiscard]] TypedPlace typedPlace() const;
    /// The field in which somebody works.
    [[nodiscard]] FieldPlace place() const;
    void makePanels();
    void connectParts();
    void take(const std::shared_ptr<const HouseholdFile> &file);
    void showDraft(const std::shared_ptr<const HouseholdFile> &file);
    void setBusy(bool busy);
    void showFromTheTop();
    void showTitle();
    void showSaveState();
    void edited();
    void takeFindings(const std::vector<Finding> &findings);
    void goTo(const Finding &finding);
    void save(const std::function<void()> &then);
    void askAndSave();
    bool leadToFirstError();
    void saveAndBeginNext();
    void showBegun();
    void showError(const Error &error);
    [[nodiscard]] std::vector<Finding> allFindings() const;

    OpenArchive m_archive;
    Prompts &m_prompts;
    HouseholdDraft *m_draft;
    DraftChecks *m_checks;
    HouseholdJobs *m_jobs;
    FieldMarks *m_marks;
    FormKeeper *m_keeper;
    PointsWalk *m_walk;
    FieldFacts *m_facts;
    std::unique_ptr<FormerValues> m_former;
    std::vector<HouseholdPanel *> m_panels; ///< in the order of their tabs
    std::vector<Finding> m_findings;
    WorkRights m_rights;
    QPointer<QWidget> m_focus; ///< where the keyboard was when the page became busy
    std::function<void()> m_afterSaving;
    bool m_checking = false; ///< before it is saved
    std::unique_ptr<Ui::HouseholdPage> m_ui;
};

} // namespace archive
