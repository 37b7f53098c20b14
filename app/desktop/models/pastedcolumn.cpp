// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/pastedcolumn.h"

#include "catalogue/valuetext.h"
#include "desktop/form/choices.h"
#include "domain/mask.h"
#include "domain/typedtext.h"

#include <QRegularExpression>

namespace archive {

namespace {

QString plainTitle(const QString &title)
{
    auto plain = typedtext::compact(title).toLower();
    plain.remove(QLatin1Char('*'));
    return plain;
}

/// A long number that a spreadsheet took for a figure: 3.50427E+17, 350427199001010000.0.
bool isSpreadsheetFigure(const QString &text)
{
    static const QRegularExpression scientific(QStringLiteral("^\\d([.,]\\d+)?[eE]\\+?\\d{1,3}$"));
    static const QRegularExpression decimal(QStringLiteral("^\\d{11,}[.,]0+$"));
    return scientific.match(text).hasMatch() || decimal.match(text).hasMatch();
}

/// Eighteen digits of which a spreadsheet kept fifteen.
bool isRounded(const QString &text)
{
    static const QRegularExpression rounded(QStringLiteral("^\\d{15}000$"));
    return rounded.match(text).hasMatch();
}

} // namespace

PastedColumn::PastedColumn(const EditorContext &editors,
                           FieldId field,
                           qsizetype place,
                           const QString &unit)
    : m_catalogue(editors.catalogue)
    , m_id(field)
    , m_place(place)
    , m_unit(unit)
{
    if (hasChoices(m_catalogue->field(field)))
        m_choices = choicesFor(editors, m_catalogue->field(field));
    const auto *const list = m_catalogue->codeList(m_catalogue->field(field).codeList);
    for (const auto &choice : m_choices) {
        const auto *const code = choice.value.get<Code>();
        const auto *const entry =
            list == nullptr || code == nullptr ? nullptr : list->find(code->text);
        if (entry != nullptr)
            m_chinese.push_back({entry->code + QLatin1Char(' ') + entry->title, choice.value});
    }
}

const Field &PastedColumn::field() const
{
    return m_catalogue->field(m_id);
}

Error PastedColumn::refuse(const QString &sentence) const
{
    return {ErrorCode::InvalidInput,
            QStringLiteral("%1: %2").arg(titleOf(field()), sentence),
            field().name};
}

bool PastedColumn::isNumberOfPerson() const
{
    return field().search == SearchRule::IdNumber || field().rule == TextRule::CitizenId;
}

Result<Value> PastedColumn::read(const QString &text)
{
    const auto typed = text.trimmed();
    if (typed.isEmpty())
        return Value();
    const auto compact = typedtext::compact(typed);
    if (field().type == ValueType::Text && isSpreadsheetFigure(compact)) {
        return refuse(tr("a spreadsheet turned this number into the figure %1 and may have lost "
                         "its last digits; format the column there as text and type the number "
                         "again.")
                          .arg(compact.left(40)));
    }
    if (isNumberOfPerson() && isRounded(compact)) {
        return refuse(tr("%1 ends in three zeros, as spreadsheets round long numbers; compare it "
                         "with the card and type it into the form if it is right.")
                          .arg(compact));
    }
    return parse(typed);
}

Result<Value> PastedColumn::parse(const QString &text)
{
    const bool isUnit = m_unit.isEmpty() || m_unit.compare(field().unit, Qt::CaseInsensitive) == 0
        || m_unit.compare(field().unitEn, Qt::CaseInsensitive) == 0;
    if (field().type == ValueType::Money && m_unit == QStringLiteral("万元")) {
        const auto money = Money::fromTyped(text, MoneyUnit::Wan);
        if (!money)
            return refuse(money.error().message);
        return Value::of(*money);
    }
    if (!isUnit) {
        return refuse(tr("the column's title says “%1”, but the field is kept in %2; convert it.")
                          .arg(m_unit.left(20), unitOf(field())));
    }
    if (!hasChoices(field()) || (field().type == ValueType::Code && field().several))
        return parseTyped(*m_catalogue, field(), text);
    const auto known = m_known.constFind(text);
    return known != m_known.constEnd() ? *known : *m_known.insert(text, choose(text));
}

Result<Value> PastedColumn::choose(const QString &text)
{
    std::vector<size_t> same;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].text == text)
            same.push_back(i);
    }
    if (same.size() == 1)
        return m_choices[same.front()].value;
    if (same.size() > 1) {
        return refuse(tr("“%1” may be any of %n; choose it in the form.", nullptr, int(same.size()))
                          .arg(text.left(40)));
    }
    auto typed = field().type == ValueType::Ref
        ? Result<Value>(
            refuse(tr("the household has no “%1”; write it as the form does.").arg(text.left(40))))
        : parseTyped(*m_catalogue, field(), text);
    if (typed)
        return typed;
    for (const auto *const choices : {&m_choices, &m_chinese}) {
        if (const auto match = m_matcher.onlyMatch(*choices, text))
            return choices->at(*match).value;
    }
    return typed;
}

QString PastedColumn::shown(const Value &value) const
{
    for (const auto &choice : m_choices) {
        if (choice.value == value)
            return choice.text;
    }
    const auto text = displayText(*m_catalogue, field(), value);
    // As in the roster itself, which is read over a shoulder.
    return field().search == SearchRule::IdNumber ? maskIdNumber(text) : text;
}

const Field *fieldTitled(const Kind &kind, const QString &title, QString *unit)
{
    const auto find = [&kind](const QString &plain) -> const Field * {
        for (const auto index : kind.order) {
            const auto &field = kind.fields.at(index);
            const bool same = plain == plainTitle(field.title) || plain == plainTitle(field.titleEn)
                || plain == field.name;
            if (same && !field.hidden)
                return &field;
        }
        return nullptr;
    };
    const auto plain = plainTitle(title);
    unit->clear();
    if (plain.isEmpty())
        return nullptr;
    if (const auto *const field = find(plain))
        return field;
    static const QRegularExpression withUnit(QStringLiteral("^(.+)\\(([^()]+)\\)$"));
    const auto match = withUnit.match(plain);
    if (!match.hasMatch())
        return nullptr;
    *unit = match.captured(2);
    return find(match.captured(1));
}

} // namespace archive
