// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/legalclock.h"
#include "catalogue/valuetext.h"
#include "programs/archivectl/casejson.h"
#include "programs/archivectl/commands.h"
#include "programs/archivectl/recordjson.h"
#include "views/fields.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace archive {
namespace {

QStringList
readableLines(const Catalogue &catalogue, const ShownRecord &shown, const QString &indent)
{
    const auto &kind = catalogue.kind(shown.record.kind);
    QStringList lines{indent + titleOf(kind) + u' ' + shown.record.uid.toString()};
    for (const auto index : kind.order) {
        const auto &field = kind.fields.at(index);
        if (const auto &value = shown.record.value(field.id); !value.isNone()) {
            lines.append(indent + QStringLiteral("  ") + titleOf(field) + QStringLiteral(": ")
                         + displayText(catalogue, field, value));
        }
    }
    if (!shown.missingBasis.isEmpty())
        lines.append(indent + QStringLiteral("  ") + shown.missingBasis);
    return lines;
}

/// What somebody disputes of the household, or disputed without an end.
Result<void>
addMarks(Archive &archive, const Session &session, const Uid &household, Output &output)
{
    ARCHIVE_TRY(marks, archive.cases().marks(session, household));
    output.json.insert(QStringLiteral("marks"), marksJson(marks));
    for (const auto &mark : marks) {
        const auto sentence = mark.mark == QLatin1String("disputed")
            ? QCoreApplication::translate("archive::CaseCommands",
                                          "%1 is disputed since %2 (case %3).")
            : QCoreApplication::translate("archive::CaseCommands",
                                          "%1 was disputed on %2; it could not be settled (case "
                                          "%3).");
        output.lines.append(sentence.arg(
            mark.record.toString(), mark.since.toString(Qt::ISODate), mark.id.toString()));
        for (const auto &text : mark.texts)
            output.lines.append(QStringLiteral("  ") + text);
    }
    return {};
}

class ShowCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("show"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("show ID"), 1, 1, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginGivenPurpose(*archive, global));
        ARCHIVE_TRY(household,
                    archive->records().householdOf(session, arguments.positional.constFirst()));
        const auto &catalogue = archive->catalogue();
        ARCHIVE_TRY(shown, archive->records().get(session, kinds::household, household));
        Output output;
        ARCHIVE_TRY(facts, archive->history().provenance(session, household));
        const auto today = legalclock::civilDate(environment.clock->nowUtc());
        const auto jsonOf = [&](const ShownRecord &record) {
            auto json = recordJson(catalogue, record);
            json.insert(QStringLiteral("provenance"),
                        factsJson(catalogue, facts, record.record.uid, today));
            return json;
        };
        output.json = jsonOf(shown);
        output.lines = readableLines(catalogue, shown, {});
        if (!shown.formerNumbers.isEmpty()) {
            output.lines.append(QStringLiteral("  ")
                                + QCoreApplication::translate("archive::FindCommand", "formerly %1")
                                      .arg(shown.formerNumbers.join(QStringLiteral(", "))));
        }
        QJsonArray children;
        for (const auto &kind : catalogue.kinds()) {
            if (kind.parent != catalogue.kind(kinds::household).name)
                continue;
            const auto records = archive->records().children(session, kind.index, household);
            if (!records) {
                // What this purpose may not see is left out.
                if (records.error().code == ErrorCode::Refused)
                    continue;
                return records.error();
            }
            for (const auto &child : *records) {
                children.append(jsonOf(child));
                output.lines.append(readableLines(catalogue, child, QStringLiteral("  ")));
            }
        }
        output.json.insert(QStringLiteral("children"), children);
        ARCHIVE_CHECK(addMarks(*archive, session, household, output));
        return output;
    }
};

} // namespace

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace archive
