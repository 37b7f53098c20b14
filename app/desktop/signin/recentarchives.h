// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archiveworker.h"

#include <QStringList>

namespace archive {

/// The archives that were opened at this workstation: their folders and nothing else, the last one first.
namespace recentarchives {

[[nodiscard]] QStringList folders();
void remember(const QString &folder);
void forget(const QString &folder);

/// Which of these folders hold an archive no more. A disk that is gone may let its answer wait, so that the worker looks.
void findVanished(ArchiveWorker &worker,
                  QObject *receiver,
                  const QStringList &folders,
                  const Environment &environment,
                  std::function<void(const QStringList &vanished)> done);

} // namespace recentarchives
} // namespace archive
