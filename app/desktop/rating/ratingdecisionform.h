// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "desktop/work/openarchive.h"
#include "desktop/work/paperjobs.h"
#include "desktop/work/ratingjobs.h"

#include <QFrame>

#include <memory>

namespace archive {

namespace Ui {
class RatingDecisionForm;
}

/// What may be done with a household's rating now, by the table of steps and the duties of whoever is here; and what the step asks for.
class RatingDecisionForm final : public QFrame
{
    Q_OBJECT

public:
    explicit RatingDecisionForm(QWidget *parent = nullptr);
    ~RatingDecisionForm() override;

    void bind(const OpenArchive &archive, const Workflow &workflow);
    void show(const RatingItem &item, const RatingFile &file);
    void clear();
    /// While the step is being taken nothing else is.
    void setBusy(bool busy);
    void tell(const QString &sentence);
    [[nodiscard]] bool isTyped() const;

signals:
    void decided(const archive::RatingDecision &decision);
    void receiptWanted();
    void paperWanted(const archive::PaperOrder &order);

private:
    void choose();
    void showGrade(const RatingReceipt &receipt);
    void press();

    OpenArchive m_archive;
    const Workflow *m_workflow = nullptr;
    std::optional<RatingItem> m_item;
    std::unique_ptr<Ui::RatingDecisionForm> m_ui;
};

} // namespace archive

Q_DECLARE_METATYPE(archive::RatingDecision)
