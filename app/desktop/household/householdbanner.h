// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace archive {

/// The sentence over the tabs that says what stands in the way, if anything does.
class HouseholdBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit HouseholdBanner(QWidget *parent = nullptr);

    /// Something to know; an empty sentence hides the banner.
    void warn(const QString &sentence);
    /// Something went wrong; `reloadable`: loading the household anew helps.
    void fail(const QString &sentence, bool reloadable);

signals:
    void reloadClicked();

private:
    void say(const QString &sentence, bool bad);

    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_reload;
};

} // namespace archive
