// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/rater.h"

#include "pmml/numbers.h"

namespace archive {

namespace {

std::vector<pmml::Value> cellsOf(const std::vector<pmml::InputField> &inputs,
                                 const QMap<QString, QString> &facts)
{
    std::vector<pmml::Value> cells;
    cells.reserve(inputs.size());
    for (const auto &input : inputs)
        cells.push_back(input.read(facts.value(input.name)));
    return cells;
}

Result<QStringList> vetoesOf(const pmml::Formulas &formulas, const QMap<QString, QString> &facts)
{
    const auto prefix = QStringLiteral("veto_");
    const auto cells = cellsOf(formulas.inputs(), facts);
    QStringList vetoes;
    for (const auto &field : formulas.fields()) {
        if (!field.name.startsWith(prefix))
            continue;
        ARCHIVE_TRY(value, formulas.value(field.name, cells));
        if (value.isBoolean() && value.number != 0)
            vetoes.append(field.name.mid(prefix.size()));
    }
    return vetoes;
}

QString textOfReason(const pmml::Model &model, const pmml::Tally &tally, size_t reason)
{
    for (size_t i = 0; i < model.characteristics.size(); ++i) {
        const auto &attribute = model.characteristics[i].attributes.at(tally.attributes.at(i));
        if (attribute.reason == int(reason) && !attribute.reasonText.isEmpty())
            return attribute.reasonText;
    }
    return {};
}

void tellPoints(const pmml::Model &model, const pmml::Outcome &outcome, RatingProposal &proposal)
{
    const auto &tally = outcome.tally;
    for (size_t i = 0; i < model.characteristics.size(); ++i)
        proposal.items.push_back({model.characteristics[i].name, tally.points.at(i)});
    for (const size_t reason : tally.reasons) {
        proposal.reasons.push_back(
            {model.reasonCodes.at(qsizetype(reason)), textOfReason(model, tally, reason)});
    }
    proposal.tenths = pmml::roundedTenths(tally.score);
}

} // namespace

Result<RatingProposal> propose(const RatingSet &set, const QMap<QString, QString> &facts)
{
    RatingProposal proposal;
    ARCHIVE_TRY(vetoes, vetoesOf(set.vetoes(), facts));
    proposal.vetoes = std::move(vetoes);
    for (const auto &name : set.mandatory()) {
        if (facts.value(name).isNull())
            proposal.missing.append(name);
    }
    if (proposal.missing.isEmpty()) {
        const auto outcome = set.card().score(cellsOf(set.card().inputs(), facts));
        if (outcome) {
            tellPoints(set.card().model(), *outcome, proposal);
        } else {
            proposal.missing.append(outcome.error().message);
        }
    }
    using Standing = RatingProposal::Standing;
    if (!proposal.vetoes.isEmpty()) {
        proposal.standing = Standing::Vetoed;
    } else if (!proposal.tenths) {
        proposal.standing = Standing::Incomplete;
    } else {
        proposal.grade = set.bands().at(bandOf(set.bands(), *proposal.tenths)).grade;
    }
    return proposal;
}

} // namespace archive
