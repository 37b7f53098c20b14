// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newarchive/placestep.h"

#include "desktop/prompts.h"
#include "ui_placestep.h"

#include <QDir>

namespace archive {

PlaceStep::PlaceStep(Prompts &prompts, QWidget *parent)
    : AssistantStep(parent)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::PlaceStep>())
{
    m_ui->setupUi(this);
    m_ui->suite->addItem(tr("International: AES, SHA-256, Ed25519"), QStringLiteral("standard"));
    m_ui->suite->addItem(tr("National (国密): SM4, SM3, SM2"), QStringLiteral("shangmi"));
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, &PlaceStep::chooseFolder);
    connect(m_ui->folder, &QLineEdit::textChanged, this, &PlaceStep::edited);
}

PlaceStep::~PlaceStep() = default;

QString PlaceStep::heading() const
{
    return tr("A new archive");
}

void PlaceStep::enter(const FoundingOrder &)
{
    m_ui->folder->setFocus();
}

void PlaceStep::chooseFolder()
{
    const auto folder = m_prompts.chooseFolder(tr("Folder of the new archive"));
    if (!folder.isEmpty())
        m_ui->folder->setText(QDir::toNativeSeparators(folder));
}

Result<void> PlaceStep::take(FoundingOrder &order)
{
    const auto folder = QDir::fromNativeSeparators(m_ui->folder->text().trimmed());
    m_ui->folder->setFocus();
    if (folder.isEmpty() || QDir::isRelativePath(folder)) {
        return Error{
            ErrorCode::InvalidInput, tr("Choose the folder, or type its whole path."), folder};
    }
    order.archive.folder = QDir::cleanPath(folder);
    order.archive.suite = m_ui->suite->currentData().toString();
    order.archive.training = m_ui->forPractice->isChecked();
    return {};
}

} // namespace archive
