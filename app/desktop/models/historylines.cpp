// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/historylines.h"

namespace archive {
namespace {

/// What is known of a record while its entries are read, newest first.
struct KnownRecord
{
    std::map<FieldId, Value> values;
    std::vector<size_t>
        waiting; ///< lines of the entry above, which wait for the one that came before
};

class LineMaker
{
public:
    LineMaker(const std::vector<JournalEntry> &entries, const std::map<Uid, Record> &present)
        : m_entries(entries)
        , m_present(present)
    { }

    [[nodiscard]] std::vector<HistoryLine> make()
    {
        for (size_t at = 0; at < m_entries.size(); ++at) {
            if (m_entries[at].type == EntryType::Change) {
                addChange(at);
            } else {
                m_lines.push_back({at, {}, {}, {}, {}, false});
            }
        }
        return std::move(m_lines);
    }

private:
    void addChange(size_t at)
    {
        const auto &entry = m_entries[at];
        const bool isLast = m_known.count(entry.record) == 0;
        auto &known = m_known[entry.record];
        for (const auto line : known.waiting)
            m_lines[line].earlier = at;
        known.waiting.clear();
        if (entry.before.empty()) {
            known.waiting.push_back(m_lines.size());
            m_lines.push_back({at, {}, {}, {}, {}, isLast});
        }
        for (const auto &[field, before] : entry.before) {
            known.waiting.push_back(m_lines.size());
            m_lines.push_back({at, field, before, after(entry, known, field), {}, isLast});
            known.values[field] = before;
        }
    }

    [[nodiscard]] std::optional<Value>
    after(const JournalEntry &entry, const KnownRecord &known, FieldId field) const
    {
        if (const auto found = known.values.find(field); found != known.values.end())
            return found->second;
        const auto record = m_present.find(entry.record);
        if (record == m_present.end() || record->second.kind != field.kind)
            return {};
        return record->second.value(field);
    }

    const std::vector<JournalEntry> &m_entries;
    const std::map<Uid, Record> &m_present;
    std::map<Uid, KnownRecord> m_known;
    std::vector<HistoryLine> m_lines;
};

} // namespace

std::vector<HistoryLine> historyLines(const std::vector<JournalEntry> &entries,
                                      const std::map<Uid, Record> &present)
{
    return LineMaker(entries, present).make();
}

} // namespace archive
