// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/scorecardreader.h"

#include "pmml/bands.h"
#include "pmml/fieldreader.h"
#include "pmml/pmmlfile.h"
#include "pmml/transformationreader.h"

#include <QCoreApplication>

namespace archive::pmml {
namespace {

struct ScorecardReaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::ScorecardReader)
};

Result<void> readSettings(const Element &card, Model &model)
{
    ARCHIVE_CHECK(allowAttributes(card,
                                  {"modelName",
                                   "functionName",
                                   "algorithmName",
                                   "initialScore",
                                   "useReasonCodes",
                                   "reasonCodeAlgorithm",
                                   "baselineScore",
                                   "baselineMethod",
                                   "isScorable"}));
    model.name = card.value("modelName");
    ARCHIVE_CHECK(required(card, "functionName"));
    ARCHIVE_CHECK(word(card, "functionName", {"regression"}, 0));
    ARCHIVE_TRY(scorable, boolean(card, "isScorable", true));
    if (!scorable)
        return refused(card, ScorecardReaderText::tr("the card says that it is not for scoring."));
    ARCHIVE_TRY(initial, number(card, "initialScore", 0));
    model.initialScore = initial;
    ARCHIVE_TRY(reasons, boolean(card, "useReasonCodes", true));
    model.usesReasons = reasons;
    ARCHIVE_TRY(algorithm, word(card, "reasonCodeAlgorithm", {"pointsBelow", "pointsAbove"}, 0));
    model.pointsAbove = algorithm == 1;
    // How the baseline was found only tells; the number itself stands in the file.
    ARCHIVE_CHECK(word(card, "baselineMethod", {"max", "min", "mean", "neutral", "other"}, 0));
    return {};
}

/// A score depends on what characteristics and outputs ask, and on what that is calculated from.
void markNeeded(Model &model)
{
    std::vector<bool> needed(model.slotCount(), false);
    for (const auto slot : model.asked)
        needed[slot] = true;
    for (const auto slot : model.calculatedFrom)
        needed[slot] = true;
    // Backwards: each field stands after those that it uses.
    for (auto place = model.derived.size(); place > 0; --place) {
        auto &field = model.derived[place - 1];
        field.needed = needed[field.slot];
        for (const auto slot : field.needed ? field.uses : std::vector<size_t>())
            needed[slot] = true;
    }
}

} // namespace

Result<Model> readModel(const QByteArray &bytes)
{
    ARCHIVE_TRY(root, readElements(bytes));
    Model model;
    ARCHIVE_TRY(version, versionOf(root));
    model.version = version;
    ARCHIVE_CHECK(knowParts(root, {"DataDictionary", "TransformationDictionary", "Scorecard"}));
    ARCHIVE_TRY(dictionary, theOne(root, "DataDictionary"));
    ARCHIVE_TRY(card, theOne(root, "Scorecard"));
    ARCHIVE_CHECK(knowParts(*card,
                            {"MiningSchema",
                             "Output",
                             "Targets",
                             "LocalTransformations",
                             "Characteristics",
                             "ModelVerification"}));
    ARCHIVE_TRY(schema, theOne(*card, "MiningSchema"));
    ARCHIVE_CHECK(theOne(*card, "Characteristics"));
    ARCHIVE_CHECK(readSettings(*card, model));
    Scope scope;
    ARCHIVE_CHECK(readFields(*dictionary, schema, model, scope));
    TransformationReader transformations(model, scope);
    ARCHIVE_CHECK(transformations.read(root.child("TransformationDictionary"),
                                       card->child("LocalTransformations")));
    ARCHIVE_CHECK(readCharacteristics(*card, scope, transformations.functions(), model));
    ARCHIVE_CHECK(readOutput(card->child("Output"), scope, transformations.functions(), model));
    ARCHIVE_CHECK(readTargets(card->child("Targets"), model));
    ARCHIVE_CHECK(readVerification(card->child("ModelVerification"), model));
    markNeeded(model);
    ARCHIVE_CHECK(checkBands(model));
    return model;
}

} // namespace archive::pmml
