// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/validation.h"

#include "catalogue/rulecheck.h"
#include "catalogue/valuetext.h"
#include "domain/checkedtext.h"
#include "domain/citizenid.h"
#include "domain/county.h"
#include "domain/division.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

/// Checks the fields of one record and collects what is wrong.
class RecordCheck
{
    Q_DECLARE_TR_FUNCTIONS(archive::Validation)

public:
    RecordCheck(const Catalogue &catalogue, const Record &record, const ValidationContext &context)
        : m_catalogue(catalogue)
        , m_record(record)
        , m_context(context)
    { }

    std::vector<Finding> findings()
    {
        for (const auto &field : m_catalogue.kind(m_record.kind).fields)
            check(field, m_record.value(field.id));
        return std::move(m_findings);
    }

private:
    void add(Severity severity, const Field &field, const QString &code, const QString &message)
    {
        m_findings.push_back({severity, m_record.uid, field.id, code, message});
    }

    void hard(const Field &field, const QString &code, const QString &message)
    {
        add(Severity::Hard, field, code, message);
    }

    void soft(const Field &field, const QString &code, const QString &message)
    {
        add(Severity::Soft, field, code, message);
    }

    /// "Phone: such a number does not exist."
    static QString named(const Field &field, const QString &sentence)
    {
        return QStringLiteral("%1: %2").arg(titleOf(field), sentence);
    }

    void check(const Field &field, const Value &value)
    {
        if (value.isNone()) {
            if (field.required)
                hard(field, QStringLiteral("required"), tr("%1 is missing.").arg(titleOf(field)));
            return;
        }
        if (value.type() != field.type) {
            hard(field,
                 QStringLiteral("type"),
                 tr("%1 has a value of another type.").arg(titleOf(field)));
            return;
        }
        if (const auto *text = value.get<QString>()) {
            checkText(field, *text);
        } else if (const auto *code = value.get<Code>()) {
            checkCode(field, *code);
        } else if (const auto *date = value.get<PartialDate>()) {
            checkDate(field, *date);
        } else {
            checkSize(field, value);
        }
    }

    void checkText(const Field &field, const QString &text)
    {
        const auto checked = checkFreeText(
            text, field.maxLength, field.multiline ? TextLines::Many : TextLines::One);
        if (!checked) {
            hard(field, QStringLiteral("text-form"), named(field, checked.error().message));
            return;
        }
        if (field.rule == TextRule::CodeStrip) {
            checkStrip(field, text);
            return;
        }
        auto warnings = checked->warnings;
        if (ruleHolds(field)) {
            const auto form = checkRuleForm(field, text, m_context.today);
            if (!form) {
                hard(field, form.error().context, named(field, form.error().message));
                return;
            }
            // A rule looks at the same characters more closely.
            if (field.rule == TextRule::PersonName)
                warnings.clear();
            warnings += *form;
            checkRegisters(field, text);
        }
        for (const auto &warning : warnings)
            soft(field, QStringLiteral("text-odd"), named(field, warning));
    }

    bool ruleHolds(const Field &field) const
    {
        if (!field.links.ruleField)
            return true;
        const auto *code = m_record.value({m_record.kind, *field.links.ruleField}).get<Code>();
        return code == nullptr || field.links.ruleCodes.contains(code->text);
    }

    void checkStrip(const Field &field, const QString &text)
    {
        const auto *list = m_catalogue.codeList(field.codeList);
        for (const auto character : text) {
            if (list == nullptr || list->find(QString(character)) == nullptr) {
                hard(field,
                     QStringLiteral("code-unknown"),
                     named(field, tr("“%1” is no code of its list.").arg(character)));
                return;
            }
        }
    }

    void checkRegisters(const Field &field, const QString &text)
    {
        if (field.rule == TextRule::CitizenId)
            checkRegion(field, text);
        if (field.rule == TextRule::Division)
            checkDivision(field, text);
    }

    /// Numbers keep the region of their first registration for life, so an unknown one is no error (GB 11643).
    void checkRegion(const Field &field, const QString &text)
    {
        const auto id = CitizenId::parse(text, m_context.today);
        if (!id)
            return;
        if (id->isSample() != m_context.sample) {
            hard(field,
                 m_context.sample ? QStringLiteral("sample-needed") : QStringLiteral("sample-only"),
                 m_context.sample
                     ? tr("%1: a sample or training archive takes invented numbers only, which "
                          "begin with 359999.")
                           .arg(titleOf(field))
                     : tr("%1: numbers that begin with 359999 are invented and belong into sample "
                          "and training archives only.")
                           .arg(titleOf(field)));
            return;
        }
        if (!m_context.sample && m_context.counties != nullptr
            && !id->regionKnown(*m_context.counties)) {
            soft(field,
                 QStringLiteral("region-unknown"),
                 tr("%1: no county of today or of the past has the region %2; compare it with the "
                    "card.")
                     .arg(titleOf(field), id->regionCode()));
        }
    }

