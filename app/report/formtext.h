// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/collectiondata.h"
#include "report/reporttemplate.h"

namespace archive {

/// What stands on forms besides the household.
struct FormFacts
{
    QString institution;
    bool sample = false; ///< invented people
    bool training = false; ///< of an archive for practice
    QDate on;
    QString user;
    QString task;
    QString formVersion; ///< of the catalogue, which a consent is bound to
    QStringList purposes; ///< that rest on consent
    QStringList kinds; ///< kept with consent
    QStringList
        restrictedKinds; ///< only with written consent, after a warning (征信业管理条例 art. 14)
    QStringList sensitiveKinds; ///< only with separate consent (个人信息保护法 art. 29)
    QStringList receivers; ///< legal names
};

/// Of the archive that is open; Chinese, whatever language the program speaks.
[[nodiscard]] Result<FormFacts> formFacts(Archive &archive, const Session &session);

[[nodiscard]] TemplateData
collectionText(const CollectionData &data, const FormFacts &facts, const QString &number);
[[nodiscard]] TemplateData consentText(const CollectionData &data,
                                       const AskedSigner &signer,
                                       const FormFacts &facts,
                                       const QString &number);

} // namespace archive
