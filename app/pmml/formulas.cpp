// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/formulas.h"

#include "pmml/fieldreader.h"
#include "pmml/pmmlfile.h"
#include "pmml/transformationreader.h"

namespace archive::pmml {

Result<Formulas> Formulas::load(const QByteArray &bytes)
{
    ARCHIVE_TRY(root, readElements(bytes));
    Model model;
    ARCHIVE_TRY(version, versionOf(root));
    model.version = version;
    ARCHIVE_CHECK(knowParts(root, {"DataDictionary", "TransformationDictionary"}));
    ARCHIVE_TRY(dictionary, theOne(root, "DataDictionary"));
    ARCHIVE_TRY(transformations, theOne(root, "TransformationDictionary"));
    Scope scope;
    ARCHIVE_CHECK(readFields(*dictionary, nullptr, model, scope));
    TransformationReader reader(model, scope);
    ARCHIVE_CHECK(reader.read(transformations, nullptr));
    Formulas formulas;
    formulas.m_model = std::make_shared<const Model>(std::move(model));
    return formulas;
}

} // namespace archive::pmml
