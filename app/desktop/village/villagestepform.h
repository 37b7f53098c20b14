// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "desktop/rating/stepfields.h"
#include "desktop/work/openarchive.h"
#include "desktop/work/paperjobs.h"
#include "desktop/work/villagejobs.h"

#include <QFrame>

#include <memory>

namespace archive {

namespace Ui {
class VillageStepForm;
}

/// What may be done with a village now, by the table of steps and the duties of whoever is here; and what the step asks for.
class VillageStepForm final : public QFrame
{
    Q_OBJECT

public:
    explicit VillageStepForm(QWidget *parent = nullptr);
    ~VillageStepForm() override;

    /// The workflow must outlive the form.
    void bind(const OpenArchive &archive, const Workflow &workflow);
    /// None: the village has no record of its own.
    void show(const std::optional<RatedSubject> &about, const VillageFile &file);
    /// Prints that can be made of what is shown.
    void offerPapers(const std::vector<PaperOrder> &orders);
    void clear();
    /// While the step is being taken nothing else is.
    void setBusy(bool busy);
    void tell(const QString &sentence);
    [[nodiscard]] bool isTyped() const;

signals:
    void decided(const archive::VillageDecision &decision);
    void paperWanted(const archive::PaperOrder &order);
    /// What was typed is not enough, and a sentence says why.
    void refused();

private:
    void press();
    void showPlate(const VillageFile &file);
    [[nodiscard]] std::vector<OfferedStep> stepsFor(const VillageFile &file) const;
    [[nodiscard]] bool mayOpen(const VillageFile &file) const;

    OpenArchive m_archive;
    const Workflow *m_workflow = nullptr;
    std::optional<RatedSubject> m_about; ///< none is shown without
    std::unique_ptr<Ui::VillageStepForm> m_ui;
};

} // namespace archive
