// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;
class QWidget;

namespace archive {

/// Fusion, the palette, the fonts and app.qss: the one place that decides how the windows look.
void applyAppStyle(QApplication &application);

/// The style sheet with the palette's colours in the place of @name@; a name that the palette lacks stays as it is.
[[nodiscard]] QString appStyleSheet();

/// Sets a property that the style sheet asks for (`role`, `check`, `kind`) and draws the widget anew.
void setStyleProperty(QWidget *widget, const char *name, const QString &value);

} // namespace archive
