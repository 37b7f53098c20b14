// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>

namespace archive {

namespace Ui {
class Rail;
}

struct ArchiveInfo;

/// The navigation at the left: whose archive it is, its pages, signing out. Another colour and a word mark a sample.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    ~Rail() override;

    void show(const ArchiveInfo &info);
    /// Narrow windows get icons over short words.
    void setCompact(bool compact);

signals:
    void householdsChosen();
    void pinChosen();
    void lockChosen();
    void signOutChosen();

private:
    std::unique_ptr<Ui::Rail> m_ui;
};

} // namespace archive
