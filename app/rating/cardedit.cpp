// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/cardedit.h"

#include "pmml/filetags.h"
#include "pmml/numbers.h"
#include "pmml/scorecardreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace archive {
namespace {

struct CardEditText
{
    Q_DECLARE_TR_FUNCTIONS(archive::CardEdit)
};

constexpr auto characteristicPath = "PMML/Scorecard/Characteristics";

Error refusedEdit(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, {}};
}

void replacePart(QByteArray &bytes, const pmml::FilePart &part, const QByteArray &text)
{
    bytes.replace(part.from, part.to - part.from, text);
}

/// Safe between either kind of quotes.
QByteArray attributeText(const QString &text)
{
    auto safe = text.toHtmlEscaped();
    return safe.replace(QLatin1Char('\''), QLatin1String("&apos;")).toUtf8();
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.category() == QChar::Other_Control || letter.unicode() >= 0xfffe;
    });
}

/// The tags of one characteristic and one of its bands.
struct BandTags
{
    std::vector<pmml::FileTag> tags;
    size_t characteristic = 0;
    size_t band = 0;

    [[nodiscard]] std::vector<size_t> children(size_t parent, const char *name) const
    {
        std::vector<size_t> found;
        for (size_t i = parent + 1; i < tags.size(); ++i) {
            if (tags[i].parent == parent && tags[i].name == name)
                found.push_back(i);
        }
        return found;
    }
};

std::optional<BandTags> tagsOf(const QByteArray &card, const CardEdit &edit)
{
    BandTags found;
    found.tags = pmml::fileTags(card);
    size_t number = 0;
    for (size_t i = 0; i < found.tags.size(); ++i) {
        const auto &tag = found.tags[i];
        if (tag.name != "Characteristic" || !standsBelow(found.tags, tag, characteristicPath))
            continue;
        if (number++ != edit.characteristic)
            continue;
        const auto bands = found.children(i, "Attribute");
        if (edit.band >= bands.size())
            return std::nullopt;
        found.characteristic = i;
        found.band = bands[edit.band];
        return found;
    }
    return std::nullopt;
}

Result<void> setPoints(QByteArray &card, const BandTags &place, double points)
{
    if (!place.children(place.band, "ComplexPartialScore").empty()) {
        return refusedEdit(
            CardEditText::tr("The points of this band are calculated; its formula is "
                             "changed in the file."));
    }
    const auto part = attributePart(card, place.tags[place.band].tag, "partialScore");
    if (!part || !std::isfinite(points))
        return refusedEdit(CardEditText::tr("Points are a number."));
    replacePart(card, *part, pmml::shortestText(points).toUtf8());
    return {};
}

/// Writes the text where the reason code stands: with the band, else with its characteristic.
void setReasonText(QByteArray &card, const BandTags &place, const QString &text)
{
    const bool isOwn = attributePart(card, place.tags[place.band].tag, "reasonCode").has_value();
    const auto owner = isOwn ? place.band : place.characteristic;
    const auto extensions = place.children(owner, "Extension");
    for (const auto each : extensions) {
        const auto &tag = place.tags[each].tag;
        const auto name = attributePart(card, tag, "name");
        const auto value = attributePart(card, tag, "value");
        if (name && value && card.mid(name->from, name->to - name->from) == "reasonText") {
            replacePart(card, *value, attributeText(text));
            return;
        }
    }
    card.insert(place.tags[owner].tag.to,
                "<" + place.tags[owner].prefix + "Extension name=\"reasonText\" value=\""
                    + attributeText(text) + "\" />");
}

} // namespace

Result<QByteArray> editedCard(const QByteArray &card, const CardEdit &edit)
{
    if (card.contains('\0'))
        return refusedEdit(CardEditText::tr("The card is not written in UTF-8; convert it first."));
    ARCHIVE_TRY(model, pmml::readModel(card));
    const auto place = tagsOf(card, edit);
    if (!place)
        return refusedEdit(CardEditText::tr("The card has no such band."));
    auto edited = card;
    if (edit.reasonText) {
        if (!model.usesReasons) {
            return refusedEdit(
                CardEditText::tr("This card gives no reasons; it has no texts for them."));
        }
        if (hasControls(*edit.reasonText))
            return refusedEdit(CardEditText::tr("A reason is one line of plain text."));
        setReasonText(edited, *place, *edit.reasonText);
    }
    if (edit.points) {
        const auto moved = tagsOf(edited, edit);
        if (!moved)
            return refusedEdit(CardEditText::tr("The card has no such band."));
        ARCHIVE_CHECK(setPoints(edited, *moved, *edit.points));
    }
    ARCHIVE_CHECK(pmml::readModel(edited));
    return edited;
}

QByteArray withoutVerification(const QByteArray &card)
{
    const auto tags = pmml::fileTags(card);
    for (const auto &tag : tags) {
        if (tag.name == "ModelVerification" && standsBelow(tags, tag, "PMML/Scorecard"))
            return QByteArray(card).remove(tag.tag.from, tag.end - tag.tag.from);
    }
    return card;
}

} // namespace archive
