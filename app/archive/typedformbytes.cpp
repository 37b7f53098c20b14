// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/typedformbytes.h"

#include "archive/contentbytes.h"
#include "archive/contentvalue.h"
#include "catalogue/catalogue.h"

namespace archive {
namespace {

constexpr uchar formVersion = 2;
constexpr uchar unconfirmedVersion = 1; ///< kept nothing of what was confirmed

void writeText(ContentWriter &writer, const QString &text)
{
    writer.bytes(text.toUtf8());
}

void writeChange(ContentWriter &writer, const Catalogue &catalogue, const Change &change)
{
    writeText(writer, catalogue.kind(change.kind).name);
    writer.bytes(change.uid.toBytes());
    writer.number(change.revision.value_or(0));
    writer.bytes(change.parent.value_or(Uid()).toBytes());
    writer.byte(change.deleted ? 1 : 0);
    writeText(writer,
              factsource::toText(catalogue.kind(change.kind), change.source, change.ownSources));
    writer.number(qint64(change.values.size()));
    for (const auto &[field, value] : change.values) {
        writeText(writer, catalogue.field(field).name);
        writeTypedValue(writer, value);
    }
}

void writeConfirmed(ContentWriter &writer, const Catalogue &catalogue, const ConfirmedFinding &one)
{
    const auto &finding = one.finding;
    writer.byte(finding.severity == Severity::Hard ? 1 : 0);
    writer.bytes(finding.record.toBytes());
    writeText(writer, catalogue.kind(finding.field.kind).name);
    writeText(writer, catalogue.field(finding.field).name);
    writeText(writer, finding.code);
    writeText(writer, finding.message);
    writeText(writer, one.reason);
}

/// Reads one after the other; where the bytes end too early it notes so and gives nothing more.
class FormReader
{
public:
    FormReader(const Catalogue &catalogue, const QByteArray &bytes)
        : m_catalogue(catalogue)
        , m_reader(bytes)
    { }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_reader.atEnd(); }
    [[nodiscard]] uchar byte() { return take(m_reader.byte()); }
    [[nodiscard]] qint64 number() { return take(m_reader.number()); }
    [[nodiscard]] Uid uid() { return Uid::fromBytes(take(m_reader.bytes())); }
    [[nodiscard]] QString text() { return QString::fromUtf8(take(m_reader.bytes())); }

    /// None for a kind that the catalogue does not have.
    [[nodiscard]] std::optional<Change> change()
    {
        const auto *kind = m_catalogue.findKind(text());
        Change change;
        change.uid = uid();
        if (const auto revision = number(); revision > 0)
            change.revision = revision;
        if (const auto parent = uid(); !parent.isNull())
            change.parent = parent;
        change.deleted = byte() != 0;
        const auto sources = text();
        change.source = factsource::fromText(sources);
        if (kind != nullptr)
            change.ownSources = factsource::ownFromText(*kind, sources);
        for (auto left = number(); m_good && left > 0; --left) {
            const auto name = text();
            const auto value = take(readTypedValue(m_reader));
            const auto *field = kind == nullptr ? nullptr : m_catalogue.findField(*kind, name);
            if (field != nullptr)
                change.values.emplace_back(field->id, value);
        }
        if (kind == nullptr)
            return {};
        change.kind = kind->index;
        return change;
    }

    [[nodiscard]] TypedPlace place()
    {
        TypedPlace place;
        place.tab = text();
        place.record = uid();
        const auto *kind = m_catalogue.findKind(text());
        const auto name = text();
        place.text = text();
        place.cursor = int(number());
        const auto *field = kind == nullptr ? nullptr : m_catalogue.findField(*kind, name);
        if (field == nullptr)
            return {place.tab, {}, {}, {}, 0};
        place.field = field->id;
        return place;
    }

    /// None for a field that the catalogue does not have.
    [[nodiscard]] std::optional<ConfirmedFinding> confirmed()
    {
        ConfirmedFinding one;
        one.finding.severity = byte() != 0 ? Severity::Hard : Severity::Soft;
        one.finding.record = uid();
        const auto *kind = m_catalogue.findKind(text());
        const auto name = text();
        const auto *field = kind == nullptr ? nullptr : m_catalogue.findField(*kind, name);
        one.finding.code = text();
        one.finding.message = text();
        one.reason = text();
        if (field == nullptr)
            return {};
        one.finding.field = field->id;
        return one;
    }

private:
    template<typename T>
    T take(const std::optional<T> &read)
    {
        m_good = m_good && read.has_value();
        return m_good ? *read : T();
    }

    const Catalogue &m_catalogue;
    ContentReader m_reader;
    bool m_good = true;
};

} // namespace

QByteArray writeTypedForm(const Catalogue &catalogue, const KeptForm &kept)
{
    const auto &place = kept.form.place;
    const bool inField = !place.record.isNull();
    ContentWriter writer;
    writer.byte(formVersion);
    writer.number(kept.begunMs);
    writeText(writer, place.tab);
    writer.bytes(place.record.toBytes());
    writeText(writer, inField ? catalogue.kind(place.field.kind).name : QString());
    writeText(writer, inField ? catalogue.field(place.field).name : QString());
    writeText(writer, place.text);
    writer.number(place.cursor);
    writer.number(qint64(kept.form.changes.size()));
    for (const auto &change : kept.form.changes)
        writeChange(writer, catalogue, change);
    writer.number(qint64(kept.form.confirmed.size()));
    for (const auto &one : kept.form.confirmed)
        writeConfirmed(writer, catalogue, one);
    return writer.result();
}

std::optional<KeptForm>
readTypedForm(const Catalogue &catalogue, const Uid &household, const QByteArray &bytes)
{
    FormReader reader(catalogue, bytes);
    const auto version = reader.byte();
    if (version != formVersion && version != unconfirmedVersion)
        return {};
    KeptForm kept;
    kept.begunMs = reader.number();
    kept.form.household = household;
    kept.form.place = reader.place();
    for (auto left = reader.number(); reader.isGood() && left > 0; --left) {
        if (auto change = reader.change())
            kept.form.changes.push_back(std::move(*change));
    }
    const auto confirmed = version == formVersion ? reader.number() : 0;
    for (auto left = confirmed; reader.isGood() && left > 0; --left) {
        if (auto one = reader.confirmed())
            kept.form.confirmed.push_back(std::move(*one));
    }
    return reader.isGood() && reader.isAtEnd() ? std::optional(std::move(kept)) : std::nullopt;
}

} // namespace archive
