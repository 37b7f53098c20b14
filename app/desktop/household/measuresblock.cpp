// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/measuresblock.h"

#include "desktop/style/appstyle.h"

#include <QLabel>
#include <QVBoxLayout>

namespace archive {

MeasuresBlock::MeasuresBlock(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 12);
    rows->setSpacing(4);
    m_title = addLabel("measuresTitle", "heading");
    m_title->setText(tr("Rewards and measures"));
    m_grade = addLabel("measuresGrade", "");
    m_earned = addPart("measuresEarned", tr("Of this grade"));
    m_called = addPart("measuresCalled", tr("Called for by public records"));
    m_taken = addPart("measuresTaken", tr("On the register"));
    m_limits = addPart("measuresLimits",
                       tr("What products would lend at most: for reference, a person decides"));
    tell({});
}

QLabel *MeasuresBlock::addLabel(const char *name, const char *role)
{
    auto *const label = new QLabel(this);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (*role != '\0')
        setStyleProperty(label, "role", QLatin1String(role));
    layout()->addWidget(label);
    return label;
}

MeasuresBlock::Part MeasuresBlock::addPart(const char *name, const QString &title)
{
    auto *const head = addLabel("", "caption");
    head->setText(title);
    return {head, addLabel(name, "")};
}

void MeasuresBlock::fill(const Part &part, const QStringList &lines)
{
    part.lines->setText(lines.join(QLatin1Char('\n')));
    part.title->setVisible(!lines.isEmpty());
    part.lines->setVisible(!lines.isEmpty());
}

void MeasuresBlock::show(const MeasureLines &lines, const QStringList &limits)
{
    m_grade->setText(lines.grade);
    fill(m_earned, lines.earned);
    fill(m_called, lines.called);
    fill(m_taken, lines.taken);
    fill(m_limits, limits);
}

void MeasuresBlock::tell(const QString &sentence)
{
    show({sentence, {}, {}, {}}, {});
}

} // namespace archive
