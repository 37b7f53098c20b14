// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/dictionary.h"
#include "programs/archivectl/commands.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace archive {
namespace {

class DictionaryCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::DictionaryCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("dictionary"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("dictionary FILE"), 1, 1, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        QByteArray overlay;
        const QString county = global.archiveFolder + QStringLiteral("/county.json");
        if (!global.archiveFolder.isEmpty() && QFileInfo::exists(county)) {
            ARCHIVE_TRY(bytes, environment.disk->read(county));
            overlay = bytes;
        }
        ARCHIVE_TRY(catalogue, loadCatalogue(QStringLiteral(":/catalogue"), overlay));
        const auto file = arguments.positional.constFirst();
        ARCHIVE_CHECK(
            writeAtomically(*environment.disk, file, dictionaryText(*catalogue).toUtf8()));
        return Output{
            {{QStringLiteral("file"), file}, {QStringLiteral("catalogue"), catalogue->version()}},
            {tr("The data dictionary of catalogue %1 is in %2.").arg(catalogue->version(), file)},
            {}};
    }
};

} // namespace

std::unique_ptr<Command> makeDictionaryCommand()
{
    return std::make_unique<DictionaryCommand>();
}

} // namespace archive
