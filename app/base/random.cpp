// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QRandomGenerator>

namespace archive {

Result<QByteArray> SystemRandom::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    auto *generator = QRandomGenerator::system();
    for (auto &byte : result)
        byte = static_cast<char>(generator->generate() & 0xFFU);
    return result;
}

} // namespace archive
