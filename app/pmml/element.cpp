// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/element.h"

#include "pmml/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive::pmml {
namespace {

struct ElementText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::Element)
};

Error wrongAttribute(const Element &element, const char *attribute)
{
    return refused(element,
                   ElementText::tr("the attribute %1 can't be “%2”; correct the card.")
                       .arg(QLatin1String(attribute), element.value(attribute).left(60)));
}

} // namespace

const QString *Element::find(const char *attribute) const
{
    const auto named = [attribute](const auto &each) {
        return each.first == QLatin1String(attribute);
    };
    const auto found = std::find_if(attributes.begin(), attributes.end(), named);
    return found == attributes.end() ? nullptr : &found->second;
}

QString Element::value(const char *attribute, const QString &absent) const
{
    const auto *found = find(attribute);
    return found == nullptr ? absent : *found;
}

const Element *Element::child(const char *other) const
{
    const auto named = [other](const Element &each) {
        return each.is(other);
    };
    const auto found = std::find_if(children.begin(), children.end(), named);
    return found == children.end() ? nullptr : &*found;
}

Error refused(const Element &element, const QString &reason)
{
    return {ErrorCode::InvalidInput,
            ElementText::tr("Line %1, element %2: %3")
                .arg(QString::number(element.line), element.name.left(80), reason),
            element.name.left(80)};
}

Error unsupported(const Element &element)
{
    return refused(element,
                   ElementText::tr("it is not supported here; a score without it would be "
                                   "guessed."));
}

Result<void> allowAttributes(const Element &element, std::initializer_list<const char *> names)
{
    for (const auto &attribute : element.attributes) {
        const auto same = [&attribute](const char *name) {
            return attribute.first == QLatin1String(name);
        };
        if (attribute.first.contains(u':') || std::any_of(names.begin(), names.end(), same))
            continue;
        return refused(element,
                       ElementText::tr("the attribute %1 is not supported; a score without it "
                                       "would be guessed.")
                           .arg(attribute.first.left(80)));
    }
    return {};
}

Result<void> atMostOne(const Element &parent, const char *child)
{
    const auto *first = parent.child(child);
    for (const auto &each : parent.children) {
        if (each.is(child) && &each != first)
            return refused(each, ElementText::tr("it stands twice; one must go."));
    }
    return {};
}

Result<QString> required(const Element &element, const char *attribute)
{
    const auto *found = element.find(attribute);
    if (found == nullptr || found->isEmpty()) {
        return refused(element,
                       ElementText::tr("the attribute %1 is missing; correct the card.")
                           .arg(QLatin1String(attribute)));
    }
    return *found;
}

Result<double> number(const Element &element, const char *attribute)
{
    ARCHIVE_TRY(text, required(element, attribute));
    const auto parsed = numberFromText(text);
    if (!parsed)
        return wrongAttribute(element, attribute);
    return *parsed;
}

Result<double> number(const Element &element, const char *attribute, double absent)
{
    return element.find(attribute) == nullptr ? Result<double>(absent) : number(element, attribute);
}

Result<bool> boolean(const Element &element, const char *attribute, bool absent)
{
    ARCHIVE_TRY(found, word(element, attribute, {"false", "true", "0", "1"}, absent ? 1 : 0));
    return found % 2 == 1;
}

Result<int> word(const Element &element,
                 const char *attribute,
                 std::initializer_list<const char *> words,
                 int absent)
{
    const auto *text = element.find(attribute);
    if (text == nullptr)
        return absent;
    const auto same = [text](const char *each) {
        return *text == QLatin1String(each);
    };
    const auto *const found = std::find_if(words.begin(), words.end(), same);
    if (found == words.end())
        return wrongAttribute(element, attribute);
    return static_cast<int>(found - words.begin());
}

bool isMetadata(const Element &element)
{
    for (const char *name : {"Extension",
                             "Header",
                             "Annotation",
                             "Timestamp",
                             "MiningBuildTask",
                             "ModelStats",
                             "ModelExplanation",
                             "Taxonomy"}) {
        if (element.is(name))
            return true;
    }
    return false;
}

} // namespace archive::pmml
