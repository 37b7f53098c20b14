// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appraisal/appraisaldelegate.h"

#include "desktop/models/appraisalmodel.h"
#include "desktop/style/appstyle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace archive {
namespace {

bool hasSeveralCells(const QString &text)
{
    return text.contains(QLatin1Char('\t')) || text.trimmed().contains(QLatin1Char('\n'));
}

} // namespace

AppraisalDelegate::AppraisalDelegate(std::function<void(const QString &)> tell, QObject *parent)
    : TableDelegate(parent)
    , m_tell(std::move(tell))
{ }

QWidget *AppraisalDelegate::createEditor(QWidget *parent,
                                         const QStyleOptionViewItem &,
                                         const QModelIndex &index) const
{
    const auto *const model = qobject_cast<const AppraisalModel *>(index.model());
    if (model == nullptr)
        return nullptr;
    auto *const line = new QLineEdit(parent);
    line->setAccessibleName(
        model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    const QPersistentModelIndex cell(index);
    connect(line, &QLineEdit::textEdited, this, [this, line, model, cell](const QString &text) {
        if (!cell.isValid())
            return;
        const auto sentence = model->faultWith(cell, text.trimmed());
        setStyleProperty(line, "check", sentence.isEmpty() ? QString() : QStringLiteral("hard"));
        m_tell(sentence);
    });
    return line;
}

bool AppraisalDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *const editor = qobject_cast<QLineEdit *>(watched);
    if (event->type() != QEvent::KeyPress || editor == nullptr)
        return TableDelegate::eventFilter(watched, event);
    auto *const key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        const bool isBack = key->modifiers().testFlag(Qt::ShiftModifier);
        emit commitData(editor);
        emit closeEditor(editor, isBack ? EditPreviousItem : EditNextItem);
        return true;
    }
    const auto clipboard = QGuiApplication::clipboard()->text();
    if (key->matches(QKeySequence::Paste) && hasSeveralCells(clipboard)) {
        emit closeEditor(editor, RevertModelCache);
        emit cellsPasted(clipboard);
        return true;
    }
    return TableDelegate::eventFilter(watched, event);
}

} // namespace archive
