// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/kind.h"
#include "catalogue/validation.h"
#include "desktop/popuppanel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace archive {

/// Asks beside its field why one unusual point is right all the same, from a list or in words.
class ConfirmPanel final : public PopupPanel
{
    Q_OBJECT

public:
    ConfirmPanel(const CodeList &reasons, QWidget *parent);

    /// Opens below the place where the finding stands, with the reason that it has already.
    void ask(const Finding &finding, const QString &reason, QWidget *place);

signals:
    /// A code of the list, or what was typed.
    void confirmed(const archive::Finding &finding, const QString &reason);

private:
    [[nodiscard]] QString reason() const;
    void showChoice();
    void confirm();

    Finding m_finding;
    QLabel *m_point;
    QComboBox *m_picked;
    QLineEdit *m_words;
    QPushButton *m_confirm;
};

} // namespace archive
