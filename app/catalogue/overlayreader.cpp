// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguedraft.h"
#include "catalogue/kindreader.h"
#include "catalogue/objectreader.h"
#include "catalogue/strictjson.h"

#include <algorithm>

namespace archive {
namespace {

/// Lays a county's file over the core, member by member (docs/catalogue.md).
class OverlayReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::OverlayReader)

public:
    explicit OverlayReader(CatalogueDraft &draft)
        : m_draft(draft)
    { }

    Result<void> apply(const QJsonObject &overlay)
    {
        ObjectReader reader(overlay, m_place);
        reader.ignore({QStringLiteral("title"), QStringLiteral("version")});
        const auto codes = reader.object(QStringLiteral("codes"));
        const auto fields = reader.object(QStringLiteral("fields"));
        const auto classes = reader.object(QStringLiteral("classes"));
        const auto hide = reader.texts(QStringLiteral("hide"));
        const auto show = reader.texts(QStringLiteral("show"));
        const auto narrow = reader.object(QStringLiteral("narrow"));
        const auto order = reader.object(QStringLiteral("order"));
        ARCHIVE_CHECK(reader.finish());
        ARCHIVE_CHECK(each(codes, &OverlayReader::addCodes));
        ARCHIVE_CHECK(each(fields, &OverlayReader::addFields));
        ARCHIVE_CHECK(each(classes, &OverlayReader::raiseClass));
        for (const auto &name : hide)
            ARCHIVE_CHECK(setHidden(name, true));
        for (const auto &name : show)
            ARCHIVE_CHECK(setHidden(name, false));
        ARCHIVE_CHECK(each(narrow, &OverlayReader::narrowChoices));
        return each(order, &OverlayReader::reorder);
    }

private:
    using Step = Result<void> (OverlayReader::*)(const QString &, const QJsonValue &);

    Result<void> each(const QJsonObject &object, Step step)
    {
        for (auto member = object.begin(); member != object.end(); ++member)
            ARCHIVE_CHECK((this->*step)(member.key(), member.value()));
        return {};
    }

    Error refuse(const QString &item, const QString &reason) const
    {
        return m_place.at(item).refuse(reason);
    }

    Result<KindDraft *> kindOf(const QString &name) const
    {
        if (auto *kind = m_draft.findKind(name); kind != nullptr)
            return kind;
        return refuse(name, tr("there is no kind of this name; a county adds fields, not kinds."));
    }

    /// "household.phone"
    Result<FieldDraft *> fieldOf(const QString &name) const
    {
        ARCHIVE_TRY(kind, kindOf(name.section(QLatin1Char('.'), 0, 0)));
        for (auto &field : kind->fields) {
            if (name == kind->kind.name + QLatin1Char('.') + field.field.name)
                return &field;
        }
        return refuse(name, tr("there is no field of this name."));
    }

    Result<void> addCodes(const QString &name, const QJsonValue &value)
    {
        if (!name.startsWith(QLatin1String("x_"))) {
            return refuse(name,
                          tr("a county's code list begins with x_; core lists stay as they are."));
        }
        ObjectReader reader(value.toObject(), m_place.at(name));
        CodeList list{name,
                      reader.text(QStringLiteral("title"), Need::Must),
                      reader.text(QStringLiteral("title_en"), Need::Must),
                      reader.text(QStringLiteral("standard")),
                      overlayFile,
                      {}};
        const auto entries = reader.array(QStringLiteral("entries"), Need::Must);
        for (const auto &entry : entries) {
            ObjectReader code(entry.toObject(), m_place.at(name));
            list.entries.push_back({code.text(QStringLiteral("code"), Need::Must),
                                    code.text(QStringLiteral("title"), Need::Must),
                                    code.text(QStringLiteral("title_en"), Need::Must),
                                    code.text(QStringLiteral("parent")),
                                    code.flag(QStringLiteral("selectable"), true)});
            ARCHIVE_CHECK(code.finish());
        }
        ARCHIVE_CHECK(reader.finish());
        ARCHIVE_CHECK(checkCodes(list, overlayFile));
        m_draft.codeLists.push_back(std::move(list));
        return {};
    }

