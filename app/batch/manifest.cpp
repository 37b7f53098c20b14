// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/manifest.h"

#include "batch/packagepath.h"
#include "vault/hash.h"

#include <QCoreApplication>
#include <QStringList>

namespace archive::manifest {

namespace {

/// Path to hash, in hexadecimal.
using ListedHashes = std::map<QByteArray, QByteArray>;

class ManifestReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::Manifest)

public:
    /// False when a line is not exactly as the format has it, or out of order.
    [[nodiscard]] bool read(const QByteArray &manifest);
    [[nodiscard]] QStringList compare(const PackageFiles &files) const;
    [[nodiscard]] static QString malformed()
    {
        return tr("The list of files (%1) is not in the form of a package.")
            .arg(QLatin1String(packagepath::manifest));
    }

private:
    ListedHashes m_listed;
};

bool isListed(const QByteArray &path)
{
    return path != packagepath::manifest && path != packagepath::manifestSignature;
}

bool ManifestReader::read(const QByteArray &manifest)
{
    if (!manifest.endsWith('\n'))
        return false;
    QByteArray before;
    const QList<QByteArray> lines = manifest.chopped(1).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray hash = line.left(64);
        const QByteArray path = line.mid(66);
        if (line.mid(64, 2) != "  " || !packagepath::isSha256(hash) || !packagepath::isValid(path)
            || !isListed(path) || path <= before)
            return false;
        m_listed.emplace(path, hash);
        before = path;
    }
    return true;
}

QStringList ManifestReader::compare(const PackageFiles &files) const
{
    QStringList found;
    for (const auto &[path, hash] : m_listed) {
        const auto file = files.find(path);
        const QString shown = QString::fromLatin1(path);
        if (file == files.end()) {
            found += tr("%1 is missing from the package.").arg(shown);
        } else if (sha256(file->second).toHex() != hash) {
            found += tr("%1 is not the file that was packed: its hash differs.").arg(shown);
        }
    }
    for (const auto &[path, content] : files) {
        if (isListed(path) && !m_listed.contains(path)) {
            found += tr("%1 is in the package, but not in its list of files.")
                         .arg(QString::fromLatin1(path));
        }
    }
    return found;
}

} // namespace

QByteArray of(const PackageFiles &files)
{
    QByteArray lines;
    for (const auto &[path, content] : files) {
        if (isListed(path))
            lines += sha256(content).toHex() + "  " + path + '\n';
    }
    return lines;
}

QStringList problems(const QByteArray &manifest, const PackageFiles &files)
{
    ManifestReader reader;
    if (!reader.read(manifest))
        return {ManifestReader::malformed()};
    return reader.compare(files);
}

} // namespace archive::manifest
