// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/legalclock.h"
#include "programs/archivectl/casejson.h"
#include "programs/archivectl/commands.h"

#include <QCoreApplication>

#include <map>

namespace archive {
namespace {

/// Proposes what is due to be erased, or to be locked where another law orders to keep it; somebody else approves by `case step`.
class PurgeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::PurgeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("purge"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("purge [--today DATE]"),
                0,
                0,
                {{QStringLiteral("today"), {}, QStringLiteral("DATE")}},
                {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        const auto today = legalclock::civilDate(environment.clock->nowUtc());
        ARCHIVE_TRY(day, givenDay(arguments, today));
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(purpose, archive->cases().purposeToOpen(QStringLiteral("purge")));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, purpose));
        ARCHIVE_TRY(list, archive->cases().purgeList(session, day));
        Output output = describe(list);
        // What lies ahead can be looked at, not proposed.
        if (day > today || list.items.empty()) {
            output.lines.append(list.items.empty()
                                    ? tr("Nothing is due on %1.").arg(day.toString(Qt::ISODate))
                                    : tr("This is only a list: %1 has not come yet.")
                                          .arg(day.toString(Qt::ISODate)));
            return output;
        }
        ARCHIVE_TRY(state,
                    archive->cases().open(session,
                                          {QStringLiteral("purge"),
                                           archive->info().id.toString(),
                                           {},
                                           {{QStringLiteral("day"), day.toString(Qt::ISODate)}}}));
        output.json.insert(QStringLiteral("case"), state.id.toString());
        output.json.insert(QStringLiteral("state"), state.state);
        output.json.insert(QStringLiteral("deadline"), state.deadline.toString(Qt::ISODate));
        output.lines.append(
            tr("Case %1 is open until %2; another person approves it with archivectl case step.")
                .arg(state.id.toString(), state.deadline.toString(Qt::ISODate)));
        return output;
    }

private:
    static Result<QDate> givenDay(const Arguments &arguments, QDate today)
    {
        if (!arguments.has(QStringLiteral("today")))
            return today;
        const auto text = arguments.value(QStringLiteral("today"));
        const auto day = QDate::fromString(text, Qt::ISODate);
        if (day.isValid())
            return day;
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is no date; write it as 2026-05-13.").arg(text.left(60)),
                     {}};
    }

    static Output describe(const DueList &list)
    {
        std::map<QString, std::pair<qint64, qint64>> counts;
        for (const auto &item : list.items) {
            auto &[erased, restricted] = counts[item.kind];
            ++(item.action == QLatin1String("erase") ? erased : restricted);
        }
        Output output;
        QJsonArray kinds;
        for (const auto &[kind, count] : counts) {
            kinds.append(QJsonObject{{QStringLiteral("kind"), kind},
                                     {QStringLiteral("erase"), count.first},
                                     {QStringLiteral("restrict"), count.second}});
            output.lines.append(
                tr("%1: %2 to erase, %3 to restrict").arg(kind).arg(count.first).arg(count.second));
        }
        QJsonArray bases;
        for (const auto &basis : list.bases) {
            bases.append(QJsonObject{{QStringLiteral("kind"), basis.kind},
                                     {QStringLiteral("basis"), basis.title},
                                     {QStringLiteral("source"), basis.source},
                                     {QStringLiteral("records"), basis.records}});
            output.lines.append(
                QStringLiteral("  %1 (%2): %3").arg(basis.title, basis.source).arg(basis.records));
        }
        for (const auto &item : list.items) {
            output.lines.append(
                QStringList{QString(), item.kind, item.uid.toString(), item.title, item.action}
                    .join(u'\t'));
        }
        if (list.more)
            output.lines.append(tr("There are others; propose them when this purge is done."));
        output.json = {{QStringLiteral("day"), list.day.toString(Qt::ISODate)},
                       {QStringLiteral("records"), qint64(list.items.size())},
                       {QStringLiteral("more"), list.more},
                       {QStringLiteral("kinds"), kinds},
                       {QStringLiteral("bases"), bases},
                       {QStringLiteral("items"), itemsJson(list.items)},
                       {QStringLiteral("case"), QString()}};
        return output;
    }
};

} // namespace

std::unique_ptr<Command> makePurgeCommand()
{
    return std::make_unique<PurgeCommand>();
}

} // namespace archive
