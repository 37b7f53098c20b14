// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/openarchive.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace archive {

class Prompts;

/// The line over the pages that offers the form which was left half typed last, as by a power cut.
class ResumeBar final : public QFrame
{
    Q_OBJECT

public:
    ResumeBar(ArchiveWorker &worker, Prompts &prompts, QWidget *parent);

    /// Whoever may see no list is offered nothing.
    void setRights(const WorkRights &rights);
    /// Asks the archive what is left half typed.
    void refresh();
    /// Whose form is offered; nothing while the bar is hidden.
    [[nodiscard]] const std::optional<OfferedForm> &offered() const { return m_offered; }

signals:
    void resumeChosen(const archive::OfferedForm &form);

private:
    void show(const std::vector<OfferedForm> &forms);
    void discard();

    ArchiveWorker &m_worker;
    Prompts &m_prompts;
    QLabel *m_sentence;
    QPushButton *m_resume;
    QPushButton *m_discard;
    std::optional<OfferedForm> m_offered;
    bool m_offers = false;
};

} // namespace archive
