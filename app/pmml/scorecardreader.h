// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/model.h"
#include "pmml/scope.h"

namespace archive::pmml {

/// Reads a PMML 4.1 to 4.4 file with one Scorecard (dmg.org/pmml/v4-4/Scorecard.html), from whoever wrote it: R's namespace with https,
/// SAS, JPMML, by hand without a namespace. Metadata is passed over; every other element and attribute that is not understood is refused with
/// its line. Bands that overlap are refused too (bands.h). ModelVerification is read here and run by Scorecard::load().
[[nodiscard]] Result<Model> readModel(const QByteArray &bytes);

/// Characteristics of a Scorecard element, whose own attributes the model has already.
[[nodiscard]] Result<void> readCharacteristics(const Element &scorecard,
                                               const Scope &scope,
                                               const UserFunctions &functions,
                                               Model &model);
/// Output; its fields come after all others in the row. May be absent.
[[nodiscard]] Result<void>
readOutput(const Element *element, Scope &scope, const UserFunctions &functions, Model &model);
/// Targets; may be absent.
[[nodiscard]] Result<void> readTargets(const Element *element, Model &model);
/// ModelVerification; may be absent.
[[nodiscard]] Result<void> readVerification(const Element *element, Model &model);

} // namespace archive::pmml
