// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/besideline.h"

#include "desktop/style/appstyle.h"

#include <QLabel>
#include <QVBoxLayout>

namespace archive {

QString BesideField::text() const
{
    QStringList parts;
    for (const auto &part : {former, stale, note, source}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QLatin1Char('\n'));
}

BesideLine::BesideLine(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    hide();
}

void BesideLine::put(QLabel *&label, const char *name, const char *role, const QString &text)
{
    if (label == nullptr && text.isEmpty())
        return;
    if (label == nullptr) {
        label = new QLabel(this);
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setStyleProperty(label, "role", QLatin1String(role));
        m_lines->addWidget(label);
    }
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void BesideLine::show(const BesideField &beside)
{
    if (m_shown == beside)
        return;
    m_shown = beside;
    put(m_former, "former", "caption", beside.former);
    put(m_stale, "stale", "soft", beside.stale);
    put(m_note, "note", "caption", beside.note);
    setVisible(!beside.former.isEmpty() || !beside.stale.isEmpty() || !beside.note.isEmpty());
}

} // namespace archive
