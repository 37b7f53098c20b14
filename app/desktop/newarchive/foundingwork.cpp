// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newarchive/foundingwork.h"

namespace archive {

FoundingWork::FoundingWork(ArchiveWorker &worker, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_environment(environment)
{
    constexpr int lookMs = 100;
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, [this] {
        emit stepped(m_progress->step, m_progress->steps);
    });
}

FoundingWork::~FoundingWork()
{
    giveUp();
}

void FoundingWork::readPolicy()
{
    using Read = Result<std::shared_ptr<const Policy>>;
    m_worker.post(this, [this](ArchiveWorker::Desk &) {
        auto read = std::make_shared<Read>([]() -> Read {
            ARCHIVE_TRY(catalogue, loadCatalogue(QStringLiteral(":/catalogue")));
            return loadPolicy(QStringLiteral(":/policy"), *catalogue);
        }());
        return ArchiveWorker::Delivery([this, read] {
            if (*read) {
                emit policyRead(**read);
            } else {
                emit failed(read->error());
            }
        });
    });
}

void FoundingWork::checkPlace(const QString &folder)
{
    m_worker.post(this, [this, folder, environment = m_environment](ArchiveWorker::Desk &) {
        auto result = std::make_shared<Result<void>>(checkNewPlace(folder, environment));
        return ArchiveWorker::Delivery([this, result] {
            if (*result) {
                emit placeIsFree();
            } else {
                emit failed(result->error());
            }
        });
    });
}

void FoundingWork::make(const FoundingOrder &order)
{
    giveUp();
    m_progress = std::make_shared<Progress>();
    m_look.start();
    m_worker.post(
        this,
        [this, order, environment = m_environment, progress = m_progress](ArchiveWorker::Desk &) {
            auto founding = Founding::make(order, environment, [progress](int step, int steps) {
                progress->steps = steps;
                progress->step = step;
                return !progress->ended;
            });
            auto made = std::make_shared<Made>(
                founding ? Made(std::shared_ptr<Founding>(std::move(*founding)))
                         : Made(founding.error()));
            return ArchiveWorker::Delivery([this, made, progress] {
                if (!progress->ended)
                    take(*made);
            });
        });
}

void FoundingWork::take(const Made &made)
{
    m_look.stop();
    if (!made) {
        emit failed(made.error());
        return;
    }
    m_founding = *made;
    emit this->made(m_founding->recoveryKey());
}

void FoundingWork::giveUp()
{
    m_look.stop();
    if (m_progress)
        m_progress->ended = true;
    m_founding.reset();
}

void FoundingWork::settle()
{
    m_worker.post(this, [this, founding = m_founding](ArchiveWorker::Desk &) {
        auto result = std::make_shared<Result<void>>(founding->settle());
        return ArchiveWorker::Delivery([this, result] {
            if (*result) {
                m_founding.reset();
                emit settled();
            } else {
                emit failed(result->error());
            }
        });
    });
}

} // namespace archive
