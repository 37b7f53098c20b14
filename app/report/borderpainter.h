// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPaintDevice>
#include <QRectF>

#include <memory>

class QPainter;

namespace archive {

/// Paints on another painter, but the hair lines of tables all at once and last: Qt draws each edge of each cell as a rectangle of its own,
/// twice where cells meet, with all of its colours and clips anew, which is most of a form's PDF.
class BorderPainter final : public QPaintDevice
{
public:
    /// `target` must outlive this and is left as it was found, but for what is painted.
    explicit BorderPainter(QPainter *target);
    ~BorderPainter() override;
    Q_DISABLE_COPY_MOVE(BorderPainter)

    [[nodiscard]] QPaintEngine *paintEngine() const override;
    /// Paints the lines that came; after the painter on this has ended.
    void paintLines();

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QPainter *m_target;
    std::unique_ptr<Engine> m_engine;
};

} // namespace archive
