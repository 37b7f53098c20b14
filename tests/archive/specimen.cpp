// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/specimen.h"

#include "archive/opening.h"
#include "archive/verifier.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace archive::test {
namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFile(const QString &path, const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        if (QFile::exists(path) && !QFile::remove(path))
            throw std::runtime_error("a specimen's file can't be removed");
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a specimen's file can't be written");
}

} // namespace

Specimen::Specimen(const ArchiveStory &story)
    : m_environment(story.environment())
    , m_keys(std::make_shared<KeyRing>(must(KeyRing::unlock(story.folder(),
                                                            QStringLiteral("officer"),
                                                            ArchiveStory::password(),
                                                            story.environment()))))
    , m_context(must(loadContext(story.folder(), story.environment())))
{
    m_context->keys = m_keys;
    const auto scans = archivefolder::filesPath(story.folder());
    const auto copy = archivefolder::filesPath(m_dir.path());
    for (const auto &end : {QString(), QStringLiteral("-wal")})
        putFile(copy + end, bytesOf(scans + end));
}

SpecimenFiles Specimen::filesOf(const QString &folder)
{
    const auto path = archivefolder::databasePath(folder);
    return {bytesOf(path),
            bytesOf(path + QStringLiteral("-wal")),
            bytesOf(path + QStringLiteral("-journal"))};
}

void Specimen::put(const SpecimenFiles &files) const
{
    const auto path = archivefolder::databasePath(m_dir.path());
    putFile(path, files.database);
    putFile(path + QStringLiteral("-wal"), files.log);
    putFile(path + QStringLiteral("-journal"), files.journal);
    putFile(path + QStringLiteral("-shm"), {});
}

Finding Specimen::find(const SpecimenFiles &files, Depth depth)
{
    put(files);
    auto opened = openDatabase(m_dir.path(), *m_keys, m_environment);
    if (!opened)
        return {opened.error().message, {}};
    m_context->info = opened->meta.info;
    User officer;
    officer.name = QStringLiteral("officer");
    Store store(m_context, std::move(opened->connection), officer);
    if (depth == Depth::Verify) {
        const auto check = Verifier(store).archive(true);
        if (!check)
            return {check.error().message, {}};
        if (!check->problems.isEmpty())
            return {check->problems.first(), {}};
    }
    const DatabaseContent content(store.connection().handle());
    if (!content.isReadable())
        return {QStringLiteral("a table can't be read"), {}};
    return {{}, content};
}

Finding Specimen::examine(const SpecimenFiles &files)
{
    return find(files, Depth::Verify);
}

Finding Specimen::open(const SpecimenFiles &files)
{
    return find(files, Depth::Open);
}

DatabaseContent Specimen::read(const SpecimenFiles &files)
{
    auto finding = open(files);
    if (!finding.reported.isEmpty())
        throw std::runtime_error(finding.reported.toStdString());
    return finding.content;
}

} // namespace archive::test
