// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "support/committeestory.h"
#include "views/codes.h"
#include "views/loan.h"
#include "views/publicrecord.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace archive::test {

/// A story about cases: a household that the officer entered, and a leaver; steps are taken by whom the tables want.
class CaseStory : public CommitteeStory
{
public:
    using CommitteeStory::CommitteeStory;

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

    [[nodiscard]] static QString secondReviewer() { return QStringLiteral("reviewer2"); }
    void addSecondReviewer()
    {
        if (std::exchange(m_hasSecondReviewer, true))
            return;
        const auto admin = as(QStringLiteral("admin"), QStringLiteral("maintenance"));
        must(archive().users().add(admin,
                                   secondReviewer(),
                                   {QStringLiteral("reviewer")},
                                   {},
                                   password(),
                                   PasswordUse::Lasting));
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
        if (has(transition, GuardRule::NotLast))
            return secondReviewer();
        const bool another = has(transition, GuardRule::NotOpener);
        return another ? transition.roles.back() : transition.roles.front();
    }

    [[nodiscard]] Session sessionFor(const QString &user, const Transition &transition)
    {
        if (archive().user().name != user)
            signIn(user);
        for (const auto &code : transition.purposes) {
            if (haveCommon(archive().policy().purpose(code)->roles, archive().user().roles))
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
            } else if (transition.effect == CaseEffect::Post) {
                values.emplace_back(rule.name, m_posting.toString());
            } else if (transition.effect == CaseEffect::Adjust) {
                values.emplace_back(rule.name, QString(codes::grade::doubleA));
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
            return (workflow.name == QLatin1String("rating") ? home() : person()).toString();
        case CaseSubject::User:
            return leaver();
        case CaseSubject::Village:
            return villageRecord().toString();
        case CaseSubject::Township:
            return township();
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
        if (isOf(QStringLiteral("village"), transition)
            || isOf(QStringLiteral("township"), transition)) {
            preparePlace(transition);
        } else {
            prepareRating(transition);
        }
    }
    [[nodiscard]] bool isOf(const QString &name, const Transition &transition)
    {
        const auto &steps = workflow(name).transitions;
        return &transition >= &steps.front() && &transition <= &steps.back();
    }
    /// Of a village or a township.
    void preparePlace(const Transition &transition)
    {
        const bool isOfTownship = isOf(QStringLiteral("township"), transition);
        if (has(transition, GuardRule::NotLast))
            addSecondReviewer();
        if (has(transition, GuardRule::Graded) && transition.from.isEmpty()
            && !std::exchange(m_hasPlace, true))
            proposePlace(isOfTownship, true);
        if (transition.effect == CaseEffect::Post) {
            m_posting = isOfTownship ? postList(township(), codes::postingKind::trustedTownship)
                                     : postList(village(), codes::postingKind::trustedVillage);
        }
        if (has(transition, GuardRule::PostingOver)) {
            passDays(7);
            takeDown(m_posting);
            countObjections(m_posting, 0);
        }
    }
    /// The same for steps of a rating.
    void prepareRating(const Transition &transition)
    {
        if (has(transition, GuardRule::NotLast))
            addSecondReviewer();
        if (has(transition, GuardRule::Graded) && transition.from.isEmpty() && m_appraisal.isNull())
            rateHome();
        if (has(transition, GuardRule::Publishable) || has(transition, GuardRule::NotPublishable))
            agreeToPosting(home(), has(transition, GuardRule::Publishable));
        if (transition.effect == CaseEffect::Post)
            m_posting = postList();
        if (has(transition, GuardRule::PostingOver)) {
            passDays(7);
            takeDown(m_posting);
        }
        if (has(transition, GuardRule::Over))
            passDays(2 * 366);
    }
    /// A committee of three appraised it, then it was proposed.
    void rateHome()
    {
        agreeToPosting(home(), true);
        m_appraisal = appraise(home(), QStringLiteral("林一"));
        appraise(home(), QStringLiteral("林二"));
        appraise(home(), QStringLiteral("林三"));
        propose(home(), codes::grade::tripleA, 950);
    }
    [[nodiscard]] Uid oneAppraisal() const { return m_appraisal; }
    [[nodiscard]] Uid posting() const { return m_posting; }
    /// So that a guard of a rating's step, which held, does not hold any more.
    void unsettle(GuardRule rule, const Transition &transition)
    {
        if (isOf(QStringLiteral("village"), transition))
            return unsettlePlace(rule, false);
        if (isOf(QStringLiteral("township"), transition))
            return unsettlePlace(rule, true);
        if (rule == GuardRule::Graded)
            propose(home(), {}, 0);
        if (rule == GuardRule::SameGrade)
            propose(home(), codes::grade::doubleA, 850);
        if (rule == GuardRule::Appraised)
            takeBack(m_appraisal);
        if (rule == GuardRule::Publishable || rule == GuardRule::NotPublishable)
            agreeToPosting(home(), rule == GuardRule::NotPublishable);
        if (rule == GuardRule::NotEntered)
            correctsPerson(actorOf(transition));
        if (rule == GuardRule::Undisputed)
            openCase(workflow(QStringLiteral("objection")));
    }
    void unsettlePlace(GuardRule rule, bool isOfTownship)
    {
        if (rule == GuardRule::Graded)
            proposePlace(isOfTownship, true, false);
        if (rule == GuardRule::NewestGates)
            proposePlace(isOfTownship, false);
        if (rule == GuardRule::Gates && isOfTownship)
            amendTownship(false);
        if (rule == GuardRule::Gates && !isOfTownship)
            amendVillage(false);
        if (rule == GuardRule::Unopposed)
            countObjections(m_posting, 1);
    }
    Uid proposePlace(bool isOfTownship, bool passes, bool complete = true, int year = 2025)
    {
        return isOfTownship ? proposeTownship(passes, complete, year)
                            : proposeVillage(passes, complete, year);
    }
    void correctsPerson(const QString &user)
    {
        const auto corrected = change<PersonEdit>(
            kinds::person,
            [](PersonEdit &edit) { edit.setPhone(QStringLiteral("13900009999")); },
            person());
        const auto session = as(user, QStringLiteral("objection"));
        must(archive().records().save(session, {QStringLiteral("更正"), {corrected}}));
    }
    /// The case as the user who is signed in opens it, for steps that ask for that; a refusal is the step's matter.
    void openFor(const Session &session, const Uid &id, const Transition &transition)
    {
        if (has(transition, GuardRule::Opened))
            static_cast<void>(archive().cases().get(session, id));
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
        openFor(actor, id, transition);
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
                if (step.from != at || seen.contains(step.to) || !isFor(step, asked)
                    || isOfProgram(step))
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
    /// A step that nobody takes by hand.
    [[nodiscard]] static bool isOfProgram(const Transition &step)
    {
        return step.roles.contains(programRole);
    }
    /// Whether people's steps lead to a state.
    [[nodiscard]] static bool isReached(const Workflow &workflow, const QString &state)
    {
        return std::any_of(
            workflow.transitions.begin(), workflow.transitions.end(), [&](const Transition &step) {
                return step.to == state && !isOfProgram(step);
            });
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
    Uid m_appraisal;
    Uid m_posting;
    bool m_hasSecondReviewer = false;
    bool m_hasPlace = false;
    int m_corrections = 0;
};

} // namespace archive::test
