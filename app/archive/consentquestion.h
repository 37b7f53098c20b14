// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/consentrules.h"
#include "catalogue/record.h"

#include <QDate>
#include <QString>

namespace archive {

/// Why a consent does not reach; the codes stand in reports, batches and tests.
namespace consentreason {
inline constexpr QLatin1String missing("consent-missing");
inline constexpr QLatin1String unsignedYet("consent-unsigned");
inline constexpr QLatin1String withdrawn("consent-withdrawn");
inline constexpr QLatin1String ended("consent-ended");
inline constexpr QLatin1String outOfScope("consent-scope");
inline constexpr QLatin1String noNotice("notice-missing");
inline constexpr QLatin1String oldForm("form-outdated");
inline constexpr QLatin1String noGuardian("guardian-missing");
inline constexpr QLatin1String notNamed("receiver-not-named");
inline constexpr QLatin1String notPublished("publication-refused");

/// The reason as a sentence for a person.
[[nodiscard]] QString sentence(const QString &reason);
} // namespace consentreason

/// What is asked of each consent of a subject.
struct ConsentQuestion
{
    ConsentNeed need;
    QString kind; ///< its name: a scope of its own
    QString catalogueVersion;
    QString receiver; ///< empty: nobody outside gets it
    QDate date;
    Uid child; ///< null: the subject consents alone
    bool published = false; ///< everybody may read it
};

/// Whether a form of that version names the field: one that came later stays closed until a new form is signed.
[[nodiscard]] bool namesField(const QString &formVersion, const Field &field);

/// Empty when the consent allows it; else the first reason against it.
[[nodiscard]] QString reasonAgainst(const Record &consent, const ConsentQuestion &question);

} // namespace archive
