// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "catalogue/catalogue.h"
#include "desktop/work/casepostings.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace archive {

namespace Ui {
class StepFields;
}

/// A step that whoever is here may take, in which case.
struct OfferedStep
{
    const Transition *step = nullptr;
    Uid caseId; ///< null: the step opens one
    qint64 revision = 0; ///< of the case
};

/// What was typed for a step.
struct TypedStep
{
    OfferedStep offered;
    QString reason;
    CaseValues values;
    std::optional<NewPosting> newPosting;
    PostingEnd postingEnd;
};

/// The steps to choose from, and what the chosen one asks for and nothing else.
class StepFields final : public QWidget
{
    Q_OBJECT

public:
    explicit StepFields(QWidget *parent = nullptr);
    ~StepFields() override;

    void bindGrades(const CodeList &grades);
    /// Reasons that a person may find; those that a step names are offered.
    void bindVetoes(const CodeList &reasons);
    void offer(std::vector<OfferedStep> steps,
               const std::vector<OpenPosting> &postings,
               const CasePosting &posting);
    void clear();
    /// nullptr when none is.
    [[nodiscard]] const OfferedStep *chosen() const;
    /// InvalidInput for days and numbers that are none, and for what the step asks for and is missing.
    [[nodiscard]] Result<TypedStep> typed() const;
    [[nodiscard]] bool isTyped() const;

signals:
    void chosenChanged();

private:
    struct Field;

    void choose();
    void offerVetoes();
    void place();
    [[nodiscard]] std::vector<Field> fields() const;
    [[nodiscard]] const Transition *step() const;
    [[nodiscard]] bool isNewPosting() const;
    [[nodiscard]] Result<void> addPosting(TypedStep &typed) const;
    [[nodiscard]] Result<void> requireAll(const TypedStep &typed) const;
    [[nodiscard]] std::vector<QLineEdit *> lines() const;

    std::vector<OfferedStep> m_offered; ///< beside the entries
    CasePosting m_posting;
    CodeList m_vetoes;
    std::unique_ptr<Ui::StepFields> m_ui;
};

} // namespace archive
