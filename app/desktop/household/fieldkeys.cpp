// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/fieldkeys.h"

#include "base/legalclock.h"
#include "desktop/form/fieldmarks.h"
#include "desktop/form/fieldrow.h"
#include "desktop/household/notepanel.h"
#include "desktop/household/sourcepanel.h"
#include "desktop/models/householddraft.h"

#include <QApplication>
#include <QShortcut>

namespace archive {

FieldKeys::FieldKeys(Parts parts, QWidget *page)
    : QObject(page)
    , m_parts(std::move(parts))
    , m_page(page)
    , m_source(new SourcePanel(*m_parts.archive->catalogue, *m_parts.marks, page))
    , m_note(new NotePanel(*m_parts.archive->catalogue, *m_parts.marks, *m_parts.facts, page))
{
    bind(Qt::CTRL | Qt::Key_D, tr("Take over last year's value"), &FieldKeys::takeFormer);
    bind(Qt::ALT | Qt::Key_Return, tr("Where the value comes from"), &FieldKeys::tellSource);
    bind(Qt::CTRL | Qt::Key_M, tr("Note on this field"), &FieldKeys::note);
}

void FieldKeys::bind(const QKeySequence &keys,
                     const QString &what,
                     void (FieldKeys::*act)(FieldPlace))
{
    auto *const shortcut = new QShortcut(keys, m_page);
    shortcut->setWhatsThis(what);
    connect(shortcut, &QShortcut::activated, this, [this, act] {
        const auto here = m_parts.place();
        if (!here.record.isNull() && QApplication::focusWidget() != nullptr)
            (this->*act)(here);
    });
}

void FieldKeys::takeFormer(FieldPlace here)
{
    const auto former = m_parts.marks->former(here.record, here.field);
    if (!former)
        return;
    if (auto *const row = fieldRowAround(QApplication::focusWidget())) {
        row->take(former->value);
        return;
    }
    auto &table = m_parts.draft->table(here.field.kind);
    const auto row = table.rowOf(here.record);
    if (row >= 0 && table.isOpen(row, table.kind().fields.at(here.field.index)))
        table.setValue(row, here.field, former->value);
}

void FieldKeys::tellSource(FieldPlace here)
{
    const auto changes = m_parts.draft->table(here.field.kind).changes();
    auto typed = SourcePanel::Typed::Nothing;
    for (const auto &change : changes) {
        if (!(change.uid == here.record) || change.deleted)
            continue;
        const bool isHere =
            std::any_of(change.values.begin(), change.values.end(), [&here](const auto &value) {
                return value.first == here.field;
            });
        typed = isHere ? SourcePanel::Typed::Field : SourcePanel::Typed::Record;
    }
    m_source->open({here.record, here.field},
                   typed,
                   legalclock::civilDate(m_parts.archive->environment.clock->nowUtc()),
                   QApplication::focusWidget());
}

void FieldKeys::note(FieldPlace here)
{
    const auto &table = m_parts.draft->table(here.field.kind);
    const auto row = table.rowOf(here.record);
    m_note->open({here.record, here.field},
                 row >= 0 && !table.draft(row).isNew,
                 QApplication::focusWidget());
}

} // namespace archive
