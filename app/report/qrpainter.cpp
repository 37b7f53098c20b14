// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/qrpainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <qrcodegen.hpp>

namespace archive {

Result<QrSymbol> QrSymbol::encode(const QString &text)
{
    using qrcodegen::QrCode;
    try {
        const QrCode code = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
        QrSymbol symbol;
        symbol.m_size = code.getSize();
        symbol.m_dark.reserve(size_t(symbol.m_size) * size_t(symbol.m_size));
        for (int y = 0; y < symbol.m_size; ++y) {
            for (int x = 0; x < symbol.m_size; ++x)
                symbol.m_dark.push_back(code.getModule(x, y));
        }
        return symbol;
    } catch (const std::exception &failure) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("archive::QrSymbol", "The text is too long for a QR code."),
            QString::fromLocal8Bit(failure.what())};
    }
}

bool QrSymbol::isDark(int x, int y) const
{
    return m_dark[size_t(y) * size_t(m_size) + size_t(x)];
}

void QrSymbol::paint(QPainter *painter, const QRectF &square) const
{
    const qreal module = square.width() / m_size;
    QPainterPath dark;
    dark.setFillRule(Qt::WindingFill);
    for (int y = 0; y < m_size; ++y) {
        // A run of modules is one rectangle: no white hair lines between them.
        for (int x = 0; x < m_size; ++x) {
            int end = x;
            while (end < m_size && isDark(end, y))
                ++end;
            if (end > x) {
                dark.addRect(
                    square.x() + x * module, square.y() + y * module, (end - x) * module, module);
            }
            x = std::max(x, end);
        }
    }
    painter->fillPath(dark, Qt::black);
}

} // namespace archive
