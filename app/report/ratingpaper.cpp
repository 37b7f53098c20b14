// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ratingpaper.h"

#include "base/legalclock.h"
#include "report/facttext.h"
#include "report/loantext.h"
#include "report/numberedpaper.h"
#include "views/codes.h"
#include "views/household.h"
#include "views/person.h"
#include "views/rating.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct RatingPaperText
{
    Q_DECLARE_TR_FUNCTIONS(archive::RatingPaper)
};

constexpr int shownHashDigits = 12;

PaperKind paperKind()
{
    return {QStringLiteral("评分明细单(内部参考)"),
            QStringLiteral("receipt.html"),
            QStringLiteral("receipt-head.html"),
            QStringLiteral("receipt-foot.html")};
}

QString textOf(const Catalogue &catalogue, const Record &record, FieldId field)
{
    return orDash(factText(catalogue, catalogue.field(field), record.value(field)));
}

QString number(double points)
{
    return QString::number(points, 'g', 6);
}

QString valueText(const ReceiptInput &input)
{
    switch (input.kind) {
    case ReceiptInput::Kind::Yes:
        return QStringLiteral("是");
    case ReceiptInput::Kind::No:
        return QStringLiteral("否");
    case ReceiptInput::Kind::Unknown:
        return orDash({});
    case ReceiptInput::Kind::Text:
        break;
    }
    return input.text;
}

/// The value alone where an item has one input.
QString valuesText(const std::vector<ReceiptInput> &inputs)
{
    QStringList texts;
    for (const auto &input : inputs) {
        texts.append(inputs.size() == 1
                         ? valueText(input)
                         : QStringLiteral("%1：%2").arg(input.title, valueText(input)));
    }
    return texts.join(QStringLiteral("；"));
}

QString againText(RatingReceipt::Again again)
{
    switch (again) {
    case RatingReceipt::Again::Same:
        return QStringLiteral("按冻结的指标值复算，得分一致。");
    case RatingReceipt::Again::Different:
        return QStringLiteral("按冻结的指标值复算，得分不一致，请报告管理员核查。");
    case RatingReceipt::Again::Erased:
        return QStringLiteral("所依据的部分信息已依法删除，本评级不可复算；得分与等级保持原样。");
    case RatingReceipt::Again::OtherFiles:
        return QStringLiteral("评分卡或评级政策已更换，须以原文件复算。");
    case RatingReceipt::Again::Withheld:
        return QStringLiteral("授权书未覆盖评分明细，或者没有保存明细。");
    }
    return {};
}

void putItems(TemplateData *data, const std::vector<ReceiptItem> &items)
{
    TemplateData rows(TemplateData::type::list);
    for (const auto &item : items) {
        TemplateData row;
        put(&row, "item", item.name);
        put(&row, "value", orDash(valuesText(item.inputs)));
        put(&row, "points", number(item.points));
        put(&row, "most", item.most ? number(*item.most) : orDash({}));
        put(&row, "before", item.before ? number(*item.before) : orDash({}));
        rows.push_back(row);
    }
    data->set("items", rows);
    put(data, "hasItems", !items.empty());
}

void putLift(TemplateData *data, const std::optional<GradeLift> &lift)
{
    put(data, "hasLift", lift.has_value());
    if (!lift)
        return;
    put(data, "liftGrade", lift->grade);
    put(data, "liftPoints", pointsText(lift->tenths));
    put(data, "liftReached", !lift->items.isEmpty());
    put(data, "liftItems", lift->items.join(QStringLiteral("、")));
}

void putSources(TemplateData *data,
                const Catalogue &catalogue,
                const std::vector<ReceiptSources> &sources)
{
    QStringList texts;
    for (const auto &each : sources) {
        QStringList parts;
        if (each.stated > 0)
            parts.append(QStringLiteral("本人申报 %1 项").arg(each.stated));
        if (each.stale > 0)
            parts.append(QStringLiteral("已过期 %1 项").arg(each.stale));
        texts.append(QStringLiteral("%1（共 %2 项）：%3")
                         .arg(catalogue.kind(each.kind).title)
                         .arg(each.values)
                         .arg(parts.join(QStringLiteral("，"))));
    }
    put(data, "hasSources", !texts.isEmpty());
    data->set("sources", textRows(texts));
}

