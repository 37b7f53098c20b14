// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/archivestory.h"
#include "views/codes.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QMap>

namespace archive::test {

/// Every file of a folder with the SHA-256 of its bytes.
inline QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(
        folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("a file can't be read");
        files.insert(file.fileName(),
                     QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return files;
}

/// Two stations of one county: `here` takes in what `there` has. The same words in both give the same register, consent and identity numbers.
template<typename Story>
struct TwoStations
{
    Story here{QStringLiteral("story")};
    Story there{QStringLiteral("branch")};

    [[nodiscard]] AbsorbRequest request() const
    {
        return {there.folder(), QStringLiteral("admin"), ArchiveStory::password()};
    }

    [[nodiscard]] Result<AbsorbSummary> tryAbsorb(const AbsorbRequest &request,
                                                  const AbsorbProgress &progress = {})
    {
        there.signOut();
        auto &archive = here.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        auto summary = archive.absorptions().absorb(session, request, progress);
        here.signIn(QStringLiteral("officer"));
        return summary;
    }
    AbsorbSummary absorb() { return must(tryAbsorb(request())); }

    /// What a full check of the archive here finds.
    [[nodiscard]] QStringList problems()
    {
        return must(verifyArchive(here.archive(), true)).problems;
    }
    /// So that persons entered there from now on have numbers of their own.
    void partNumbers()
    {
        for (int i = 0; i < 100; ++i)
            static_cast<void>(there.newIdNumber());
    }
    [[nodiscard]] QString registerNumber(Story &story, const Uid &household)
    {
        const auto shown =
            must(story.archive().records().get(story.session(), kinds::household, household));
        return HouseholdView(shown.record).registerNumber();
    }
};

using TwoArchives = TwoStations<ArchiveStory>;

} // namespace archive::test
