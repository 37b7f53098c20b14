// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/fieldmarks.h"

#include <algorithm>

namespace archive {

FieldMarks::FieldMarks(QObject *parent)
    : QObject(parent)
{ }

void FieldMarks::clear()
{
    m_confirmed.clear();
    m_facts.clear();
    m_notes.clear();
    m_sources.clear();
    m_ownSources.clear();
}

void FieldMarks::confirm(const Finding &finding, const QString &reason)
{
    std::erase_if(m_confirmed, [&finding](const ConfirmedFinding &one) {
        return isSamePoint(one.finding, finding);
    });
    m_confirmed.push_back({finding, reason});
    emit changed();
}

void FieldMarks::keepOnly(const std::vector<Finding> &findings)
{
    std::erase_if(m_confirmed, [&findings](const ConfirmedFinding &one) {
        return std::none_of(findings.begin(), findings.end(), [&one](const Finding &finding) {
            return isSamePoint(one.finding, finding);
        });
    });
}

QString FieldMarks::reasonFor(const Finding &finding) const
{
    const auto found =
        std::find_if(m_confirmed.begin(), m_confirmed.end(), [&finding](const auto &one) {
            return isSamePoint(one.finding, finding);
        });
    return found == m_confirmed.end() ? QString() : found->reason;
}

std::optional<FormerValue> FieldMarks::former(const Uid &record, FieldId field) const
{
    return m_former ? m_former(record, field) : std::nullopt;
}

void FieldMarks::setFacts(std::map<Key, Provenance> facts, QDate today)
{
    m_facts = std::move(facts);
    m_today = today;
    emit changed();
}

void FieldMarks::setNotes(std::map<Key, FieldNote> notes)
{
    m_notes = std::move(notes);
    emit changed();
}

const Provenance *FieldMarks::fact(const Key &key) const
{
    const auto found = m_facts.find(key);
    return found == m_facts.end() ? nullptr : &found->second;
}

bool FieldMarks::isStale(const Key &key) const
{
    const auto *const known = fact(key);
    return known != nullptr && known->isStale(m_today);
}

const FieldNote *FieldMarks::note(const Key &key) const
{
    const auto found = m_notes.find(key);
    return found == m_notes.end() ? nullptr : &found->second;
}

void FieldMarks::setSource(const Key &key, const FactSource &source)
{
    m_ownSources[key] = source;
    emit changed();
}

void FieldMarks::setSourceOfAll(const Uid &record, const FactSource &source)
{
    m_sources[record] = source;
    std::erase_if(m_ownSources, [&record](const auto &own) { return own.first.first == record; });
    emit changed();
}

FactSource FieldMarks::source(const Key &key) const
{
    if (const auto own = m_ownSources.find(key); own != m_ownSources.end())
        return own->second;
    const auto found = m_sources.find(key.first);
    return found == m_sources.end() ? FactSource() : found->second;
}

bool FieldMarks::hasOwnSource(const Key &key) const
{
    return m_ownSources.contains(key);
}

void FieldMarks::addSources(std::vector<Change> &changes) const
{
    for (auto &change : changes) {
        if (change.deleted)
            continue;
        if (const auto found = m_sources.find(change.uid); found != m_sources.end())
            change.source = found->second;
        for (const auto &[field, value] : change.values) {
            if (hasOwnSource({change.uid, field}))
                change.ownSources.emplace_back(field, source({change.uid, field}));
        }
    }
}

void FieldMarks::resume(const TypedForm &form)
{
    m_confirmed = form.confirmed;
    for (const auto &change : form.changes) {
        if (!change.source.isEmpty())
            m_sources[change.uid] = change.source;
        for (const auto &[field, source] : change.ownSources)
            m_ownSources[{change.uid, field}] = source;
    }
}

std::vector<Finding> FieldMarks::open(const std::vector<Finding> &findings) const
{
    std::vector<Finding> left;
    for (const auto severity : {Severity::Hard, Severity::Soft}) {
        for (const auto &finding : findings) {
            if (finding.severity == severity && reasonFor(finding).isEmpty())
                left.push_back(finding);
        }
    }
    return left;
}

} // namespace archive
