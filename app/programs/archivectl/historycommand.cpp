// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/savereason.h"
#include "programs/archivectl/commands.h"
#include "programs/archivectl/recordjson.h"

#include <QJsonArray>

namespace archive {
namespace {

QString typeWord(EntryType type)
{
    switch (type) {
    case EntryType::Change:
        return QStringLiteral("change");
    case EntryType::Look:
        return QStringLiteral("look");
    case EntryType::Event:
        return QStringLiteral("event");
    case EntryType::Anchor:
        break;
    }
    return QStringLiteral("anchor");
}

QJsonObject entryJson(const Catalogue &catalogue, const JournalEntry &entry)
{
    QJsonObject object{{QStringLiteral("seq"), entry.seq},
                       {QStringLiteral("type"), typeWord(entry.type)},
                       {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("user"), entry.user},
                       {QStringLiteral("purpose"), entry.purpose},
                       {QStringLiteral("action"), entry.action},
                       {QStringLiteral("reason"), entry.reason}};
    // Its number counts in the journal of that station.
    if (!entry.origin.station.isEmpty())
        object.insert(QStringLiteral("station"), entry.origin.station);
    if (!entry.record.isNull()) {
        object.insert(QStringLiteral("kind"), catalogue.kind(entry.kind).name);
        object.insert(QStringLiteral("uid"), entry.record.toString());
        object.insert(QStringLiteral("before"), valuesJson(catalogue, entry.before));
    }
    return object;
}

class HistoryCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("history"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("history ID"), 1, 1, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginGivenPurpose(*archive, global));
        ARCHIVE_TRY(household,
                    archive->records().householdOf(session, arguments.positional.constFirst()));
        ARCHIVE_TRY(entries, archive->journal().entriesOf(session, household));
        Output output;
        QJsonArray list;
        for (const auto &entry : entries) {
            list.append(entryJson(archive->catalogue(), entry));
            output.lines.append(QStringList{QString::number(entry.seq),
                                            entry.at.toString(Qt::ISODate),
                                            entry.user,
                                            entry.purpose,
                                            entry.action,
                                            savereason::text(archive->catalogue(), entry.reason),
                                            entry.origin.station}
                                    .join(u'\t'));
        }
        output.json.insert(QStringLiteral("entries"), list);
        return output;
    }
};

} // namespace

std::unique_ptr<Command> makeHistoryCommand()
{
    return std::make_unique<HistoryCommand>();
}

} // namespace archive
