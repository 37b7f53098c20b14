// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/listlook.h"

#include "desktop/models/householdlistmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace archive {

namespace {

/// How columns and orders are called in what is kept; the words outlive their numbers.
constexpr std::array columnWords{
    "head", "card", "place", "team", "signature", "file", "saved", "people", "lending", "keeper"};
static_assert(columnWords.size() == size_t(HouseholdListModel::ColumnCount));
constexpr std::array orderWords{"place", "head", "people", "signature", "keeper", "saved"};
constexpr std::array standingWords{"unsigned", "signed", "ended", "draft"};
constexpr int narrowest = 40;
constexpr int widest = 1000;

template<typename Words>
int placeOf(const Words &words, const QString &word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1String(words.at(i)))
            return static_cast<int>(i);
    }
    return -1;
}

QJsonObject filtersOf(const HouseholdQuery &query)
{
    QJsonObject json;
    if (query.standing) {
        json.insert(QStringLiteral("standing"),
                    QLatin1String(standingWords.at(size_t(*query.standing))));
    }
    if (query.loans)
        json.insert(QStringLiteral("lending"), *query.loans);
    if (!query.officer.isEmpty())
        json.insert(QStringLiteral("keeper"), query.officer);
    return json;
}

void readFilters(HouseholdQuery &query, const QJsonObject &json)
{
    const auto standing = placeOf(standingWords, json.value(QStringLiteral("standing")).toString());
    if (standing >= 0)
        query.standing = static_cast<ListStanding>(standing);
    const auto loans = json.value(QStringLiteral("lending"));
    if (loans.isBool())
        query.loans = loans.toBool();
    query.officer = json.value(QStringLiteral("keeper")).toString();
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

ListLook::ListLook()
    : columns(usualColumns())
{ }

QList<int> ListLook::usualColumns()
{
    using List = HouseholdListModel;
    return {List::Name,
            List::IdNumber,
            List::Village,
            List::Group,
            List::Consent,
            List::RegisterNumber,
            List::Changed};
}

QString ListLook::toText() const
{
    QJsonObject json = filtersOf(query);
    QJsonArray shown;
    for (const int column : columns)
        shown.append(QLatin1String(columnWords.at(size_t(column))));
    QJsonObject wide;
    for (auto width = widths.begin(); width != widths.end(); ++width)
        wide.insert(QLatin1String(columnWords.at(size_t(width.key()))), width.value());
    json.insert(QStringLiteral("columns"), shown);
    json.insert(QStringLiteral("widths"), wide);
    json.insert(QStringLiteral("chosen"), isChosen);
    json.insert(QStringLiteral("order"), QLatin1String(orderWords.at(size_t(query.order))));
    json.insert(QStringLiteral("falling"), query.falling);
    return compact(json);
}

ListLook ListLook::fromText(const QString &text)
{
    ListLook look;
    const auto json = objectOf(text);
    QList<int> shown;
    const auto words = json.value(QStringLiteral("columns")).toArray();
    for (const auto &word : words) {
        const auto column = placeOf(columnWords, word.toString());
        if (column >= 0 && !shown.contains(column))
            shown.append(column);
    }
    if (shown.contains(HouseholdListModel::Name))
        look.columns = shown;
    const auto wide = json.value(QStringLiteral("widths")).toObject();
    for (auto width = wide.begin(); width != wide.end(); ++width) {
        const auto column = placeOf(columnWords, width.key());
        if (column >= 0)
            look.widths.insert(column, qBound(narrowest, width.value().toInt(), widest));
    }
    look.isChosen = json.value(QStringLiteral("chosen")).toBool();
    const auto order = placeOf(orderWords, json.value(QStringLiteral("order")).toString());
    look.query.order = order < 0 ? ListOrder::Place : static_cast<ListOrder>(order);
    look.query.falling = json.value(QStringLiteral("falling")).toBool();
    readFilters(look.query, json);
    return look;
}

QString SavedSearch::toText() const
{
    QJsonObject json = filtersOf(query);
    json.insert(QStringLiteral("called"), title);
    json.insert(QStringLiteral("text"), text);
    json.insert(QStringLiteral("place"), division.text());
    json.insert(QStringLiteral("team"), query.group);
    return compact(json);
}

SavedSearch SavedSearch::fromText(const QString &name, const QString &text)
{
    const auto json = objectOf(text);
    SavedSearch search;
    search.name = name;
    search.title = json.value(QStringLiteral("called")).toString();
    search.text = json.value(QStringLiteral("text")).toString();
    const auto division = DivisionCode::parse(json.value(QStringLiteral("place")).toString());
    search.division = division ? *division : DivisionCode();
    search.query.group = json.value(QStringLiteral("team")).toString();
    readFilters(search.query, json);
    return search;
}

} // namespace archive
