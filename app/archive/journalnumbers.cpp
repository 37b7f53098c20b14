// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/journalnumbers.h"

#include "archive/journalrow.h"

namespace archive {
namespace {

struct NumberedBy
{
    const char *find;
    const char *add;
};

template<typename... Values>
Result<qint64> takeNumber(Store &store, const NumberedBy &names, const Values &...values)
{
    {
        ARCHIVE_TRY(find, store.statement(QLatin1String(names.find)));
        find.bindAll(values...);
        ARCHIVE_TRY(found, find.step());
        if (found)
            return find.integer(0);
    }
    ARCHIVE_TRY(add, store.statement(QLatin1String(names.add)));
    ARCHIVE_CHECK(add.bindAll(values...).run());
    return store.connection().lastInsertRowId();
}

} // namespace

Result<qint64> JournalNumbers::author(Store &store, const EntryAuthor &author)
{
    if (!m_author) {
        ARCHIVE_TRY(number,
                    takeNumber(store,
                               {"journal/author", "journal/addauthor"},
                               author.user.isNull() ? QStringLiteral("") : author.user,
                               orNull(author.purpose),
                               orNull(author.task),
                               orNull(author.session)));
        m_author = number;
    }
    return *m_author;
}

Result<qint64> JournalNumbers::topic(Store &store, const QString &action, const QString &kind)
{
    const std::pair key{action, kind};
    const auto known = m_topics.constFind(key);
    if (known != m_topics.constEnd())
        return *known;
    ARCHIVE_TRY(number,
                takeNumber(store, {"journal/topic", "journal/addtopic"}, action, orNull(kind)));
    m_topics.insert(key, number);
    return number;
}

Result<qint64> JournalNumbers::household(Store &store, const Uid &uid)
{
    if (!(uid == m_lastHousehold)) {
        ARCHIVE_TRY(
            number,
            takeNumber(store, {"journal/household", "journal/addhousehold"}, uid.toBytes()));
        m_lastHousehold = uid;
        m_lastNumber = number;
    }
    return m_lastNumber;
}

} // namespace archive
