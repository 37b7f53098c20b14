// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/lockoutfile.h"

#include "base/random.h"
#include "vault/hash.h"
#include "vault/jsonmembers.h"

#include <QJsonDocument>

#include <algorithm>

namespace archive {
namespace {

// The file's words, and therefore never translated or changed.
constexpr QLatin1String lockoutFormat("credit-archive lockout");
constexpr QLatin1String lockoutFormatMember("format");
constexpr QLatin1String lockoutVersionMember("version");
constexpr QLatin1String saltMember("salt");
constexpr QLatin1String attemptsMember("attempts");
constexpr QLatin1String whoMember("who");
constexpr QLatin1String failuresMember("failures");
constexpr QLatin1String wallMember("wallMs");
constexpr QLatin1String bootMember("bootMs");

constexpr qsizetype whoDigits = 4;

bool isHash(const QString &text)
{
    return text.size() == whoDigits && std::all_of(text.begin(), text.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

Result<LockoutFile::Entry> readEntry(JsonMembers members)
{
    LockoutFile::Entry entry;
    entry.who = members.text(whoMember);
    entry.failures = members.integer(failuresMember);
    entry.wallMs = members.integer(wallMember);
    entry.bootMs = members.integer(bootMember);
    if (!isHash(entry.who))
        members.refuse(whoMember);
    if (entry.failures < 1)
        members.refuse(failuresMember);
    ARCHIVE_CHECK(members.finish());
    return entry;
}

qsizetype fewestFailures(const QList<LockoutFile::Entry> &entries)
{
    const auto fewest =
        std::min_element(entries.begin(), entries.end(), [](const auto &one, const auto &other) {
            return one.failures < other.failures;
        });
    return fewest - entries.begin();
}

} // namespace

Result<LockoutFile> LockoutFile::create(RandomSource &random)
{
    LockoutFile file;
    ARCHIVE_TRY(salt, random.bytes(saltSize));
    file.salt = salt;
    return file;
}

Result<LockoutFile> LockoutFile::fromJson(const QByteArray &json)
{
    JsonMembers members(QJsonDocument::fromJson(json).object(), {});
    if (members.text(lockoutFormatMember) != lockoutFormat)
        members.refuse(lockoutFormatMember);
    if (members.integer(lockoutVersionMember) != version)
        members.refuse(lockoutVersionMember);
    LockoutFile file;
    file.salt = members.bytes(saltMember, saltSize);
    const auto attempts = members.array(attemptsMember);
    ARCHIVE_CHECK(members.finish());
    if (attempts.size() > mostEntries)
        return damagedMember(QString(attemptsMember));
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        const auto here = QStringLiteral("%1[%2]").arg(attemptsMember).arg(i);
        ARCHIVE_TRY(entry, readEntry(JsonMembers(attempts.at(i).toObject(), here)));
        file.entries.append(entry);
    }
    return file;
}

QByteArray LockoutFile::toJson() const
{
    QJsonArray attempts;
    for (const auto &entry : entries) {
        attempts.append(QJsonObject{{whoMember, entry.who},
                                    {failuresMember, entry.failures},
                                    {wallMember, entry.wallMs},
                                    {bootMember, entry.bootMs}});
    }
    const QJsonObject object{{lockoutFormatMember, lockoutFormat},
                             {lockoutVersionMember, version},
                             {saltMember, QString::fromLatin1(salt.toBase64())},
                             {attemptsMember, attempts}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

LockoutFile::Entry *LockoutFile::find(const QString &name)
{
    const auto who = hashOf(name);
    const auto found = std::find_if(
        entries.begin(), entries.end(), [&who](const Entry &entry) { return entry.who == who; });
    return found == entries.end() ? nullptr : &*found;
}

LockoutFile::Entry &LockoutFile::findOrAdd(const QString &name)
{
    if (auto *present = find(name))
        return *present;
    if (entries.size() >= mostEntries) {
        entries.removeAt(fewestFailures(entries));
    }
    Entry entry;
    entry.who = hashOf(name);
    entries.append(entry);
    return entries.last();
}

void LockoutFile::remove(const QString &name)
{
    entries.removeIf([who = hashOf(name)](const Entry &entry) { return entry.who == who; });
}

QString LockoutFile::hashOf(const QString &name) const
{
    const auto hash = Sha256()
                          .addPrefixed(QByteArrayLiteral("credit-archive lockout"))
                          .addPrefixed(salt)
                          .addPrefixed(name.toUtf8())
                          .result();
    return QString::fromLatin1(hash.toHex().left(whoDigits));
}

} // namespace archive