void putRating(TemplateData *data, const Catalogue &catalogue, const RatingReceipt &receipt)
{
    namespace f = fields::rating;
    const RatingView rating(receipt.rating);
    const auto points = rating.ratingPoints();
    put(data, "ratedOn", textOf(catalogue, receipt.rating, f::ratedOn));
    put(data, "points", points ? pointsText(*points) : orDash({}));
    put(data, "proposedGrade", textOf(catalogue, receipt.rating, f::proposedGrade));
    put(data, "stateText", textOf(catalogue, receipt.rating, f::ratingState));
    put(data, "isDecided", rating.decidedOn().has_value());
    put(data, "finalGrade", textOf(catalogue, receipt.rating, f::finalGrade));
    put(data, "decidedBy", orDash(rating.decidedBy()));
    put(data, "decidedOn", textOf(catalogue, receipt.rating, f::decidedOn));
    put(data, "until", textOf(catalogue, receipt.rating, f::ratingUntil));
    put(data, "isChanged", !rating.overrideReason().isEmpty());
    put(data, "changeReason", rating.overrideReason());
    put(data, "isVetoed", !rating.vetoReasons().isEmpty());
    put(data, "vetoes", textOf(catalogue, receipt.rating, f::vetoReasons));
    put(data, "card", orDash(rating.scorecardName()));
    put(data, "cardVersion", orDash(rating.scorecardVersion()));
    const bool hasPrevious =
        receipt.previous && RatingView(*receipt.previous).ratingPoints().has_value();
    put(data, "hasPrevious", hasPrevious);
    if (hasPrevious) {
        const RatingView previous(*receipt.previous);
        const auto change = points.value_or(0) - *previous.ratingPoints();
        put(data, "previousOn", textOf(catalogue, *receipt.previous, f::ratedOn));
        put(data, "previousPoints", pointsText(*previous.ratingPoints()));
        put(data,
            "change",
            (change < 0 ? QStringLiteral("−") : QStringLiteral("+")) + pointsText(qAbs(change)));
    }
}

/// That this print may be made of it: the view and the print of rating and details.
Result<void> checkConsent(Archive &archive, const Record &rating)
{
    const auto today = legalclock::civilDate(archive.environment().clock->nowUtc());
    ARCHIVE_TRY(permission, archive.consents().allows(rating, Action::Print, {}, today));
    if (permission.allowed)
        return {};
    return Error{ErrorCode::Refused,
                 RatingPaperText::tr("The rating can't be printed. %1").arg(permission.sentence),
                 permission.reason};
}

} // namespace

Result<RatedHome> homeOf(Archive &archive, const Session &session, const Uid &household)
{
    RatedHome home;
    ARCHIVE_TRY(shown, archive.records().get(session, kinds::household, household));
    const HouseholdView view(shown.record);
    home.registerNumber = view.registerNumber();
    ARCHIVE_TRY(division, DivisionCode::parse(view.division()));
    home.place = archive.divisions().fullName(division) + view.groupName();
    ARCHIVE_TRY(members, archive.records().children(session, kinds::person, household));
    for (const auto &member : members) {
        const PersonView person(member.record);
        if (person.relation() == codes::relation::householdHead)
            home.headName = person.name();
    }
    return home;
}

TemplateData
ratingPaperData(const Catalogue &catalogue, const RatingReceipt &receipt, const RatedHome &home)
{
    TemplateData data;
    put(&data, "registerText", orDash(home.registerNumber));
    put(&data, "headName", orDash(home.headName));
    put(&data, "place", orDash(home.place));
    putRating(&data, catalogue, receipt);
    putItems(&data, receipt.items);
    put(&data, "hasReasons", !receipt.reasons.isEmpty());
    data.set("reasons", textRows(receipt.reasons));
    put(&data, "hasMissing", !receipt.missing.isEmpty());
    data.set("missing", textRows(receipt.missing));
    putLift(&data, receipt.lift);
    putSources(&data, catalogue, receipt.sources);
    const bool hasPoints = RatingView(receipt.rating).ratingPoints().has_value();
    put(&data, "again", hasPoints ? againText(receipt.again) : QString());
    put(&data, "hasHashes", !receipt.cardHash.isEmpty());
    put(&data, "cardHash", receipt.cardHash.left(shownHashDigits));
    put(&data, "policyHash", receipt.policyHash.left(shownHashDigits));
    return data;
}

Result<std::unique_ptr<ReportDocument>> prepareRatingPaper(Archive &archive,
                                                           const Session &session,
                                                           const RatingSet &set,
                                                           const Uid &rating,
                                                           Recipient recipient)
{
    ARCHIVE_TRY(receipt, receiptOf(archive, session, set, rating));
    ARCHIVE_CHECK(checkConsent(archive, receipt.rating));
    ARCHIVE_TRY(home, homeOf(archive, session, receipt.household));
    const auto fill = [&](const Printout &printout) -> Result<TemplateData> {
        TemplateData data = ratingPaperData(archive.catalogue(), receipt, home);
        putPaperHead(
            &data, archive.info(), session.user().name, QStringLiteral("评分明细单"), printout);
        put(&data, "headingNote", QStringLiteral("(内部参考)"));
        return data;
    };
    const auto begin = [&](const QString &templates) {
        return archive.printouts().begin(
            session, receipt.household, recipient, templates, kinds::rating);
    };
    return prepareNumbered(archive, session, {paperKind(), fill, begin});
}

} // namespace archive
