// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/divisioncode.h"
#include "programs/archivectl/commands.h"
#include "programs/archivectl/figuresyear.h"
#include "programs/archivectl/papercommand.h"
#include "report/townshippaper.h"
#include "report/villagelists.h"
#include "report/villagepaper.h"

namespace archive {
namespace {

/// A print of villages, which shows no persons.
class VillagePaperCommand : public PaperCommand
{
protected:
    [[nodiscard]] Result<Session> begin(Archive &archive,
                                        const GlobalOptions &global) const override
    {
        return beginOwnPurpose(archive, global, QStringLiteral("rating"));
    }
    /// "report NAME WHAT --output F.pdf", with what is measured by where that is asked.
    [[nodiscard]] static CommandForm formOf(const QString &line, bool isMeasured)
    {
        CommandForm form{QStringLiteral("%1 --output F.pdf").arg(line),
                         1,
                         1,
                         {pdfOption()},
                         {QStringLiteral("output")}};
        if (isMeasured) {
            form.synopsis += QStringLiteral(" [--year Y] [--profile NAME|F.json]");
            form.options.emplace_back(QStringLiteral("year"), QString(), QStringLiteral("Y"));
            form.options.emplace_back(QStringLiteral("profile"), QString(), QStringLiteral("NAME"));
        }
        return form;
    }
};

using MeasuredPrint = PaperMade (*)(
    Archive &archive, const Session &session, const VillageProfile &profile, DivisionCode, int);

/// A sheet of a place that a profile judges by a year's figures.
class MeasuredPaperCommand final : public VillagePaperCommand
{
public:
    MeasuredPaperCommand(const char *name, MeasuredPrint print)
        : m_name(QString::fromLatin1(name))
        , m_print(print)
    { }

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] CommandForm form() const override
    {
        return formOf(m_name + QStringLiteral(" CODE"), true);
    }

protected:
    [[nodiscard]] PaperMade
    make(Archive &archive, const Session &session, const Arguments &arguments) const override
    {
        ARCHIVE_TRY(place, DivisionCode::parse(arguments.positional.constFirst()));
        ARCHIVE_TRY(year, figuresYear(arguments, archive.environment()));
        ARCHIVE_TRY(profile,
                    VillageProfile::load(archive.info().folder,
                                         *archive.environment().disk,
                                         arguments.value(QStringLiteral("profile"))));
        return m_print(archive, session, profile, place, year);
    }

private:
    QString m_name;
    MeasuredPrint m_print;
};

class VillagePostingCommand final : public VillagePaperCommand
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report village-posting"); }
    [[nodiscard]] CommandForm form() const override
    {
        return formOf(QStringLiteral("report village-posting UID"), false);
    }

protected:
    [[nodiscard]] PaperMade
    make(Archive &archive, const Session &session, const Arguments &arguments) const override
    {
        ARCHIVE_TRY(posting, Uid::parse(arguments.positional.constFirst()));
        return prepareVillagePosting(archive, session, posting);
    }
};

class PlateCommand final : public VillagePaperCommand
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report plate"); }
    [[nodiscard]] CommandForm form() const override
    {
        return formOf(QStringLiteral("report plate CODE"), false);
    }

protected:
    [[nodiscard]] PaperMade
    make(Archive &archive, const Session &session, const Arguments &arguments) const override
    {
        ARCHIVE_TRY(village, DivisionCode::parse(arguments.positional.constFirst()));
        return preparePlate(archive, session, village);
    }
};

} // namespace

std::unique_ptr<Command> makeReportVillageApplicationCommand()
{
    return std::make_unique<MeasuredPaperCommand>("report village-application",
                                                  prepareVillageApplication);
}

std::unique_ptr<Command> makeReportVillageAppraisalCommand()
{
    return std::make_unique<MeasuredPaperCommand>("report village-appraisal",
                                                  prepareVillageAppraisal);
}

std::unique_ptr<Command> makeReportTownshipCommand()
{
    return std::make_unique<MeasuredPaperCommand>("report township", prepareTownshipTable);
}

std::unique_ptr<Command> makeReportVillagePostingCommand()
{
    return std::make_unique<VillagePostingCommand>();
}

std::unique_ptr<Command> makeReportPlateCommand()
{
    return std::make_unique<PlateCommand>();
}

} // namespace archive
