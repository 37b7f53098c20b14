// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/steptrack.h"

#include "base/legalclock.h"
#include "desktop/style/icons.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace archive {
namespace {

constexpr int circle = 26;
constexpr int gap = 6;
constexpr int line = 12; ///< between a stop and the next one
constexpr int stopHeight = 40;

/// By the words of resources/workflow/village.csv: what takes a village there, and the state that it is in then. Plate and decision are one step.
struct Way
{
    const char *title = nullptr;
    QLatin1String action;
    QLatin1String state;
};
constexpr std::array ways{Way{QT_TRANSLATE_NOOP("archive::StepTrack", "Application"),
                              QLatin1String("open"),
                              QLatin1String("applied")},
                          Way{QT_TRANSLATE_NOOP("archive::StepTrack", "First review"),
                              QLatin1String("check"),
                              QLatin1String("checked")},
                          Way{QT_TRANSLATE_NOOP("archive::StepTrack", "Appraisal"),
                              QLatin1String("appraise"),
                              QLatin1String("appraised")},
                          Way{QT_TRANSLATE_NOOP("archive::StepTrack", "Review"),
                              QLatin1String("review"),
                              QLatin1String("reviewed")},
                          Way{QT_TRANSLATE_NOOP("archive::StepTrack", "Posting"),
                              QLatin1String("post"),
                              QLatin1String("posted")},
                          Way{QT_TRANSLATE_NOOP("archive::StepTrack", "Decision"),
                              QLatin1String("grant"),
                              QLatin1String("granted")},
                          Way{QT_TRANSLATE_NOOP("archive::StepTrack", "Plate"),
                              QLatin1String("grant"),
                              QLatin1String("granted")}};

/// The last stop of a state; those beyond the plate keep all of them.
size_t reached(const QString &state)
{
    size_t last = ways.size();
    for (size_t at = 0; at < ways.size(); ++at) {
        if (state == ways[at].state)
            last = at + 1;
    }
    return last;
}

/// Without the year where it is that of the application.
QString shortDay(QDate day, const CaseFile &file)
{
    const bool isSame = day.year() == legalclock::civilDate(file.row.openedAt).year();
    return day.toString(isSame ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

} // namespace

StepTrack::StepTrack(QWidget *parent)
    : QWidget(parent)
{
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    setSizePolicy(policy);
    show(nullptr);
}

/// Steps that were undone, as a posting that was taken back, lose their days.
void StepTrack::lead(const CaseFile &file)
{
    for (const auto &step : file.steps) {
        const auto until = reached(step.state);
        for (size_t at = 0; at < ways.size(); ++at) {
            auto &stop = m_stops[at];
            if (at >= until) {
                stop.standing = Standing::Later;
                stop.note.clear();
                stop.told.clear();
            } else if (step.action == ways[at].action) {
                stop.standing = Standing::Taken;
                const auto day = legalclock::civilDate(step.at);
                stop.note = shortDay(day, file);
                stop.told = day.toString(Qt::ISODate);
            }
        }
    }
}

void StepTrack::show(const CaseFile *file, const QString &first)
{
    m_stops.assign(ways.size(), {});
    for (size_t at = 0; at < ways.size(); ++at)
        m_stops[at].title = tr(ways[at].title);
    if (file != nullptr)
        lead(*file);
    const auto next = std::find_if(m_stops.begin(), m_stops.end(), [](const Stop &stop) {
        return stop.standing == Standing::Later;
    });
    if (next != m_stops.end()) {
        next->standing = Standing::Next;
        next->note = first;
        next->told = first;
        if (file != nullptr) {
            const auto &row = file->row;
            const auto words = row.overdue ? tr("overdue %1") : tr("by %1");
            next->isOverdue = row.overdue;
            next->note = words.arg(shortDay(row.deadline, *file));
            next->told = words.arg(row.deadline.toString(Qt::ISODate));
        }
    }
    tell();
    updateGeometry();
    update();
}

/// For whoever hears it instead.
void StepTrack::tell()
{
    QStringList words;
    for (const auto &stop : m_stops) {
        const auto title = stop.told.isEmpty()
            ? stop.title
            : tr("%1 %2", "a step and its day").arg(stop.title, stop.told);
        switch (stop.standing) {
        case Standing::Taken:
            words.append(tr("%1 (done)").arg(title));
            break;
        case Standing::Next:
            words.append(tr("%1 (next)").arg(title));
            break;
        case Standing::Later:
            words.append(title);
            break;
        }
    }
    setAccessibleName(words.join(tr(", ", "between steps")));
    setToolTip(accessibleName());
}

int StepTrack::stopWidth() const
{
    auto bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const auto &stop : m_stops) {
        widest = std::max(
            {widest, metrics.horizontalAdvance(stop.title), metrics.horizontalAdvance(stop.note)});
    }
    return circle + gap + widest + line;
}

int StepTrack::perRow(int width) const
{
    const auto count = int(m_stops.size());
    const auto fitting = std::clamp(width / std::max(1, stopWidth()), 1, count);
    // Rows of the same length read better than a last one with a single step.
    const auto rows = (count + fitting - 1) / fitting;
    return (count + rows - 1) / rows;
}

int StepTrack::heightForWidth(int width) const
{
    const auto columns = perRow(width);
    const auto rows = (int(m_stops.size()) + columns - 1) / columns;
    return rows * stopHeight + (rows - 1) * gap;
}

QSize StepTrack::sizeHint() const
{
    return {int(m_stops.size()) * stopWidth(), stopHeight};
}

QSize StepTrack::minimumSizeHint() const
{
    return {2 * stopWidth(), stopHeight};
}

void StepTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto columns = perRow(width());
    const auto column = width() / columns;
    for (int at = 0; at < int(m_stops.size()); ++at) {
        const QRect box(
            at % columns * column, at / columns * (stopHeight + gap), column, stopHeight);
        paintStop(painter, box, at);
        if (at % columns + 1 < columns && at + 1 < int(m_stops.size())) {
            painter.setPen(QPen(QColor(palette::control2), 1.5));
            painter.drawLine(
                box.right() - line + 3, box.center().y(), box.right() - 4, box.center().y());
        }
    }
}

