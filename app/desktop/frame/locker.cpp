// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/locker.h"

#include "desktop/pages/lockpage.h"
#include "desktop/prompts.h"

#include <QApplication>
#include <QDialog>
#include <QSettings>

namespace archive {

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;

/// What stands over the window would stand over the lock page too.
void closeWhatIsOpen()
{
    while (auto *const popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    if (auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        dialog->reject();
}

} // namespace

Locker::Locker(ArchiveWorker &worker,
               const Environment &environment,
               Prompts &prompts,
               LockPage *page,
               QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_environment(environment)
    , m_prompts(prompts)
    , m_page(page)
    , m_rules(IdleRules::shipped())
    , m_watch(environment.clock, this)
    , m_pin(m_rules ? *m_rules : IdleRules())
{
    connect(&m_watch, &IdleWatch::idle, this, &Locker::lock);
    connect(m_page, &LockPage::entered, this, &Locker::take);
}

void Locker::begin(const OpenArchive &archive, const WorkPurpose &work)
{
    m_archive = archive;
    m_work = work;
    m_locked = false;
    m_pin.forget();
    watch();
}

void Locker::watch()
{
    if (!m_rules) {
        // Without its table nothing would ever lock, unnoticed.
        m_prompts.tell(m_rules.error().message);
        return;
    }
    const auto ofStation = QSettings().value(QStringLiteral("idleMinutes")).toInt();
    m_watch.begin(m_rules->minutesWith(ofStation) * msPerMinute,
                  m_rules->asleepSeconds * msPerSecond);
}

void Locker::setWork(const WorkPurpose &work)
{
    m_work = work;
}

void Locker::end()
{
    m_watch.end();
    m_pin.forget();
    m_archive.reset();
    m_work.reset();
    m_locked = false;
}

void Locker::askForPin()
{
    const auto pin = m_prompts.askPin();
    if (!pin)
        return;
    if (const auto set = m_pin.set(*pin); !set)
        m_prompts.tell(set.error().message);
}

void Locker::lock()
{
    if (!m_archive || m_locked)
        return;
    m_locked = true;
    m_watch.end();
    closeWhatIsOpen();
    suspendWork(m_worker, this);
    m_page->begin(m_archive->user.name, m_archive->info.institution, m_isUnsaved && m_isUnsaved());
    m_page->setBusy(false);
    emit locked();
    m_page->ask(m_pin.isUsable() ? LockPage::Asks::Pin : LockPage::Asks::Password);
}

void Locker::take(const QString &secret)
{
    if (m_pin.isUsable() && m_pin.isLike(secret)) {
        switch (m_pin.attempt(secret)) {
        case PinLock::Answer::Opened:
            resume(QStringLiteral("pin"));
            return;
        case PinLock::Answer::Wrong:
            m_page->refuse(tr("The PIN is wrong; try again."));
            return;
        case PinLock::Answer::Spent:
            m_page->ask(LockPage::Asks::Password);
            m_page->refuse(tr("The PIN was wrong too often; give the password."));
            return;
        }
    }
    m_page->setBusy(true);
    confirmPassword(m_worker, this, secret, [this](const Result<void> &confirmed) {
        m_page->setBusy(false);
        if (!m_locked)
            return;
        if (!confirmed) {
            m_page->refuse(confirmed.error().message);
            return;
        }
        m_pin.renew();
        resume(QStringLiteral("password"));
    });
}

void Locker::resume(const QString &how)
{
    m_page->setBusy(true);
    resumeWork(m_worker, this, m_work->task, how, [this](const Result<WorkPurpose> &work) {
        m_page->setBusy(false);
        if (!m_locked)
            return;
        if (!work) {
            m_page->refuse(work.error().message);
            return;
        }
        m_locked = false;
        watch();
        emit unlocked(*work);
    });
}

} // namespace archive
