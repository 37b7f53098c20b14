// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/archivestory.h"
#include "support/console.h"

namespace archive::test {

/// A line typed by a user of the story's archive.
inline Answer typeAs(ArchiveStory &story, const QString &user, const QStringList &line)
{
    story.signOut();
    Console console(story.environment());
    console.set("ARCHIVE_DIR", story.folder())
        .set("ARCHIVE_USER", user)
        .set("ARCHIVE_PASSWORD", ArchiveStory::password());
    return console.type(line);
}

} // namespace archive::test