void StepTrack::paintStop(QPainter &painter, const QRect &box, int number) const
{
    const auto &stop = m_stops[size_t(number)];
    const bool isTaken = stop.standing == Standing::Taken;
    const bool isNext = stop.standing == Standing::Next;
    const auto role = stop.isOverdue ? palette::bad : palette::accent;
    const QRect round(box.left() + 1, box.center().y() - circle / 2, circle, circle);
    painter.setPen(QPen(QColor(isTaken || isNext ? role : palette::control), 1.5));
    painter.setBrush(QColor(isTaken ? palette::tint : isNext ? role : palette::card));
    painter.drawEllipse(round);
    if (isTaken) {
        glyphIcon(Glyph::Check, palette::accent).paint(&painter, round.adjusted(5, 5, -5, -5));
    } else {
        painter.setPen(QColor(isNext ? palette::onAccent : palette::text3));
        painter.drawText(round, Qt::AlignCenter, QString::number(number + 1));
    }
    const QRect words(round.right() + gap, box.top(), box.width() - circle - gap, box.height());
    auto font = painter.font();
    font.setBold(isNext);
    painter.setFont(font);
    painter.setPen(QColor(isTaken || isNext ? palette::text1 : palette::text3));
    const auto half = words.height() / 2;
    const bool alone = stop.note.isEmpty();
    painter.drawText(alone ? words : words.adjusted(0, 0, 0, -half),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     stop.title);
    font.setBold(false);
    painter.setFont(font);
    painter.setPen(QColor(stop.isOverdue ? palette::bad : palette::text3));
    painter.drawText(words.adjusted(0, half, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, stop.note);
}

} // namespace archive
