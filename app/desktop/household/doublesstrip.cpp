// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/doublesstrip.h"

#include "desktop/household/comparedialog.h"
#include "desktop/models/householddraft.h"
#include "desktop/prompts.h"
#include "desktop/style/icons.h"
#include "views/household.h"
#include "views/person.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace archive {
namespace {

constexpr int askPauseMs = 150;

/// What somebody is known by.
constexpr FieldId marks[] = {fields::person::name,
                             fields::person::idNumber,
                             fields::person::phone,
                             fields::person::birthDate,
                             fields::household::phone};

bool isTyped(const DraftRecord &draft)
{
    return std::any_of(std::begin(marks), std::end(marks), [&draft](FieldId field) {
        return field.kind == draft.now.kind && !draft.now.value(field).isNone()
            && !(draft.now.value(field) == draft.saved.value(field));
    });
}

} // namespace

QString doubleSentence(const DoubleHit &hit)
{
    const auto &number = hit.row.registerNumber;
    switch (hit.reason) {
    case DoubleReason::IdNumber:
        return DoublesStrip::tr("The same identity number stands in household %1.").arg(number);
    case DoubleReason::Person:
        return DoublesStrip::tr("%1 of the same name, birth date and village stands in household "
                                "%2.")
            .arg(hit.row.name, number);
    case DoubleReason::Phone:
        return DoublesStrip::tr("The same phone stands in household %1 (%2).")
            .arg(number, hit.row.name);
    case DoubleReason::Name:
        break;
    }
    return DoublesStrip::tr("In this village %1 has the same name or one that sounds alike "
                            "(household %2).")
        .arg(hit.row.name, number);
}

DoublesStrip::DoublesStrip(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_compare(new QPushButton(tr("&Compare"), this))
    , m_dismiss(new QPushButton(tr("Somebody &else"), this))
{
    m_sentence->setObjectName(QStringLiteral("doubleSentence"));
    m_sentence->setWordWrap(true);
    m_compare->setObjectName(QStringLiteral("compareDouble"));
    m_dismiss->setObjectName(QStringLiteral("dismissDouble"));
    setProperty("banner", QStringLiteral("warn"));
    auto *const icon = new QLabel(this);
    showGlyph(icon, Glyph::People, palette::warn, 18);
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(8);
    line->addWidget(icon);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_compare);
    line->addWidget(m_dismiss);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(askPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DoublesStrip::ask);
    connect(m_compare, &QPushButton::clicked, this, &DoublesStrip::compare);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        for (const auto &hit : m_hits)
            m_dismissed.insert(hit.row.household);
        hide();
    });
}

void DoublesStrip::bind(const PanelContext &context)
{
    m_context = context;
}

void DoublesStrip::clear()
{
    m_pause.stop();
    m_asking.cancel();
    m_dismissed.clear();
    hide();
}

void DoublesStrip::typed(const TypedPlace &place)
{
    const auto isMark =
        std::find(std::begin(marks), std::end(marks), place.field) != std::end(marks);
    if (place.record.isNull() || !isMark)
        return;
    m_place = place;
    m_pause.start();
}

std::optional<DoubleQuery> DoublesStrip::query() const
{
    const auto &draft = *m_context.draft;
    const auto &table = draft.table(m_place.field.kind);
    const auto row = table.rowOf(m_place.record);
    if (row < 0 || !isTyped(table.draft(row)))
        return {};
    const auto &record = table.draft(row).now;
    DoubleQuery query;
    query.household = draft.household();
    const HouseholdView household(draft.table(kinds::household).draft(0).now);
    query.division = household.division();
    if (record.kind == kinds::household) {
        query.phone = household.phone();
        return query;
    }
    const PersonView person(record);
    query.name = person.name();
    query.idNumber = person.idNumber();
    query.phone = person.phone();
    query.birth = person.birthDate().value_or(PartialDate());
    return query;
}

void DoublesStrip::ask()
{
    m_asking.cancel();
    const auto asked = query();
    if (!asked)
        return;
    m_asked = *asked;
    m_asking = m_context.worker->run<std::vector<DoubleHit>>(
        this,
        [query = m_asked](Archive &archive, const Session &session) {
            return archive.doubles().find(session, query);
        },
        [this](const Result<std::vector<DoubleHit>> &hits) {
            if (hits) {
                show(*hits);
            } else {
                hide();
                m_context.prompts->tell(hits.error().message);
            }
        });
}

void DoublesStrip::show(const std::vector<DoubleHit> &hits)
{
    m_hits.clear();
    std::copy_if(hits.begin(), hits.end(), std::back_inserter(m_hits), [this](const auto &hit) {
        return m_dismissed.count(hit.row.household) == 0;
    });
    setVisible(!m_hits.empty());
    if (m_hits.empty())
        return;
    auto sentence = doubleSentence(m_hits.front());
    if (m_hits.size() > 1)
        sentence += QLatin1Char(' ') + tr("And %n more.", nullptr, int(m_hits.size()) - 1);
    m_sentence->setText(sentence);
}

void DoublesStrip::compare()
{
    auto *const dialog = new CompareDialog(m_context, m_asked, m_hits, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::openWanted, this, &DoublesStrip::openWanted);
    dialog->open();
}

} // namespace archive
