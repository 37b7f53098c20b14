// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguedraft.h"
#include "catalogue/kindreader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace archive {
namespace {

/// Columns that tables and batches have of their own.
bool isReservedName(const QString &name)
{
    static const QSet<QString> reserved{
        QStringLiteral("id"),
        QStringLiteral("uid"),
        QStringLiteral("parent"),
        QStringLiteral("parent_uid"),
        QStringLiteral("revision"),
        QStringLiteral("deleted"),
        QStringLiteral("draft"),
        QStringLiteral("changed_at"),
        QStringLiteral("changed_by"),
        QStringLiteral("bases"),
        QStringLiteral("content_hash"),
        QStringLiteral("rowid"),
    };
    return reserved.contains(name);
}

/// The rules that hold between kinds, and between a kind and the law.
class DraftCheck
{
    Q_DECLARE_TR_FUNCTIONS(archive::DraftCheck)

public:
    explicit DraftCheck(CatalogueDraft &draft)
        : m_draft(draft)
    { }

    Result<void> check()
    {
        if (m_draft.kinds.empty())
            return CataloguePlace{coreFile, {}}.refuse(tr("it has no kinds."));
        ARCHIVE_CHECK(codeLists());
        for (auto &kind : m_draft.kinds) {
            ARCHIVE_CHECK(names(kind));
            ARCHIVE_CHECK(parent(kind));
            ARCHIVE_CHECK(subject(kind));
            ARCHIVE_CHECK(law(kind));
            m_seen.insert(kind.kind.name);
        }
        return {};
    }

private:
    static Error refuse(const KindDraft &kind, const QString &reason)
    {
        return CataloguePlace{coreFile, kind.kind.name}.refuse(reason);
    }

    Error refuse(const KindDraft &kind, const FieldDraft &field, const QString &reason) const
    {
        return CataloguePlace{field.file, kind.kind.name}.at(field.field.name).refuse(reason);
    }

    Result<void> codeLists()
    {
        QSet<QString> names;
        for (const auto &list : m_draft.codeLists) {
            const bool county = list.name.startsWith(QLatin1String("x_"));
            const CataloguePlace place{county ? overlayFile : coreFile, list.name};
            if (!isCatalogueName(list.name)) {
                return place.refuse(
                    tr("a name has lower-case letters, digits and underscores only."));
            }
            if (names.contains(list.name))
                return place.refuse(tr("the code list stands twice."));
            names.insert(list.name);
            QStringList texts{list.name, list.title, list.titleEn};
            for (const auto &entry : list.entries)
                texts << entry.code << entry.title << entry.titleEn;
            if (const auto fact = m_draft.facts.findNeverKept(texts))
                return place.refuse(forbidden(*fact));
        }
        return {};
    }

    Result<void> names(const KindDraft &kind)
    {
        constexpr std::size_t mostFields = 500;
        if (m_seen.contains(kind.kind.name) || m_draft.findCodes(kind.kind.name) != nullptr)
            return refuse(kind, tr("the name stands twice."));
        if (kind.fields.size() > mostFields)
            return refuse(kind, tr("it has more than %1 fields.").arg(mostFields));
        QSet<QString> names;
        for (const auto &draft : kind.fields) {
            const auto &name = draft.field.name;
            if (names.contains(name))
                return refuse(kind, draft, tr("the field stands twice."));
            if (isReservedName(name))
                return refuse(kind, draft, tr("the name is taken by the archive itself."));
            if (draft.field.core == name.startsWith(QLatin1String("x_")))
                return refuse(kind, draft, tr("a county's field, and no other, begins with x_."));
            names.insert(name);
        }
        return {};
    }

    Result<void> parent(const KindDraft &kind)
    {
        if (kind.kind.parent != kind.parentReference)
            return refuse(kind, tr("“credit:parent” and the foreign key of parent_uid differ."));
        if (!kind.kind.parent.isEmpty() && !m_seen.contains(kind.kind.parent)) {
            return refuse(
                kind,
                tr("its parent “%1” is no kind that stands before it.").arg(kind.kind.parent));
        }
        const auto *above = m_draft.findKind(kind.kind.parent);
        if (above != nullptr && above->kind.legalClass == LegalClass::WrittenConsent) {
            return refuse(kind,
                          tr("a kind of class written-consent, such as “%1”, has no children.")
                              .arg(above->kind.name));
        }
        return {};
    }

    Result<void> subject(KindDraft &kind)
    {
        if (kind.kind.subject == SubjectRule::None && kind.kind.legalClass != LegalClass::Basic
            && kind.kind.legalClass != LegalClass::Public)
            return refuse(kind, tr("a kind that needs consent needs a subject."));
        if (kind.kind.subject != SubjectRule::ByField)
            return {};
        for (std::size_t index = 0; index < kind.fields.size(); ++index) {
            const auto &field = kind.fields[index].field;
            const auto *target = m_draft.findKind(field.refKind);
            if (field.name != kind.subjectField || target == nullptr)
                continue;
            if (target->kind.subject != SubjectRule::Self)
                break;
            // The kind's own index is given when the catalogue is finished.
            kind.kind.subjectField = FieldId{0, static_cast<quint16>(index)};
            return {};
        }
        return refuse(
            kind,
            tr("its subject “%1” is no field that refers to a person.").arg(kind.subjectField));
    }

    Result<void> law(const KindDraft &kind) const
    {
        QStringList titles{kind.kind.name, kind.kind.title, kind.kind.titleEn};
        for (const auto &group : kind.kind.groups)
            titles << group.title << group.titleEn;
        QStringList all = titles;
        for (const auto &draft : kind.fields)
            all << textsOf(draft.field);
        const auto legalClass = kind.kind.legalClass;
        if (!m_draft.facts.find(all, legalClass))
            return {};
        if (const auto fact = m_draft.facts.find(titles, legalClass))
            return refuse(kind, misplaced(*fact));
        for (const auto &draft : kind.fields) {
            if (const auto fact = m_draft.facts.find(textsOf(draft.field), legalClass))
                return refuse(kind, draft, misplaced(*fact));
        }
        return {};
    }

    static QStringList textsOf(const Field &field)
    {
        return {field.name, field.title, field.titleEn, field.unit, field.unitEn, field.source};
    }

    static QString forbidden(const NamedFact &fact)
    {
        return tr("the law forbids to keep this (%1, %2).").arg(fact.fact, fact.law);
    }

    static QString misplaced(const NamedFact &fact)
    {
        if (!fact.leastClass)
            return forbidden(fact);
        return tr("this (%1, %2) may stand only in a kind of class %3 or stricter.")
            .arg(fact.fact, fact.law, legalClassWord(*fact.leastClass));
    }

    CatalogueDraft &m_draft;
    QSet<QString> m_seen;
};

} // namespace

Result<void> checkDraft(CatalogueDraft &draft)
{
    return DraftCheck(draft).check();
}

} // namespace archive
