// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagination.h"

class QAbstractTextDocumentLayout;
class QTextTable;

namespace archive {

/// The rows of a table as it was laid out; its header rows (thead) stay with the first row and are repeated, the last
/// row (a total, or the end) is not left alone.
[[nodiscard]] std::vector<Segment> rowsOf(const QTextTable &table,
                                          const QAbstractTextDocumentLayout &layout);

} // namespace archive
