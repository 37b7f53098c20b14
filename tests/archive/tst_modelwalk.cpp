// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/campaign.h"
#include "support/casestory.h"
#include "support/referencemodel.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/loan.h"

#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <iostream>
#include <random>

using namespace archive;
using namespace archive::test;

namespace {

using State = ReferenceModel::State;
using StateSet = std::vector<std::pair<Uid, State>>;

QString yuan(qint64 fen)
{
    return Money::fromFen(fen).toWire();
}

Change balanceChange(const Uid &loan, const QString &value)
{
    return ArchiveStory::change<LoanEdit>(
        kinds::loan, [&](LoanEdit &edit) { edit.setBalance(must(Money::parse(value))); }, loan);
}

/// What the child does until it is killed: saves ever higher balances of one loan and says which.
int countUntilKilled(const QString &folder, const QString &loan)
{
    const auto archive = must(Archive::open(
        folder, QStringLiteral("officer"), ArchiveStory::password(), Environment::system()));
    const auto session = must(archive->sessions().begin(QStringLiteral("collect")));
    for (int n = 1;; ++n) {
        const auto change = balanceChange(must(Uid::parse(loan)), yuan(n));
        must(archive->records().save(session, {{}, {change}}));
        std::cout << n << std::endl; // flushed, so that the line is out before the next save begins
    }
}

} // namespace

