// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/frame/page.h"
#include "rating/cardcheck.h"
#include "rating/cardsuccessor.h"

#include <memory>

namespace archive {

namespace Ui {
class CardPage;
}

/// 评分卡: what the card in use asks and gives, where its bands part, and another one in its place. What is typed here changes no card that is kept: it becomes a
/// file of another name.
class CardPage final : public Page
{
    Q_OBJECT

public:
    CardPage(const PageContext &context, QWidget *parent);
    ~CardPage() override;

    /// Offered for the purposes under which ratings are made; whoever may not set what they are measured by only looks.
    [[nodiscard]] static PageEntry entry();

    void refresh() override;
    [[nodiscard]] bool isUnsaved() const override;
    void askToLeave(const std::function<void()> &then) override;

private:
    void take(const Result<CardInUse> &card);
    /// Shows these bytes as the card that is worked on; false, and told, when they are no card.
    bool show(const QByteArray &bytes);
    void showCharacteristic(int row);
    void change(int row, int column, const QString &text);
    void showState();
    void chooseFile(const std::function<void(const QByteArray &)> &then);
    void compareWith(const QByteArray &bytes);
    void exportCard();
    void succeed();
    void write(const CardSuccessor &successor);
    /// Nothing of the card is changed while it is verified and written.
    void holdStill();

    PageContext m_context;
    CardInUse m_inUse;
    QByteArray m_bytes; ///< worked on
    CardCheck m_check; ///< of those
    std::unique_ptr<Ui::CardPage> m_ui;
};

} // namespace archive
