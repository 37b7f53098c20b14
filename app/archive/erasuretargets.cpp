// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasuretargets.h"

#include "archive/retention.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

Result<std::vector<Uid>> uidsOf(Statement &statement)
{
    std::vector<Uid> uids;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return uids;
        uids.push_back(Uid::fromBytes(statement.blob(0)));
    }
}

} // namespace

ErasureTargets::ErasureTargets(Store &store)
    : m_store(store)
{ }

bool ErasureTargets::isCollected(const Uid &uid) const
{
    return std::any_of(m_targets.begin(), m_targets.end(), [&](const ErasureTarget &target) {
        return target.uid == uid;
    });
}

Result<void> ErasureTargets::collect(KindIndex kind, const Uid &uid, const Uid &household)
{
    if (isCollected(uid))
        return {};
    ARCHIVE_TRY(row,
                m_store.statement(QStringLiteral("search/rowid"), m_store.catalogue().kind(kind)));
    row.bind(1, uid.toBytes());
    ARCHIVE_TRY(found, row.step());
    if (!found)
        return {};
    const ErasureTarget target{kind, uid, household, row.integer(0)};
    row.reset();
    m_targets.push_back(target);
    return collectRelated(target);
}

Result<void> ErasureTargets::collectRelated(const ErasureTarget &target)
{
    const auto &catalogue = m_store.catalogue();
    const auto &name = catalogue.kind(target.kind).name;
    const auto below = QStringLiteral("erasures/below");
    const auto referring = QStringLiteral("erasures/referring");
    for (const auto &other : catalogue.kinds()) {
        if (other.parent == name)
            ARCHIVE_CHECK(collectFrom(below, {other, nullptr}, target));
        const auto *subject = other.subjectField ? &catalogue.field(*other.subjectField) : nullptr;
        if (subject != nullptr && subject->refKind == name)
            ARCHIVE_CHECK(collectFrom(referring, {other, subject}, target));
    }
    for (const auto id : m_store.context().retention->companions()) {
        const auto &field = catalogue.field(id);
        if (field.refKind == name)
            ARCHIVE_CHECK(collectFrom(referring, {catalogue.kind(id.kind), &field}, target));
    }
    return {};
}

Result<void> ErasureTargets::collectFrom(const QString &name,
                                         const Relation &relation,
                                         const ErasureTarget &target)
{
    std::vector<Uid> found;
    {
        ARCHIVE_TRY(statement, m_store.statement(name, relation.kind, relation.field));
        statement.bind(1, target.uid.toBytes());
        ARCHIVE_TRY(uids, uidsOf(statement));
        found = std::move(uids);
    }
    for (const auto &related : found)
        ARCHIVE_CHECK(collect(relation.kind.index, related, target.household));
    return {};
}

Result<std::vector<ErasureTarget>> erasureTargetsOf(Store &store, const Uid &uid)
{
    ARCHIVE_TRY(place, Rows(store).place(uid));
    if (!place) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("archive::Erasures",
                                                 "There is no record %1; check the number.")
                         .arg(uid.toString()),
                     {}};
    }
    ErasureTargets targets(store);
    ARCHIVE_CHECK(targets.collect(place->kind, uid, place->household));
    return targets.all();
}

} // namespace archive
