// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/cryptoerror.h"

#include <QCoreApplication>

namespace archive {

Error cryptoError(const std::exception &exception)
{
    return Error{ErrorCode::Crypto,
                 QCoreApplication::translate("archive::Crypto",
                                             "A cryptographic operation failed; close other "
                                             "programs to free memory and try again."),
                 QString::fromUtf8(exception.what())};
}

} // namespace archive
