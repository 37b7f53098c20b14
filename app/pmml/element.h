// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace archive::pmml {

/// One element of a PMML file as it stands there; attributes and children in document order.
struct Element
{
    QString name;
    qint64 line = 0; ///< of its start tag, from 1
    std::vector<std::pair<QString, QString>> attributes;
    std::vector<Element> children;
    QString text; ///< what stands directly in it

    /// None when the attribute is not there.
    [[nodiscard]] const QString *find(const char *attribute) const;
    [[nodiscard]] QString value(const char *attribute, const QString &absent = {}) const;
    [[nodiscard]] bool is(const char *other) const { return name == QLatin1String(other); }
    /// The first child of that name; none when there is none.
    [[nodiscard]] const Element *child(const char *other) const;
};

/// How large a file may be before it is no scorecard; each bound keeps memory or stack bounded on foreign bytes.
struct ReadLimits
{
    qsizetype bytes = qsizetype(16) * 1024 * 1024;
    qsizetype depth = 128;
    qsizetype elements = 400000;
};

/// Reads a whole file. Refused with line and element: no XML, DOCTYPE, too large, nested too deeply, an encoding that is not Unicode.
[[nodiscard]] Result<Element> readElements(const QByteArray &bytes, const ReadLimits &limits = {});

/// InvalidInput: "Line 12, element Attribute: reason"; the reason is a sentence.
[[nodiscard]] Error refused(const Element &element, const QString &reason);
/// Refusal of an element that this reader does not know, which may change a score.
[[nodiscard]] Error unsupported(const Element &element);

/// Refuses an attribute that is not in the list: what nobody understands must not be dropped in silence. Attributes of other namespaces pass.
[[nodiscard]] Result<void> allowAttributes(const Element &element,
                                           std::initializer_list<const char *> names);
/// Refuses a second element of this name among the children.
[[nodiscard]] Result<void> atMostOne(const Element &parent, const char *child);
/// The attribute, refused when it is not there or empty.
[[nodiscard]] Result<QString> required(const Element &element, const char *attribute);
/// A finite number; refused when it is none or, without `absent`, when it is not there.
[[nodiscard]] Result<double> number(const Element &element, const char *attribute);
[[nodiscard]] Result<double> number(const Element &element, const char *attribute, double absent);
/// xs:boolean.
[[nodiscard]] Result<bool> boolean(const Element &element, const char *attribute, bool absent);

/// Whether an element only tells about the model (Extension, Header, Annotation …), so that no score depends on it.
[[nodiscard]] bool isMetadata(const Element &element);

/// The place in `words` of what an attribute says, `absent` when it is not there; refused, naming the attribute, when it is another word.
[[nodiscard]] Result<int> word(const Element &element,
                               const char *attribute,
                               std::initializer_list<const char *> words,
                               int absent);

} // namespace archive::pmml
