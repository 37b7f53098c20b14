// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/valuetext.h"
#include "programs/archivectl/commands.h"
#include "scans/scanencoder.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct ScanCommandText
{
    Q_DECLARE_TR_FUNCTIONS(archive::ScanCommand)
};

Result<std::vector<QRect>> masksFrom(const QString &text)
{
    std::vector<QRect> masks;
    for (const auto &part : text.split(u';', Qt::SkipEmptyParts)) {
        ARCHIVE_TRY(mask, maskFromText(part));
        masks.push_back(mask);
    }
    return masks;
}

/// The kind of that name with the field that names its scan.
Result<std::pair<KindIndex, FieldId>> scanFieldOf(const Catalogue &catalogue, const QString &name)
{
    const auto *kind = catalogue.findKind(name);
    const auto holdsScan = [](const Field &field) {
        return field.rule == TextRule::Sha256;
    };
    const auto field = kind == nullptr
        ? std::vector<Field>::const_iterator()
        : std::find_if(kind->fields.begin(), kind->fields.end(), holdsScan);
    if (kind == nullptr || field == kind->fields.end()) {
        return Error{ErrorCode::InvalidInput,
                     ScanCommandText::tr("Records of “%1” hold no scan; see the data dictionary.")
                         .arg(name.left(40)),
                     {}};
    }
    return std::pair(kind->index, field->id);
}

/// Keeps a scanned page, written anew and with places masked, and enters it in a record.
class ScanCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("scan"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("scan KIND UID FILE [--mask X,Y,WxH[;X,Y,WxH…]]"),
                3,
                3,
                {{QStringLiteral("mask"), {}, QStringLiteral("PLACES")}},
                {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(masks, masksFrom(arguments.value(QStringLiteral("mask"))));
        ARCHIVE_TRY(uid, Uid::parse(arguments.positional.at(1)));
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("collect")));
        ARCHIVE_TRY(place, scanFieldOf(archive->catalogue(), arguments.positional.at(0)));
        ARCHIVE_TRY(foreign, environment.disk->read(arguments.positional.at(2)));
        ARCHIVE_TRY(scan, encodeScan(foreign, masks));
        ARCHIVE_TRY(hash, archive->files().put(session, scan.bytes, scan.mediaType));
        Change change;
        change.kind = place.first;
        change.uid = uid;
        change.values.emplace_back(place.second, Value::ofText(hash));
        ARCHIVE_CHECK(archive->records().save(session, {{}, {change}}));
        return Output{
            {{QStringLiteral("hash"), hash},
             {QStringLiteral("bytes"), scan.bytes.size()},
             {QStringLiteral("width"), scan.size.width()},
             {QStringLiteral("height"), scan.size.height()},
             {QStringLiteral("masked"), qsizetype(masks.size())}},
            {ScanCommandText::tr("The scan is kept, written anew; %1 place(s) are masked. Put the "
                                 "original file away or delete it.")
                 .arg(masks.size())},
            {}};
    }
};

} // namespace

std::unique_ptr<Command> makeScanCommand()
{
    return std::make_unique<ScanCommand>();
}

} // namespace archive
