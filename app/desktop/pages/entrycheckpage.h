// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldeditor.h"
#include "desktop/frame/page.h"

#include <memory>

namespace archive {

namespace Ui {
class EntryCheckPage;
}

/// 双人录入核对: households that somebody else entered are typed again, without their values in sight; a reviewer decides what differs; and how
/// well each types.
class EntryCheckPage final : public Page
{
    Q_OBJECT

public:
    EntryCheckPage(const PageContext &context, QWidget *parent);
    ~EntryCheckPage() override;

    /// Offered where the archive has it turned on.
    [[nodiscard]] static PageEntry entry();

    void refresh() override;
    [[nodiscard]] bool isUnsaved() const override { return m_typed; }
    void askToLeave(const std::function<void()> &then) override;

private:
    /// A question with the editor that answers it.
    struct Asked
    {
        EntryQuestion question;
        FieldEditor *editor = nullptr;
    };

    void showDue(const std::vector<EntryDue> &due);
    void showRates(const std::vector<EntryRate> &rates);
    void choose(int row);
    void showQuestions(const std::vector<EntryQuestion> &questions);
    void clearQuestions();
    void compare();
    void tell(const Error &error);

    OpenArchive m_archive;
    ArchiveWorker &m_worker;
    Prompts &m_prompts;
    std::vector<EntryDue> m_due;
    std::vector<Asked> m_asked;
    Uid m_household; ///< that is typed
    bool m_typed = false;
    std::unique_ptr<Ui::EntryCheckPage> m_ui;
};

} // namespace archive
