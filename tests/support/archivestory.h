// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "domain/citizenid.h"
#include "support/fakes.h"
#include "views/household.h"
#include "views/person.h"

#include <QTemporaryDir>

#include <functional>

namespace archive::test {

/// The value, or a failed test with the error's sentence (an exception, which Qt Test reports).
void must(const Result<void> &result);
[[noreturn]] void failStory(const Error &error);
template<typename T>
T must(Result<T> result)
{
    if (!result)
        failStory(result.error());
    return std::move(result).value();
}

/// A sample archive that a test tells a story with: users admin, officer, reviewer, reporter and auditor,
/// a clock that stands at 10:00 of 13 May 2026 in China. Every word that changes something saves it at once.
class ArchiveStory
{
public:
    static QString village(); ///< 澄江楼村
    static QString otherVillage(); ///< in another township
    static QString password(); ///< of every user

    /// `station` names it and makes it an archive of its own, with other uids than another station's.
    explicit ArchiveStory(const QString &station = QStringLiteral("story"));

    [[nodiscard]] QString folder() const;
    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] FixedClock &clock() { return *m_clock; }

    /// The open archive; opened as officer when nobody has signed in yet.
    [[nodiscard]] Archive &archive();
    /// Signs out and in again.
    Archive &signIn(const QString &user);
    void signOut();
    [[nodiscard]] Session session(const QString &purpose = QStringLiteral("collect"));

    /// A household with a head of that name.
    Uid household(const QString &headName, const QString &division = village());
    [[nodiscard]] Uid headOf(const Uid &household);
    Uid member(const Uid &household, const QString &name, const QString &relation);
    Uid loan(const Uid &household, const QString &yuan);
    /// A consent in force, signed by the person (the head if none is named), for everything, the receiver province included.
    Uid consent(const Uid &household, const Uid &signatory = {});
    void withdraw(const Uid &consent);
    /// The hash of a scan that is kept now: a PNG as it is, other bytes as a picture's pixels.
    QString scan(const QByteArray &bytes);
    /// Enters a scan's hash in a consent.
    void nameScan(const Uid &consent, const QString &hash);

    /// A change of a new or present record, filled by the typed editors.
    template<typename Edit>
    [[nodiscard]] static Change
    change(KindIndex kind, const std::function<void(Edit &)> &fill, const Uid &uid = {})
    {
        Record record;
        record.kind = kind;
        Edit edit(record);
        fill(edit);
        auto made = changeTo(record);
        made.uid = uid;
        return made;
    }
    /// As the program itself makes kinds that nobody types.
    [[nodiscard]] Result<SaveOutcome> trySave(std::vector<Change> changes,
                                              const QString &reason = QStringLiteral("story"));
    Uid save(const Change &change);

    /// An unused identity number on 359999 with its right check character.
    [[nodiscard]] QString newIdNumber(QDate birth = QDate(1980, 3, 4), Sex sex = Sex::Male);

private:
    QTemporaryDir m_dir;
    std::shared_ptr<FixedClock> m_clock;
    Environment m_environment;
    std::unique_ptr<Archive> m_archive;
    int m_sequence = 0;
    int m_consents = 0;
};

} // namespace archive::test
