// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/value.h"

#include <QMetaType>

/// Lets a Value travel in the models' QVariant.
Q_DECLARE_METATYPE(archive::Value)