/// Random steps of everything that changes an archive, each with the outcome that a plain model foretells; ARCHIVE_CAMPAIGN=long walks
/// 100,000 (tests/README.md).
class tst_ModelWalk : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theArchiveIsAsTheModelAfterAnySteps()
    {
        const int steps = rounds(1200, 100'000);
        const int every = rounds(300, 5000);
        for (m_step = 1; m_step <= steps; ++m_step) {
            take();
            if (QTest::currentTestFailed())
                return;
            if (m_step % every == 0)
                compareAll(m_step == steps);
            if (QTest::currentTestFailed())
                return;
        }
        compareAll(true);
        QStringList counts;
        for (const auto &[name, count] : m_counts)
            counts.append(QString::fromLatin1(name) + u' ' + QString::number(count));
        qInfo("%d steps: %s", steps, qPrintable(counts.join(QStringLiteral(", "))));
        for (const auto &[name, weight, step] : walk)
            QVERIFY2(m_counts[name] > 0, name);
    }

private:
    using Step = void (tst_ModelWalk::*)();
    struct Weighted
    {
        const char *name;
        int weight;
        Step step;
    };
    static const std::array<Weighted, 11> walk;

    void take()
    {
        int total = 0;
        for (const auto &each : walk)
            total += each.weight;
        int draw = pick(total);
        for (const auto &each : walk) {
            draw -= each.weight;
            if (draw >= 0)
                continue;
            m_now = each.name;
            (this->*each.step)();
            return;
        }
    }

    [[nodiscard]] int pick(int most) { return int(m_random() % quint32(most)); }
    /// Whether there is something to take the step with; a step that was taken is counted.
    bool counts(bool possible)
    {
        if (possible)
            ++m_counts[m_now];
        return possible;
    }

    [[nodiscard]] std::optional<Uid> draw(const std::function<bool(const Uid &)> &fits)
    {
        std::vector<Uid> found;
        for (const auto &[uid, item] : m_model.items()) {
            if (!item.erased && fits(uid))
                found.push_back(uid);
        }
        if (found.empty())
            return std::nullopt;
        return found.at(size_t(pick(int(found.size()))));
    }
    [[nodiscard]] const ReferenceModel::Item &item(const Uid &uid) const
    {
        return m_model.items().at(uid);
    }
    [[nodiscard]] bool isHousehold(const Uid &uid) const { return item(uid).household == uid; }
    [[nodiscard]] std::optional<Uid> anyHousehold()
    {
        return draw([this](const Uid &uid) { return isHousehold(uid); });
    }
    [[nodiscard]] std::optional<Uid> anyLoan(bool deletedToo = false)
    {
        return draw([&](const Uid &uid) {
            return !isHousehold(uid) && (deletedToo || !item(uid).now().deleted);
        });
    }
    [[nodiscard]] KindIndex kindOf(const Uid &uid) const
    {
        return isHousehold(uid) ? kinds::household : kinds::loan;
    }

    template<typename T>
    void expect(const Result<T> &result, const ReferenceModel::Refusal &refusal)
    {
        const auto told = QStringLiteral("step %1, %2: %3")
                              .arg(m_step)
                              .arg(QString::fromLatin1(m_now),
                                   result.ok() ? QStringLiteral("done") : result.error().message);
        QVERIFY2(result.ok() == !refusal, qPrintable(told));
        if (refusal)
            QVERIFY2(result.error().code == *refusal, qPrintable(told));
    }

    void addHousehold()
    {
        constexpr qsizetype enough = 60;
        if (!counts(m_model.livingHouseholds() < enough))
            return;
        const auto session = m_story.as(officer(), QStringLiteral("collect"));
        m_model.addHousehold(m_story.household(QStringLiteral("张三")), QStringLiteral("一组"));
    }

    void addLoan()
    {
        const auto household = anyHousehold();
        if (!counts(household.has_value()))
            return;
        const auto session = m_story.as(officer(), QStringLiteral("collect"));
        auto change = balanceChange({}, yuan(pick(1000)));
        change.values.emplace_back(fields::loan::amount, Value::of(Money::fromFen(100'000)));
        change.parent = *household;
        const auto saved = m_story.archive().records().save(session, {{}, {change}});
        const auto refusal = m_model.mayAddLoan(*household);
        expect(saved, refusal);
        if (saved && !refusal) {
            const auto value = change.values.front().second.toWire();
            m_model.addLoan(saved->saved.front().uid, *household, value);
        }
    }

    void change()
    {
        const auto loan = anyLoan();
        if (!counts(loan.has_value()))
            return;
        StateSet set{{*loan, {yuan(pick(5)), false}}};
        if (pick(2) == 0) {
            const auto group = QStringLiteral("%1组").arg(pick(4));
            set.insert(set.begin(), {item(*loan).household, {group, false}});
        }
        saveSet(set);
    }

    void removeLoan()
    {
        const auto loan = anyLoan();
        if (counts(loan.has_value()))
            saveSet({{*loan, {item(*loan).now().value, true}}});
    }

    void saveSet(const StateSet &set)
    {
        std::vector<Change> changes;
        for (const auto &[uid, state] : set) {
            auto one = isHousehold(uid)
                ? ArchiveStory::change<HouseholdEdit>(
                    kinds::household,
                    [&value = state.value](HouseholdEdit &edit) { edit.setGroupName(value); },
                    uid)
                : balanceChange(uid, state.value);
            one.deleted = state.deleted;
            changes.push_back(one);
        }
        const auto session = m_story.as(officer(), QStringLiteral("collect"));
        const auto refusal = m_model.maySave(set);
        expect(m_story.archive().records().save(session, {{}, changes}), refusal);
        if (!refusal)
            m_model.save(set);
    }

    void restore()
    {
        const auto uid = pick(4) == 0 ? anyHousehold() : anyLoan(true);
        if (!counts(uid.has_value()))
            return;
        const auto session = m_story.as(officer(), QStringLiteral("collect"));
        auto &history = m_story.archive().history();
        const auto versions = must(history.versions(session, kindOf(*uid), *uid));
        QCOMPARE(versions.size(), item(*uid).revision());
        const auto at = size_t(pick(int(versions.size())));
        const auto refusal = m_model.mayRestore(*uid, at);
        const auto target = item(*uid).states.at(at);
        const auto seq = versions.at(versions.size() - 1 - at).seq;
        expect(history.restore(session, {kindOf(*uid), *uid, seq, {}}, {}), refusal);
        if (!refusal)
            m_model.save({{*uid, target}});
    }

    void undo()
    {
        const int recent = std::min(int(m_model.saves().size()), 12);
        if (!counts(recent > 0))
            return;
        const auto number = m_model.saves().size() - 1 - size_t(pick(recent));
        const auto [uid, revision] = m_model.saves().at(number).back();
        StateSet set;
        const auto refusal = m_model.mayUndo(number, set);
        const auto session = m_story.as(officer(), QStringLiteral("collect"));
        auto &history = m_story.archive().history();
        const auto versions = history.versions(session, kindOf(uid), uid);
        if (!versions) {
            QVERIFY(item(uid).erased);
            return;
        }
        const auto seq = versions->at(versions->size() - revision).seq;
        expect(history.undo(session, seq, {}), refusal);
        if (!refusal)
            m_model.save(set);
    }

    void consent()
    {
        const auto household = anyHousehold();
        if (!counts(household.has_value()))
            return;
        const auto session = m_story.as(officer(), QStringLiteral("collect"));
        m_model.addConsent(m_story.consent(*household), *household);
    }

    void withdraw()
    {
        std::vector<Uid> found;
        for (const auto &[uid, consent] : m_model.consents()) {
            if (!consent.withdrawn)
                found.push_back(uid);
        }
        if (!counts(!found.empty()))
            return;
        const auto uid = found.at(size_t(pick(int(found.size()))));
        const auto session = m_story.as(officer(), QStringLiteral("collect"));
        m_story.withdraw(uid);
        m_model.withdraw(uid);
    }

    void erase()
    {
        const auto uid = pick(5) == 0 ? anyHousehold() : anyLoan(true);
        if (!counts(uid.has_value()))
            return;
        const auto admin = m_story.as(QStringLiteral("admin"), QStringLiteral("maintenance"));
        expect(m_story.archive().erasures().erase(admin, *uid), std::nullopt);
        m_model.erase(*uid);
        m_cases.erase(*uid);
    }

    void dispute()
    {
        const auto loan = anyLoan();
        if (!counts(loan.has_value()))
            return;
        const auto session = m_story.as(officer(), QStringLiteral("objection"));
        auto &cases = m_story.archive().cases();
        if (!item(*loan).disputed) {
            const auto opened = cases.open(session,
                                           {QStringLiteral("objection"),
                                            loan->toString(),
                                            {},
                                            {{QStringLiteral("dispute"), QStringLiteral("余额")}}});
            expect(opened, std::nullopt);
            m_cases[*loan] = must(opened).id;
        } else {
            expect(cases.step(session,
                              {m_cases.at(*loan),
                               QStringLiteral("withdraw"),
                               QStringLiteral("已查明"),
                               {},
                               {}}),
                   std::nullopt);
        }
        m_model.dispute(*loan, !item(*loan).disputed);
    }

    /// The program is killed among saves: what it acknowledged is there, and at most one save more.
    void kill()
    {
        const auto loan = draw([this](const Uid &uid) {
            return !isHousehold(uid) && !item(uid).now().deleted
                && !m_model.hasEnded(item(uid).household);
        });
        if (!counts(loan.has_value()))
            return;
        m_story.signOut();
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--count-until-killed"), m_story.folder(), loan->toString()});
        QVERIFY(child.waitForStarted());
        constexpr int patience = 60'000;
        QVERIFY(child.waitForReadyRead(patience));
        QThread::msleep(static_cast<unsigned long>(pick(40)));
        child.kill();
        QVERIFY(child.waitForFinished());
        const auto lines = QString::fromUtf8(child.readAllStandardOutput()).split(u'\n');
        const auto acknowledged = lines.size() - 1;
        m_story.signIn(officer());
        const auto session = m_story.session();
        const auto versions =
            must(m_story.archive().history().versions(session, kinds::loan, *loan));
        const LoanView view(versions.front().shown.record);
        const auto last = view.balance()->fen();
        QVERIFY(last >= acknowledged && last <= acknowledged + 1);
        for (qint64 n = 1; n <= last; ++n)
            m_model.save({{*loan, {yuan(n), false}}});
    }

    void compareAll(bool full)
    {
        const auto session = m_story.as(officer(), QStringLiteral("collect"));
        for (const auto &[uid, item] : m_model.items()) {
            compare(session, uid, item);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(must(verifyArchive(m_story.archive(), full)).problems, QStringList());
    }

    void compare(const Session &session, const Uid &uid, const ReferenceModel::Item &item)
    {
        auto &archive = m_story.archive();
        const auto versions = archive.history().versions(session, kindOf(uid), uid);
        const auto told = QStringLiteral("step %1, %2").arg(m_step).arg(uid.toString());
        QVERIFY2(versions.ok() != item.erased, qPrintable(told));
        if (item.erased)
            return;
        QVERIFY2(versions->size() == item.revision(), qPrintable(told));
        const bool isHidden = !isHousehold(uid) && m_model.hasEnded(item.household);
        for (size_t i = 0; i < item.revision(); ++i) {
            const auto &shown = versions->at(item.revision() - 1 - i).shown;
            const auto &state = item.states.at(i);
            QVERIFY2(shown.record.deleted == state.deleted, qPrintable(told));
            const auto field =
                isHousehold(uid) ? fields::household::groupName : fields::loan::balance;
            const auto value = shown.record.value(field).toWire();
            QVERIFY2(value == (isHidden ? QString() : state.value), qPrintable(told));
        }
        if (isHousehold(uid)) {
            const auto marks = must(archive.cases().marks(session, uid));
            QVERIFY2(qsizetype(marks.size()) == m_model.disputes(uid), qPrintable(told));
        }
    }

    static QString officer() { return QStringLiteral("officer"); }

    CaseStory m_story;
    ReferenceModel m_model;
    std::map<Uid, Uid> m_cases;
    std::mt19937 m_random{20260513};
    std::map<const char *, int> m_counts;
    const char *m_now = "";
    int m_step = 0;
};

const std::array<tst_ModelWalk::Weighted, 11> tst_ModelWalk::walk{{
    {"household", 40, &tst_ModelWalk::addHousehold},
    {"loan", 80, &tst_ModelWalk::addLoan},
    {"change", 300, &tst_ModelWalk::change},
    {"delete", 60, &tst_ModelWalk::removeLoan},
    {"restore", 150, &tst_ModelWalk::restore},
    {"undo", 200, &tst_ModelWalk::undo},
    {"consent", 50, &tst_ModelWalk::consent},
    {"withdraw", 20, &tst_ModelWalk::withdraw},
    {"erase", 8, &tst_ModelWalk::erase},
    {"dispute", 60, &tst_ModelWalk::dispute},
    {"kill", 6, &tst_ModelWalk::kill},
}};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--count-until-killed")) {
        try {
            return countUntilKilled(arguments.at(2), arguments.at(3));
        } catch (const std::exception &error) {
            std::cerr << error.what() << std::endl;
            return 3;
        }
    }
    tst_ModelWalk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_modelwalk.moc"
