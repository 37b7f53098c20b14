// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/templateset.h"

#include <QCryptographicHash>
#include <QDir>
#include <QResource>

#include <algorithm>

namespace archive {

namespace {

constexpr int deepestBlock = 4;
constexpr int shortHash = 12;

QString shippedFolder()
{
    return QStringLiteral(":/templates");
}

} // namespace

Result<TemplateSet> TemplateSet::shipped()
{
    TemplateSet set;
    ARCHIVE_CHECK(set.readShipped());
    ARCHIVE_CHECK(set.expandAll());
    return set;
}

Result<TemplateSet> TemplateSet::load(const QString &archiveFolder, Disk &disk)
{
    ARCHIVE_TRY(own, shipped());
    TemplateSet set;
    ARCHIVE_CHECK(set.readShipped());
    ARCHIVE_CHECK(set.readCounty(QDir(archiveFolder).filePath(QStringLiteral("templates")), disk));
    ARCHIVE_CHECK(set.expandAll());
    ARCHIVE_CHECK(set.checkNames(own));
    return set;
}

Result<void> TemplateSet::readShipped()
{
    const QStringList names = QDir(shippedFolder()).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QResource resource(shippedFolder() + QLatin1Char('/') + name);
        ARCHIVE_TRY(text, TemplateText::read(name, resource.uncompressedData()));
        m_files.insert(name, File{std::move(text), {}, {}, false});
    }
    return {};
}

Result<void> TemplateSet::readCounty(const QString &folder, Disk &disk)
{
    const QDir place(folder);
    const QStringList names = place.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name);
    const QStringList known = m_files.keys();
    for (const QString &name : names) {
        if (!known.contains(name)) {
            return Error{ErrorCode::InvalidInput,
                         tr("No print has a template %1; take it out of the folder “templates”, "
                            "or give it the name of one of these: %2.")
                             .arg(name, known.join(QLatin1Char(' '))),
                         {}};
        }
        ARCHIVE_TRY(bytes, disk.read(place.filePath(name)));
        ARCHIVE_TRY(text, TemplateText::read(name, bytes));
        m_files.insert(name, File{std::move(text), {}, {}, true});
    }
    return {};
}

Result<void> TemplateSet::expandAll()
{
    const QStringList names = m_files.keys();
    for (const QString &name : names)
        ARCHIVE_CHECK(expand(name, 0));
    return {};
}

Result<void> TemplateSet::expand(const QString &name, int depth)
{
    File &file = m_files[name];
    if (!file.whole.isNull())
        return {};
    QString whole;
    qsizetype done = 0;
    QSet<QString> files{name};
    const QString &text = file.text.text();
    for (const TemplateTag &tag : file.text.tags()) {
        if (tag.sign != QLatin1Char('>'))
            continue;
        const QString block = tag.name + QStringLiteral(".html");
        if (!m_files.contains(block)) {
            return TemplateText::refusal(
                name, tag.line, tr("there is no block “%1”").arg(tag.name));
        }
        if (depth == deepestBlock) {
            return TemplateText::refusal(
                name, tag.line, tr("the blocks take each other in without end"));
        }
        ARCHIVE_CHECK(expand(block, depth + 1));
        const File &taken = m_files[block];
        whole += QStringView(text).mid(done, tag.from - done);
        whole += taken.whole;
        files.unite(taken.files);
        done = tag.until;
    }
    whole += QStringView(text).mid(done);
    file.whole = whole;
    file.files = files;
    return {};
}

QSet<QString> TemplateSet::namesOf(const QString &name) const
{
    QSet<QString> names;
    const auto whole = m_files.constFind(name);
    if (whole == m_files.cend())
        return names;
    for (const QString &file : whole->files) {
        for (const TemplateTag &tag : m_files.constFind(file)->text.tags()) {
            if (tag.sign != QLatin1Char('>'))
                names.insert(tag.name);
        }
    }
    return names;
}

/// Mustache prints an unknown name as nothing, so that a slip of the pen would only be seen on paper.
Result<void> TemplateSet::checkNames(const TemplateSet &own) const
{
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!file->ofCounty)
            continue;
        const QSet<QString> known = own.namesOf(file.key());
        for (const TemplateTag &tag : file->text.tags()) {
            if (tag.sign != QLatin1Char('>') && !known.contains(tag.name)) {
                return TemplateText::refusal(
                    file.key(), tag.line, tr("this print knows nothing of “%1”").arg(tag.name));
            }
        }
    }
    return {};
}

Result<ReportTemplate> TemplateSet::find(const QString &name) const
{
    const auto file = m_files.constFind(name);
    if (file == m_files.cend()) {
        return Error{
            ErrorCode::NotFound,
            tr("The template of this print is missing from the program; install it again."),
            name};
    }
    return ReportTemplate::compile(name, file->whole);
}

QString TemplateSet::origin(const QStringList &names) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList county;
    for (const QString &name : names) {
        const auto file = m_files.constFind(name);
        if (file == m_files.cend())
            continue;
        hash.addData(file->whole.toUtf8());
        for (const QString &part : file->files) {
            if (m_files.constFind(part)->ofCounty && !county.contains(part))
                county.append(part);
        }
    }
    std::sort(county.begin(), county.end());
    const QString version = QString::fromLatin1(hash.result().toHex().left(shortHash));
    if (county.isEmpty())
        return QStringLiteral("shipped ") + version;
    return QStringLiteral("county %1 %2").arg(version, county.join(QLatin1Char(' ')));
}

} // namespace archive
