// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/popuppanel.h"

namespace archive {

class Catalogue;
class FieldMarks;
class IssuesPanel;
struct Finding;

/// The list of all points where the page has no room for it at its side.
class IssuesPopup final : public PopupPanel
{
    Q_OBJECT

public:
    explicit IssuesPopup(QWidget *parent);

    void open(const Catalogue &catalogue,
              const std::vector<Finding> &findings,
              const FieldMarks &marks,
              QWidget *button);

signals:
    void chosen(const archive::Finding &finding);

private:
    IssuesPanel *m_issues;
};

} // namespace archive
