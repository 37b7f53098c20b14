// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk.h"
#include "catalogue/catalogue.h"
#include "catalogue/policy.h"
#include "domain/csvtable.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace archive {
namespace {

constexpr QLatin1String anyWord("*");

Result<CsvTable> policyTable(const QString &folder, const QString &name)
{
    const QString path = folder + QLatin1Char('/') + name;
    SystemDisk disk;
    const auto bytes = disk.read(path);
    if (!bytes.ok()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate(
                         "archive::Policy", "The table %1 is missing; install the program again.")
                         .arg(path),
                     bytes.error().message};
    }
    return CsvTable{name, bytes.value()};
}

QString cellText(QByteArrayView cell)
{
    return QString::fromUtf8(cell);
}

const QHash<QString, Action> &actionWords()
{
    static const QHash<QString, Action> words{
        {QStringLiteral("list"), Action::List},
        {QStringLiteral("view"), Action::View},
        {QStringLiteral("save"), Action::Save},
        {QStringLiteral("print"), Action::Print},
        {QStringLiteral("send"), Action::Send},
        {QStringLiteral("export"), Action::Export},
        {QStringLiteral("manage"), Action::Manage},
        {QStringLiteral("audit"), Action::Audit},
        {QStringLiteral("view-restricted"), Action::ViewRestricted}};
    return words;
}

const QHash<QString, Verdict> &verdictWords()
{
    static const QHash<QString, Verdict> words{{QStringLiteral("refused"), Verdict::Refused},
                                               {QStringLiteral("masked"), Verdict::Masked},
                                               {QStringLiteral("asks"), Verdict::Asks},
                                               {QStringLiteral("allowed"), Verdict::Allowed}};
    return words;
}

const QHash<QString, PurposeNeed> &needWords()
{
    static const QHash<QString, PurposeNeed> words{
        {QString(), PurposeNeed::None}, {QStringLiteral("live-debt"), PurposeNeed::LiveDebt}};
    return words;
}

Error unknownWord(const CsvTable &table, qsizetype row, const QString &word)
{
    constexpr qsizetype headerLines = 2; // lines are counted from 1, and the first is the header
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate(
                     "archive::Policy", "%1, line %2: “%3” is not known here; correct the table.")
                     .arg(table.name)
                     .arg(row + headerLines)
                     .arg(word.left(40)),
                 {}};
}

} // namespace

/// Reads the three tables in the order in which they refer to each other.
class PolicyLoader
{
public:
    PolicyLoader(QString folder, const Catalogue &catalogue)
        : m_folder(std::move(folder))
        , m_catalogue(catalogue)
    { }

    Result<std::shared_ptr<const Policy>> load()
    {
        ARCHIVE_CHECK(readRoles());
        ARCHIVE_CHECK(readPurposes());
        ARCHIVE_CHECK(readRows());
        return std::shared_ptr<const Policy>(std::make_shared<Policy>(std::move(m_policy)));
    }

private:
    Result<void> readRoles()
    {
        ARCHIVE_TRY(table, policyTable(m_folder, QStringLiteral("roles.csv")));
        ARCHIVE_TRY(rows, table.rows("role,title,title_en,excludes"));
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto &cells = rows[i];
            const Role role{
                cellText(cells[0]), cellText(cells[1]), cellText(cells[2]), cellText(cells[3])};
            if (role.name.isEmpty() || m_policy.role(role.name) != nullptr)
                return unknownWord(table, static_cast<qsizetype>(i), role.name);
            m_policy.m_roles.push_back(role);
        }
        return {};
    }

    Result<void> readPurposes()
    {
        ARCHIVE_TRY(table, policyTable(m_folder, QStringLiteral("purposes.csv")));
        ARCHIVE_TRY(rows, table.rows("code,title,title_en,bank_code,basis,roles,needs"));
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto &cells = rows[i];
            const auto need = needWords().find(cellText(cells[6]));
            if (need == needWords().end())
                return unknownWord(table, static_cast<qsizetype>(i), cellText(cells[6]));
            const Purpose purpose{cellText(cells[0]),
                                  cellText(cells[1]),
                                  cellText(cells[2]),
                                  cellText(cells[3]),
                                  cellText(cells[4]),
                                  cellText(cells[5]).split(QLatin1Char(' '), Qt::SkipEmptyParts),
                                  need.value()};
            if (purpose.code.isEmpty() || m_policy.purpose(purpose.code) != nullptr)
                return unknownWord(table, static_cast<qsizetype>(i), purpose.code);
            for (const auto &role : purpose.roles) {
                if (m_policy.role(role) == nullptr)
                    return unknownWord(table, static_cast<qsizetype>(i), role);
            }
            m_policy.m_purposes.push_back(purpose);
        }
        return {};
    }

    Result<void> readRows()
    {
        ARCHIVE_TRY(table, policyTable(m_folder, QStringLiteral("policy.csv")));
        ARCHIVE_TRY(rows, table.rows("purpose,role,kind,action,verdict"));
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto &cells = rows[i];
            Policy::Row row{cellText(cells[0]), cellText(cells[1]), cellText(cells[2]), {}, {}};
            const auto action = cellText(cells[3]);
            const auto verdict = cellText(cells[4]);
            const auto unknown = unknownOf(row, action, verdict);
            if (!unknown.isEmpty())
                return unknownWord(table, static_cast<qsizetype>(i), unknown);
            if (action != anyWord)
                row.action = actionWords().value(action);
            row.verdict = verdictWords().value(verdict);
            m_policy.m_rows.push_back(row);
        }
        return {};
    }

    [[nodiscard]] QString
    unknownOf(const Policy::Row &row, const QString &action, const QString &verdict) const
    {
        if (row.purpose != anyWord && m_policy.purpose(row.purpose) == nullptr)
            return row.purpose;
        if (row.role != anyWord && m_policy.role(row.role) == nullptr)
            return row.role;
        if (row.kind != anyWord && m_catalogue.findKind(row.kind) == nullptr)
            return row.kind;
        if (action != anyWord && !actionWords().contains(action))
            return action;
        return verdictWords().contains(verdict) ? QString() : verdict;
    }

    QString m_folder;
    const Catalogue &m_catalogue;
    Policy m_policy;
};

Result<std::shared_ptr<const Policy>> loadPolicy(const QString &folder, const Catalogue &catalogue)
{
    return PolicyLoader(folder, catalogue).load();
}

} // namespace archive
