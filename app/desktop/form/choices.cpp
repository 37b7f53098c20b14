// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/choices.h"

#include "catalogue/valuetext.h"

namespace archive {

namespace {

std::vector<Choice> codeChoices(const EditorContext &context, const Field &field)
{
    std::vector<Choice> choices;
    const auto *const list = context.catalogue->codeList(field.codeList);
    if (list == nullptr)
        return choices;
    for (const auto &entry : list->entries) {
        if (!entry.selectable)
            continue;
        const auto value = Value::ofCode(entry.code);
        choices.push_back({displayText(*context.catalogue, field, value), value});
    }
    return choices;
}

std::vector<Choice> villageChoices(const EditorContext &context)
{
    std::vector<Choice> choices;
    if (context.divisions == nullptr)
        return choices;
    const auto add = [&](const Division &township) {
        for (const auto &village : context.divisions->children(township.code)) {
            choices.push_back({township.shortName() + QLatin1Char(' ') + village.shortName(),
                               Value::ofText(village.code.text())});
        }
    };
    if (context.area.level() == DivisionLevel::Township) {
        if (const auto township = context.divisions->find(context.area))
            add(*township);
        return choices;
    }
    for (const auto &township : context.divisions->children(context.area))
        add(township);
    return choices;
}

} // namespace

bool hasChoices(const Field &field)
{
    return field.type == ValueType::Code || field.type == ValueType::Bool
        || field.type == ValueType::Ref || field.rule == TextRule::Division;
}

std::vector<Choice> choicesFor(const EditorContext &context, const Field &field)
{
    if (field.type == ValueType::Code)
        return codeChoices(context, field);
    if (field.type == ValueType::Ref)
        return context.references ? context.references(field.refKind) : std::vector<Choice>{};
    if (field.rule == TextRule::Division)
        return villageChoices(context);
    std::vector<Choice> answers;
    for (const bool answer : {true, false}) {
        const auto value = Value::ofBool(answer);
        answers.push_back({displayText(*context.catalogue, field, value), value});
    }
    return answers;
}

} // namespace archive
