// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorbtaker.h"

namespace archive {
namespace {

/// Those of a kind below a record.
Result<void>
collectKind(AbsorbSource &source, const Kind &kind, const Uid &parent, RecordTree &tree)
{
    auto &theirs = source.store();
    ARCHIVE_TRY(below, theirs.statement(QStringLiteral("erasures/below"), kind));
    below.bindAll(parent.toBytes());
    for (;;) {
        ARCHIVE_TRY(found, below.step());
        if (!found)
            return {};
        ARCHIVE_TRY(record, Rows(theirs).find(kind.index, Uid::fromBytes(below.blob(0))));
        if (record)
            tree.records.push_back(source.asOurs(*record));
    }
}

/// All below the first record, deleted ones too, each behind its parent.
Result<void> collectBelow(AbsorbSource &source, const Catalogue &ours, RecordTree &tree)
{
    for (size_t at = 0; at < tree.records.size(); ++at) {
        const auto parent = tree.records.at(at).uid;
        const auto name = ours.kind(tree.records.at(at).kind).name;
        for (const auto &kind : source.store().catalogue().kinds()) {
            if (kind.parent == name)
                ARCHIVE_CHECK(collectKind(source, kind, parent, tree));
        }
    }
    return {};
}

} // namespace

Result<std::vector<RecordTree>>
treesAfter(AbsorbSource &source, const Catalogue &ours, KindIndex kind, const TreePage &page)
{
    auto &theirs = source.store();
    const auto &there = source.kindThere(kind);
    std::vector<RecordTree> trees;
    ARCHIVE_TRY(roots, theirs.statement(QStringLiteral("absorb/roots"), there));
    roots.bindAll(page.after, page.most);
    for (;;) {
        ARCHIVE_TRY(found, roots.step());
        if (!found)
            return trees;
        ARCHIVE_TRY(record, Rows(theirs).find(there.index, Uid::fromBytes(roots.blob(1))));
        if (!record)
            continue;
        RecordTree tree{roots.integer(0), {source.asOurs(*record)}};
        ARCHIVE_CHECK(collectBelow(source, ours, tree));
        trees.push_back(std::move(tree));
    }
}

} // namespace archive
