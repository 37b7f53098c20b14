// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/glyph.h"

#include <QWidget>

class QVBoxLayout;

namespace archive {

/// Sentences below each other, each with a sign of what it is.
class SentenceList final : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceList(QWidget *parent = nullptr);

    void clear();
    /// Glyph::Error for what stops a village, Glyph::Warn for what is missing, Glyph::Ok where nothing is.
    void add(Glyph glyph, const QString &sentence);
    /// What is read there, a line a sentence.
    [[nodiscard]] QString text() const { return m_sentences.join(QLatin1Char('\n')); }

private:
    QStringList m_sentences;
    QVBoxLayout *m_layout;
};

} // namespace archive
