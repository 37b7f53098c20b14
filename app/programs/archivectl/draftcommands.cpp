// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace archive {
namespace {

struct DraftCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::DraftCommands)
};

class DraftListCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("draft list"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("draft list"), 0, 0, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments & /*arguments*/,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("collect")));
        ARCHIVE_TRY(drafts, archive->drafts().list(session));
        Output output;
        QJsonArray list;
        for (const auto &draft : drafts) {
            list.append(
                QJsonObject{{QStringLiteral("household"), draft.row.uid.toString()},
                            {QStringLiteral("registerNumber"), draft.row.registerNumber},
                            {QStringLiteral("division"), draft.row.division},
                            {QStringLiteral("records"), draft.records},
                            {QStringLiteral("lastDay"), draft.lastDay.toString(Qt::ISODate)},
                            {QStringLiteral("daysLeft"), draft.daysLeft}});
            output.lines.append(QStringList{draft.row.registerNumber,
                                            draft.lastDay.toString(Qt::ISODate),
                                            QString::number(draft.daysLeft)}
                                    .join(u'\t'));
        }
        output.json.insert(QStringLiteral("drafts"), list);
        return output;
    }
};

class DraftEraseCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("draft erase"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("draft erase"), 0, 0, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments & /*arguments*/,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("maintenance")));
        ARCHIVE_TRY(done, archive->drafts().eraseExpired(session));
        Output output{{{QStringLiteral("erased"), done.records},
                       {QStringLiteral("left"), done.left},
                       {QStringLiteral("forms"), done.forms},
                       {QStringLiteral("unreached"), QJsonArray::fromStringList(done.unreached)}},
                      {DraftCommandsText::tr("%1 record(s) whose signature never came are erased.")
                           .arg(done.records)},
                      {}};
        if (done.left > 0) {
            output.lines.append(
                DraftCommandsText::tr("%1 household(s) stay, since somebody else of them signed.")
                    .arg(done.left));
        }
        for (const auto &folder : std::as_const(done.unreached)) {
            output.lines.append(
                DraftCommandsText::tr(
                    "The list of erasures could not be written to %1; connect it and run "
                    "this again.")
                    .arg(folder));
        }
        return output;
    }
};

} // namespace

std::unique_ptr<Command> makeDraftListCommand()
{
    return std::make_unique<DraftListCommand>();
}

std::unique_ptr<Command> makeDraftEraseCommand()
{
    return std::make_unique<DraftEraseCommand>();
}

} // namespace archive
