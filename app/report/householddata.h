// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/money.h"
#include "domain/partialdate.h"
#include "domain/rate.h"
#include "report/recipientrules.h"
#include "report/reportsections.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace archive {

class Archive;
class Session;
class Uid;

/// A member as a report lists him: whole, or, without his consent, as relation and age band only.
struct MemberData
{
    QString relation;
    bool signedConsent = true;
    QString ageBand;
    QString name;
    QString idNumber; ///< masked
    PartialDate birth;
    QString sex;
    QString education;
    QString labourAbility;
};

/// A loan that may be printed. Codes stand as their Chinese titles.
struct LoanData
{
    QString contractNumber;
    QString institution;
    QString kind; ///< product, else kind of business
    QString borrower; ///< name, when it is not the head's loan
    Money amount;
    std::optional<Money> balance;
    std::optional<Rate> rate;
    PartialDate start;
    PartialDate end;
    QString guarantee;
    QString fiveClass;
    bool ownStatement = false; ///< the person said so; no institution has confirmed it
    bool settled = false;
    PartialDate settledOn;
    std::optional<Money> overdue; ///< principal and interest
    qint64 overdueDays = 0;
    PartialDate asOf;
    QString strip; ///< repayment status of up to 24 months, oldest first
    PartialDate stripUntil; ///< month of the strip's last character
};

struct ConsentData
{
    QString number;
    QString state;
    QString signatory;
    PartialDate signedOn;
    PartialDate termEnd;
    PartialDate withdrawnOn;
    QString scope;
    QString receivers;
};

/// What somebody disputes, or disputed without an end (征信业管理条例 art. 25).
struct DisputeData
{
    QString about; ///< "本户档案", a name, a contract number, else the title of the kind
    QDate since;
    bool unresolved = false;
    QStringList texts; ///< what is recorded of it; empty when the record may not be listed
};

/// What a report does not list, and why.
struct Omission
{
    QString reason; ///< code: "minor", "draft", or Permission::reason
    int members = 0;
    int loans = 0;
    QString
        sentence; ///< Permission::sentence, for reasons without words of their own in the template
    std::vector<std::pair<QString, int>>
        others; ///< title of another kind, and how many of it; 0: all there are
};

/// A household with all that may be printed of it today.
struct HouseholdData
{
    QString registerNumber;
    QString headName; ///< empty while the head has not signed
    QString place; ///< 福建省三明市沙县区夏茂镇俞邦村 3 组 56 号
    QString officer;
    QString type;
    QString residence;
    QString business;
    PartialDate businessSince;
    PartialDate openedOn;
    QDate changedOn; ///< civil date of the record's last change
    std::vector<std::pair<QString, QString>>
        countyFields; ///< title and value of what the county added
    std::vector<MemberData> members;
    std::vector<LoanData> loans; ///< unsettled ones first
    std::vector<std::pair<QString, QString>> stripCodes; ///< repayment status: code and its meaning
    std::vector<ConsentData> consents;
    std::vector<DisputeData> disputes;
    int creditLines = 0; ///< in force
    Money creditLimit; ///< of all of them
    std::vector<GuaranteeData> guarantees; ///< live ones first
    std::vector<PublicRecordData> publicRecords; ///< the latest first
    std::vector<RatingData> ratings; ///< the latest first
    std::vector<StatementData> statements;
    std::vector<ObjectionData> objections;
    bool listsQueries = false;
    std::vector<QueryData> queries; ///< of the last two years, the latest first
    std::vector<Omission> omissions;
    QString consentNumber; ///< the consent that the report rests on
    QDate consentUntil;
};

/// Reads a household; every look is journalled by Records. Refused when its consent does not allow printing on `today`.
[[nodiscard]] Result<HouseholdData> readHousehold(Archive &archive,
                                                  const Session &session,
                                                  const Uid &household,
                                                  QDate today,
                                                  const RecipientRule &rule);

} // namespace archive
