// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/ratingdetail.h"

#include "pmml/numbers.h"
#include "views/ratingdetail.h"

#include <QCoreApplication>

namespace archive {

QString frozenText(const QMap<QString, QString> &facts)
{
    QStringList lines;
    for (auto fact = facts.constBegin(); fact != facts.constEnd(); ++fact) {
        lines.append(fact.value().isNull() ? fact.key()
                                           : fact.key() + QLatin1Char('=') + fact.value());
    }
    return lines.join(QLatin1Char('\n'));
}

QMap<QString, QString> factsFrom(const QString &frozen)
{
    QMap<QString, QString> facts;
    for (const auto &line : frozen.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto at = line.indexOf(QLatin1Char('='));
        facts.insert(line.left(at), at < 0 ? QString() : QLatin1String("") + line.mid(at + 1));
    }
    return facts;
}

void writeDetail(Record &detail,
                 const Uid &rating,
                 const RatingSet &set,
                 const QMap<QString, QString> &facts,
                 const RatingProposal &proposal)
{
    QStringList items;
    for (const auto &item : proposal.items)
        items.append(item.item + QLatin1Char('=') + pmml::shortestText(item.points));
    QStringList reasons;
    for (const auto &reason : proposal.reasons)
        reasons.append((reason.code + QLatin1Char(' ') + reason.text).trimmed());
    RatingDetailEdit(detail)
        .setDetailedRating(rating)
        .setCardHash(set.cardHash())
        .setPolicyHash(set.policyHash())
        .setFrozenInputs(frozenText(facts))
        .setItemPoints(items.join(QLatin1Char('\n')))
        .setPointReasons(reasons.join(QLatin1Char('\n')))
        .setMissingInputs(proposal.missing.join(QLatin1Char('\n')));
}

Result<RatingProposal> workedOutAgain(const RatingSet &set, const Record &detail)
{
    const RatingDetailView view(detail);
    if (view.cardHash() != set.cardHash() || view.policyHash() != set.policyHash()) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("archive::RatingSet",
                                                 "The rating was made with another card or policy; "
                                                 "it is worked out again with those files alone."),
                     view.cardHash()};
    }
    return propose(set, factsFrom(view.frozenInputs()));
}

} // namespace archive
