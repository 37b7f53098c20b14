// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorbsource.h"

#include "archive/access.h"
#include "archive/archivecopy.h"
#include "archive/folder.h"
#include "archive/opening.h"
#include "archive/passwordrules.h"
#include "archive/signin.h"
#include "archive/verifier.h"
#include "views/fields.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace archive {
namespace {

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Absorptions)
};

constexpr qsizetype countyDigits = 6;
constexpr qsizetype mostNamed = 20;

QString nativeFolder(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Error refusal(const QString &sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

/// The same error, and that it is not about the archive that is open.
Error ofOther(const Error &error)
{
    return {error.code, SourceText::tr("The other archive: %1").arg(error.message), error.context};
}

QString named(const QStringList &names)
{
    const auto all = names.mid(0, mostNamed).join(QStringLiteral(", "));
    return names.size() > mostNamed ? all + QStringLiteral(" …") : all;
}

/// Columns of an overlay that was taken away there, and in which values are left.
Result<void> refuseStrays(Store &theirs)
{
    QStringList names;
    for (const auto &kind : theirs.catalogue().kinds()) {
        ARCHIVE_TRY(columns, theirs.strayColumns(kind));
        for (const auto &name : columns) {
            Field field;
            field.name = name;
            ARCHIVE_TRY(filled,
                        theirs.statement(QStringLiteral("absorb/strayfilled"), kind, &field));
            ARCHIVE_TRY(found, filled.step());
            if (found)
                names.append(kind.name + QLatin1Char('.') + name);
        }
    }
    if (names.isEmpty())
        return {};
    return Error{ErrorCode::InvalidInput,
                 SourceText::tr("The other archive holds values of fields that its county.json no "
                                "longer has (%1), and they would be lost; put the fields back "
                                "there and here first.")
                     .arg(named(names)),
                 {}};
}

/// Their lock is asked as a copy of its file, so that nothing is written there.
Result<std::shared_ptr<FolderLock>>
requireClosed(const QString &folder, const QString &copy, Disk &disk)
{
    const auto lock = archivefolder::lockPath(folder);
    if (QFileInfo::exists(lock)) {
        ARCHIVE_TRY(bytes, disk.read(lock));
        ARCHIVE_TRY(file, disk.create(archivefolder::lockPath(copy)));
        ARCHIVE_CHECK(file->write(bytes));
        ARCHIVE_CHECK(file->close());
    }
    return FolderLock::take(copy);
}

} // namespace

Result<void> requireOwnFields(const Catalogue &ours, const Catalogue &theirs)
{
    QStringList missing;
    for (const auto &kind : theirs.kinds()) {
        const auto *own = ours.findKind(kind.name);
        for (const auto &field : kind.fields) {
            const auto *same = own == nullptr ? nullptr : ours.findField(*own, field.name);
            if (same == nullptr || same->type != field.type)
                missing.append(kind.name + QLatin1Char('.') + field.name);
        }
    }
    if (missing.isEmpty())
        return {};
    return Error{ErrorCode::InvalidInput,
                 SourceText::tr("The other archive has fields that this one lacks, or has "
                                "otherwise: %1; add them to county.json here first.")
                     .arg(named(missing)),
                 {}};
}

Result<std::unique_ptr<AbsorbSource>> AbsorbSource::open(Store &ours, const AbsorbRequest &request)
{
    ARCHIVE_CHECK(archivefolder::removeAbsorbCopy(ours.context().info.folder));
    std::unique_ptr<AbsorbSource> source(new AbsorbSource(ours));
    const auto prepared = source->prepare(request);
    if (prepared)
        return source;
    ARCHIVE_CHECK(source->remove());
    return prepared.error();
}

AbsorbSource::~AbsorbSource() = default;

Result<void> AbsorbSource::prepare(const AbsorbRequest &request)
{
    const auto &context = m_ours.context();
    auto &disk = *context.environment.disk;
    const auto own = QFileInfo(context.info.folder).canonicalFilePath();
    if (QFileInfo(request.folder).canonicalFilePath() == own)
        return refusal(SourceText::tr("That is this archive itself; name the other one's folder."));
    ARCHIVE_CHECK(archivefolder::checkWhole(request.folder));
    ARCHIVE_TRY(ring, unlock(request));
    ARCHIVE_CHECK(refuseKnown(ring.archiveId()));
    ARCHIVE_TRY(rules, loadContext(request.folder, context.environment));
    ARCHIVE_CHECK(requireOwnFields(m_ours.catalogue(), *rules->catalogue));
    const auto copy = archivefolder::absorbPath(context.info.folder);
    if (!QDir().mkpath(copy)) {
        return Error{ErrorCode::Io,
                     SourceText::tr("The folder %1 can't be made; check that you may write there.")
                         .arg(nativeFolder(copy)),
                     {}};
    }
    auto closed = requireClosed(request.folder, copy, disk);
    if (!closed)
        return ofOther(closed.error());
    m_lock = std::move(closed).value();
    ARCHIVE_CHECK(copyArchive(request.folder, copy, disk));
    auto opened = openCopy(copy, std::move(ring), context.environment);
    if (!opened)
        return ofOther(opened.error());
    m_store.emplace(std::move(opened->store));
    m_journalSize = opened->journalSize;
    ARCHIVE_CHECK(refuseForeign());
    return prove();
}

Result<KeyRing> AbsorbSource::unlock(const AbsorbRequest &request) const
{
    const auto &environment = m_ours.context().environment;
    ARCHIVE_TRY(lockout, lockoutOf(request.folder, environment));
    ARCHIVE_CHECK(lockout.admitUnwritten(request.user));
    auto ring = KeyRing::unlock(request.folder, request.user, request.password, environment);
    if (!ring && ring.error().code == ErrorCode::WrongPassword) {
        return Error{ErrorCode::WrongPassword,
                     SourceText::tr("The other archive does not open with this password of “%1”; "
                                    "give that user's own in ARCHIVE_THEIR_PASSWORD.")
                         .arg(request.user),
                     {}};
    }
    if (!ring)
        return ofOther(ring.error());
    if (const auto due = requireOwnPassword(*ring, environment.clock->nowUtc()); !due)
        return ofOther(due.error());
    return ring;
}

Result<void> AbsorbSource::refuseKnown(const Uid &archive) const
{
    if (archive == m_ours.context().info.id) {
        return refusal(SourceText::tr("The folder holds a copy of this same archive; only the "
                                      "archive of another station can be taken in."));
    }
    ARCHIVE_TRY(known, AbsorbRows(m_ours).find(archive));
    if (!known || known->seq == 0)
        return {};
    return refusal(SourceText::tr("The archive of the station %1 is here already, since entry %2 "
                                  "of the journal; nothing was done.")
                       .arg(known->info.station)
                       .arg(known->seq));
}

Result<void> AbsorbSource::refuseForeign()
{
    const auto &ours = m_ours.context().info;
    const auto session = Sessions(*m_store).begin(QStringLiteral("maintenance"));
    if (!session)
        return ofOther(session.error());
    ARCHIVE_CHECK(AccessRules(*m_store, *session).require(kinds::task, Action::Manage));
    if (info().division.text().left(countyDigits) != ours.division.text().left(countyDigits)) {
        return refusal(SourceText::tr("The other archive serves another county (%1, here %2); only "
                                      "archives of one county are put together.")
                           .arg(info().division.text(), ours.division.text()));
    }
    if (info().sample != ours.sample) {
        return refusal(info().sample
                           ? SourceText::tr("The other archive holds invented people; they don't "
                                            "belong in a real one.")
                           : SourceText::tr("This archive holds invented people; nobody real "
                                            "belongs in it."));
    }
    if (info().training != ours.training) {
        return refusal(info().training
                           ? SourceText::tr("The other archive is for practice; nothing of it "
                                            "belongs in one that counts.")
                           : SourceText::tr("This archive is for practice; take the other one in "
                                            "where it counts."));
    }
    return refuseStrays(*m_store);
}

Result<void> AbsorbSource::prove()
{
    ARCHIVE_TRY(check, Verifier(*m_store).archive(true));
    if (check.ok)
        return {};
    return Error{ErrorCode::Damaged,
                 SourceText::tr("The other archive is not whole: %1 Nothing was taken in; mend it "
                                "there first.")
                     .arg(check.problems.constFirst()),
                 {}};
}

Record AbsorbSource::asOurs(const Record &theirs) const
{
    const auto &there = m_store->catalogue();
    const auto &here = m_ours.catalogue();
    const auto &kind = there.kind(theirs.kind);
    const auto &own = *here.findKind(kind.name);
    auto record = theirs;
    record.kind = own.index;
    record.values.assign(own.fields.size(), Value());
    for (const auto &field : kind.fields)
        record.set(here.findField(own, field.name)->id, theirs.value(field.id));
    return record;
}

const Kind &AbsorbSource::kindThere(KindIndex ours) const
{
    const auto &name = m_ours.catalogue().kind(ours).name;
    const auto *kind = m_store->catalogue().findKind(name);
    return kind == nullptr ? m_store->catalogue().kind(ours) : *kind;
}

Result<void> AbsorbSource::remove()
{
    if (m_store)
        ARCHIVE_CHECK(m_store->close());
    m_store.reset();
    m_lock.reset();
    return archivefolder::removeAbsorbCopy(m_ours.context().info.folder);
}

} // namespace archive
