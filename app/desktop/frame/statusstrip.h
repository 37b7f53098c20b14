// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/openarchive.h"

#include <QFrame>

#include <memory>

namespace archive {

namespace Ui {
class StatusStrip;
}

/// Who works, for which task and purpose, at which station, and what waits to be sent.
class StatusStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);
    ~StatusStrip() override;

    void show(const OpenArchive &archive, const std::vector<Task> &tasks);
    void showWork(const WorkPurpose &work);
    void showCounts(const std::vector<std::pair<OutboxState, qint64>> &counts);

signals:
    void taskChosen(const archive::Task &task);

private:
    const Policy *m_policy = nullptr;
    std::unique_ptr<Ui::StatusStrip> m_ui;
};

} // namespace archive
