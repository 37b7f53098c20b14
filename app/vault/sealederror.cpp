// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealederror.h"

#include "vault/sealedvfs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace archive {
namespace {

struct FaultText
{
    SealedFault::Kind kind;
    ErrorCode code;
    const char *sentence; ///< %1 is the place
};

constexpr std::array faultTexts{
    FaultText{SealedFault::Kind::Page,
              ErrorCode::Damaged,
              QT_TRANSLATE_NOOP("archive::Sqlite",
                                "Page %1 of the archive's database is damaged; run a verification "
                                "and restore a backup.")},
    FaultText{SealedFault::Kind::ForeignPage,
              ErrorCode::Damaged,
              QT_TRANSLATE_NOOP("archive::Sqlite",
                                "Page %1 of the database was sealed with another archive's keys; "
                                "put the database and the keys.json that belong together into the "
                                "folder.")},
    FaultText{SealedFault::Kind::Log,
              ErrorCode::Damaged,
              QT_TRANSLATE_NOOP("archive::Sqlite",
                                "The log beside the database (-wal) is damaged at record %1, and "
                                "saved changes stand behind it; restore a backup.")},
    FaultText{SealedFault::Kind::ForeignLog,
              ErrorCode::Damaged,
              QT_TRANSLATE_NOOP("archive::Sqlite",
                                "The log beside the database (-wal) belongs to another database; "
                                "put back the one that belongs here or restore a backup.")},
    FaultText{SealedFault::Kind::Journal,
              ErrorCode::Damaged,
              QT_TRANSLATE_NOOP("archive::Sqlite",
                                "The journal beside the database (-journal) is damaged; restore a "
                                "backup.")},
    FaultText{SealedFault::Kind::Sealing,
              ErrorCode::Crypto,
              QT_TRANSLATE_NOOP("archive::Sqlite",
                                "A page could not be sealed, as the system gave no random numbers; "
                                "nothing was changed. Restart the computer.")},
    FaultText{SealedFault::Kind::KeyUsedUp,
              ErrorCode::Refused,
              QT_TRANSLATE_NOOP("archive::Sqlite",
                                "The archive's key has sealed as many pages as it may; give the "
                                "archive a new one (archivectl rekey).")},
};

} // namespace

std::optional<Error> takeSealedError(sqlite3 *database)
{
    const auto fault = takeSealedFault(database);
    const auto *text = std::find_if(faultTexts.begin(), faultTexts.end(), [&](const auto &row) {
        return row.kind == fault.kind;
    });
    if (text == faultTexts.end())
        return std::nullopt;
    auto sentence = QCoreApplication::translate("archive::Sqlite", text->sentence);
    if (sentence.contains(QLatin1String("%1")))
        sentence = sentence.arg(fault.place);
    return Error{text->code, sentence, {}};
}

} // namespace archive
