// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/sentencelist.h"

#include "desktop/style/icons.h"

#include <QLabel>
#include <QVBoxLayout>

namespace archive {
namespace {

constexpr int signSide = 16;
constexpr int sentenceGap = 8;

palette::Role roleOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Error:
        return palette::bad;
    case Glyph::Ok:
        return palette::ok;
    default:
        return palette::warn;
    }
}

} // namespace

SentenceList::SentenceList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(sentenceGap);
}

void SentenceList::clear()
{
    m_sentences.clear();
    while (const auto *const item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void SentenceList::add(Glyph glyph, const QString &sentence)
{
    m_sentences.append(sentence);
    auto *const row = new QWidget(this);
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(sentenceGap);
    auto *const sign = new QLabel(row);
    showGlyph(sign, glyph, roleOf(glyph), signSide);
    auto *const words = new QLabel(sentence, row);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_layout->addWidget(row);
}

} // namespace archive
