// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <sys/random.h>
#else
#include <QRandomGenerator>
#endif

namespace archive {

#ifdef Q_OS_LINUX

/// Qt's generator would ask the processor, which takes longer for a nonce than the cipher for its page, and can't say that it failed.
Result<QByteArray> SystemRandom::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    for (qsizetype filled = 0; filled < count;) {
        const auto got =
            getrandom(result.data() + filled, static_cast<std::size_t>(count - filled), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            return Error{ErrorCode::Crypto,
                         QCoreApplication::translate("archive::Random",
                                                     "The system gives no random numbers; restart "
                                                     "the computer."),
                         QString::fromLocal8Bit(std::strerror(errno))};
        }
        filled += got;
    }
    return result;
}

#else

Result<QByteArray> SystemRandom::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    auto *generator = QRandomGenerator::system();
    for (auto &byte : result)
        byte = static_cast<char>(generator->generate() & 0xFFU);
    return result;
}

#endif

} // namespace archive
