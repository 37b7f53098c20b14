// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"

#include "archive/archiveparts.h"
#include "archive/opening.h"

namespace archive {

Archive::Archive(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{ }

Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::connect() const
{
    const auto &context = m_parts->store.shared();
    ARCHIVE_TRY(
        connection,
        openConnection(
            context->info.folder, *context->keys, OpenMode::ReadWrite, ConnectionRole::Further));
    auto parts =
        std::make_unique<Parts>(Store(context, std::move(connection), m_parts->store.user()));
    return std::unique_ptr<Archive>(new Archive(std::move(parts)));
}

const ArchiveInfo &Archive::info() const
{
    return m_parts->store.context().info;
}

const User &Archive::user() const
{
    return m_parts->store.user();
}

const Catalogue &Archive::catalogue() const
{
    return m_parts->store.catalogue();
}

const Policy &Archive::policy() const
{
    return *m_parts->store.context().policy;
}

const DivisionRegister &Archive::divisions() const
{
    return m_parts->store.context().divisions;
}

const Environment &Archive::environment() const
{
    return m_parts->store.context().environment;
}

const KeyRing &Archive::keys() const
{
    return *m_parts->store.context().keys;
}

Sessions &Archive::sessions()
{
    return m_parts->sessions;
}

Records &Archive::records()
{
    return m_parts->records;
}

Journal &Archive::journal()
{
    return m_parts->journal;
}

Search &Archive::search()
{
    return m_parts->search;
}

HouseholdList &Archive::households()
{
    return m_parts->households;
}

Users &Archive::users()
{
    return m_parts->users;
}

Settings &Archive::settings()
{
    return m_parts->settings;
}

Consents &Archive::consents()
{
    return m_parts->consents;
}

Outbox &Archive::outbox()
{
    return m_parts->outbox;
}

Printouts &Archive::printouts()
{
    return m_parts->printouts;
}

PrintRuns &Archive::printRuns()
{
    return m_parts->printRuns;
}

Backups &Archive::backups()
{
    return m_parts->backups;
}

Erasures &Archive::erasures()
{
    return m_parts->erasures;
}

DeskWork &Archive::deskWork()
{
    return m_parts->deskWork;
}

Drafts &Archive::drafts()
{
    return m_parts->drafts;
}

TypedForms &Archive::typedForms()
{
    return m_parts->typedForms;
}

EntryChecks &Archive::entryChecks()
{
    return m_parts->entryChecks;
}

DoublesFinder &Archive::doubles()
{
    return m_parts->doubles;
}

Files &Archive::files()
{
    return m_parts->files;
}

Cases &Archive::cases()
{
    return m_parts->cases;
}

History &Archive::history()
{
    return m_parts->history;
}

Absorptions &Archive::absorptions()
{
    return m_parts->absorptions;
}

RatingFacts &Archive::ratingFacts()
{
    return m_parts->ratingFacts;
}

RatingReviews &Archive::ratingReviews()
{
    return m_parts->ratingReviews;
}

Appraisals &Archive::appraisals()
{
    return m_parts->appraisals;
}

RecordLocks &Archive::locks()
{
    return m_parts->locks;
}

} // namespace archive
