// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/valuetext.h"
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
        output.json = recordJson(catalogue, shown);
        output.lines = readableLines(catalogue, shown, {});
        QJsonArray children;
        for (const auto &kind : catalogue.kinds()) {
            if (kind.parent != catalogue.kind(kinds::household).name)
                continue;
            ARCHIVE_TRY(records, archive->records().children(session, kind.index, household));
            for (const auto &child : records) {
                children.append(recordJson(catalogue, child));
                output.lines.append(readableLines(catalogue, child, QStringLiteral("  ")));
            }
        }
        output.json.insert(QStringLiteral("children"), children);
        return output;
    }
};

} // namespace

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace archive
