// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace archive {

/// What stands quietly under a field besides what checks say: last year's value, that a fact is stale, an open note.
struct BesideField
{
    QString former;
    QString stale;
    QString note;
    QString source; ///< where the value comes from; a small mark whose tool tip says it

    friend bool operator==(const BesideField &, const BesideField &) = default;
    [[nodiscard]] QString text() const;
};

/// The lines of one field; it takes no room while there is nothing to say.
class BesideLine final : public QWidget
{
    Q_OBJECT

public:
    explicit BesideLine(QWidget *parent = nullptr);

    void show(const BesideField &beside);
    [[nodiscard]] const BesideField &shown() const { return m_shown; }

private:
    void put(QLabel *&label, const char *name, const char *role, const QString &text);

    BesideField m_shown;
    QVBoxLayout *m_lines;
    QLabel *m_former = nullptr; ///< each is made when it first has something to say
    QLabel *m_stale = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace archive
