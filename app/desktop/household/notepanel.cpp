// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/notepanel.h"

#include "catalogue/valuetext.h"
#include "desktop/form/facttext.h"
#include "desktop/household/fieldfacts.h"
#include "desktop/style/appstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace archive {

namespace {

constexpr int noteWidth = 340;
constexpr int longestNote = 500;

} // namespace

NotePanel::NotePanel(const Catalogue &catalogue,
                     const FieldMarks &marks,
                     FieldFacts &facts,
                     QWidget *parent)
    : PopupPanel(parent)
    , m_catalogue(catalogue)
    , m_marks(marks)
    , m_facts(facts)
    , m_title(new QLabel(this))
    , m_talk(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_close(new QPushButton(tr("C&lose the note"), this))
    , m_say(new QPushButton(this))
{
    setObjectName(QStringLiteral("notePanel"));
    setFixedWidth(noteWidth);
    m_talk->setObjectName(QStringLiteral("noteTalk"));
    m_words->setObjectName(QStringLiteral("noteWords"));
    m_words->setMaxLength(longestNote);
    m_problem->setObjectName(QStringLiteral("noteProblem"));
    m_close->setObjectName(QStringLiteral("noteClose"));
    m_say->setObjectName(QStringLiteral("noteSay"));
    setStyleProperty(m_title, "role", QStringLiteral("strong"));
    setStyleProperty(m_problem, "role", QStringLiteral("hard"));
    setStyleProperty(m_say, "kind", QStringLiteral("primary"));
    for (auto *const label : {m_title, m_talk, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *const buddy = new QLabel(tr("&Words:"), this);
    buddy->setBuddy(m_words);
    for (auto *const widget :
         std::initializer_list<QWidget *>{m_title, m_talk, buddy, m_words, m_problem})
        rows()->addWidget(widget);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_say);
    rows()->addLayout(buttons);
    connect(m_words, &QLineEdit::textChanged, this, &NotePanel::showChoice);
    connect(m_words, &QLineEdit::returnPressed, this, &NotePanel::say);
    connect(m_say, &QPushButton::clicked, this, &NotePanel::say);
    connect(m_close, &QPushButton::clicked, this, &NotePanel::closeNote);
    connect(&m_facts, &FieldFacts::taken, this, &PopupPanel::finish);
    connect(&m_facts, &FieldFacts::notTaken, this, [this](const Error &error) {
        if (!isVisible()) {
            emit m_facts.failed(error);
            return;
        }
        m_problem->setText(error.message);
        m_problem->show();
        adjustSize();
        showChoice();
    });
}

void NotePanel::open(const FieldMarks::Key &key, bool isSaved, QWidget *place)
{
    m_key = key;
    m_isSaved = isSaved;
    const auto *const note = m_marks.note(key);
    m_note = note == nullptr ? std::nullopt : std::optional(*note);
    m_title->setText(tr("Note on %1").arg(titleOf(m_catalogue.field(key.second))));
    m_talk->setText(m_note ? facttext::talk(*m_note)
                        : isSaved
                        ? tr("Ask or tell something about this field; a colleague answers it.")
                        : tr("Save the record first; a note stands on what is saved."));
    m_say->setText(!m_note ? tr("&Write it") : m_note->answered ? tr("&Ask again") : tr("&Answer"));
    m_close->setVisible(m_note.has_value());
    m_words->clear();
    m_words->setEnabled(isSaved);
    m_problem->clear();
    m_problem->hide();
    showChoice();
    openBelow(place);
}

void NotePanel::showChoice()
{
    const bool anyWords = !m_words->text().trimmed().isEmpty();
    m_say->setEnabled(m_isSaved && anyWords);
    // A note that nobody answered is closed for a reason.
    m_close->setEnabled(m_note && (m_note->answered || anyWords));
}

void NotePanel::go(const QString &action, const QString &reason, const CaseValues &values)
{
    m_say->setEnabled(false);
    m_close->setEnabled(false);
    m_facts.step({m_note->id, action, reason, values, m_note->revision});
}

void NotePanel::say()
{
    if (!m_say->isEnabled())
        return;
    const auto words = m_words->text().trimmed();
    if (m_note && m_note->answered) {
        go(QStringLiteral("ask"), {}, {{QStringLiteral("text"), words}});
    } else if (m_note) {
        go(QStringLiteral("answer"), {}, {{QStringLiteral("reply"), words}});
    } else {
        m_say->setEnabled(false);
        m_facts.open({noteWorkflow(),
                      m_key.first.toString(),
                      {},
                      {{QStringLiteral("field"), m_catalogue.field(m_key.second).name},
                       {QStringLiteral("text"), words}}});
    }
}

void NotePanel::closeNote()
{
    if (m_close->isEnabled())
        go(QStringLiteral("close"), m_words->text().trimmed(), {});
}

} // namespace archive
