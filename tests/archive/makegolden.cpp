// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the golden archive of this version: makegolden FOLDER (tests/data/golden/README.md).

#include "support/archivestory.h"
#include "vault/keyring.h"
#include "views/codes.h"
#include "views/receiver.h"

#include <QDir>
#include <QFile>

#include <iostream>

using namespace archive;
using namespace archive::test;

namespace {

/// What tst_goldenarchive expects.
QByteArray goldenScan()
{
    return QByteArrayLiteral("\x89PNG golden scan of a consent");
}

void registerReceiver(ArchiveStory &story)
{
    auto &archive = story.signIn(QStringLiteral("admin"));
    const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
    const auto receiver =
        ArchiveStory::change<ReceiverEdit>(kinds::receiver, [&](ReceiverEdit &edit) {
            edit.setReceiverId(QStringLiteral("province"))
                .setLegalName(QStringLiteral("福建省经济信息中心"))
                .setCapacity(codes::receiverCapacity::stateOrgan)
                .setAgeRecipient(archive.keys().stationAge().recipient().toString())
                .setValidFrom(PartialDate::fromDate(QDate(2026, 1, 1)))
                .setValidTo(PartialDate::fromDate(QDate(2026, 12, 31)));
        });
    must(archive.records().save(session, {{}, {receiver}}));
    story.signIn(QStringLiteral("officer"));
}

void tell(ArchiveStory &story)
{
    registerReceiver(story);
    const auto household = story.household(QStringLiteral("张秀梅"));
    story.member(household, QStringLiteral("𠮷田一"), codes::relation::eldestSon);
    story.loan(household, QStringLiteral("120000.00"));
    story.nameScan(story.consent(household), story.scan(goldenScan()));
    must(story.trySave({ArchiveStory::change<HouseholdEdit>(
                           kinds::household,
                           [](HouseholdEdit &edit) { edit.setGroupName(QStringLiteral("三组")); },
                           household)},
                       QStringLiteral("年审")));
    const auto session = story.session(QStringLiteral("objection"));
    must(story.archive().cases().open(session,
                                      {QStringLiteral("objection"),
                                       story.headOf(household).toString(),
                                       {},
                                       {{QStringLiteral("dispute"), QStringLiteral("𠮷田面积")}}}));
    story.signOut();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::cerr << "makegolden FOLDER" << std::endl;
        return 2;
    }
    ArchiveStory story;
    tell(story);
    const QDir from(story.folder());
    const QDir to(arguments.at(1));
    if (!to.mkpath(QStringLiteral(".")))
        return 1;
    for (const auto &name : {"archive.db", "files.db", "keys.json", "keys-2.json"}) {
        const auto file = QString::fromLatin1(name);
        if (to.exists(file) || !QFile::copy(from.filePath(file), to.filePath(file))) {
            std::cerr << qPrintable(to.filePath(file)) << " is there already or can't be written"
                      << std::endl;
            return 1;
        }
    }
    return 0;
}
