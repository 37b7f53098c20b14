// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/pmmlfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace archive::pmml {
namespace {

struct PmmlFileText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::PmmlFile)
};

} // namespace

Result<QString> versionOf(const Element &root)
{
    static const QRegularExpression name(
        QStringLiteral("^(?:https?://(?:www\\.)?dmg\\.org/PMML-4_[1-4](?:_\\d)?)?$"));
    static const QRegularExpression number(QStringLiteral("^4\\.[1-4](?:\\.\\d)?$"));
    if (!root.is("PMML"))
        return refused(root, PmmlFileText::tr("this is no PMML file."));
    ARCHIVE_CHECK(allowAttributes(root, {"version"}));
    ARCHIVE_TRY(version, required(root, "version"));
    if (!number.match(version).hasMatch() || !name.match(root.value("xmlns:")).hasMatch()) {
        return refused(root,
                       PmmlFileText::tr("version %1 is not supported; save the card as "
                                        "PMML 4.1 to 4.4.")
                           .arg(version.left(20)));
    }
    return version;
}

Result<void> knowParts(const Element &parent, std::initializer_list<const char *> names)
{
    for (const auto &child : parent.children) {
        const auto same = [&child](const char *name) {
            return child.is(name);
        };
        if (isMetadata(child))
            continue;
        if (std::none_of(names.begin(), names.end(), same))
            return unsupported(child);
        ARCHIVE_CHECK(atMostOne(parent, qPrintable(child.name)));
    }
    return {};
}

Result<const Element *> theOne(const Element &parent, const char *name)
{
    ARCHIVE_CHECK(atMostOne(parent, name));
    const auto *found = parent.child(name);
    if (found == nullptr) {
        return refused(parent, PmmlFileText::tr("its %1 is missing.").arg(QLatin1String(name)));
    }
    return found;
}

} // namespace archive::pmml
