// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/measurewords.h"

#include <QFrame>

class QLabel;

namespace archive {

/// What a household's grade earns, what its public records call for and what was taken, and what products would lend it at most, in lines that
/// are only read.
class MeasuresBlock final : public QFrame
{
    Q_OBJECT

public:
    explicit MeasuresBlock(QWidget *parent = nullptr);

    void show(const MeasureLines &lines, const QStringList &limits);
    /// One sentence in place of all lines.
    void tell(const QString &sentence);

private:
    struct Part
    {
        QLabel *title = nullptr;
        QLabel *lines = nullptr;
    };
    QLabel *addLabel(const char *name, const char *role);
    Part addPart(const char *name, const QString &title);
    static void fill(const Part &part, const QStringList &lines);

    QLabel *m_title;
    QLabel *m_grade;
    Part m_earned;
    Part m_called;
    Part m_taken;
    Part m_limits;
};

} // namespace archive
