// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QJsonObject>

namespace archive {

/// CREATE TABLE of a kind: id INTEGER PRIMARY KEY, uid BLOB UNIQUE, parent BLOB, revision, deleted, draft, changed_at,
/// changed_by, then a column a field named as the field (Text, Code, Date: TEXT; Money, Area, Rate, Count, Bool:
/// INTEGER; Ref: BLOB), and its indexes.
[[nodiscard]] QStringList createTableSql(const Kind &kind);

/// ALTER TABLE for the fields that `present` (column names of the table as it is) lacks; nothing is ever dropped.
[[nodiscard]] QStringList addColumnsSql(const Kind &kind, const QStringList &present);

/// Frictionless Table Schema of a kind as it travels (exchange.md): uid, bases, content_hash, parent_uid, changed_at,
/// changed_by, then the travelling fields; small code lists as enum, large ones as pattern.
[[nodiscard]] QJsonObject exchangeSchema(const Catalogue &catalogue, const Kind &kind);

} // namespace archive
