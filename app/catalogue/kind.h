// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/value.h"

#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

namespace archive {

/// Index of a kind in the catalogue; core kinds keep theirs (generated in views/fields.h), an overlay adds none.
using KindIndex = quint16;

/// A field by its place: no strings in plumbing. Core fields keep theirs; a county's fields come after them.
struct FieldId
{
    KindIndex kind = 0;
    quint16 index = 0;
    // The zero that the compiler holds the result against is no pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend auto operator<=>(const FieldId &, const FieldId &) = default;
};

/// What the law lets happen with a kind (domain.md §4): one kind, one class.
enum class LegalClass : quint8 { Basic, Public, Consent, WrittenConsent, Sensitive };

/// Whose consent counts for a record of a kind.
enum class SubjectRule : quint8 {
    None, ///< no person's data: a task, a receiver
    Household, ///< the head's consent
    Self, ///< the record is the person
    ByField, ///< the person that Kind::subjectField refers to; the head when it is empty
};

/// JR/T 0171-2020 level of a field.
enum class DataLevel : quint8 { C1, C2, C3 };

/// How a field's content gets into the search keys.
enum class SearchRule : quint8 { None, Name, IdNumber, Phone, Exact };

/// A rule of the room `domain` that a text follows, named in the catalogue by `credit:rule`.
enum class TextRule : quint8 {
    None,
    PersonName,
    CitizenId,
    Uscc,
    Division,
    Phone,
    CodeStrip, ///< each character is a code of Field::codeList: a month of a repayment strip
    Id, ///< a name for machines: [a-z0-9][a-z0-9_.-]*
    IdList, ///< several of these, separated by one space
    Sha256, ///< 64 hex digits in lower case
};

/// What a field has to do with other fields of its kind, by their index.
struct FieldLinks
{
    std::optional<quint16> ruleField; ///< the text rule holds while this code field is empty or …
    QStringList ruleCodes; ///< … has one of these codes
    std::optional<quint16> notBefore; ///< the date that this one must not come before
    std::optional<quint16> atMost; ///< the count or amount that this one must not exceed
};

struct Field
{
    FieldId id;
    QString name; ///< column, JSON and CSV name
    QString title; ///< Chinese
    QString titleEn; ///< English
    ValueType type = ValueType::Text;
    TextRule rule = TextRule::None;
    QString codeList; ///< name of the code list, for Code and for TextRule::CodeStrip
    QString refKind; ///< name of the kind, for Ref
    QString unit; ///< Chinese unit behind the field, may be empty
    QString unitEn; ///< English unit, may be empty
    QString since; ///< version of the first form that names the field; empty: every form does
    QString group; ///< name of the FieldGroup: block of the form
    QString source; ///< where the fact comes from, article or standard
    DataLevel level = DataLevel::C1;
    SearchRule search = SearchRule::None;
    int maxLength = 200; ///< characters, for Text
    std::optional<qint64> minimum; ///< in the type's own unit (fen, 1/100 mu, millionths, count)
    std::optional<qint64> maximum;
    bool core = true;
    bool required = false;
    bool unique = false;
    bool several = false; ///< a Code that holds several codes
    bool exchange = true; ///< travels in batches
    bool beforeConsent = false; ///< kept and shown before any consent (domain.md §1 class `basic`)
    bool hidden = false; ///< an optional field that the county does not use
    bool multiline = false; ///< a Text that may have line breaks
    bool notFuture = false; ///< a Date that must not lie after today
    QStringList allowedCodes; ///< the county's narrower choice; empty: every selectable code
    FieldLinks links;
};

/// A block of a form or report.
struct FieldGroup
{
    QString name;
    QString title;
    QString titleEn;
};

/// Whether people type records of a kind.
enum class Freeze : quint8 {
    No,
    Amended, ///< the program makes and amends them
    Whole, ///< the program makes them, and nobody changes one that is kept
};

struct Kind
{
    KindIndex index = 0;
    QString name;
    QString title;
    QString titleEn;
    LegalClass legalClass = LegalClass::Consent;
    SubjectRule subject = SubjectRule::Household;
    std::optional<FieldId> subjectField;
    QString parent; ///< name of the parent kind; empty for a root
    bool exchange = true; ///< travels in batches at all
    Freeze frozen = Freeze::No;
    std::vector<FieldGroup> groups; ///< in the order of the form
    std::vector<Field> fields; ///< by FieldId::index: core first, then the county's
    std::vector<quint16> byName; ///< indexes of all fields, in the order of their names' bytes
    std::vector<quint16> order; ///< indexes of the visible fields in the order of forms and reports
};

/// One entry of a code list.
struct CodeEntry
{
    QString code;
    QString title;
    QString titleEn;
    QString parent; ///< broader code, may be empty
    bool selectable = true; ///< false for a heading
};

struct CodeList
{
    QString name;
    QString title;
    QString titleEn;
    QString standard; ///< "GB/T 4761-2008"
    QString source; ///< how the entries came here, when not from the standard's text itself
    std::vector<CodeEntry> entries;
    [[nodiscard]] const CodeEntry *find(const QString &code) const;
};

} // namespace archive
