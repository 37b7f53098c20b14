// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/kind.h"

#include <QStringList>

#include <map>
#include <memory>

namespace archive {

/// What a record of one legal class needs before it may be used (resources/consents/classes.csv).
struct ConsentNeed
{
    bool consent = true;
    QString scope; ///< code of consent_scope that covers the whole class
    bool notice = false; ///< the adverse consequences must have been named
    bool form = false; ///< the form must not be older than the catalogue
};

/// The rules of consent as data. Immutable and shared by all threads.
class ConsentRules
{
public:
    /// The program's own, read once.
    [[nodiscard]] static Result<std::shared_ptr<const ConsentRules>> shipped();

    [[nodiscard]] const ConsentNeed &need(LegalClass legalClass) const;
    /// For a person below the age of own consent; the stricter of both is asked.
    [[nodiscard]] const ConsentNeed &childNeed() const { return m_child; }
    /// Completed years from which a person consents alone (PIPL art. 31).
    [[nodiscard]] int ageOfOwnConsent() const { return m_age; }
    /// Completed years from which a person is no minor (民法典 art. 17).
    [[nodiscard]] int ageOfMajority() const { return m_majority; }
    /// The only fields of a member that are kept of a minor without income.
    [[nodiscard]] const QStringList &fieldsOfMinor() const { return m_minorFields; }
    /// How long what is typed before the signature is kept.
    [[nodiscard]] int draftDays() const { return m_draftDays; }

private:
    [[nodiscard]] Result<void> readClasses();
    [[nodiscard]] Result<void> readAges();
    [[nodiscard]] Result<void> readMinors();
    [[nodiscard]] Result<void> readDrafts();

    std::map<LegalClass, ConsentNeed> m_needs;
    ConsentNeed m_child;
    int m_age = 0;
    int m_majority = 0;
    QStringList m_minorFields;
    int m_draftDays = 0;
};

} // namespace archive
