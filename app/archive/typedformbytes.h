// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/typedforms.h"

namespace archive {

/// A form as it is kept.
struct KeptForm
{
    qint64 begunMs = 0; ///< UTC, since 1970
    TypedForm form;
};

/// Compact binary; kinds and fields stand by name, so that a form outlives a catalogue.
[[nodiscard]] QByteArray writeTypedForm(const Catalogue &catalogue, const KeptForm &kept);
/// None for anything else; what the catalogue no longer has is left out.
[[nodiscard]] std::optional<KeptForm>
readTypedForm(const Catalogue &catalogue, const Uid &household, const QByteArray &bytes);

} // namespace archive
