// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/page.h"

namespace archive {

Page::Page(QWidget *parent)
    : QWidget(parent)
{ }

void Page::arrive(const Destination &)
{
    refresh();
}

void Page::refresh() { }

void Page::setRights(const WorkRights &) { }

bool Page::isUnsaved() const
{
    return false;
}

void Page::askToLeave(const std::function<void()> &then)
{
    then();
}

void Page::leaveBehind(const std::function<void(const Destination &)> &then)
{
    askToLeave([then] { then({}); });
}

void Page::resume()
{
    refresh();
}

} // namespace archive
