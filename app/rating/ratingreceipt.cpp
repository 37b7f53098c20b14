// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/ratingreceipt.h"

#include "base/legalclock.h"
#include "rating/ratingdetail.h"
#include "views/codes.h"
#include "views/person.h"
#include "views/rating.h"
#include "views/ratingdetail.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace archive {
namespace {

struct ReceiptText
{
    Q_DECLARE_TR_FUNCTIONS(archive::RatingReceipt)
};

using Points = std::map<QString, double>;

Points pointsIn(const QString &lines)
{
    Points points;
    for (const auto &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto at = line.lastIndexOf(QLatin1Char('='));
        points[line.left(at)] = QStringView(line).mid(at + 1).toDouble();
    }
    return points;
}

/// The details of a rating; none when they were erased.
std::optional<Record> detailOf(const std::vector<ShownRecord> &details, const Uid &rating)
{
    for (const auto &each : details) {
        if (RatingDetailView(each.record).detailedRating() == rating)
            return each.record;
    }
    return std::nullopt;
}

/// A value as people read it.
class ValueWords
{
public:
    explicit ValueWords(const Catalogue &catalogue)
        : m_catalogue(catalogue)
        , m_education(catalogue.field(fields::person::education))
    { }

    [[nodiscard]] ReceiptInput of(const pmml::InputField &input, const QString &value) const
    {
        using Kind = ReceiptInput::Kind;
        const auto title = input.title.isEmpty() ? input.name : input.title;
        if (value.isNull())
            return {title, Kind::Unknown, {}};
        if (input.type == pmml::DataType::Boolean)
            return {title, value == QLatin1String("true") ? Kind::Yes : Kind::No, {}};
        if (input.name == m_education.name) {
            const auto *list = m_catalogue.codeList(m_education.codeList);
            const auto *entry = list == nullptr ? nullptr : list->find(value);
            return {title, Kind::Text, entry == nullptr ? value : entry->title};
        }
        return {title, Kind::Text, input.validity.titles.value(value, value)};
    }

private:
    const Catalogue &m_catalogue;
    const Field &m_education;
};

const pmml::InputField *findInput(const pmml::Model &model, const QString &name)
{
    const auto found = std::find_if(model.inputs.begin(),
                                    model.inputs.end(),
                                    [&name](const auto &input) { return input.name == name; });
    return found == model.inputs.end() ? nullptr : &*found;
}

QString titleOfInput(const pmml::Model &model, const QString &name)
{
    const auto *input = findInput(model, name);
    return input == nullptr || input->title.isEmpty() ? name : input->title;
}

/// Puts the parts of a receipt together, as far as the card of the rating is at hand.
class ReceiptMaker
{
public:
    ReceiptMaker(const Catalogue &catalogue, const RatingSet &set, RatingReceipt &receipt)
        : m_words(catalogue)
        , m_set(set)
        , m_receipt(receipt)
    { }

