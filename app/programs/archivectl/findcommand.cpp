// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace archive {
namespace {

class FindCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::FindCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("find"); }

    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("find TEXT [--limit 50]"),
                1,
                1,
                {{QStringLiteral("limit"), {}, QStringLiteral("N")}},
                {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        constexpr int defaultLimit = 50;
        constexpr int greatestLimit = 1000;
        int limit = defaultLimit;
        if (arguments.has(QStringLiteral("limit"))) {
            bool number = false;
            limit = arguments.value(QStringLiteral("limit")).toInt(&number);
            if (!number || limit < 1 || limit > greatestLimit) {
                return Error{ErrorCode::InvalidInput,
                             tr("--limit takes a whole number from 1 to %1.").arg(greatestLimit),
                             {}};
            }
        }
        ARCHIVE_TRY(archive, openArchive(global, environment));
        auto session = global.purpose.isEmpty() ? archive->sessions().beginMasked()
                                                : beginGivenPurpose(*archive, global);
        if (!session)
            return session.error();
        ARCHIVE_TRY(rows,
                    archive->search().find(*session, arguments.positional.constFirst(), limit));
        return outputOf(archive->catalogue(), rows);
    }

private:
    static Output outputOf(const Catalogue &catalogue, const std::vector<ListRow> &rows)
    {
        Output output;
        QJsonArray matches;
        for (const auto &row : rows) {
            QJsonObject match{{QStringLiteral("kind"), catalogue.kind(row.kind).name},
                              {QStringLiteral("uid"), row.uid.toString()},
                              {QStringLiteral("household"), row.household.toString()},
                              {QStringLiteral("name"), row.name},
                              {QStringLiteral("idNumber"), row.idNumber},
                              {QStringLiteral("phone"), row.phone},
                              {QStringLiteral("registerNumber"), row.registerNumber},
                              {QStringLiteral("division"), row.division}};
            QStringList words{row.registerNumber, row.name, row.idNumber, row.phone, row.division};
            if (!row.formerNumbers.isEmpty()) {
                match.insert(QStringLiteral("formerNumbers"),
                             QJsonArray::fromStringList(row.formerNumbers));
                words.append(tr("formerly %1").arg(row.formerNumbers.join(QStringLiteral(", "))));
            }
            matches.append(match);
            output.lines.append(words.join(u'\t'));
        }
        output.json.insert(QStringLiteral("matches"), matches);
        if (rows.empty())
            output.lines.append(tr("Nothing was found."));
        return output;
    }
};

} // namespace

std::unique_ptr<Command> makeFindCommand()
{
    return std::make_unique<FindCommand>();
}

} // namespace archive
