// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <vector>

namespace archive {

/// A page on which places are covered, by the mouse or by keys: M adds a place, arrows move it, with Shift they size it, Delete takes it away.
class MaskCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit MaskCanvas(QWidget *parent = nullptr);

    void setPage(const QImage &page);
    /// In pixels of the page.
    [[nodiscard]] const std::vector<QRect> &places() const { return m_places; }
    void addPlace();
    void removeLast();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF pageRect() const;
    [[nodiscard]] QPoint onPage(QPointF position) const;
    bool moveByKey(int key, bool sizes);

    QImage m_page;
    std::vector<QRect> m_places;
    QPoint m_from;
    bool m_drawing = false;
};

} // namespace archive
