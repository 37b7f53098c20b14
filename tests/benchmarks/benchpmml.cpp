// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/benchmachine.h"
#include "pmml/scorecard.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <limits>
#include <random>

using namespace archive;
using namespace archive::bench;

namespace {

constexpr int characteristics = 8;
constexpr double wantedRows = 3e6;

/// Eight items of one field each: a band for missing values and five bands of 0, 2.5 … 10 points; three reasons are asked.
QByteArray cardText()
{
    QString fields;
    QString schema;
    QString items;
    const auto simple = [](int field, const char *relation, int value) {
        return QStringLiteral("<SimplePredicate field='f%1' operator='%2' value='%3'/>")
            .arg(QString::number(field), QLatin1String(relation), QString::number(value));
    };
    for (int field = 0; field < characteristics; ++field) {
        fields += QStringLiteral("<DataField name='f%1' optype='continuous' dataType='double'/>")
                      .arg(field);
        schema += QStringLiteral("<MiningField name='f%1'/>").arg(field);
        items += QStringLiteral("<Characteristic name='c%1' reasonCode='R%1' baselineScore='10'>"
                                "<Attribute partialScore='1'><SimplePredicate field='f%1' "
                                "operator='isMissing'/></Attribute>")
                     .arg(field);
        constexpr int bands = 5;
        constexpr int width = 20;
        for (int band = 0; band < bands; ++band) {
            const auto upper = band == bands - 1 ? QStringLiteral("<True/>")
                                                 : simple(field, "lessThan", (band + 1) * width);
            const auto lower = band == 0 ? QStringLiteral("<True/>")
                                         : simple(field, "greaterOrEqual", band * width);
            items += QStringLiteral(
                         "<Attribute partialScore='%1'><CompoundPredicate booleanOperator='and'>"
                         "%2%3</CompoundPredicate></Attribute>")
                         .arg(QString::number(2.5 * band), lower, upper);
        }
        items += QStringLiteral("</Characteristic>");
    }
    QString output;
    for (int rank = 1; rank <= 3; ++rank) {
        output +=
            QStringLiteral("<OutputField name='r%1' feature='reasonCode' rank='%1'/>").arg(rank);
    }
    return QStringLiteral("<PMML version='4.4'><DataDictionary>%1</DataDictionary><Scorecard "
                          "functionName='regression'>"
                          "<MiningSchema>%2</MiningSchema><Output>%3</Output><Characteristics>%4</"
                          "Characteristics>"
                          "</Scorecard></PMML>")
        .arg(fields, schema, output, items)
        .toUtf8();
}

/// Numbers from 0 to 99.9, one in fifty missing; the same in each run.
std::vector<double> tableOf(size_t rows)
{
    std::mt19937 random(1);
    std::vector<double> table(rows * characteristics);
    for (auto &number : table) {
        number = static_cast<double>(random() % 1000) / 10;
        if (random() % 50 == 0)
            number = std::numeric_limits<double>::quiet_NaN();
    }
    return table;
}

struct Round
{
    double rowsEachSecond = 0; ///< of processor time
    double sum = 0; ///< of all scores, so that nothing can be left out
    quint64 reasons = 0;
};

Round scoreAll(const pmml::Scorecard &card, std::vector<double> &table)
{
    const size_t rows = table.size() / characteristics;
    pmml::Tally tally;
    Round round;
    const double begin = processorMs();
    for (size_t row = 0; row < rows; ++row) {
        if (card.scoreNumbers(std::span(table).subspan(row * characteristics, characteristics),
                              tally)) {
            round.sum += tally.score;
            round.reasons += tally.reasons.size();
        }
    }
    constexpr double millisecondsOfSecond = 1000;
    const double took = processorMs() - begin;
    round.rowsEachSecond = static_cast<double>(rows) * millisecondsOfSecond / std::max(took, 1e-6);
    return round;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Scores a table in memory with an eight-characteristic card and three "
                       "reasons; see docs/benchmarks.md."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("rows"),
                      QStringLiteral("Rows of the table."),
                      QStringLiteral("value"),
                      QStringLiteral("1000000")});
    parser.addOption({QStringLiteral("rounds"),
                      QStringLiteral("Rounds."),
                      QStringLiteral("value"),
                      QStringLiteral("9")});
    parser.addOption({QStringLiteral("check"), QStringLiteral("Fails below the bound.")});
    parser.process(application);
    const int rows = parser.value(QStringLiteral("rows")).toInt();
    const int rounds = parser.value(QStringLiteral("rounds")).toInt();
    const auto card = pmml::Scorecard::load(cardText());
    if (rows <= 0 || rounds <= 0 || !card || !card->takesNumbers()) {
        err << (card ? QStringLiteral("Numbers must be above zero; see --help.")
                     : card.error().message)
            << Qt::endl;
        return 2;
    }
    auto table = tableOf(static_cast<size_t>(rows));
    std::vector<double> rates;
    Round last;
    const auto before = load();
    for (int round = 0; round < rounds; ++round) {
        last = scoreAll(*card, table);
        rates.push_back(last.rowsEachSecond);
    }
    constexpr double million = 1e6;
    const double rate = median(rates);
    out << machine() << "; load " << before << " before, " << load() << " after\n"
        << rows << " rows, " << rounds << " rounds: " << QString::number(rate / million, 'f', 2)
        << " million rows a second of one core's time, three reasons each (sum " << last.sum << ", "
        << last.reasons << " reasons); bound " << wantedRows / million << ": "
        << (rate < wantedRows ? "NOT REACHED" : "reached") << Qt::endl;
    return parser.isSet(QStringLiteral("check")) && rate < wantedRows ? 1 : 0;
}
