// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/household/panel.h"

#include <QFrame>
#include <QTimer>

#include <set>

class QLabel;
class QPushButton;

namespace archive {

/// The line over the forms that says, while somebody is typed, that he may be kept already in another household.
class DoublesStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit DoublesStrip(QWidget *parent = nullptr);

    void bind(const PanelContext &context);
    /// Something was typed in this field; asks when the typing pauses, and forgets what was asked before.
    void typed(const TypedPlace &place);
    /// Another household is shown.
    void clear();

signals:
    /// Somebody wants to go on in the other household.
    void openWanted(const archive::Uid &household);

private:
    void ask();
    [[nodiscard]] std::optional<DoubleQuery> query() const;
    void show(const std::vector<DoubleHit> &hits);
    void compare();

    PanelContext m_context;
    TypedPlace m_place;
    QTimer m_pause;
    JobTicket m_asking;
    DoubleQuery m_asked;
    std::vector<DoubleHit> m_hits;
    std::set<Uid> m_dismissed; ///< households that are others, as the person said
    QLabel *m_sentence;
    QPushButton *m_compare;
    QPushButton *m_dismiss;
};

/// What a hit says, for a person.
[[nodiscard]] QString doubleSentence(const DoubleHit &hit);

} // namespace archive
