// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/pastepreview.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace archive {

namespace Ui {
class PasteDialog;
}

/// Shows what lines of a spreadsheet would become, each problem in its cell and in a sentence, and asks whether they come in. It reads them in
/// short pieces, so that the window goes on meanwhile.
class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// No more than `room` lines can come in.
    PasteDialog(PastedTable table, int room, QWidget *parent);
    ~PasteDialog() override;

signals:
    /// The person wants these lines.
    void taken(const std::vector<archive::RecordTableModel::Values> &lines);

private:
    void readOn();
    void showRead();
    /// The current line's sentences in full, which are cut in the table.
    void showSentence(const QModelIndex &current);
    void take();
    [[nodiscard]] QString summary() const;

    std::unique_ptr<Ui::PasteDialog> m_ui;
    PastePreview *m_preview;
    int m_room;
    QTimer m_pieces;
};

} // namespace archive
