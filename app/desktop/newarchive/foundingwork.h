// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/policy.h"
#include "desktop/work/archiveworker.h"

#include <QTimer>

namespace archive {

/// Makes an archive on the worker's thread: how far it is, whether it is whole, and nothing left of one that was given up.
class FoundingWork final : public QObject
{
    Q_OBJECT

public:
    FoundingWork(ArchiveWorker &worker, const Environment &environment, QObject *parent);
    /// Gives up what is not settled.
    ~FoundingWork() override;

    void readPolicy();
    /// Whether an archive can be made in this folder.
    void checkPlace(const QString &folder);
    void make(const FoundingOrder &order);
    /// Ends the making before its next step, or takes away what was made.
    void giveUp();
    void settle();

signals:
    void policyRead(const std::shared_ptr<const archive::Policy> &policy);
    void placeIsFree();
    void stepped(int step, int steps);
    void made(const archive::RecoveryKey &key);
    void settled();
    void failed(const archive::Error &error);

private:
    /// Both threads see it.
    struct Progress
    {
        std::atomic_int step = 0;
        std::atomic_int steps = 0;
        std::atomic_bool ended = false;
    };
    using Made = Result<std::shared_ptr<Founding>>;

    void take(const Made &made);

    ArchiveWorker &m_worker;
    Environment m_environment;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<Founding> m_founding; ///< whole, but not in its place yet
    QTimer m_look;
};

} // namespace archive
