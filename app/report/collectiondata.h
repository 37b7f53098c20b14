// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/collectionplan.h"
#include "report/recipientrules.h"

#include <QDate>
#include <QStringList>

namespace archive {

class Archive;
class Session;
class Uid;

/// A question of the form with what the archive has for it.
struct CollectedFact
{
    QString label; ///< with its unit
    QString last; ///< empty: not known, or not to be printed
};

/// A block of the form: a grid of facts, or a table with a row for each record.
struct CollectedBlock
{
    QString heading;
    std::vector<CollectedFact> facts; ///< of a grid
    std::vector<std::pair<QString, int>> columns; ///< of a table: label and width in per cent
    std::vector<QStringList> rows; ///< last values, by column
    int blankRows = 0;
};

/// Who is asked for a consent: somebody whom none in force covers. What he is called is not printed before he signed.
struct AskedSigner
{
    QString relation;
    QString ageBand;
    bool child = false; ///< a guardian signs
    Uid person; ///< null for a head who is not entered yet
};

/// A household as its 信息采集表 and consent forms need it.
struct CollectionData
{
    QString registerNumber;
    QString place; ///< 夏茂镇俞邦村
    QString group;
    QString address;
    QString officer;
    QString headName; ///< empty while the head has not signed
    std::vector<CollectedBlock> blocks;
    std::vector<AskedSigner> signers;
};

/// Reads a household for its form; every look is journalled by Records. `prefilled` false: register number, place and questions
/// alone. Values are told as to the institution itself, and only those that a consent lets be printed on `today`.
[[nodiscard]] Result<CollectionData> readCollection(Archive &archive,
                                                    const Session &session,
                                                    const Uid &household,
                                                    const std::vector<PlannedBlock> &plan,
                                                    bool prefilled,
                                                    QDate today);

} // namespace archive
