// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "report/reporttemplate.h"
#include "report/templatetext.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace archive {

/// The templates of all prints: those of the program (":/templates"), of which a county may replace single files by files of the same
/// name in the folder `templates` beside its archive. {{> name}} takes in the block `name.html`.
class TemplateSet
{
    Q_DECLARE_TR_FUNCTIONS(archive::TemplateSet)

public:
    /// Of an archive's folder; `templates` in it need not exist. InvalidInput names file and line of the first one that can't be used: broken, of a name that no
    /// print has, or asking for what the file that it replaces does not know.
    [[nodiscard]] static Result<TemplateSet> load(const QString &archiveFolder, Disk &disk);
    /// The program's own alone.
    [[nodiscard]] static Result<TemplateSet> shipped();

    /// NotFound for a name that no print has.
    [[nodiscard]] Result<ReportTemplate> find(const QString &name) const;
    /// What a print of these templates was made with, for its record: "shipped 4c1f09ab77de", or "county 90be22d51a00 household.html".
    [[nodiscard]] QString origin(const QStringList &names) const;

private:
    struct File
    {
        TemplateText text;
        QString whole; ///< with its blocks
        QSet<QString> files; ///< its own name and those of its blocks
        bool ofCounty = false;
    };
    TemplateSet() = default;
    [[nodiscard]] Result<void> readShipped();
    [[nodiscard]] Result<void> readCounty(const QString &folder, Disk &disk);
    [[nodiscard]] Result<void> expandAll();
    [[nodiscard]] Result<void> expand(const QString &name, int depth);
    [[nodiscard]] Result<void> checkNames(const TemplateSet &own) const;
    [[nodiscard]] QSet<QString> namesOf(const QString &name) const;

    QMap<QString, File> m_files;
};

} // namespace archive
