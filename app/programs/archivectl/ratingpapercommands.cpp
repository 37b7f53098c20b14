// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/divisioncode.h"
#include "programs/archivectl/commands.h"
#include "programs/archivectl/papercommand.h"
#include "rating/ratingreceipt.h"
#include "report/ratinglists.h"
#include "report/ratingpaper.h"

namespace archive {
namespace {

/// The household that is named.
Result<Uid> namedHousehold(Archive &archive, const Session &session, const Arguments &arguments)
{
    return archive.records().householdOf(session, arguments.positional.constFirst());
}

class ReportRatingCommand final : public PaperCommand
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report rating"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("report rating ID --output F.pdf "
                               "[--recipient own|person|authority|objection]"),
                1,
                1,
                {pdfOption(), {QStringLiteral("recipient"), {}, QStringLiteral("CODE")}},
                {QStringLiteral("output")}};
    }

protected:
    [[nodiscard]] PaperMade
    make(Archive &archive, const Session &session, const Arguments &arguments) const override
    {
        ARCHIVE_TRY(recipient,
                    recipientOf(arguments.has(QStringLiteral("recipient"))
                                    ? arguments.value(QStringLiteral("recipient"))
                                    : codeOf(Recipient::Person)));
        ARCHIVE_TRY(set, RatingSet::load(archive.info().folder, *archive.environment().disk));
        ARCHIVE_TRY(household, namedHousehold(archive, session, arguments));
        ARCHIVE_TRY(rating, newestRatingOf(archive, session, household));
        return prepareRatingPaper(archive, session, set, rating, recipient);
    }
};

class ReportCertificateCommand final : public PaperCommand
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report certificate"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("report certificate ID --output F.pdf"),
                1,
                1,
                {pdfOption()},
                {QStringLiteral("output")}};
    }

protected:
    [[nodiscard]] PaperMade
    make(Archive &archive, const Session &session, const Arguments &arguments) const override
    {
        ARCHIVE_TRY(household, namedHousehold(archive, session, arguments));
        ARCHIVE_TRY(rating, decidedRatingOf(archive, session, household));
        return prepareCertificate(archive, session, rating);
    }
};

class ReportPostingCommand final : public PaperCommand
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report posting"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("report posting UID --output F.pdf"),
                1,
                1,
                {pdfOption()},
                {QStringLiteral("output")}};
    }

protected:
    [[nodiscard]] PaperMade
    make(Archive &archive, const Session &session, const Arguments &arguments) const override
    {
        ARCHIVE_TRY(posting, Uid::parse(arguments.positional.constFirst()));
        return preparePostingList(archive, session, posting);
    }
};

class ReportAppraisalCommand final : public PaperCommand
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report appraisal"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("report appraisal CODE --output F.pdf"),
                1,
                1,
                {pdfOption()},
                {QStringLiteral("output")}};
    }

protected:
    [[nodiscard]] PaperMade
    make(Archive &archive, const Session &session, const Arguments &arguments) const override
    {
        ARCHIVE_TRY(village, DivisionCode::parse(arguments.positional.constFirst()));
        return prepareAppraisalSheet(archive, session, village);
    }
};

} // namespace

std::unique_ptr<Command> makeReportRatingCommand()
{
    return std::make_unique<ReportRatingCommand>();
}

std::unique_ptr<Command> makeReportCertificateCommand()
{
    return std::make_unique<ReportCertificateCommand>();
}

std::unique_ptr<Command> makeReportPostingCommand()
{
    return std::make_unique<ReportPostingCommand>();
}

std::unique_ptr<Command> makeReportAppraisalCommand()
{
    return std::make_unique<ReportAppraisalCommand>();
}

} // namespace archive
