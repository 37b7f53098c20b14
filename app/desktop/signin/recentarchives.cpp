// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signin/recentarchives.h"

#include <QSettings>

namespace archive::recentarchives {

namespace {

constexpr int keptArchives = 5;

QString settingOfArchives()
{
    return QStringLiteral("archives");
}

bool isVanished(const QString &folder, const Environment &environment)
{
    const auto there = Archive::checkThere(folder, environment);
    return !there && there.error().code == ErrorCode::NotAnArchive;
}

} // namespace

QStringList folders()
{
    return QSettings().value(settingOfArchives()).toStringList();
}

void remember(const QString &folder)
{
    auto all = folders();
    all.removeAll(folder);
    all.prepend(folder);
    QSettings().setValue(settingOfArchives(), QStringList(all.mid(0, keptArchives)));
}

void forget(const QString &folder)
{
    auto all = folders();
    all.removeAll(folder);
    QSettings().setValue(settingOfArchives(), all);
}

void findVanished(ArchiveWorker &worker,
                  QObject *receiver,
                  const QStringList &folders,
                  const Environment &environment,
                  std::function<void(const QStringList &vanished)> done)
{
    worker.post(receiver, [=, done = std::move(done)](ArchiveWorker::Desk &) {
        QStringList vanished;
        for (const auto &folder : folders) {
            if (isVanished(folder, environment))
                vanished.append(folder);
        }
        return ArchiveWorker::Delivery([done, vanished] { done(vanished); });
    });
}

} // namespace archive::recentarchives
