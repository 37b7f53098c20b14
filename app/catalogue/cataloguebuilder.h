// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguedraft.h"

#include <memory>

namespace archive {

/// Makes the immutable catalogue of a draft that was resolved and checked.
class CatalogueBuilder
{
public:
    [[nodiscard]] static std::shared_ptr<const Catalogue> build(const CatalogueDraft &draft);
};

} // namespace archive
