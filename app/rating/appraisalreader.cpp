// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/appraisalreader.h"

#include "base/legalclock.h"
#include "catalogue/validation.h"
#include "catalogue/valuetext.h"
#include "domain/typedtext.h"
#include "views/appraisal.h"

#include <algorithm>

namespace archive {
namespace {

constexpr std::array<FieldId, appraisalCells> cellFields{fields::appraisal::recused,
                                                         fields::appraisal::conductPoints,
                                                         fields::appraisal::rulesPoints,
                                                         fields::appraisal::honourPoints,
                                                         fields::appraisal::appraisalOpinion};

FieldId fieldOf(AppraisalCell cell)
{
    return cellFields.at(size_t(cell));
}

const QString &textIn(const AppraisalTexts &texts, AppraisalCell cell)
{
    return texts.at(size_t(cell));
}

/// Nothing, and what people write for it.
bool isNoTick(const QString &text)
{
    static const QStringList words{QString(),
                                   QStringLiteral("0"),
                                   QStringLiteral("n"),
                                   QStringLiteral("no"),
                                   QStringLiteral("false"),
                                   QStringLiteral("否")};
    return words.contains(typedtext::compact(text).toLower());
}

/// The first hard finding about a field; empty when there is none.
QString firstHard(const std::vector<Finding> &findings, FieldId field)
{
    for (const auto &finding : findings) {
        if (finding.severity == Severity::Hard && finding.field == field)
            return finding.message;
    }
    return {};
}

} // namespace

AppraisalReader::AppraisalReader(const Catalogue &catalogue, std::vector<PointsLimit> limits)
    : m_catalogue(catalogue)
    , m_limits(std::move(limits))
{ }

QString AppraisalReader::title(AppraisalCell cell) const
{
    return titleOf(m_catalogue.field(fieldOf(cell)));
}

const PointsLimit *AppraisalReader::limitOf(AppraisalCell cell) const
{
    const auto found =
        std::find_if(m_limits.begin(), m_limits.end(), [cell](const PointsLimit &limit) {
            return limit.field == fieldOf(cell);
        });
    return found == m_limits.end() ? nullptr : &*found;
}

std::optional<qint64> AppraisalReader::mostPoints(AppraisalCell cell) const
{
    const auto *const limit = limitOf(cell);
    return limit == nullptr ? std::nullopt : std::optional(limit->most);
}

bool AppraisalReader::isTick(const QString &text)
{
    static const QStringList words{QStringLiteral("√"),
                                   QStringLiteral("✓"),
                                   QStringLiteral("1"),
                                   QStringLiteral("y"),
                                   QStringLiteral("yes"),
                                   QStringLiteral("x"),
                                   QStringLiteral("true"),
                                   QStringLiteral("是"),
                                   QStringLiteral("回避")};
    return words.contains(typedtext::compact(text).toLower());
}

bool AppraisalReader::isBlank(const AppraisalTexts &texts)
{
    return isNoTick(textIn(texts, AppraisalCell::Recused))
        && std::all_of(texts.begin() + 1, texts.end(), [](const QString &text) {
               return text.trimmed().isEmpty();
           });
}

QString AppraisalReader::pointsFault(AppraisalCell cell, const AppraisalTexts &texts) const
{
    const auto value =
        parseTyped(m_catalogue, m_catalogue.field(fieldOf(cell)), textIn(texts, cell));
    if (!value)
        return value.error().message;
    Record record;
    record.kind = kinds::appraisal;
    record.set(fieldOf(cell), *value);
    auto hard = firstHard(validate(m_catalogue, record, {}), fieldOf(cell));
    if (!hard.isEmpty())
        return hard;
    const auto *const points = value->get<qint64>();
    const auto *const limit = limitOf(cell);
    if (points == nullptr || limit == nullptr)
        return {};
    if (isTick(textIn(texts, AppraisalCell::Recused)))
        return tr("Whoever stood back gives no points.");
    return *points > limit->most ? limit->sentence : QString();
}

QString AppraisalReader::fault(AppraisalCell cell, const AppraisalTexts &texts) const
{
    if (cell != AppraisalCell::Recused)
        return pointsFault(cell, texts);
    const auto &text = textIn(texts, cell);
    return isTick(text) || isNoTick(text)
        ? QString()
        : tr("%1 is ticked (1 or √) or left empty.").arg(title(cell));
}

QString AppraisalReader::fault(const AppraisalTexts &texts) const
{
    if (isBlank(texts))
        return {};
    bool saysSomething = isTick(textIn(texts, AppraisalCell::Recused));
    for (int cell = 0; cell < appraisalCells; ++cell) {
        auto sentence = fault(AppraisalCell(cell), texts);
        if (!sentence.isEmpty())
            return sentence;
        saysSomething = saysSomething
            || (limitOf(AppraisalCell(cell)) != nullptr
                && !texts.at(size_t(cell)).trimmed().isEmpty());
    }
    return saysSomething ? QString()
                         : tr("There are neither points nor a tick that somebody stood back.");
}

Result<Record> AppraisalReader::read(const AppraisalHead &head, const AppraisalTexts &texts) const
{
    const auto sentence = fault(texts);
    if (!sentence.isEmpty())
        return Error{ErrorCode::InvalidInput, sentence, {}};
    Record record;
    record.kind = kinds::appraisal;
    AppraisalEdit(record).setAppraisedOn(head.day).setAppraiser(head.appraiser);
    if (isTick(textIn(texts, AppraisalCell::Recused)))
        AppraisalEdit(record).setRecused(true);
    for (int cell = 1; cell < appraisalCells; ++cell) {
        const auto field = fieldOf(AppraisalCell(cell));
        ARCHIVE_TRY(value,
                    parseTyped(m_catalogue, m_catalogue.field(field), texts.at(size_t(cell))));
        record.set(field, value);
    }
    return record;
}

QString AppraisalReader::headFault(const AppraisalHead &head, const Environment &environment) const
{
    if (head.appraiser.isEmpty())
        return tr("Whose sheet is it? Name the appraiser.");
    if (head.day.precision() != PartialDate::Precision::Day)
        return tr("Of which day is the sheet? Name the whole date.");
    Record record;
    record.kind = kinds::appraisal;
    AppraisalEdit(record).setAppraisedOn(head.day).setAppraiser(head.appraiser);
    ValidationContext context;
    context.today = legalclock::civilDate(environment.clock->nowUtc());
    const auto findings = validate(m_catalogue, record, context);
    const auto day = firstHard(findings, fields::appraisal::appraisedOn);
    return day.isEmpty() ? firstHard(findings, fields::appraisal::appraiser) : day;
}

} // namespace archive
