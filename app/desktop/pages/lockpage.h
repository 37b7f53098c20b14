// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace archive {

namespace Ui {
class LockPage;
}

/// What stands over everything while the workstation is locked: who works here, and the way back in.
class LockPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Asks { Pin, Password };

    explicit LockPage(QWidget *parent = nullptr);
    ~LockPage() override;

    void begin(const QString &user, const QString &institution, bool isUnsaved);
    void ask(Asks what);
    void refuse(const QString &sentence);
    void setBusy(bool busy);

signals:
    void entered(const QString &secret);
    void signOutChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void enter();

    std::unique_ptr<Ui::LockPage> m_ui;
};

} // namespace archive
