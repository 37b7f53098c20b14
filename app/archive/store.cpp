// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/store.h"

#include "archive/filestore.h"
#include "archive/folder.h"
#include "archive/searchkeys.h"
#include "archive/sqltext.h"
#include "base/legalclock.h"

#include <algorithm>

namespace archive {
namespace {

QString quoted(const QString &name)
{
    return QStringLiteral("\"%1\"").arg(name);
}

QString filledTemplate(QString text, const Kind &kind, const Field *field)
{
    QStringList columns;
    QStringList parameters;
    QStringList assignments;
    for (const auto &each : kind.fields) {
        columns.append(quoted(each.name));
        parameters.append(QStringLiteral("?"));
        assignments.append(quoted(each.name) + QStringLiteral(" = ?"));
    }
    const auto comma = QStringLiteral(", ");
    QString searched;
    for (const auto *each : searchedFields(kind))
        searched += comma + quoted(each->name);
    text.replace(QStringLiteral("{kind}"), quoted(kind.name))
        .replace(QStringLiteral("{columns}"), columns.join(comma))
        .replace(QStringLiteral("{parameters}"), parameters.join(comma))
        .replace(QStringLiteral("{assignments}"), assignments.join(comma))
        .replace(QStringLiteral("{searched}"), searched);
    if (field != nullptr)
        text.replace(QStringLiteral("{field}"), quoted(field->name));
    return text;
}

} // namespace

Store::Store(std::shared_ptr<const StoreContext> context, Connection connection, User user)
    : m_context(std::move(context))
    , m_connection(std::move(connection))
    , m_user(std::move(user))
{ }

Store::Store(Store &&other) noexcept = default;
Store &Store::operator=(Store &&other) noexcept = default;
Store::~Store() = default;

Result<FileStore *> Store::files()
{
    if (m_files == nullptr) {
        ARCHIVE_TRY(
            opened,
            FileStore::open(archivefolder::filesPath(m_context->info.folder), *m_context->keys));
        m_files = std::make_unique<FileStore>(std::move(opened));
    }
    return m_files.get();
}

Result<void> Store::close()
{
    if (m_files != nullptr) {
        ARCHIVE_CHECK(m_files->connection().close());
        m_files.reset();
    }
    return m_connection.close();
}

Result<Statement> Store::statement(const QString &name)
{
    const auto found = m_texts.constFind(name);
    if (found != m_texts.constEnd())
        return m_connection.prepared(*found);
    ARCHIVE_TRY(sql, sqlText(name));
    m_texts.insert(name, sql);
    return m_connection.prepared(sql);
}

Result<Statement> Store::statement(const QString &name, const Kind &kind, const Field *field)
{
    if (field != nullptr) {
        const QString key = name + QLatin1Char('\n') + kind.name + QLatin1Char('\n') + field->name;
        return filled(m_texts[key], name, kind, field);
    }
    auto &texts = m_kindTexts[name];
    texts.resize(std::max(texts.size(), catalogue().kinds().size()));
    return filled(texts.at(kind.index), name, kind, nullptr);
}

Result<Statement>
Store::filled(QString &text, const QString &name, const Kind &kind, const Field *field)
{
    if (text.isEmpty()) {
        ARCHIVE_TRY(sql, sqlText(name));
        text = filledTemplate(sql, kind, field);
    }
    return m_connection.prepared(text);
}

Result<QStringList> Store::strayColumns(const Kind &kind)
{
    const auto known = m_strays.constFind(kind.name);
    if (known != m_strays.constEnd())
        return *known;
    ARCHIVE_TRY(columns, statement(QStringLiteral("schema/fieldcolumns")));
    columns.bind(1, kind.name);
    QStringList strays;
    for (;;) {
        ARCHIVE_TRY(found, columns.step());
        if (!found)
            break;
        if (catalogue().findField(kind, columns.text(0)) == nullptr)
            strays.append(columns.text(0));
    }
    m_strays.insert(kind.name, strays);
    return strays;
}

QDate Store::today() const
{
    return legalclock::civilDate(now());
}

Result<Uid> Store::newUid() const
{
    return Uid::create(*m_context->environment.clock, *m_context->environment.random);
}

ValidationContext Store::validation() const
{
    return {today(), !m_context->info.isReal(), &m_context->divisions, &m_context->counties};
}

} // namespace archive
