// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/strokepath.h"

#include <QStringList>

#include <array>

namespace archive {

namespace {

struct StrokeCommand
{
    QChar letter;
    int numbers = 0;
};

constexpr std::array<StrokeCommand, 6> strokeCommands{{{QLatin1Char('M'), 2},
                                                       {QLatin1Char('L'), 2},
                                                       {QLatin1Char('C'), 6},
                                                       {QLatin1Char('Z'), 0},
                                                       {QLatin1Char('O'), 3},
                                                       {QLatin1Char('R'), 5}}};

Error unreadable(const QString &word)
{
    return {ErrorCode::InvalidInput,
            QStringLiteral("An icon's strokes have a word that is no command or number."),
            word};
}

void addStroke(QPainterPath &path, QChar letter, const std::array<double, 6> &n)
{
    switch (letter.unicode()) {
    case u'M':
        path.moveTo(n[0], n[1]);
        break;
    case u'L':
        path.lineTo(n[0], n[1]);
        break;
    case u'C':
        path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
        break;
    case u'Z':
        path.closeSubpath();
        break;
    case u'O':
        path.addEllipse(QPointF(n[0], n[1]), n[2], n[2]);
        break;
    default:
        path.addRoundedRect(QRectF(n[0], n[1], n[2], n[3]), n[4], n[4]);
        break;
    }
}

} // namespace

Result<QPainterPath> parseStrokes(const QString &text)
{
    const auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QPainterPath path;
    qsizetype at = 0;
    while (at < words.size()) {
        const auto &word = words.at(at);
        const auto *command = std::find_if(
            strokeCommands.begin(), strokeCommands.end(), [&word](const StrokeCommand &candidate) {
                return word.size() == 1 && word.front() == candidate.letter;
            });
        if (command == strokeCommands.end())
            return unreadable(word);
        ++at;
        std::array<double, 6> numbers{};
        for (size_t i = 0; i < static_cast<size_t>(command->numbers); ++i, ++at) {
            bool isNumber = false;
            const auto next = words.value(at);
            numbers.at(i) = next.toDouble(&isNumber);
            if (!isNumber)
                return unreadable(next.isEmpty() ? word : next);
        }
        addStroke(path, command->letter, numbers);
    }
    return path;
}

} // namespace archive
