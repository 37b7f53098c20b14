// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "rating/villagefigure.h"

#include <QStringList>

#include <vector>

namespace archive {

/// Households that a share is taken of.
enum class HouseholdBase : quint8 {
    Registered, ///< "registered": of the year's figures
    Resident, ///< "resident": of the year's figures; only households that live there are counted of them
    Filed, ///< "filed": on file
};

/// What must hold, whatever the points are.
struct VillageGate
{
    enum class Bound : quint8 { Least, Most, Below };
    VillageIndicator indicator = VillageIndicator::Filed;
    Bound bound = Bound::Least;
    qint64 limit = 0; ///< hundredths

    [[nodiscard]] bool isPassedBy(const VillageFigure &figure) const;
};

/// From a bound on, or up to one, so many tenths of a per cent of an item's weight.
struct VillageBand
{
    qint64 bound = 0; ///< hundredths
    qint64 share = 0;
};

struct VillageItem
{
    VillageIndicator indicator = VillageIndicator::Filed;
    qint64 weight = 0; ///< tenths of a point
    bool isRising =
        true; ///< more is better: bands begin at their bound, the highest first; else they end there, the lowest first
    std::vector<VillageBand> bands;

    /// In ten-thousandths of a point; nothing beyond the bands.
    [[nodiscard]] qint64 pointsOf(const VillageFigure &figure) const;
};

/// What is asked of a village, of a township or of a county; no items: there are no points.
struct VillageRules
{
    std::vector<VillageGate> gates;
    std::vector<VillageItem> items;
};

/// By what villages and townships are rated: gates and weights as data, of which each says whether a source has it or it is a default.
class VillageProfile
{
public:
    /// `name`: a shipped profile ("fujian") or a path; empty: `rating/village-profile.json` in the archive's folder, else "fujian". NotFound for
    /// one that there is not; InvalidInput, naming file and place, for one that is not understood whole.
    [[nodiscard]] static Result<VillageProfile>
    load(const QString &archiveFolder, Disk &disk, const QString &name = {});
    /// Errors as load()'s.
    [[nodiscard]] static Result<VillageProfile> read(const QByteArray &bytes, const QString &file);
    /// Names of those that are shipped.
    [[nodiscard]] static QStringList shipped();

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &version() const { return m_version; }
    /// Grades of a credit household, codes of the list "grade".
    [[nodiscard]] const QStringList &trusted() const { return m_trusted; }
    /// For how long a decision holds that names no end.
    [[nodiscard]] int validMonths() const { return m_validMonths; }
    /// Hundredths of a per cent of what an indicator is counted over that may be unknown.
    [[nodiscard]] qint64 unknownMost() const { return m_unknownMost; }
    /// Hundredths of a per cent of a township's villages, of which an indicator may be unknown.
    [[nodiscard]] qint64 silentMost() const { return m_silentMost; }
    [[nodiscard]] HouseholdBase filedOf() const { return m_filedOf; }
    [[nodiscard]] HouseholdBase trustedOf() const { return m_trustedOf; }
    [[nodiscard]] const VillageRules &village() const { return m_village; }
    [[nodiscard]] const VillageRules &township() const { return m_township; }
    [[nodiscard]] const VillageRules &county() const { return m_county; }

private:
    friend class VillageProfileReader;
    VillageProfile() = default;

    QString m_name;
    QString m_version;
    QStringList m_trusted;
    int m_validMonths = 0;
    qint64 m_unknownMost = 0;
    qint64 m_silentMost = 0;
    HouseholdBase m_filedOf = HouseholdBase::Registered;
    HouseholdBase m_trustedOf = HouseholdBase::Registered;
    VillageRules m_village;
    VillageRules m_township;
    VillageRules m_county;
};

} // namespace archive
