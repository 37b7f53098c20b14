// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/prompts.h"

#include <QCoreApplication>

class QWidget;

namespace archive {

/// Prompts as dialogs over the window.
class DialogPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(archive::DialogPrompts)

public:
    explicit DialogPrompts(QWidget *window)
        : m_window(window)
    { }

    [[nodiscard]] std::optional<QString> askReason(const QString &points,
                                                   const CodeList &reasons) override;
    [[nodiscard]] Leave askLeave(bool maySave) override;
    [[nodiscard]] bool confirm(const QString &question, const QString &action) override;
    [[nodiscard]] QString chooseFolder(const QString &title) override;
    [[nodiscard]] QString chooseSaveFile(const QString &title, const QString &proposal) override;
    [[nodiscard]] QString chooseOpenFile(const QString &title, const QString &filter) override;
    [[nodiscard]] std::optional<std::vector<QRect>> coverPlaces(const QImage &page) override;
    [[nodiscard]] bool hasPrinter() const override;
    [[nodiscard]] bool choosePrinter(QPrinter &printer) override;
    [[nodiscard]] std::optional<QString> askPin() override;
    void tell(const QString &sentence) override;

private:
    QWidget *m_window;
};

} // namespace archive
