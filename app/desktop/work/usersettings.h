// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"

namespace archive {

/// What the signed-in user chose, asked of the archive through the worker. A choice that can't be kept is no reason to stop the work: it holds
/// until sign-out.
class UserSettings
{
public:
    using Named = Settings::Named;

    /// `receiver`: nothing is delivered after it is gone.
    UserSettings(ArchiveWorker &worker, QObject *receiver);

    /// Those whose names begin so, none when they can't be read.
    void load(const QString &prefix, std::function<void(const Named &)> done);
    void keep(const QString &name, const QString &value, ArchiveWorker::Done<void> done = {});
    void forget(const QString &name, ArchiveWorker::Done<void> done = {});

private:
    ArchiveWorker &m_worker;
    QObject *m_receiver;
};

} // namespace archive
