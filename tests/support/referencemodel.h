// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/uid.h"

#include <QString>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace archive::test {

/// What an archive should hold after any steps, in plain data: households with one value, their loans with one value, consents,
/// objections. It knows neither tables nor journal, so that it is wrong in other ways than the archive.
class ReferenceModel
{
public:
    struct State
    {
        QString value;
        bool deleted = false;
        friend bool operator==(const State &, const State &) = default;
    };
    struct Item
    {
        Uid household; ///< itself for a household
        std::vector<State> states; ///< one a save, the last is the present one
        bool erased = false;
        bool disputed = false;
        [[nodiscard]] const State &now() const { return states.back(); }
        [[nodiscard]] size_t revision() const { return states.size(); }
    };
    struct Consent
    {
        Uid household;
        bool withdrawn = false;
    };
    /// The records that a save changed, the household first, with the revisions that it gave them.
    using Save = std::vector<std::pair<Uid, size_t>>;
    /// None when the step should succeed.
    using Refusal = std::optional<ErrorCode>;

    void addHousehold(const Uid &uid, const QString &value)
    {
        m_items[uid] = {uid, {{value, false}}, false, false};
    }
    void addLoan(const Uid &uid, const Uid &household, const QString &value)
    {
        m_items[uid] = {household, {{value, false}}, false, false};
        m_saves.push_back({{uid, 1}});
    }
    [[nodiscard]] Refusal mayAddLoan(const Uid &household) const
    {
        return hasEnded(household) ? Refusal(ErrorCode::Refused) : std::nullopt;
    }

    void addConsent(const Uid &uid, const Uid &household) { m_consents[uid] = {household, false}; }
    void withdraw(const Uid &uid) { m_consents.at(uid).withdrawn = true; }
    /// Whether the household had consents and none is in force.
    [[nodiscard]] bool hasEnded(const Uid &household) const
    {
        bool any = false;
        for (const auto &[uid, consent] : m_consents) {
            if (!(consent.household == household))
                continue;
            if (!consent.withdrawn)
                return false;
            any = true;
        }
        return any;
    }

    /// Whether each record may get that state; what is kept before consent is a household's.
    [[nodiscard]] Refusal maySave(const std::vector<std::pair<Uid, State>> &set) const
    {
        for (const auto &[uid, state] : set) {
            const auto &item = m_items.at(uid);
            const bool addsFact = !state.value.isEmpty() && state.value != item.now().value;
            if (!(item.household == uid) && addsFact && hasEnded(item.household))
                return ErrorCode::Refused;
        }
        return std::nullopt;
    }
    void save(const std::vector<std::pair<Uid, State>> &set)
    {
        Save save;
        for (const auto &[uid, state] : set) {
            auto &item = m_items.at(uid);
            if (state == item.now())
                continue;
            item.states.push_back(state);
            save.emplace_back(uid, item.revision());
        }
        if (!save.empty())
            m_saves.push_back(save);
    }

    /// What taking a save back leads to; the refusal when it should be refused.
    [[nodiscard]] Refusal mayUndo(size_t number, std::vector<std::pair<Uid, State>> &set) const
    {
        for (const auto &[uid, revision] : m_saves.at(number)) {
            const auto &item = m_items.at(uid);
            if (item.erased)
                return ErrorCode::NotFound;
            if (item.revision() != revision)
                return ErrorCode::Stale;
            set.emplace_back(
                uid, revision == 1 ? State{item.now().value, true} : item.states.at(revision - 2));
        }
        return maySave(set);
    }
    [[nodiscard]] Refusal mayRestore(const Uid &uid, size_t state) const
    {
        const auto &item = m_items.at(uid);
        if (item.states.at(state) == item.now())
            return ErrorCode::InvalidInput;
        return maySave({{uid, item.states.at(state)}});
    }

    void erase(const Uid &uid)
    {
        for (auto &[other, item] : m_items) {
            if (other == uid || item.household == uid) {
                item.erased = true;
                item.disputed = false;
            }
        }
        std::erase_if(m_consents, [&](const auto &entry) { return entry.second.household == uid; });
    }
    void dispute(const Uid &uid, bool disputed) { m_items.at(uid).disputed = disputed; }

    [[nodiscard]] const std::map<Uid, Item> &items() const { return m_items; }
    [[nodiscard]] const std::vector<Save> &saves() const { return m_saves; }
    [[nodiscard]] const std::map<Uid, Consent> &consents() const { return m_consents; }
    [[nodiscard]] qsizetype livingHouseholds() const
    {
        return std::count_if(m_items.begin(), m_items.end(), [](const auto &entry) {
            return entry.second.household == entry.first && !entry.second.erased;
        });
    }
    [[nodiscard]] qsizetype disputes(const Uid &household) const
    {
        return std::count_if(m_items.begin(), m_items.end(), [&](const auto &entry) {
            return entry.second.household == household && entry.second.disputed;
        });
    }

private:
    std::map<Uid, Item> m_items;
    std::map<Uid, Consent> m_consents;
    std::vector<Save> m_saves;
};

} // namespace archive::test
