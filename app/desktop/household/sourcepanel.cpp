// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/sourcepanel.h"

#include "catalogue/valuetext.h"
#include "desktop/form/facttext.h"
#include "desktop/style/appstyle.h"
#include "domain/partialdate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace archive {

namespace {

constexpr int sourceWidth = 300;

QLabel *addText(QWidget *panel, QVBoxLayout *rows, const char *name, const char *role)
{
    auto *const label = new QLabel(panel);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setStyleProperty(label, "role", QLatin1String(role));
    rows->addWidget(label);
    return label;
}

QString shown(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

/// None for an empty line.
Result<std::optional<QDate>> typedDay(const QLineEdit &line)
{
    const auto text = line.text().trimmed();
    if (text.isEmpty())
        return std::optional<QDate>();
    ARCHIVE_TRY(date, PartialDate::fromTyped(text));
    const auto day = QDate::fromString(date.toWire(), Qt::ISODate);
    if (!day.isValid()) {
        return Error{
            ErrorCode::InvalidInput, SourcePanel::tr("Type the whole day, as in 20260308."), text};
    }
    return std::optional(day);
}

} // namespace

SourcePanel::SourcePanel(const Catalogue &catalogue, FieldMarks &marks, QWidget *parent)
    : PopupPanel(parent)
    , m_catalogue(catalogue)
    , m_marks(marks)
    , m_title(addText(this, rows(), "sourceTitle", "strong"))
    , m_known(addText(this, rows(), "sourceKnown", "caption"))
    , m_hint(addText(this, rows(), "sourceHint", "caption"))
    , m_source(new QComboBox(this))
{
    setObjectName(QStringLiteral("sourcePanel"));
    setFixedWidth(sourceWidth);
    m_source->setObjectName(QStringLiteral("sourceChoice"));
    m_source->addItem(tr("Not said"), QString());
    for (const auto &entry : facttext::sources(catalogue).entries)
        m_source->addItem(titleOf(entry), entry.code);
    auto *const label = new QLabel(tr("&Source:"), this);
    label->setBuddy(m_source);
    rows()->addWidget(label);
    rows()->addWidget(m_source);
    m_collected = addDay("sourceCollected", tr("&Collected on (empty: the day it is saved):"));
    m_until = addDay("sourceUntil", tr("&Valid until (empty: as long as usual):"));
    m_all = new QCheckBox(tr("For &all that is unsaved of this record"), this);
    m_all->setObjectName(QStringLiteral("sourceOfAll"));
    rows()->addWidget(m_all);
    m_problem = addText(this, rows(), "sourceProblem", "hard");
    m_set = new QPushButton(tr("&Note it"), this);
    m_set->setObjectName(QStringLiteral("sourceSet"));
    setStyleProperty(m_set, "kind", QStringLiteral("primary"));
    rows()->addWidget(m_set, 0, Qt::AlignRight);
    connect(m_set, &QPushButton::clicked, this, &SourcePanel::set);
}

QLineEdit *SourcePanel::addDay(const char *name, const QString &label)
{
    auto *const line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    auto *const buddy = new QLabel(label, this);
    buddy->setBuddy(line);
    rows()->addWidget(buddy);
    rows()->addWidget(line);
    connect(line, &QLineEdit::returnPressed, this, &SourcePanel::set);
    return line;
}

QString SourcePanel::hint(Typed typed)
{
    switch (typed) {
    case Typed::Field:
        return tr("What you typed here and did not save comes from:");
    case Typed::Record:
        return tr("What you typed into this record and did not save comes from:");
    default:
        return tr("Type something into this record to tell where that comes from.");
    }
}

void SourcePanel::open(const FieldMarks::Key &key, Typed typed, QDate today, QWidget *place)
{
    m_key = key;
    m_today = today;
    m_title->setText(titleOf(m_catalogue.field(key.second)));
    const auto *const fact = m_marks.fact(key);
    auto known =
        fact == nullptr ? tr("Nothing of it is saved yet") : facttext::whole(m_catalogue, *fact);
    if (m_marks.isStale(key))
        known += QLatin1Char('\n') + tr("It is stale: ask again and enter it anew");
    m_known->setText(known);
    m_hint->setText(hint(typed));
    const auto source = m_marks.source(key);
    m_source->setCurrentIndex(std::max(0, m_source->findData(source.source)));
    m_collected->setText(shown(source.collectedOn));
    m_until->setText(shown(source.validUntil));
    m_problem->clear();
    m_problem->hide();
    for (auto *const widget :
         std::initializer_list<QWidget *>{m_source, m_collected, m_until, m_set})
        widget->setEnabled(typed != Typed::Nothing);
    const bool isToldOfAll = !source.isEmpty() && !m_marks.hasOwnSource(key);
    m_all->setEnabled(typed == Typed::Field);
    m_all->setChecked(typed == Typed::Record || isToldOfAll);
    openBelow(place);
}

void SourcePanel::set()
{
    const auto read = [this]() -> Result<FactSource> {
        ARCHIVE_TRY(collected, typedDay(*m_collected));
        ARCHIVE_TRY(until, typedDay(*m_until));
        const FactSource source{m_source->currentData().toString(), collected, until};
        ARCHIVE_CHECK(factsource::check(source, m_catalogue, m_today));
        return source;
    };
    const auto source = read();
    if (!source) {
        m_problem->setText(source.error().message);
        m_problem->show();
        adjustSize();
        return;
    }
    finish();
    if (m_all->isChecked()) {
        m_marks.setSourceOfAll(m_key.first, *source);
    } else {
        m_marks.setSource(m_key, *source);
    }
}

} // namespace archive
