// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/villagewords.h"

#include "report/loantext.h"

#include <array>

namespace archive::villagewords {

namespace {

struct IndicatorWords
{
    const char *title;
    const char *part;
    const char *whole; ///< empty: as the profile says, or none
    const char *unit;
    const char *counted; ///< the fact without which too few households stand behind it
};

/// In the order of VillageIndicator.
constexpr std::array words{
    IndicatorWords{"建档率", "建档户", "", "户", "filed"},
    IndicatorWords{"信用户占比", "信用户", "", "户", "trusted"},
    IndicatorWords{"按期归还户占比", "无拖欠户", "有贷款户", "户", "borrowers"},
    IndicatorWords{"到期贷款按期归还率", "按期结清", "到期贷款", "笔", "loans_due"},
    IndicatorWords{"不良率", "不良余额", "贷款余额", "万元", "owed"},
    IndicatorWords{"不良率增量", "逾期 90 天以上净增", "两年均有记录的贷款", "笔", "loans_marked"},
    IndicatorWords{"在办异议户占比", "在办异议户", "建档户", "户", "disputed"},
    IndicatorWords{"评议员人数", "", "", "名", "committee"},
    IndicatorWords{"信用村占比", "信用村", "行政村", "个", ""},
    IndicatorWords{"信用乡镇占比", "信用乡镇", "乡镇", "个", ""},
};

const IndicatorWords &wordsOf(VillageIndicator indicator)
{
    return words.at(size_t(indicator));
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

std::optional<HouseholdBase> baseOf(VillageIndicator indicator, const VillageProfile &profile)
{
    if (indicator == VillageIndicator::Filed)
        return profile.filedOf();
    if (indicator == VillageIndicator::Trusted)
        return profile.trustedOf();
    return std::nullopt;
}

QString baseTitle(HouseholdBase base)
{
    switch (base) {
    case HouseholdBase::Registered:
        return QStringLiteral("户籍户");
    case HouseholdBase::Resident:
        return QStringLiteral("常住户");
    case HouseholdBase::Filed:
        break;
    }
    return QStringLiteral("建档户");
}

QString wholeTitle(VillageIndicator indicator, const VillageProfile &profile)
{
    const auto base = baseOf(indicator, profile);
    return base ? baseTitle(*base) : text(wordsOf(indicator).whole);
}

/// Fen as ten thousand yuan with two decimals, rounded half up.
QString tenThousands(qint64 fen)
{
    constexpr qint64 fenInHundredth = 10'000;
    constexpr qint64 hundred = 100;
    constexpr int decimals = 2;
    const qint64 hundredths = (fen + fenInHundredth / 2) / fenInHundredth;
    return QStringLiteral("%1.%2")
        .arg(hundredths / hundred)
        .arg(hundredths % hundred, decimals, 10, QLatin1Char('0'));
}

QString percent(qint64 hundredths)
{
    return hundredthsText(hundredths) + QLatin1Char('%');
}

bool isCountedOneByOne(VillageIndicator indicator)
{
    switch (indicator) {
    case VillageIndicator::Filed:
    case VillageIndicator::Trusted:
    case VillageIndicator::Committee:
    case VillageIndicator::Villages:
    case VillageIndicator::Townships:
        return true;
    default:
        return false;
    }
}

} // namespace

QString title(VillageIndicator indicator)
{
    return text(wordsOf(indicator).title);
}

QString shareOf(VillageIndicator indicator, const VillageProfile &profile)
{
    if (isNumber(indicator))
        return QStringLiteral("近 12 个月参评人数");
    return QStringLiteral("%1 ÷ %2").arg(text(wordsOf(indicator).part),
                                         wholeTitle(indicator, profile));
}

QString parts(VillageIndicator indicator, const VillageFigure &figure)
{
    if (!figure.isKnown() || isNumber(indicator))
        return orDash({});
    const bool isMoney = indicator == VillageIndicator::Bad;
    const auto number = [isMoney](qint64 count) {
        return isMoney ? tenThousands(count) : QString::number(count);
    };
    return QStringLiteral("%1 / %2 %3")
        .arg(number(figure.part), number(figure.whole), text(wordsOf(indicator).unit));
}

QString value(VillageIndicator indicator, const VillageFigure &figure)
{
    if (!figure.isKnown())
        return orDash({});
    if (isNumber(indicator))
        return QStringLiteral("%1 %2").arg(figure.part).arg(text(wordsOf(indicator).unit));
    return percent(figure.hundredths());
}

QString required(const VillageGate &gate)
{
    constexpr qint64 hundred = 100;
    const auto limit = isNumber(gate.indicator)
        ? QStringLiteral("%1 %2").arg(gate.limit / hundred).arg(text(wordsOf(gate.indicator).unit))
        : percent(gate.limit);
    switch (gate.bound) {
    case VillageGate::Bound::Most:
        return QStringLiteral("不高于 ") + limit;
    case VillageGate::Bound::Below:
        return QStringLiteral("低于 ") + limit;
    case VillageGate::Bound::Least:
        break;
    }
    return QStringLiteral("不低于 ") + limit;
}

QString gap(const VillageGate &gate, const VillageFigure &figure, const VillageProfile &profile)
{
    const auto indicator = gate.indicator;
    const bool wantsMore = gate.bound == VillageGate::Bound::Least;
    const auto now =
        QStringLiteral("（现为 %1，要求%2）").arg(value(indicator, figure), required(gate));
    if (!wantsMore || !isCountedOneByOne(indicator)) {
        return QStringLiteral("%1%2 %3 个百分点%4")
            .arg(title(indicator),
                 wantsMore ? QStringLiteral("低") : QStringLiteral("高"),
                 hundredthsText(figure.distance(gate.limit)),
                 now);
    }
    const auto counted =
        isNumber(indicator) ? QStringLiteral("评议员") : text(wordsOf(indicator).part);
    const auto more = QStringLiteral("还差%1 %2 %3")
                          .arg(counted)
                          .arg(figure.wanting(gate.limit))
                          .arg(text(wordsOf(indicator).unit));
    if (isNumber(indicator))
        return more + now;
    return more
        + QStringLiteral("（现 %1，占%2的 %3，要求%4）")
              .arg(parts(indicator, figure),
                   wholeTitle(indicator, profile),
                   value(indicator, figure),
                   required(gate));
}

QString lack(VillageIndicator indicator,
             const VillageInputs &village,
             const VillageProfile &profile,
             int year)
{
    const auto base = baseOf(indicator, profile);
    if (base && *base != HouseholdBase::Filed) {
        const auto fact = *base == HouseholdBase::Resident
            ? QStringLiteral("households_resident")
            : QStringLiteral("households_registered");
        if (village.facts.value(fact) == 0)
            return QStringLiteral("缺 %1 年度%2数").arg(QString::number(year), baseTitle(*base));
    }
    if (village.facts.value(QLatin1String(wordsOf(indicator).counted), -1) <= 0) {
        return QStringLiteral("所涉不足 %1 户，为免反映个别农户，不予列示")
            .arg(leastHouseholdsTold);
    }
    return QStringLiteral("资料不详的过多，或档案户数与村情数据不符");
}

QString lackOfPlace(VillageIndicator indicator)
{
    const bool isOfRegister =
        indicator == VillageIndicator::Villages || indicator == VillageIndicator::Townships;
    return isOfRegister ? QStringLiteral("区划名录中没有")
                        : QStringLiteral("报不出该项的村超过评定办法的限度");
}

QString standing(VillageVerdict::Standing standing)
{
    switch (standing) {
    case VillageVerdict::Standing::Passed:
        return QStringLiteral("达标");
    case VillageVerdict::Standing::Failed:
        return QStringLiteral("未达标");
    case VillageVerdict::Standing::Incomplete:
        return QStringLiteral("资料不全");
    case VillageVerdict::Standing::Unjudged:
        break;
    }
    return QStringLiteral("本办法不作评定");
}

QString points(qint64 tenths)
{
    constexpr qint64 ten = 10;
    return hundredthsText(tenths * ten);
}

} // namespace archive::villagewords
