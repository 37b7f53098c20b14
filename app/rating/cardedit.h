// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace archive {

/// New points or another reason text of a band, by its places in the model.
struct CardEdit
{
    size_t characteristic = 0;
    size_t band = 0;
    std::optional<double> points = {};
    std::optional<QString> reasonText =
        {}; ///< of all bands that share the characteristic's reason code with it
};

/// The card's file with the edit; every byte beside the number or the text stays as it was. ModelVerification is not run. InvalidInput for a card that
/// is not taken, one that is not UTF-8, a band that is not there, points that are calculated or no number, a text for a card without
/// reasons or with control characters.
[[nodiscard]] Result<QByteArray> editedCard(const QByteArray &card, const CardEdit &edit);

/// The card's file without its ModelVerification.
[[nodiscard]] QByteArray withoutVerification(const QByteArray &card);

} // namespace archive
