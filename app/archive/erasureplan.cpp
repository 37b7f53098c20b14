// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasureplan.h"

#include "archive/retention.h"
#include "archive/rows.h"

#include <algorithm>
#include <map>

namespace archive {
namespace {

/// Spreads what keeps a record to those without which it says nothing: what it stands under, and whose it is.
class KeptRecords
{
public:
    KeptRecords(Store &store, const std::vector<ErasureTarget> &targets)
        : m_store(store)
        , m_targets(targets)
    { }

    [[nodiscard]] Result<void> keep(const Record &record, const QString &law)
    {
        if (!isTarget(record.uid) || !m_laws.emplace(record.uid, law).second)
            return {};
        const auto &catalogue = m_store.catalogue();
        const auto &kind = catalogue.kind(record.kind);
        if (const auto *above = catalogue.findKind(kind.parent))
            ARCHIVE_CHECK(keepOther(above->index, record.parent, law));
        const auto *subject =
            kind.subjectField ? record.value(*kind.subjectField).get<Uid>() : nullptr;
        if (subject == nullptr)
            return {};
        const auto *whose = catalogue.findKind(catalogue.field(*kind.subjectField).refKind);
        return keepOther(whose->index, *subject, law);
    }

    /// None for a record that nothing keeps.
    [[nodiscard]] std::optional<QString> law(const Uid &uid) const
    {
        const auto found = m_laws.find(uid);
        return found == m_laws.end() ? std::nullopt : std::optional(found->second);
    }

private:
    [[nodiscard]] Result<void> keepOther(KindIndex kind, const Uid &uid, const QString &law)
    {
        ARCHIVE_TRY(record, Rows(m_store).find(kind, uid));
        return record ? keep(*record, law) : Result<void>();
    }
    [[nodiscard]] bool isTarget(const Uid &uid) const
    {
        return std::any_of(m_targets.begin(), m_targets.end(), [&](const ErasureTarget &target) {
            return target.uid == uid;
        });
    }

    Store &m_store;
    const std::vector<ErasureTarget> &m_targets;
    std::map<Uid, QString> m_laws;
};

} // namespace

Result<ErasurePlan> planErasure(Store &store, const Uid &uid, QDate day)
{
    ARCHIVE_TRY(targets, erasureTargetsOf(store, uid));
    KeptRecords kept(store, targets);
    ErasurePlan plan;
    for (const auto &target : targets) {
        ARCHIVE_TRY(record, Rows(store).find(target.kind, target.uid));
        if (!record)
            continue;
        const auto answer = store.context().retention->answer(*record, day);
        const bool isOpen = answer.standing == RetentionAnswer::Standing::Open;
        if (!answer.law.isEmpty())
            ARCHIVE_CHECK(kept.keep(*record, answer.law));
        plan.open += !answer.law.isEmpty() && isOpen ? 1 : 0;
    }
    for (const auto &target : targets) {
        if (const auto law = kept.law(target.uid)) {
            plan.kept.push_back({target, *law, {}});
        } else {
            plan.erased.push_back(target);
        }
    }
    return plan;
}

} // namespace archive
