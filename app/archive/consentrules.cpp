// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/consentrules.h"

#include "domain/csvtable.h"

#include <optional>

namespace archive {

namespace {

constexpr std::pair<QByteArrayView, LegalClass> namedClasses[] = {
    {"basic", LegalClass::Basic},
    {"public", LegalClass::Public},
    {"consent", LegalClass::Consent},
    {"written-consent", LegalClass::WrittenConsent},
    {"sensitive", LegalClass::Sensitive},
};
constexpr QByteArrayView childClass("child");

std::optional<LegalClass> namedClass(QByteArrayView name)
{
    for (const auto &[known, legalClass] : namedClasses) {
        if (known == name)
            return legalClass;
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const ConsentRules>> ConsentRules::shipped()
{
    static const auto loaded = []() -> Result<std::shared_ptr<const ConsentRules>> {
        auto rules = std::make_shared<ConsentRules>();
        ARCHIVE_CHECK(rules->readClasses());
        ARCHIVE_CHECK(rules->readAges());
        ARCHIVE_CHECK(rules->readMinors());
        ARCHIVE_CHECK(rules->readDrafts());
        return std::shared_ptr<const ConsentRules>(std::move(rules));
    }();
    return loaded;
}

Result<void> ConsentRules::readClasses()
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/consents/classes.csv")));
    ARCHIVE_TRY(rows, table.rows("class,consent,scope,notice,form,basis"));
    bool hasChild = false;
    qsizetype line = 1;
    for (const auto &row : rows) {
        ++line;
        const ConsentNeed need{
            row[1] == "yes", QString::fromLatin1(row[2]), row[3] == "yes", row[4] == "yes"};
        const auto legalClass = namedClass(row[0]);
        if (legalClass) {
            m_needs[*legalClass] = need;
        } else if (row[0] == childClass) {
            m_child = need;
        } else {
            return table.damaged(line);
        }
        hasChild = hasChild || row[0] == childClass;
    }
    if (!hasChild || m_needs.size() != std::size(namedClasses))
        return table.damaged(line);
    return {};
}

Result<void> ConsentRules::readAges()
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/consents/ages.csv")));
    ARCHIVE_TRY(rows, table.rows("name,years,basis"));
    for (const auto &row : rows) {
        if (row[0] == "guardian")
            m_age = row[1].toInt();
        if (row[0] == "minor")
            m_majority = row[1].toInt();
    }
    if (m_age <= 0 || m_majority < m_age)
        return table.damaged(1);
    return {};
}

Result<void> ConsentRules::readMinors()
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/consents/minors.csv")));
    ARCHIVE_TRY(rows, table.rows("field,basis"));
    for (const auto &row : rows)
        m_minorFields.append(QString::fromLatin1(row[0]));
    return m_minorFields.isEmpty() ? table.damaged(1) : Result<void>();
}

Result<void> ConsentRules::readDrafts()
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/consents/drafts.csv")));
    ARCHIVE_TRY(rows, table.rows("name,days,basis"));
    for (const auto &row : rows) {
        if (row[0] == "draft")
            m_draftDays = row[1].toInt();
    }
    return m_draftDays > 0 ? Result<void>() : table.damaged(1);
}

const ConsentNeed &ConsentRules::need(LegalClass legalClass) const
{
    return m_needs.at(legalClass);
}

} // namespace archive