    Result<void> addFields(const QString &name, const QJsonValue &value)
    {
        ARCHIVE_TRY(kind, kindOf(name));
        if (!value.isArray())
            return refuse(name, tr("it must be a list of fields."));
        const auto entries = value.toArray();
        for (const auto &entry : entries) {
            const auto field = entry.toObject().value(QStringLiteral("name")).toString();
            if (!field.startsWith(QLatin1String("x_"))) {
                return m_place.at(name).at(field).refuse(
                    tr("a county's field begins with x_; core fields stay as they are."));
            }
            ARCHIVE_TRY(draft, readField(entry.toObject(), m_place.at(name), true));
            kind->fields.push_back(std::move(draft));
        }
        return {};
    }

    Result<void> raiseClass(const QString &name, const QJsonValue &value)
    {
        ARCHIVE_TRY(kind, kindOf(name));
        const auto wanted = legalClassOf(value.toString());
        if (!wanted)
            return refuse(name, tr("“%1” is no legal class.").arg(value.toString()));
        if (*wanted < kind->kind.legalClass) {
            return refuse(
                name,
                tr("its class is %1; a county may make it stricter, never lower it to %2.")
                    .arg(legalClassWord(kind->kind.legalClass), value.toString()));
        }
        kind->kind.legalClass = *wanted;
        return {};
    }

    Result<void> setHidden(const QString &name, bool hidden)
    {
        ARCHIVE_TRY(draft, fieldOf(name));
        if (draft->field.required && hidden)
            return refuse(name, tr("a required field cannot be hidden."));
        draft->field.hidden = hidden;
        return {};
    }

    Result<void> narrowChoices(const QString &name, const QJsonValue &value)
    {
        ARCHIVE_TRY(draft, fieldOf(name));
        const auto listName = draft->codes.isEmpty() ? draft->reference : draft->codes;
        const auto *list = m_draft.findCodes(listName);
        if (list == nullptr || draft->field.rule == TextRule::CodeStrip)
            return refuse(name, tr("only a field with a code list has choices."));
        const auto entries = value.toArray();
        for (const auto &entry : entries) {
            const auto *code = list->find(entry.toString());
            if (code == nullptr || !code->selectable) {
                return refuse(
                    name, tr("“%1” is no choice of the list %2.").arg(entry.toString(), listName));
            }
            if (draft->field.allowedCodes.contains(code->code))
                return refuse(name, tr("the code %1 stands twice.").arg(code->code));
            draft->field.allowedCodes.append(code->code);
        }
        if (draft->field.allowedCodes.isEmpty())
            return refuse(name, tr("no choice would be left."));
        return {};
    }

    Result<void> reorder(const QString &name, const QJsonValue &value)
    {
        ARCHIVE_TRY(kind, kindOf(name));
        const auto entries = value.toArray();
        for (const auto &entry : entries) {
            const auto field = entry.toString();
            ARCHIVE_TRY(draft, fieldOf(name + QLatin1Char('.') + field));
            if (kind->order.contains(draft->field.name))
                return refuse(name, tr("the field %1 stands twice.").arg(field));
            kind->order.append(draft->field.name);
        }
        return {};
    }

    CatalogueDraft &m_draft;
    CataloguePlace m_place{overlayFile, {}};
};

} // namespace

Result<void> applyOverlay(CatalogueDraft &draft, const QByteArray &overlay)
{
    draft.sources.append(overlay);
    if (overlay.isEmpty())
        return {};
    constexpr JsonLimits limits{qsizetype(1024) * 1024, 12};
    ARCHIVE_TRY(object, readStrictJson(overlay, overlayFile, limits));
    return OverlayReader(draft).apply(object);
}

} // namespace archive