    void checkDivision(const Field &field, const QString &text)
    {
        const auto code = DivisionCode::parse(text);
        if (!code || m_context.divisions == nullptr)
            return;
        const auto division = m_context.divisions->find(*code);
        if (!division) {
            soft(field,
                 QStringLiteral("division-unknown"),
                 tr("%1: the list of divisions does not have %2.")
                     .arg(titleOf(field), code->text()));
        } else if (!division->isValidOn(m_context.today)) {
            soft(field,
                 QStringLiteral("division-abolished"),
                 tr("%1: the code %2 is not valid any more; choose its successor.")
                     .arg(titleOf(field), code->text()));
        }
    }

    void checkCode(const Field &field, const Code &value)
    {
        const auto *list = m_catalogue.codeList(field.codeList);
        const auto codes =
            field.several ? value.text.split(QLatin1Char(' ')) : QStringList{value.text};
        for (const auto &code : codes) {
            const auto *entry = list == nullptr ? nullptr : list->find(code);
            if (entry == nullptr) {
                hard(field,
                     QStringLiteral("code-unknown"),
                     named(field, tr("“%1” is no code of its list.").arg(code.left(40))));
            } else if (!entry->selectable) {
                hard(field,
                     QStringLiteral("code-heading"),
                     named(field, tr("%1 is a heading; choose a code below it.").arg(code)));
            } else if (!field.allowedCodes.isEmpty() && !field.allowedCodes.contains(code)) {
                soft(field,
                     QStringLiteral("code-not-offered"),
                     named(field, tr("this county does not use the code %1.").arg(code)));
            }
        }
        if (QStringList(codes).removeDuplicates() > 0)
            hard(field, QStringLiteral("code-twice"), named(field, tr("a code stands twice.")));
    }

    void checkDate(const Field &field, const PartialDate &date)
    {
        if (field.notFuture && date.earliest() > m_context.today) {
            hard(field,
                 QStringLiteral("date-future"),
                 named(field, tr("the date lies in the future.")));
            return;
        }
        const auto *other = linked<PartialDate>(field.links.notBefore);
        if (other != nullptr && date.certainlyBefore(*other)) {
            hard(field,
                 QStringLiteral("date-order"),
                 tr("%1 lies before %2.").arg(titleOf(field), linkedTitle(field.links.notBefore)));
        }
    }

    void checkSize(const Field &field, const Value &value)
    {
        const auto size = sizeOf(value);
        if (!size)
            return;
        if (field.minimum && *size < *field.minimum) {
            hard(field,
                 QStringLiteral("below-minimum"),
                 tr("%1 cannot be less than %2.")
                     .arg(titleOf(field), limitText(field, *field.minimum)));
        }
        if (field.maximum && *size > *field.maximum) {
            hard(field,
                 QStringLiteral("above-maximum"),
                 tr("%1 cannot be more than %2.")
                     .arg(titleOf(field), limitText(field, *field.maximum)));
        }
        checkAtMost(field, *size);
    }

    void checkAtMost(const Field &field, qint64 size)
    {
        if (!field.links.atMost)
            return;
        const auto &other = m_catalogue.field({m_record.kind, *field.links.atMost});
        const auto &limit = m_record.value(other.id);
        const auto limitSize = sizeOf(limit);
        if (limitSize && size > *limitSize) {
            hard(field,
                 QStringLiteral("above-other"),
                 tr("%1 cannot be more than %2 (%3).")
                     .arg(titleOf(field), titleOf(other), displayText(m_catalogue, other, limit)));
        }
    }

    /// In the type's own unit; none where a value has no size.
    static std::optional<qint64> sizeOf(const Value &value)
    {
        if (const auto *count = value.get<qint64>())
            return *count;
        if (const auto *money = value.get<Money>())
            return money->fen();
        if (const auto *area = value.get<Area>())
            return area->hundredths();
        if (const auto *rate = value.get<Rate>())
            return rate->millionths();
        return std::nullopt;
    }

    QString limitText(const Field &field, qint64 limit) const
    {
        Value value = Value::ofCount(limit);
        if (field.type == ValueType::Money) {
            value = Value::of(Money::fromFen(limit));
        } else if (field.type == ValueType::Area) {
            value = Value::of(Area::fromHundredths(limit));
        } else if (field.type == ValueType::Rate) {
            value = Value::of(Rate::fromMillionths(limit));
        }
        const auto unit = unitOf(field);
        const auto text = displayText(m_catalogue, field, value);
        return unit.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, unit);
    }

    template<typename T>
    const T *linked(const std::optional<quint16> &index) const
    {
        return index ? m_record.value({m_record.kind, *index}).get<T>() : nullptr;
    }

    QString linkedTitle(const std::optional<quint16> &index) const
    {
        return titleOf(m_catalogue.field({m_record.kind, index.value_or(0)}));
    }

    const Catalogue &m_catalogue;
    const Record &m_record;
    const ValidationContext &m_context;
    std::vector<Finding> m_findings;
};

} // namespace

bool isSamePoint(const Finding &a, const Finding &b)
{
    return a.record == b.record && a.field == b.field && a.code == b.code && a.message == b.message;
}

std::vector<Finding>
validate(const Catalogue &catalogue, const Record &record, const ValidationContext &context)
{
    return RecordCheck(catalogue, record, context).findings();
}

} // namespace archive
