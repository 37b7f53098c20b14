// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/comparedialog.h"

#include "catalogue/valuetext.h"
#include "desktop/household/doublesstrip.h"
#include "desktop/prompts.h"
#include "ui_comparedialog.h"
#include "views/household.h"
#include "views/person.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace archive {
namespace {

enum Row { Name, IdNumber, Birth, Phone, Village, Group, Address, RowCount };

} // namespace

CompareDialog::CompareDialog(const PanelContext &context,
                             const DoubleQuery &typed,
                             std::vector<DoubleHit> hits,
                             QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_typed(typed)
    , m_hits(std::move(hits))
    , m_ui(std::make_unique<Ui::CompareDialog>())
{
    m_ui->setupUi(this);
    m_ui->sides->setRowCount(RowCount);
    m_ui->sides->setColumnCount(2);
    m_ui->sides->setHorizontalHeaderLabels({tr("Typed here"), tr("Kept there")});
    m_ui->sides->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto &hit : m_hits)
        m_ui->hits->addItem(doubleSentence(hit));
    connect(m_ui->hits, &QComboBox::currentIndexChanged, this, &CompareDialog::choose);
    connect(m_ui->look, &QPushButton::clicked, this, &CompareDialog::look);
    connect(m_ui->open, &QPushButton::clicked, this, [this] {
        const auto household = other().household;
        accept();
        emit openWanted(household);
    });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    choose(0);
}

CompareDialog::~CompareDialog() = default;

const ListRow &CompareDialog::other() const
{
    return m_hits.at(static_cast<size_t>(std::max(0, m_ui->hits->currentIndex()))).row;
}

QString CompareDialog::placeOf(const QString &division) const
{
    const auto code = DivisionCode::parse(division);
    const auto found = code ? m_context.archive->divisions.find(*code) : std::nullopt;
    return found ? found->shortName() : division;
}

void CompareDialog::setRow(int row,
                           const QString &title,
                           const QString &typed,
                           const QString &other)
{
    m_ui->sides->setVerticalHeaderItem(row, new QTableWidgetItem(title));
    m_ui->sides->setItem(row, 0, new QTableWidgetItem(typed));
    m_ui->sides->setItem(row, 1, new QTableWidgetItem(other));
}

void CompareDialog::choose(int)
{
    const auto &row = other();
    const auto &catalogue = *m_context.archive->catalogue;
    const auto title = [&catalogue](FieldId field) {
        return titleOf(catalogue.field(field));
    };
    setRow(Name, title(fields::person::name), m_typed.name, row.name);
    setRow(IdNumber, title(fields::person::idNumber), m_typed.idNumber, row.idNumber);
    setRow(Birth, title(fields::person::birthDate), Value::of(m_typed.birth).toWire(), {});
    setRow(Phone, title(fields::person::phone), m_typed.phone, row.phone);
    setRow(Village,
           title(fields::household::division),
           placeOf(m_typed.division),
           placeOf(row.division));
    setRow(Group, title(fields::household::groupName), {}, row.group);
    setRow(Address, title(fields::household::address), {}, {});
    // A household outside the townships or the area is told by its number alone.
    const bool isOpen = !row.uid.isNull();
    m_ui->look->setEnabled(isOpen);
    m_ui->open->setEnabled(isOpen);
}

void CompareDialog::look()
{
    m_ui->look->setEnabled(false);
    m_context.worker->run<HouseholdFile>(
        this,
        [household = other().household](Archive &archive, const Session &session) {
            return readHousehold(archive, session, household, {kinds::person});
        },
        [this, household = other().household](const Result<HouseholdFile> &file) {
            if (!file) {
                m_context.prompts->tell(file.error().message);
            } else if (household == other().household) {
                showFull(*file);
            }
        });
}

void CompareDialog::showFull(const HouseholdFile &file)
{
    const HouseholdView household(file.household.record);
    m_ui->sides->item(Group, 1)->setText(household.groupName());
    m_ui->sides->item(Address, 1)->setText(household.address());
    for (const auto &[kind, members] : file.children) {
        for (const auto &member : members) {
            if (!(member.record.uid == other().uid))
                continue;
            const PersonView person(member.record);
            m_ui->sides->item(Name, 1)->setText(person.name());
            m_ui->sides->item(IdNumber, 1)->setText(person.idNumber());
            m_ui->sides->item(Phone, 1)->setText(person.phone());
            m_ui->sides->item(Birth, 1)->setText(
                Value::of(person.birthDate().value_or(PartialDate())).toWire());
        }
    }
}

} // namespace archive
