// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace archive {

/// What the report of a backtest tells: numbers of a card and of tables, and no person. Shares and rates are of 1.
struct BacktestFacts
{
    /// Scores up to and with an edge; none for the last line.
    struct Gain
    {
        std::optional<double> upTo;
        qint64 good = 0;
        qint64 bad = 0;
        double badRate = 0;
        double goodUpTo = 0;
        double badUpTo = 0;
        double lift = 0;
    };
    struct Band
    {
        QString text;
        qint64 good = 0;
        qint64 bad = 0;
        std::optional<double> woe;
        double value = 0;
    };
    struct Characteristic
    {
        QString name;
        double value = 0; ///< information value
        std::optional<double> psi;
        std::vector<Band> bands;
        bool isCalculated =
            false; ///< points differ within a band, of which its value tells nothing
    };
    struct Rate
    {
        double bad = 0;
        double low = 0;
        double high = 0;
    };
    struct Grade
    {
        QString grade;
        qint64 good = 0;
        qint64 bad = 0;
        std::optional<Rate> rate;
        std::optional<double> then; ///< rate of bad rows in the reference
    };
    struct Shift
    {
        std::optional<double> upTo;
        double then = 0;
        double now = 0;
        double psi = 0;
    };

    QString card; ///< file names, without folders
    QString cardHash; ///< SHA-256, hexadecimal
    QString table;
    QString reference; ///< empty: none
    QString outcome; ///< the column
    QString bad; ///< its words
    QString good;
    QString policy; ///< where the grades come from
    QDate day;
    qint64 rows = 0; ///< of the table
    qint64 unscored = 0;
    qint64 goodRows = 0;
    qint64 badRows = 0;
    double auc = 0;
    double aucError = 0;
    double gini = 0;
    double ks = 0;
    double ksScore = 0;
    std::optional<double> psi;
    std::vector<Gain> gains; ///< lowest scores first
    std::vector<Characteristic> characteristics;
    std::vector<Grade> grades; ///< highest first
    bool ratesRise = false;
    std::vector<Shift> shifts; ///< lowest scores first; empty without a reference
};

} // namespace archive
