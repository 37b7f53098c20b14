// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/scorecard.h"

namespace archive::test {

/// A small card around the piece of PMML that a test is about. Its inputs are x and y (double), n (integer), s and t (string), b (boolean),
/// d (date), c (time) and m (dateTime); its one characteristic gives every row 1 point.
struct SampleCard
{
    QString dictionary =
        QStringLiteral("<DataField name='x' optype='continuous' dataType='double'/>"
                       "<DataField name='y' optype='continuous' dataType='double'/>"
                       "<DataField name='n' optype='continuous' dataType='integer'/>"
                       "<DataField name='s' optype='categorical' dataType='string'/>"
                       "<DataField name='t' optype='categorical' dataType='string'/>"
                       "<DataField name='b' optype='categorical' dataType='boolean'/>"
                       "<DataField name='d' optype='continuous' dataType='date'/>"
                       "<DataField name='c' optype='continuous' dataType='time'/>"
                       "<DataField name='m' optype='continuous' dataType='dateTime'/>");
    QString schema =
        QStringLiteral("<MiningField name='x'/><MiningField name='y'/><MiningField name='n'/>"
                       "<MiningField name='s'/><MiningField name='t'/><MiningField name='b'/>"
                       "<MiningField name='d'/><MiningField name='c'/><MiningField name='m'/>");
    QString transformations; ///< inside TransformationDictionary
    QString settings = QStringLiteral("useReasonCodes='false'"); ///< attributes of Scorecard
    QString beside; ///< elements of Scorecard
    QString characteristics = QStringLiteral(
        "<Characteristic><Attribute partialScore='1'><True/></Attribute></Characteristic>");

    [[nodiscard]] QByteArray text() const
    {
        return QStringLiteral("<PMML version='4.4' xmlns='http://www.dmg.org/PMML-4_4'><Header/>\n"
                              "<DataDictionary>%1</DataDictionary>\n"
                              "<TransformationDictionary>%2</TransformationDictionary>\n"
                              "<Scorecard functionName='regression' %3>\n"
                              "<MiningSchema>%4</MiningSchema>\n"
                              "%5\n"
                              "<Characteristics>%6</Characteristics>\n"
                              "</Scorecard></PMML>")
            .arg(dictionary, transformations, settings, schema, beside, characteristics)
            .toUtf8();
    }
    [[nodiscard]] Result<pmml::Scorecard> load() const { return pmml::Scorecard::load(text()); }
};

/// The inputs of a card from "name=text" pairs between semicolons; what is not named is missing.
inline std::vector<pmml::Value> inputsOf(const pmml::Scorecard &card, const QString &given)
{
    std::vector<pmml::Value> values(card.inputs().size());
    for (const auto &pair : given.split(u';', Qt::SkipEmptyParts)) {
        const auto name = pair.section(u'=', 0, 0).trimmed();
        for (size_t i = 0; i < values.size(); ++i) {
            if (card.inputs()[i].name == name)
                values[i] = card.inputs()[i].read(pair.section(u'=', 1));
        }
    }
    return values;
}

/// What scoring a row gave, as one line: "30.5 AGE JOB", or "none: " and the sentence.
inline QString scoreLine(const pmml::Scorecard &card, const QString &given)
{
    const auto outcome = card.score(inputsOf(card, given));
    if (!outcome)
        return QStringLiteral("none: ") + outcome.error().message;
    const auto score = pmml::textOf(pmml::Value::ofNumber(outcome->tally.score));
    return (QStringList(score) + outcome->reasons).join(u' ');
}

/// The value of a derived field `result` of that type and formula as text; "missing", or "invalid" when it can't be told; the refusal of the card.
inline QString formulaText(const QString &formula,
                           const QString &type,
                           const QString &given,
                           const QString &before = {})
{
    SampleCard sample;
    sample.transformations = before
        + QStringLiteral(
              "<DerivedField name='result' optype='categorical' dataType='%1'>%2</DerivedField>")
              .arg(type, formula);
    const auto card = sample.load();
    if (!card)
        return card.error().message;
    const auto value = card->derived(QStringLiteral("result"), inputsOf(*card, given));
    if (!value)
        return QStringLiteral("invalid");
    return value->isMissing() ? QStringLiteral("missing") : pmml::textOf(*value);
}

} // namespace archive::test
