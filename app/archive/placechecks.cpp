// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checks.h"
#include "catalogue/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

// A finding about the record as a whole stands at its first field.
FieldId wholeRecord(const Record &record)
{
    return {record.kind, 0};
}

Result<void>
checkParent(const Catalogue &catalogue, PendingRows &rows, const Record &record, FindingList &list)
{
    const auto &kind = catalogue.kind(record.kind);
    const auto *above = catalogue.findKind(kind.parent);
    if (above == nullptr) {
        if (!record.parent.isNull()) {
            list.hard(wholeRecord(record),
                      QStringLiteral("parent-unwanted"),
                      PlaceText::tr("Records of %1 belong to no other record; leave it out.")
                          .arg(titleOf(kind)));
        }
        return {};
    }
    ARCHIVE_TRY(parent, rows.find(above->index, record.parent));
    if (!parent || parent->deleted) {
        list.hard(wholeRecord(record),
                  QStringLiteral("parent-missing"),
                  PlaceText::tr("The record of %1 that this belongs to does not exist or was "
                                "deleted; save that one first.")
                      .arg(titleOf(*above)));
    }
    return {};
}

Result<void> checkReference(const Catalogue &catalogue,
                            PendingRows &rows,
                            const Record &record,
                            const Field &field,
                            FindingList &list)
{
    const auto *uid = record.value(field.id).get<Uid>();
    const auto *kind = catalogue.findKind(field.refKind);
    if (uid == nullptr || kind == nullptr)
        return {};
    ARCHIVE_TRY(target, rows.find(kind->index, *uid));
    if (!target || target->deleted) {
        list.hard(field.id,
                  QStringLiteral("reference-missing"),
                  PlaceText::tr("%1 names a record that does not exist or was deleted; choose "
                                "another.")
                      .arg(titleOf(field)));
        return {};
    }
    return {};
}

Result<void>
checkUnique(PendingRows &rows, const Record &record, const Field &field, FindingList &list)
{
    const auto &value = record.value(field.id);
    if (!field.unique || value.isNone())
        return {};
    ARCHIVE_TRY(holders, rows.having(field.id, value));
    const bool taken = std::any_of(holders.begin(), holders.end(), [&record](const auto &holder) {
        return !(holder.uid == record.uid);
    });
    if (taken) {
        list.hard(field.id,
                  QStringLiteral("duplicate"),
                  PlaceText::tr("%1 is in use already; give another.").arg(titleOf(field)));
    }
    return {};
}

Result<void> checkNothingBelow(const Catalogue &catalogue,
                               PendingRows &rows,
                               const Record &record,
                               FindingList &list)
{
    for (const auto &kind : catalogue.kinds()) {
        const auto *above = catalogue.findKind(kind.parent);
        if (above == nullptr || above->index != record.kind)
            continue;
        ARCHIVE_TRY(children, rows.children(kind.index, record.uid));
        if (!children.empty()) {
            list.hard(wholeRecord(record),
                      QStringLiteral("has-children"),
                      PlaceText::tr("Records of %1 still belong to this one; delete them first.")
                          .arg(titleOf(kind)));
        }
    }
    return {};
}

Result<void> checkNotReferenced(const Catalogue &catalogue,
                                PendingRows &rows,
                                const Record &record,
                                FindingList &list)
{
    const auto &own = catalogue.kind(record.kind);
    for (const auto &kind : catalogue.kinds()) {
        for (const auto &field : kind.fields) {
            if (field.type != ValueType::Ref || field.refKind != own.name)
                continue;
            ARCHIVE_TRY(holders, rows.having(field.id, Value::of(record.uid)));
            if (!holders.empty()) {
                list.hard(wholeRecord(record),
                          QStringLiteral("is-referenced"),
                          PlaceText::tr("A record of %1 names this one as its %2; change that "
                                        "first.")
                              .arg(titleOf(kind), titleOf(field)));
            }
        }
    }
    return {};
}

} // namespace

Result<void>
checkPlaces(Store &store, PendingRows &rows, const PlannedRecord &planned, FindingList &list)
{
    const auto &catalogue = store.catalogue();
    if (planned.after.deleted) {
        ARCHIVE_CHECK(checkNothingBelow(catalogue, rows, planned.after, list));
        return checkNotReferenced(catalogue, rows, planned.after, list);
    }
    ARCHIVE_CHECK(checkParent(catalogue, rows, planned.after, list));
    for (const auto &field : catalogue.kind(planned.after.kind).fields) {
        ARCHIVE_CHECK(checkReference(catalogue, rows, planned.after, field, list));
        ARCHIVE_CHECK(checkUnique(rows, planned.after, field, list));
    }
    return {};
}

} // namespace archive
