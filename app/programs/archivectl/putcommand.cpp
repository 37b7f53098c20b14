// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"
#include "programs/archivectl/recordjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace archive {
namespace {

class PutCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::PutCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("put"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("put FILE.json"), 1, 1, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(json, environment.disk->read(arguments.positional.constFirst()));
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(changes, changesFromJson(archive->catalogue(), json));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("collect")));
        ARCHIVE_TRY(outcome, archive->records().save(session, changes));
        return outputOf(archive->catalogue(), outcome);
    }

private:
    static Output outputOf(const Catalogue &catalogue, const SaveOutcome &outcome)
    {
        Output output;
        QJsonArray saved;
        for (const auto &record : outcome.saved) {
            saved.append(QJsonObject{{QStringLiteral("kind"), catalogue.kind(record.kind).name},
                                     {QStringLiteral("uid"), record.uid.toString()},
                                     {QStringLiteral("revision"), record.revision}});
        }
        QJsonArray notes;
        for (const auto &finding : outcome.softFindings) {
            notes.append(finding.message);
            output.lines.append(tr("Note: %1").arg(finding.message));
        }
        output.json.insert(QStringLiteral("saved"), saved);
        output.json.insert(QStringLiteral("notes"), notes);
        output.lines.prepend(tr("%n record(s) saved.", nullptr, static_cast<int>(saved.size())));
        return output;
    }
};

} // namespace

std::unique_ptr<Command> makePutCommand()
{
    return std::make_unique<PutCommand>();
}

} // namespace archive
