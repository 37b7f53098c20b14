// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/cases.h"
#include "programs/archivectl/command.h"

#include <QJsonArray>
#include <QJsonObject>

namespace archive {

/// Reads the values of a step: one JSON object whose members are texts or lists of texts (which are joined by spaces). InvalidInput
/// names the member.
[[nodiscard]] Result<CaseValues> caseValuesFromJson(const QByteArray &json, const QString &file);

/// A case as `case list` prints it.
[[nodiscard]] QJsonObject caseJson(const CaseRow &row);
/// Of a case: what is left of a hand-over, what a purge is about.
[[nodiscard]] QJsonArray itemsJson(const std::vector<HandoverItem> &items);
/// How far a purge is, as members and as a line.
void addPurge(const PurgeSummary &purge, Output &output);
/// Its line for people.
[[nodiscard]] QString caseLine(const CaseRow &row);
/// The marks of a household's records.
[[nodiscard]] QJsonArray marksJson(const std::vector<CaseMark> &marks);

} // namespace archive
