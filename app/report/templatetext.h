// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <vector>

namespace archive {

/// A name in double braces.
struct TemplateTag
{
    QChar sign; ///< '#', '^', '/' of a section, '>' of a block; null for a value
    QString name;
    int line = 0;
    qsizetype from = 0; ///< where it stands in the text
    qsizetype until = 0;
};

/// The text of a template file that was found sound: every tag and every HTML element is closed, nothing prints unescaped, and
/// nothing is taken from outside (pictures, style sheets).
class TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(archive::TemplateText)

public:
    /// An empty text.
    TemplateText() = default;
    /// InvalidInput names the file and the line of what is wrong.
    [[nodiscard]] static Result<TemplateText> read(const QString &file, const QByteArray &bytes);
    /// The refusal of a file because of something on one of its lines.
    [[nodiscard]] static Error refusal(const QString &file, int line, const QString &what);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::vector<TemplateTag> &tags() const { return m_tags; }

private:
    [[nodiscard]] Result<void> readTags(const QString &file);
    [[nodiscard]] Result<void> checkSections(const QString &file) const;
    [[nodiscard]] Result<void> checkElements(const QString &file) const;
    [[nodiscard]] int lineAt(qsizetype position) const;

    QString m_text;
    std::vector<TemplateTag> m_tags;
};

} // namespace archive
