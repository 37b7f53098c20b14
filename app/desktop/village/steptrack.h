// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/cases.h"

#include <QWidget>

namespace archive {

/// The steps of a village from its application to its plate: those that were taken with their days, the one that is next with its last day.
class StepTrack final : public QWidget
{
    Q_OBJECT

public:
    explicit StepTrack(QWidget *parent = nullptr);

    /// Of the case that a village is on its way in; nullptr: none was opened, and `first` says what becomes of the application.
    void show(const CaseFile *file, const QString &first = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Standing : quint8 { Taken, Next, Later };
    struct Stop
    {
        QString title;
        QString note; ///< its day, or the last day on which it can be taken; as short as it can be
        QString told; ///< the same, whole
        Standing standing = Standing::Later;
        bool isOverdue = false;
    };

    void lead(const CaseFile &file);
    void tell();
    [[nodiscard]] int perRow(int width) const;
    [[nodiscard]] int stopWidth() const;
    void paintStop(QPainter &painter, const QRect &box, int number) const;

    std::vector<Stop> m_stops;
};

} // namespace archive
