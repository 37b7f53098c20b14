// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/printmarks.h"

#include <algorithm>

namespace archive {

namespace {

QString marksName()
{
    return QStringLiteral("households/marked");
}

std::vector<Uid> householdsIn(const QString &text)
{
    std::vector<Uid> households;
    for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto uid = Uid::parse(word);
        if (uid)
            households.push_back(*uid);
    }
    return households;
}

QString marksText(const std::vector<Uid> &households)
{
    QStringList words;
    for (const auto &uid : households)
        words.append(uid.toString());
    return words.join(u' ');
}

} // namespace

namespace printmarks {

void load(UserSettings &settings, std::function<void(const std::vector<Uid> &)> done)
{
    settings.load(marksName(), [done = std::move(done)](const UserSettings::Named &named) {
        done(named.empty() ? std::vector<Uid>() : householdsIn(named.front().second));
    });
}

void keep(UserSettings &settings,
          const std::vector<Uid> &households,
          ArchiveWorker::Done<void> done)
{
    if (households.empty()) {
        settings.forget(marksName(), std::move(done));
    } else {
        settings.keep(marksName(), marksText(households), std::move(done));
    }
}

Result<void> remove(Archive &archive, const std::vector<Uid> &households)
{
    ARCHIVE_TRY(text, archive.settings().find(marksName()));
    if (!text || households.empty())
        return {};
    std::vector<Uid> left = householdsIn(*text);
    const auto isPrinted = [&households](const Uid &uid) {
        return std::find(households.begin(), households.end(), uid) != households.end();
    };
    left.erase(std::remove_if(left.begin(), left.end(), isPrinted), left.end());
    return left.empty() ? archive.settings().remove(marksName())
                        : archive.settings().put(marksName(), marksText(left));
}

} // namespace printmarks

} // namespace archive
