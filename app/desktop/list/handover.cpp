// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/batchactions.h"
#include "desktop/list/batchbar.h"
#include "desktop/prompts.h"
#include "views/fields.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

namespace archive {

namespace {

struct HandOverText
{
    Q_DECLARE_TR_FUNCTIONS(archive::HandOver)
};

constexpr int handedAtOnce = 20; // households in one transaction, so that a look waits no longer

/// Households on their way to another officer.
struct HandOverWork
{
    ArchiveWorker &worker;
    BatchBar &bar;
    QString officer;
    std::vector<Uid> households;
    size_t done = 0;
};

ChangeSet nextChanges(const HandOverWork &work)
{
    ChangeSet set;
    set.reason = HandOverText::tr("Handed over to %1").arg(work.officer);
    const auto end = std::min(work.households.size(), work.done + handedAtOnce);
    for (size_t i = work.done; i < end; ++i) {
        Change change;
        change.kind = kinds::household;
        change.uid = work.households.at(i);
        change.values.emplace_back(fields::household::officer, Value::ofText(work.officer));
        set.changes.push_back(std::move(change));
    }
    return set;
}

void endHandOver(const HandOverWork &work, const QString &why)
{
    const auto total = static_cast<int>(work.households.size());
    const auto text = why.isEmpty() && work.done == work.households.size()
        ? HandOverText::tr("%n household(s) handed over to %1.", nullptr, total).arg(work.officer)
        : HandOverText::tr("%1 of %2 households handed over; the others stay as they were. %3")
              .arg(work.done)
              .arg(total)
              .arg(why);
    work.bar.end(text.trimmed());
    emit work.bar.archiveChanged();
}

void handOverNext(const std::shared_ptr<HandOverWork> &work)
{
    if (work->done == work->households.size() || work->bar.isCancelled()) {
        endHandOver(*work, {});
        return;
    }
    work->worker.run<SaveOutcome>(
        &work->bar,
        [set = nextChanges(*work)](Archive &archive, const Session &session) {
            return archive.records().save(session, set);
        },
        [work](const Result<SaveOutcome> &saved) {
            if (!saved) {
                endHandOver(*work, saved.error().message);
                return;
            }
            work->done = std::min(work->households.size(), work->done + handedAtOnce);
            work->bar.step(static_cast<int>(work->done));
            handOverNext(work);
        });
}

void beginHandOver(const BatchDesk &desk, const BatchRows &chosen, const QString &officer)
{
    const auto count = static_cast<int>(chosen.rows.size());
    const auto question =
        HandOverText::tr(
            "Hand %n household(s) over to %1? The officer of each is changed.", nullptr, count)
            .arg(officer);
    if (!desk.prompts.confirm(question, HandOverText::tr("&Hand over")))
        return;
    const auto work =
        std::make_shared<HandOverWork>(HandOverWork{desk.worker, desk.bar, officer, {}, 0});
    for (const auto &row : chosen.rows)
        work->households.push_back(row.household);
    desk.bar.begin(HandOverText::tr("Handing over to %1 …").arg(officer), count);
    handOverNext(work);
}

/// Those who are officers of households now, and oneself: a name that is typed could be nobody's.
void chooseOfficer(const BatchDesk &desk, const BatchRows &chosen, QStringList officers)
{
    if (!officers.contains(desk.archive.user.name))
        officers.append(desk.archive.user.name);
    auto *const menu = new QMenu(&desk.bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("officers"));
    for (const auto &officer : std::as_const(officers)) {
        // An ampersand in a name is no mnemonic.
        auto text = officer;
        menu->addAction(text.replace(u'&', QStringLiteral("&&")),
                        [desk, chosen, officer] { beginHandOver(desk, chosen, officer); });
    }
    const auto *const button = desk.bar.findChild<QPushButton *>(QStringLiteral("handOver"));
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    const auto actions = menu->actions();
    menu->setActiveAction(actions.front());
}

} // namespace

BatchAction handOverAction()
{
    return {
        QStringLiteral("handOver"),
        HandOverText::tr("&Hand over …"),
        Glyph::User,
        [](const WorkRights &rights) { return rights.save; },
        [](const BatchDesk &desk, const BatchRows &chosen) {
            desk.worker.run<QStringList>(
                &desk.bar,
                [](Archive &archive, const Session &) { return archive.households().officers(); },
                [desk, chosen](const Result<QStringList> &officers) {
                    if (officers) {
                        chooseOfficer(desk, chosen, *officers);
                    } else {
                        desk.prompts.tell(officers.error().message);
                    }
                });
        }};
}

} // namespace archive
