// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace archive {
namespace {

class AbsorbCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::AbsorbCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("absorb"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("absorb DIR [--their-user NAME]"),
                1,
                1,
                {QCommandLineOption(QStringLiteral("their-user"), {}, QStringLiteral("NAME"))},
                {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_CHECK(requireNamed(global));
        if (global.theirPassword.isEmpty()) {
            return Error{ErrorCode::InvalidInput,
                         tr("Give the password of an administrator of the other archive in "
                            "ARCHIVE_THEIR_PASSWORD."),
                         {}};
        }
        const auto user = arguments.has(QStringLiteral("their-user"))
            ? arguments.value(QStringLiteral("their-user"))
            : global.user;
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("maintenance")));
        ARCHIVE_TRY(summary,
                    archive->absorptions().absorb(
                        session, {arguments.positional.constFirst(), user, global.theirPassword}));
        return describe(archive->catalogue(), summary);
    }

private:
    static QJsonArray
    listed(const Catalogue &catalogue, const AbsorbSummary &summary, bool isRejected)
    {
        QJsonArray list;
        for (const auto &each : summary.exceptions) {
            if ((each.outcome == AbsorbOutcome::Rejected) != isRejected)
                continue;
            list.append(QJsonObject{{QStringLiteral("kind"), catalogue.kind(each.kind).name},
                                    {QStringLiteral("uid"), each.record.toString()},
                                    {QStringLiteral("reason"), each.reason},
                                    {QStringLiteral("other"),
                                     each.other.isNull() ? QString() : each.other.toString()}});
        }
        return list;
    }

    static QJsonArray officersOf(const AbsorbSummary &summary)
    {
        QJsonArray officers;
        for (const auto &officer : summary.officers) {
            officers.append(QJsonObject{{QStringLiteral("name"), officer.name},
                                        {QStringLiteral("households"), officer.households}});
        }
        return officers;
    }

    static Output describe(const Catalogue &catalogue, const AbsorbSummary &summary)
    {
        const auto &archive = summary.archive;
        Output output;
        output.json = {
            {QStringLiteral("archive"), archive.info.id.toString()},
            {QStringLiteral("station"), archive.info.station},
            {QStringLiteral("institution"), archive.info.institution},
            {QStringLiteral("accepted"), archive.taken},
            {QStringLiteral("unchanged"), archive.same},
            {QStringLiteral("rejected"), summary.count(AbsorbOutcome::Rejected)},
            {QStringLiteral("conflicts"), summary.conflicts()},
            {QStringLiteral("cases"), summary.cases},
            {QStringLiteral("erased"), summary.erased},
            {QStringLiteral("entries"), archive.head.size},
            {QStringLiteral("head"), QString::fromLatin1(archive.head.hash.toHex())},
            {QStringLiteral("refusals"), listed(catalogue, summary, true)},
            {QStringLiteral("doubles"), listed(catalogue, summary, false)},
            {QStringLiteral("officers"), officersOf(summary)},
            {QStringLiteral("unreached"), QJsonArray::fromStringList(summary.unreached)}};
        output.lines = {
            tr("The archive of the station %1 (%2) is here: %3 records came in, %4 "
               "were here already.")
                .arg(archive.info.station, archive.info.institution)
                .arg(archive.taken)
                .arg(archive.same),
            tr("Its journal is kept with its own chain: %1.").arg(archive.head.shortText())};
        addExceptions(catalogue, summary, output);
        addAdvice(summary, output);
        return output;
    }

    static void
    addExceptions(const Catalogue &catalogue, const AbsorbSummary &summary, Output &output)
    {
        const auto rejected = summary.count(AbsorbOutcome::Rejected);
        if (rejected > 0) {
            output.lines.append(
                tr("%n record(s) did not come in:", nullptr, static_cast<int>(rejected)));
        }
        addLines(catalogue, summary, true, output);
        if (summary.conflicts() > 0) {
            output.lines.append(tr("%n record(s) may be doubles; archivectl case list has those "
                                   "of households:",
                                   nullptr,
                                   static_cast<int>(summary.conflicts())));
        }
        addLines(catalogue, summary, false, output);
    }

    static void addLines(const Catalogue &catalogue,
                         const AbsorbSummary &summary,
                         bool isRejected,
                         Output &output)
    {
        for (const auto &each : summary.exceptions) {
            if ((each.outcome == AbsorbOutcome::Rejected) != isRejected)
                continue;
            output.lines.append(
                QStringLiteral("  ")
                + QStringList{catalogue.kind(each.kind).name,
                              each.record.toString(),
                              sentence(each.reason),
                              each.other.isNull() ? QString() : each.other.toString()}
                      .join(u'\t'));
        }
    }

    static QString sentence(const QString &reason)
    {
        if (reason == absorbreason::erased)
            return tr("erased here");
        if (reason == absorbreason::deleted)
            return tr("deleted here");
        if (reason == absorbreason::parent)
            return tr("belongs to one that did not come in");
        if (reason == absorbreason::known)
            return tr("stands here under another uid, and may stand only once");
        if (reason == absorbreason::person)
            return tr("the same identity number");
        if (reason == absorbreason::organisation)
            return tr("the same unified code");
        if (reason == absorbreason::certificate)
            return tr("the same certificate in two households");
        return tr("the same uid with another content; the one here stays");
    }

    static void addAdvice(const AbsorbSummary &summary, Output &output)
    {
        for (const auto &officer : summary.officers) {
            output.lines.append(
                tr("%n household(s) are kept by “%1”, who is no active user here; give them to "
                   "somebody.",
                   nullptr,
                   static_cast<int>(officer.households))
                    .arg(officer.name));
        }
        if (summary.isOtherInstitution) {
            output.lines.append(
                tr("The other archive was another institution's: the persons must "
                   "be told who keeps their data now (个人信息保护法 第二十二条)."));
        }
        if (!summary.unreached.isEmpty()) {
            output.lines.append(
                tr("The list of erasures could not be put into: %1; do so before a backup there "
                   "is used.")
                    .arg(summary.unreached.join(QStringLiteral(", "))));
        }
    }
};

} // namespace

std::unique_ptr<Command> makeAbsorbCommand()
{
    return std::make_unique<AbsorbCommand>();
}

} // namespace archive
