// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/valuetext.h"
#include "programs/archivectl/appraisalfile.h"
#include "programs/archivectl/commands.h"
#include "views/fields.h"

#include <QCoreApplication>

namespace archive {
namespace {

/// The sheet of one appraiser from a file: all of it or nothing.
class AppraisalsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::AppraisalsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("appraisals"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("appraisals CODE --input F.csv --appraiser NAME --date D "
                               "[--reason TEXT]"),
                1,
                1,
                {{QStringLiteral("input"), {}, QStringLiteral("FILE")},
                 {QStringLiteral("appraiser"), {}, QStringLiteral("NAME")},
                 {QStringLiteral("date"), {}, QStringLiteral("DATE")},
                 {QStringLiteral("reason"), {}, QStringLiteral("TEXT")}},
                {QStringLiteral("input"), QStringLiteral("appraiser"), QStringLiteral("date")}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        AppraisalHead head;
        ARCHIVE_TRY(village, DivisionCode::parse(arguments.positional.constFirst()));
        ARCHIVE_TRY(day, PartialDate::fromTyped(arguments.value(QStringLiteral("date"))));
        head.village = village;
        head.day = day;
        head.appraiser = arguments.value(QStringLiteral("appraiser")).trimmed();
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(limits, archive->appraisals().limits());
        const AppraisalReader reader(archive->catalogue(), std::move(limits));
        const auto fault = reader.headFault(head, environment);
        if (!fault.isEmpty())
            return Error{ErrorCode::InvalidInput, fault, {}};
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("appraise")));
        ARCHIVE_TRY(sheet, appraisalSheet(*archive, session, village));
        AppraisalFile file(reader,
                           sheet,
                           head,
                           titleOf(archive->catalogue().field(fields::household::registerNumber)));
        ARCHIVE_CHECK(file.read(*environment.disk, arguments.value(QStringLiteral("input"))));
        ARCHIVE_TRY(saved,
                    saveWholeSheet(*archive,
                                   session,
                                   head,
                                   file.lines(),
                                   arguments.value(QStringLiteral("reason")),
                                   [&file](size_t line, const QString &sentence) {
                                       return file.named(line, sentence);
                                   }));
        return Output{
            {{QStringLiteral("saved"), saved}, {QStringLiteral("households"), int(sheet.size())}},
            {tr("%n appraisal(s) saved.", nullptr, saved)},
            {}};
    }
};

} // namespace

std::unique_ptr<Command> makeAppraisalsCommand()
{
    return std::make_unique<AppraisalsCommand>();
}

} // namespace archive
