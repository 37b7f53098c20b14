// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace archive::pmml {

/// A stretch of a file's bytes: from the first to before `to`.
struct FilePart
{
    qsizetype from = 0;
    qsizetype to = 0;
};

/// A start tag of a file with its place there, so that one part can be written anew and all others stay byte for byte.
struct FileTag
{
    QByteArray name; ///< without its prefix
    QByteArray prefix; ///< with the colon; may be empty
    FilePart tag; ///< from "<" to behind ">"
    qsizetype end = 0; ///< behind the end tag
    std::optional<size_t> parent; ///< place among the tags; none of the root
};

/// The start tags of a file that readElements() takes, in document order; none in comments, CDATA and instructions. UTF-8 only.
[[nodiscard]] std::vector<FileTag> fileTags(const QByteArray &bytes);

/// Whether the tag stands below these others, as "PMML/Scorecard" says of Characteristics.
[[nodiscard]] bool
standsBelow(const std::vector<FileTag> &tags, const FileTag &tag, const QByteArray &path);

/// Where the value of an attribute stands, without its quotes; none when the tag has no such attribute.
[[nodiscard]] std::optional<FilePart>
attributePart(const QByteArray &bytes, const FilePart &tag, const QByteArray &attribute);

} // namespace archive::pmml
