// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/validation.h"
#include "desktop/form/fieldeditor.h"
#include "desktop/work/householdfile.h"

#include <QWidget>

#include <memory>

namespace archive {

class HouseholdDraft;
class Prompts;

/// What the panels of a household page work with; all of it outlives them.
struct PanelContext
{
    const OpenArchive *archive = nullptr;
    ArchiveWorker *worker = nullptr;
    Prompts *prompts = nullptr;
    HouseholdDraft *draft = nullptr;
    EditorContext editors;
};

/// A tab of the household page.
///
/// To join: derive from it, draw its form in forms/, and write its line into the list of allpanels.cpp, whose order is that of the tabs.
/// The page then shows its tab (unless the purpose may see none of its kinds), gives it what was read, the rights and what checks
/// found, and leads to it whoever chooses a finding of its kinds. What a panel shows of records it takes from the draft, which holds
/// every kind below a household; what it shows besides, it reads by the worker when it gets a file.
class HouseholdPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HouseholdPanel(const PanelContext &context, QWidget *parent);

    /// What its tab is called.
    [[nodiscard]] virtual QString title() const = 0;
    /// The kinds whose fields it has places for; without any it is shown to every purpose.
    [[nodiscard]] virtual std::vector<KindIndex> kinds() const { return {}; }
    /// What stands in its editors and can't be read as a value.
    [[nodiscard]] virtual std::vector<Finding> typingErrors() const { return {}; }
    /// Leads to the field; false when the record is not here. It is only asked once it is open.
    virtual bool goTo(const Finding &finding);

    /// Its widgets are made when somebody first wants to see it, so that signing in does not wait for all panels.
    void open();
    /// The draft holds another state of the household: read from the archive, or begun anew, and then there is no file.
    void setFile(std::shared_ptr<const HouseholdFile> file);
    /// The draft was changed from outside the panel.
    void showDraft();
    void setRights(const WorkRights &rights);
    /// All findings of the household, those of the typing among them.
    void setFindings(const std::vector<Finding> &findings);

signals:
    /// What is typed became readable, or stopped being so.
    void typingChanged();
    /// Somebody wants to be led to a finding, of whatever panel.
    void chosen(const archive::Finding &finding);
    /// The panel changed the household in the archive by itself: it is to be read anew.
    void archiveChanged();
    /// The household was rated, and somebody goes on with its rating.
    void ratingWanted();

protected:
    [[nodiscard]] const PanelContext &context() const { return m_context; }
    [[nodiscard]] const WorkRights &rights() const { return m_rights; }
    /// None for a household that is not saved yet.
    [[nodiscard]] const HouseholdFile *file() const { return m_file.get(); }
    [[nodiscard]] bool isOpen() const { return m_open; }

    virtual void build() = 0;
    /// What it shows is to be read from draft and file again.
    virtual void showFile() = 0;
    virtual void showRights() { }
    virtual void showFindings(const std::vector<Finding> &findings);

private:
    PanelContext m_context;
    WorkRights m_rights;
    std::shared_ptr<const HouseholdFile> m_file;
    std::vector<Finding> m_findings;
    bool m_open = false;
};

} // namespace archive
