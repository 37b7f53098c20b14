// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "support/archivestory.h"
#include "views/codes.h"
#include "views/loan.h"
#include "views/publicrecord.h"

#include <algorithm>
#include <stdexcept>

namespace archive::test {

/// A story about cases: a household that the officer entered, and a leaver; steps are taken by whom the tables want.
class CaseStory : public ArchiveStory
{
public:
    using ArchiveStory::ArchiveStory;

    [[nodiscard]] static QString leaver() { return QStringLiteral("leaver"); }

    [[nodiscard]] static const Workflows &workflows(const Policy &policy)
    {
        static const auto loaded = must(loadWorkflows(QStringLiteral(":/workflow"), policy));
        return *loaded;
    }
    [[nodiscard]] const Workflow &workflow(const QString &name)
    {
        return *workflows(archive().policy()).find(name);
    }

    /// The head of a household that the officer entered.
    [[nodiscard]] Uid person()
    {
        if (m_person.isNull()) {
            signIn(QStringLiteral("officer"));
            m_household = household(QStringLiteral("张秀梅"));
            m_person = headOf(m_household);
        }
        return m_person;
    }
    [[nodiscard]] Uid home()
    {
        static_cast<void>(person());
        return m_household;
    }

    Session as(const QString &user, const QString &purpose)
    {
        if (archive().user().name != user)
            signIn(user);
        return session(purpose);
    }

    void addLeaver()
    {
        const auto admin = as(QStringLiteral("admin"), QStringLiteral("maintenance"));
        must(archive().users().add(
            admin, leaver(), {QStringLiteral("officer")}, {}, password(), PasswordUse::Lasting));
    }
    Uid disableLeaver()
    {
        const auto admin = as(QStringLiteral("admin"), QStringLiteral("maintenance"));
        return must(archive().users().disable(admin, leaver()));
    }
    /// A household of the leaver's.
    Uid leaversHousehold()
    {
        signIn(QStringLiteral("officer"));
        const auto uid = household(QStringLiteral("李四"));
        save(change<HouseholdEdit>(
            kinds::household, [](HouseholdEdit &edit) { edit.setOfficer(leaver()); }, uid));
        return uid;
    }

    void correctPerson()
    {
        signIn(QStringLiteral("officer"));
        save(change<PersonEdit>(
            kinds::person,
            [&](PersonEdit &edit) {
                edit.setPhone(QStringLiteral("139000%1").arg(10000 + ++m_corrections));
            },
            person()));
    }

    [[nodiscard]] static bool has(const Transition &transition, GuardRule rule)
    {
        return std::any_of(transition.guards.begin(),
                           transition.guards.end(),
                           [&](const Guard &guard) { return guard.rule == rule; });
    }

    /// A user of one of the step's roles, not the opener where that is forbidden: each role has one user of its name.
    [[nodiscard]] static QString actorOf(const Transition &transition)
    {
        const bool another = has(transition, GuardRule::NotOpener);
        return another ? transition.roles.back() : transition.roles.front();
    }

    [[nodiscard]] Session sessionFor(const QString &user, const Transition &transition)
    {
        if (archive().user().name != user)
            signIn(user);
        for (const auto &code : transition.purposes) {
            const auto *purpose = archive().policy().purpose(code);
            if (purpose->roles.contains(user))
                return session(code);
        }
        throw std::runtime_error("no purpose for the step");
    }

    /// What the step wants, and nothing else.
    [[nodiscard]] CaseValues valuesFor(const Transition &transition, const QString &asked)
    {
        CaseValues values;
        for (const auto &rule : transition.values) {
            if (!rule.choices.isEmpty()) {
                values.emplace_back(rule.name, asked.isEmpty() ? rule.choices.front() : asked);
            } else if (transition.effect == CaseEffect::TakeOver) {
                values.emplace_back(rule.name, m_left.toString());
            } else if (rule.required) {
                values.emplace_back(rule.name, QStringLiteral("𠮷田一 的 ") + rule.name);
            }
        }
        return values;
    }

    [[nodiscard]] static QString reasonFor(const Transition &transition)
    {
        return has(transition, GuardRule::Reason) ? QStringLiteral("缘由𠀀") : QString();
    }

    /// What a case of the workflow is about.
    [[nodiscard]] QString subjectOf(const Workflow &workflow)
    {
        switch (workflow.subject) {
        case CaseSubject::Record:
            return person().toString();
        case CaseSubject::User:
            return leaver();
        case CaseSubject::Archive:
            break;
        }
        return archive().info().id.toString();
    }
    /// Somebody who sees its cases in the list.
    [[nodiscard]] static QString viewerOf(const Workflow &workflow)
    {
        return workflow.subject == CaseSubject::Archive ? QStringLiteral("admin")
                                                        : QStringLiteral("officer");
    }

