// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/resumebar.h"

#include "desktop/prompts.h"
#include "desktop/style/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace archive {
namespace {

constexpr int chinaOffset = 8 * 3600;

QString sentenceOf(const OfferedForm &form)
{
    const auto at =
        form.typedAt.toOffsetFromUtc(chinaOffset).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const auto until = form.lastDay.toString(Qt::ISODate);
    if (!form.row) {
        return ResumeBar::tr("A new household that you typed on %1 is not saved; it is kept until "
                             "%2.")
            .arg(at, until);
    }
    const QStringList who{form.row->name, form.row->registerNumber};
    return ResumeBar::tr("What you typed of %1 on %2 is not saved; it is kept until %3.")
        .arg(who.join(QLatin1Char(' ')).trimmed(), at, until);
}

} // namespace

ResumeBar::ResumeBar(ArchiveWorker &worker, Prompts &prompts, QWidget *parent)
    : QFrame(parent)
    , m_worker(worker)
    , m_prompts(prompts)
    , m_sentence(new QLabel(this))
    , m_resume(new QPushButton(tr("&Go on with it"), this))
    , m_discard(new QPushButton(tr("Discard i&t"), this))
{
    setObjectName(QStringLiteral("resumeBar"));
    m_sentence->setObjectName(QStringLiteral("resumeSentence"));
    m_resume->setObjectName(QStringLiteral("resume"));
    m_discard->setObjectName(QStringLiteral("discardTyped"));
    setProperty("banner", QStringLiteral("warn"));
    auto *const icon = new QLabel(this);
    showGlyph(icon, Glyph::Pen, palette::warn, 18);
    m_sentence->setWordWrap(true);
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(8);
    line->addWidget(icon);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_resume);
    line->addWidget(m_discard);
    hide();
    connect(m_resume, &QPushButton::clicked, this, [this] {
        hide();
        emit resumeChosen(*m_offered);
    });
    connect(m_discard, &QPushButton::clicked, this, &ResumeBar::discard);
}

void ResumeBar::setRights(const WorkRights &rights)
{
    m_offers = rights.list;
}

void ResumeBar::refresh()
{
    // Asking for what is refused would be journalled as an attempt.
    if (!m_offers) {
        show({});
        return;
    }
    m_worker.run<std::vector<OfferedForm>>(
        this,
        [](Archive &archive, const Session &session) {
            return archive.typedForms().offered(session);
        },
        [this](const Result<std::vector<OfferedForm>> &forms) {
            if (forms) {
                show(*forms);
            } else {
                m_prompts.tell(forms.error().message);
            }
        });
}

void ResumeBar::show(const std::vector<OfferedForm> &forms)
{
    setVisible(!forms.empty());
    m_offered.reset();
    if (forms.empty())
        return;
    m_offered = forms.front();
    m_sentence->setText(sentenceOf(*m_offered));
}

void ResumeBar::discard()
{
    if (!m_prompts.confirm(tr("Discard what is typed? It can't be brought back."),
                           tr("&Discard it")))
        return;
    m_worker.run<void>(
        this,
        [household = m_offered->household](Archive &archive, const Session &session) {
            return archive.typedForms().discard(session, household);
        },
        [this](const Result<void> &gone) {
            if (gone) {
                refresh();
            } else {
                m_prompts.tell(gone.error().message);
            }
        });
}

} // namespace archive
