// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguebuilder.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <numeric>

namespace archive {
namespace {

/// Fields of the same group stand together, in the order of the groups; within one, the county's order, then the file's.
std::vector<quint16> visibleOrder(const KindDraft &draft)
{
    std::vector<quint16> order;
    const auto count = quint16(draft.fields.size());
    for (quint16 index = 0; index < count; ++index) {
        if (!draft.fields[index].field.hidden)
            order.push_back(index);
    }
    const auto &groups = draft.kind.groups;
    const auto rank = [&](quint16 index) {
        const auto &field = draft.fields[index].field;
        const auto group =
            std::find_if(groups.begin(), groups.end(), [&field](const FieldGroup &g) {
                return g.name == field.group;
            });
        const auto place = draft.order.indexOf(field.name);
        return std::pair(std::distance(groups.begin(), group),
                         place < 0 ? draft.order.size() : place);
    };
    std::stable_sort(
        order.begin(), order.end(), [&rank](quint16 a, quint16 b) { return rank(a) < rank(b); });
    return order;
}

std::vector<quint16> orderByName(const std::vector<Field> &fields)
{
    std::vector<quint16> order(fields.size());
    std::iota(order.begin(), order.end(), quint16{0});
    std::sort(order.begin(), order.end(), [&fields](quint16 a, quint16 b) {
        return fields[a].name.toUtf8() < fields[b].name.toUtf8();
    });
    return order;
}

QString hashOfSources(const QByteArrayList &sources)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &source : sources) {
        std::array<char, 8> length{};
        qToBigEndian<qint64>(source.size(), length.data());
        hash.addData(QByteArrayView(length.data(), static_cast<qsizetype>(length.size())));
        hash.addData(source);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

std::shared_ptr<const Catalogue> CatalogueBuilder::build(const CatalogueDraft &draft)
{
    auto catalogue = std::make_shared<Catalogue>();
    for (const auto &kindDraft : draft.kinds) {
        auto kind = kindDraft.kind;
        kind.index = static_cast<KindIndex>(catalogue->m_kinds.size());
        if (kind.subjectField)
            kind.subjectField->kind = kind.index;
        for (const auto &fieldDraft : kindDraft.fields) {
            kind.fields.push_back(fieldDraft.field);
            kind.fields.back().id = {kind.index, static_cast<quint16>(kind.fields.size() - 1)};
        }
        kind.byName = orderByName(kind.fields);
        kind.order = visibleOrder(kindDraft);
        catalogue->m_kindsByName.insert(kind.name, kind.index);
        catalogue->m_kinds.push_back(std::move(kind));
    }
    catalogue->m_codeLists = draft.codeLists;
    catalogue->m_version = draft.version;
    catalogue->m_hash = hashOfSources(draft.sources);
    return catalogue;
}

} // namespace archive
