// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdlib>
#include <unistd.h>

namespace archive::test {

/// Takes the superuser's rights away as long as it lives: no folder is closed to him.
class Unprivileged
{
public:
    Unprivileged()
        : m_dropped(::geteuid() == 0 && ::setresuid(nobody, nobody, 0) == 0)
    { }
    ~Unprivileged()
    {
        if (m_dropped && ::setresuid(0, 0, 0) != 0)
            abort();
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    static constexpr uid_t nobody = 65534;
    bool m_dropped;
};

} // namespace archive::test