    /// A record that is due to be purged, since it was repaired today.
    void repairRecord()
    {
        static_cast<void>(person());
        signIn(QStringLiteral("officer"));
        auto record = change<PublicRecordEdit>(kinds::publicRecord, [](PublicRecordEdit &edit) {
            const auto today = PartialDate::fromDate(QDate(2026, 5, 13));
            edit.setRecordDocument(QStringLiteral("执1号"))
                .setOccurredOn(PartialDate::fromDate(QDate(2019, 1, 1)))
                .setRepairedOn(today)
                .setSourceDepartment(codes::sourceDepartment::court)
                .setRecordKind(codes::publicRecordKind::enforcement);
        });
        record.parent = home();
        m_repaired = save(record);
    }
    void takeRepairBack()
    {
        signIn(QStringLiteral("officer"));
        Change change;
        change.kind = kinds::publicRecord;
        change.uid = m_repaired;
        change.values.emplace_back(fields::publicRecord::repairedOn, Value());
        save(change);
    }
    /// A loan that another law orders to keep for some years more.
    void settleLoan()
    {
        static_cast<void>(person());
        signIn(QStringLiteral("officer"));
        auto loan = change<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
            edit.setContractNumber(QStringLiteral("HT-7788"))
                .setAmount(Money::fromFen(5'000'000))
                .setBorrower(person())
                .setStartDate(PartialDate::fromDate(QDate(2022, 3, 1)))
                .setAccountState(codes::accountState::settled)
                .setSettledOn(PartialDate::fromDate(QDate(2025, 3, 1)));
        });
        loan.parent = home();
        save(loan);
    }

    /// What has to have happened before the step.
    void prepare(const Transition &transition)
    {
        if (transition.effect == CaseEffect::Propose && m_repaired.isNull())
            repairRecord();
        if (has(transition, GuardRule::Kept))
            settleLoan();
        if (has(transition, GuardRule::RecordChanged))
            correctPerson();
        if (has(transition, GuardRule::Left) && transition.from.isEmpty()) {
            addLeaver();
            static_cast<void>(disableLeaver());
        }
        if (transition.effect == CaseEffect::TakeOver)
            m_left = leaversHousehold();
    }

    /// The same as a call; `asked` is the choice that the case is opened with.
    Uid openCase(const Workflow &workflow, const QString &asked = {})
    {
        const auto &transition = workflow.opening();
        const auto subject = subjectOf(workflow);
        prepare(transition);
        const auto actor = sessionFor(actorOf(transition), transition);
        return must(archive().cases().open(actor,
                                           {workflow.name,
                                            subject,
                                            reasonFor(transition),
                                            valuesFor(transition, asked)}))
            .id;
    }
    [[nodiscard]] CaseMove moveFor(const Uid &id, const Transition &transition)
    {
        return {id, transition.action, reasonFor(transition), valuesFor(transition, {}), {}};
    }
    CaseState take(const Uid &id, const Transition &transition)
    {
        prepare(transition);
        const auto actor = sessionFor(actorOf(transition), transition);
        return must(archive().cases().step(actor, moveFor(id, transition)));
    }

    /// The steps after the opening on a shortest way to a state that can be gone when the case was opened for `asked`.
    [[nodiscard]] static std::vector<const Transition *>
    way(const Workflow &workflow, const QString &to, const QString &asked)
    {
        std::vector<std::vector<const Transition *>> ways{{}};
        QStringList seen{workflow.opening().to};
        for (size_t i = 0; i < ways.size(); ++i) {
            const auto at = ways[i].empty() ? workflow.opening().to : ways[i].back()->to;
            if (at == to)
                return ways[i];
            for (const auto &step : workflow.transitions) {
                if (step.from != at || seen.contains(step.to) || !isFor(step, asked))
                    continue;
                seen.append(step.to);
                auto longer = ways[i];
                longer.push_back(&step);
                ways.push_back(std::move(longer));
            }
        }
        throw std::runtime_error("no way to the state");
    }
    /// What a case has to be opened for, so that the step can be taken; empty: anything.
    [[nodiscard]] static QString askedFor(const Transition &transition)
    {
        for (const auto &guard : transition.guards) {
            if (guard.rule == GuardRule::Asked)
                return guard.choices.front();
        }
        return {};
    }
    /// What a case has to be opened for to come to a state.
    [[nodiscard]] static QString askedForState(const Workflow &workflow, const QString &state)
    {
        for (const auto &step : workflow.transitions) {
            if (step.to == state && !step.from.isEmpty() && step.from != step.to)
                return askedFor(step);
        }
        return {};
    }

    /// Opens a case and takes it to a state.
    Uid caseIn(const Workflow &workflow, const QString &state, const QString &asked)
    {
        const auto id = openCase(workflow, asked);
        for (const auto *step : way(workflow, state, asked))
            take(id, *step);
        return id;
    }
    [[nodiscard]] CaseRow rowOf(const Uid &id)
    {
        const auto rows = must(archive().cases().list(must(archive().sessions().beginMasked())));
        for (const auto &row : rows) {
            if (row.id == id)
                return row;
        }
        throw std::runtime_error("the case is not listed");
    }

private:
    [[nodiscard]] static bool isFor(const Transition &step, const QString &asked)
    {
        return std::all_of(step.guards.begin(), step.guards.end(), [&](const Guard &guard) {
            return guard.rule != GuardRule::Asked || guard.choices.contains(asked);
        });
    }

    Uid m_household;
    Uid m_person;
    Uid m_left;
    Uid m_repaired;
    int m_corrections = 0;
};

} // namespace archive::test