    void take(const Record &detail, const Points &before)
    {
        const RatingDetailView view(detail);
        m_receipt.cardHash = view.cardHash();
        m_receipt.policyHash = view.policyHash();
        m_receipt.reasons = view.pointReasons().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const auto &model = m_set.card().model();
        for (const auto &name : view.missingInputs().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            m_receipt.missing.append(titleOfInput(model, name));
        const auto facts = factsFrom(view.frozenInputs());
        for (const auto &line : view.itemPoints().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            addItem(line, facts, before);
        m_receipt.again = worked(detail);
        if (m_receipt.again == RatingReceipt::Again::Same)
            m_receipt.lift = lift();
    }

private:
    [[nodiscard]] bool isOwnCard() const { return m_receipt.cardHash == m_set.cardHash(); }

    void addItem(const QString &line, const QMap<QString, QString> &facts, const Points &before)
    {
        const auto at = line.lastIndexOf(QLatin1Char('='));
        ReceiptItem item;
        item.name = line.left(at);
        item.points = QStringView(line).mid(at + 1).toDouble();
        if (const auto former = before.find(item.name); former != before.end())
            item.before = former->second;
        const auto *characteristic = isOwnCard() ? find(item.name) : nullptr;
        if (characteristic != nullptr) {
            item.most = mostPoints(m_set.card().model(), *characteristic);
            item.inputs = inputsIn(*characteristic, facts);
        }
        m_receipt.items.push_back(std::move(item));
    }

    [[nodiscard]] const pmml::Characteristic *find(const QString &name) const
    {
        const auto &all = m_set.card().model().characteristics;
        const auto found = std::find_if(
            all.begin(), all.end(), [&name](const auto &each) { return each.name == name; });
        return found == all.end() ? nullptr : &*found;
    }

    [[nodiscard]] std::vector<ReceiptInput> inputsIn(const pmml::Characteristic &characteristic,
                                                     const QMap<QString, QString> &facts) const
    {
        const auto &model = m_set.card().model();
        std::vector<ReceiptInput> inputs;
        for (const auto &name : inputsOf(model, characteristic))
            inputs.push_back(m_words.of(*findInput(model, name), facts.value(name)));
        return inputs;
    }

    [[nodiscard]] RatingReceipt::Again worked(const Record &detail) const
    {
        const auto again = workedOutAgain(m_set, detail);
        if (!again)
            return RatingReceipt::Again::OtherFiles;
        const RatingView rating(m_receipt.rating);
        const auto tenths = again->tenths ? std::optional<qint64>(*again->tenths) : std::nullopt;
        const bool same = tenths == rating.ratingPoints() && again->grade == rating.proposedGrade();
        return same ? RatingReceipt::Again::Same : RatingReceipt::Again::Different;
    }

    [[nodiscard]] std::optional<GradeLift> lift() const
    {
        const auto tenths = RatingView(m_receipt.rating).ratingPoints();
        if (!tenths)
            return std::nullopt;
        std::vector<ItemRoom> rooms;
        for (const auto &item : m_receipt.items) {
            const auto inputs = inputsOf(m_set.card().model(), *find(item.name));
            const bool own = std::any_of(inputs.begin(), inputs.end(), [this](const auto &name) {
                return m_set.changeable().contains(name);
            });
            rooms.push_back({item.name, item.points, item.most.value_or(item.points), own});
        }
        return liftOf(m_set.bands(), *tenths, rooms);
    }

    ValueWords m_words;
    const RatingSet &m_set;
    RatingReceipt &m_receipt;
};

/// Kinds of which nothing was only stated, and nothing is stale, are not told.
std::vector<ReceiptSources> doubtfulOf(std::vector<ReceiptSources> sources)
{
    std::erase_if(sources, [](const auto &each) { return each.stated == 0 && each.stale == 0; });
    return sources;
}

} // namespace

QString pointsText(qint64 tenths)
{
    constexpr int tenthsOfPoint = 10;
    return QStringLiteral("%1.%2").arg(tenths / tenthsOfPoint).arg(tenths % tenthsOfPoint);
}

Result<Uid> newestRatingOf(Archive &archive, const Session &session, const Uid &household)
{
    ARCHIVE_TRY(ratings, archive.records().children(session, kinds::rating, household));
    if (ratings.empty()) {
        return Error{ErrorCode::NotFound,
                     ReceiptText::tr("The household was not rated yet, or no consent shows its "
                                     "ratings."),
                     household.toString()};
    }
    return ratings.back().record.uid;
}

Result<Uid> decidedRatingOf(Archive &archive, const Session &session, const Uid &household)
{
    ARCHIVE_TRY(ratings, archive.records().children(session, kinds::rating, household));
    const auto decided = std::find_if(ratings.rbegin(), ratings.rend(), [](const auto &each) {
        return RatingView(each.record).ratingState() == codes::ratingState::decided;
    });
    if (decided != ratings.rend())
        return decided->record.uid;
    return Error{ErrorCode::NotFound,
                 ReceiptText::tr("No grade of this household was decided, or no consent shows its "
                                 "ratings."),
                 household.toString()};
}

Result<RatingReceipt>
receiptOf(Archive &archive, const Session &session, const RatingSet &set, const Uid &rating)
{
    RatingReceipt receipt;
    ARCHIVE_TRY(shown, archive.records().get(session, kinds::rating, rating));
    receipt.rating = shown.record;
    receipt.household = shown.record.parent;
    ARCHIVE_TRY(ratings, archive.records().children(session, kinds::rating, receipt.household));
    for (const auto &each : ratings) {
        if (each.record.uid == rating)
            break;
        receipt.previous = each.record;
    }
    ARCHIVE_TRY(details,
                archive.records().children(session, kinds::ratingDetail, receipt.household));
    Points before;
    if (receipt.previous) {
        if (const auto former = detailOf(details, receipt.previous->uid))
            before = pointsIn(RatingDetailView(*former).itemPoints());
    }
    ARCHIVE_TRY(facts, archive.history().provenance(session, receipt.household));
    const auto today = legalclock::civilDate(archive.environment().clock->nowUtc());
    receipt.sources = doubtfulOf(sourcesOf(archive.catalogue(), facts, today));
    if (const auto detail = detailOf(details, rating)) {
        ReceiptMaker(archive.catalogue(), set, receipt).take(*detail, before);
    } else {
        const bool isErased = RatingView(receipt.rating).notRepeatable().value_or(false);
        receipt.again = isErased ? RatingReceipt::Again::Erased : RatingReceipt::Again::Withheld;
    }
    return receipt;
}

} // namespace archive
