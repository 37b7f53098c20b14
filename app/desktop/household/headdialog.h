// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldeditor.h"

#include <QDialog>

#include <memory>

namespace archive {

namespace Ui {
class HeadDialog;
}

/// Asks what the former head of a household is to the new one.
class HeadDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `proposed` may be none.
    HeadDialog(const EditorContext &editors,
               const QString &next,
               const QString &former,
               const Value &proposed,
               QWidget *parent);
    ~HeadDialog() override;

signals:
    void chosen(const archive::Value &relation);

private:
    void showChoice();

    std::unique_ptr<Ui::HeadDialog> m_ui;
    FieldEditor *m_relation;
};

} // namespace archive
