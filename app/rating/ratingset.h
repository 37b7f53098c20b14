// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "pmml/formulas.h"
#include "pmml/scorecard.h"
#include "rating/gradebands.h"

#include <QDir>
#include <QStringList>

#include <vector>

namespace archive {

/// Files that stand in for those of the archive's folder; empty: none does.
struct RatingFiles
{
    QString card;
    QString policy;
};

/// The folder of the county's own files.
[[nodiscard]] QDir ratingFolder(const QString &archiveFolder);

/// A file of the county in the folder `rating` of the archive, else the one of that name that is shipped among `shipped` (resources). NotFound when there
/// is neither.
[[nodiscard]] Result<QByteArray> readRatingFile(const QString &archiveFolder,
                                                Disk &disk,
                                                const QString &name,
                                                const QString &shipped);

/// Where scorecards are shipped, and policy and vetoes.
[[nodiscard]] QString shippedCards();
[[nodiscard]] QString shippedPolicies();

/// SHA-256 of a file of ratings, as ratings name it: hexadecimal digits.
[[nodiscard]] QString ratingFileHash(const QByteArray &bytes);

/// By what households are rated: scorecard, vetoes and policy, as the county has put them into the folder `rating` of the archive, else as they
/// are shipped (resources/rating, resources/scorecards). A value: copies share the card.
class RatingSet
{
public:
    /// InvalidInput, naming file and place, for a policy that is not understood whole, a grade that is none of the list, bands that are not
    /// falling or do not end at zero, a mandatory or changeable input that the card does not have; errors of card and vetoes as Scorecard's and Formulas'.
    [[nodiscard]] static Result<RatingSet>
    load(const QString &archiveFolder, Disk &disk, const RatingFiles &files = {});

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &version() const { return m_version; }
    [[nodiscard]] const pmml::Scorecard &card() const { return *m_card; }
    /// Derived fields "veto_N", N a code of the list "veto_reason".
    [[nodiscard]] const pmml::Formulas &vetoes() const { return *m_vetoes; }
    /// Highest first.
    [[nodiscard]] const std::vector<GradeBand> &bands() const { return m_bands; }
    /// Inputs without which a household is not rated (资料不全), whatever the card makes of them.
    [[nodiscard]] const QStringList &mandatory() const { return m_mandatory; }
    /// Inputs that a household can change by itself, for what would raise its grade.
    [[nodiscard]] const QStringList &changeable() const { return m_changeable; }
    [[nodiscard]] int validMonths() const { return m_validMonths; }
    /// The name that the policy gives, which readRatingFile() finds among shippedCards() too.
    [[nodiscard]] const QString &cardFile() const { return m_cardFile; }
    /// InvalidInput for a card without an input that the policy names.
    [[nodiscard]] Result<void> checkInputs(const pmml::Scorecard &card, const QString &file) const;
    /// SHA-256, in hexadecimal digits, of the card's file; and of the policy's and the vetoes' together.
    [[nodiscard]] const QString &cardHash() const { return m_cardHash; }
    [[nodiscard]] const QString &policyHash() const { return m_policyHash; }

private:
    RatingSet() = default;
    [[nodiscard]] Result<void> readPolicy(const QByteArray &bytes, const QString &file);

    QString m_name;
    QString m_version;
    QString m_cardFile;
    QString m_vetoFile;
    std::optional<pmml::Scorecard> m_card;
    std::optional<pmml::Formulas> m_vetoes;
    std::vector<GradeBand> m_bands;
    QStringList m_mandatory;
    QStringList m_changeable;
    int m_validMonths = 0;
    QString m_cardHash;
    QString m_policyHash;
};

} // namespace archive
