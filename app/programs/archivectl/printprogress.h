// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/archivectl/command.h"
#include "report/printwork.h"

#include <QCoreApplication>

namespace archive {

/// A print that goes on to its end and tells each of its steps, if there is somebody to tell.
inline RunWatch toldTo(const CommandProgress &progress)
{
    return [progress](const RunProgress &step) {
        const auto line = step.planning
            ? QCoreApplication::translate("archive::PrintProgress", "Households found: %1")
                  .arg(step.done)
            : QCoreApplication::translate("archive::PrintProgress", "Household %1 of %2")
                  .arg(step.done)
                  .arg(step.total);
        if (progress)
            progress(line);
        return true;
    };
}

} // namespace archive
