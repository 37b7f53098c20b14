// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/retention.h"
#include "archive/workflowcells.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace archive {
namespace {

struct RetentionLoaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Retention)
};

constexpr QByteArrayView retentionHeader(
    "kind,rule,field,test,codes,end,term,open,law,law_term,rated,title,title_en,source");

/// The cells of a row by their column.
struct RetentionCells
{
    QString kind, rule, field, test, codes, end, term, open, law, lawTerm, rated, title, titleEn,
        source;

    explicit RetentionCells(const CsvTable::Row &cells)
    {
        size_t i = 0;
        for (auto *cell : {&kind,
                           &rule,
                           &field,
                           &test,
                           &codes,
                           &end,
                           &term,
                           &open,
                           &law,
                           &lawTerm,
                           &rated,
                           &title,
                           &titleEn,
                           &source})
            *cell = QString::fromUtf8(cells[i++]);
    }
};

const QHash<QString, RetentionRule> &ruleWords()
{
    static const QHash<QString, RetentionRule> words{
        {QStringLiteral("open"), RetentionRule::Open},
        {QStringLiteral("term"), RetentionRule::Term},
        {QStringLiteral("repaired"), RetentionRule::Repaired},
        {QStringLiteral("published"), RetentionRule::Published},
        {QStringLiteral("with"), RetentionRule::With}};
    return words;
}

/// Makes one row, cell by cell; the first cell that does not fit is named.
class RetentionRowReader
{
public:
    RetentionRowReader(const Catalogue &catalogue, const RetentionCells &cells, WorkflowRow place)
        : m_catalogue(catalogue)
        , m_cells(cells)
        , m_place(place)
    { }

    Result<RetentionRow> row()
    {
        const auto *kind = m_catalogue.findKind(m_cells.kind);
        if (kind == nullptr)
            return m_place.unknown(m_cells.kind);
        const auto rule = ruleWords().find(m_cells.rule);
        if (rule == ruleWords().end())
            return m_place.unknown(m_cells.rule);
        if (m_cells.rated != QLatin1String("yes") && m_cells.rated != QLatin1String("no"))
            return m_place.unknown(m_cells.rated);
        if (m_cells.title.isEmpty() || m_cells.titleEn.isEmpty() || m_cells.source.isEmpty())
            return m_place.error(RetentionLoaderText::tr("title or source is missing"));
        m_row.kind = kind->index;
        m_row.rule = *rule;
        m_row.rated = m_cells.rated == QLatin1String("yes");
        m_row.title = m_cells.title;
        m_row.titleEn = m_cells.titleEn;
        m_row.law = m_cells.law;
        m_row.source = m_cells.source;
        ARCHIVE_CHECK(m_row.rule == RetentionRule::With ? readReference() : readTest());
        ARCHIVE_CHECK(readEnd());
        ARCHIVE_CHECK(readTerms());
        return m_row;
    }

private:
    Result<void> readReference()
    {
        const auto *field = namedField(m_catalogue, m_cells.kind, m_cells.field);
        if (field == nullptr || field->type != ValueType::Ref)
            return m_place.unknown(m_cells.field);
        if (!m_cells.test.isEmpty() || !m_cells.codes.isEmpty())
            return m_place.unknown(m_cells.test + m_cells.codes);
        m_row.end = field->id;
        return {};
    }

    Result<void> readTest()
    {
        if (m_cells.field.isEmpty() && m_cells.test.isEmpty() && m_cells.codes.isEmpty()) {
            return m_row.rule == RetentionRule::Open
                ? m_place.error(RetentionLoaderText::tr("it does not say when the fact is open"))
                : Result<void>();
        }
        const auto *field = namedField(m_catalogue, m_cells.kind, m_cells.field);
        if (field == nullptr)
            return m_place.unknown(m_cells.field);
        m_row.test = FactTest::read(m_catalogue, *field, m_cells.test, m_cells.codes);
        return m_row.test ? Result<void>() : m_place.unknown(m_cells.test + u' ' + m_cells.codes);
    }

    Result<void> readEnd()
    {
        const bool needsEnd =
            m_row.rule != RetentionRule::Open && m_row.rule != RetentionRule::With;
        if (!needsEnd)
            return m_cells.end.isEmpty() ? Result<void>() : m_place.unknown(m_cells.end);
        const auto *field = namedField(m_catalogue, m_cells.kind, m_cells.end);
        const bool fits = field != nullptr
            && (field->type == ValueType::Date
                || (field->type == ValueType::Count && m_row.rule == RetentionRule::Term));
        if (!fits)
            return m_place.unknown(m_cells.end);
        m_row.end = field->id;
        m_row.isYear = field->type == ValueType::Count;
        return readOpen(*field);
    }

    /// A fact can be open only as long as its end may be left empty.
    Result<void> readOpen(const Field &end)
    {
        if (m_row.rule != RetentionRule::Term)
            return {};
        if (m_cells.open != QLatin1String("never") && m_cells.open != QLatin1String("none"))
            return m_place.unknown(m_cells.open);
        if (end.required == (m_cells.open == QLatin1String("none")))
            return {};
        return m_place.error(end.required
                                 ? RetentionLoaderText::tr("the end is never empty, so no fact is "
                                                           "open; write none")
                                 : RetentionLoaderText::tr("an end may be empty, and an open fact "
                                                           "never expires; write never"));
    }

    Result<void> readTerms()
    {
        const bool isTerm = m_row.rule == RetentionRule::Term;
        if (!isTerm && !(m_cells.term + m_cells.lawTerm).isEmpty())
            return m_place.unknown(m_cells.term + m_cells.lawTerm);
        if (m_row.rule != RetentionRule::Term && !m_cells.open.isEmpty())
            return m_place.unknown(m_cells.open);
        const bool mayBeKept = isTerm || m_row.rule == RetentionRule::Open;
        if (!mayBeKept && !m_cells.law.isEmpty())
            return m_place.unknown(m_cells.law);
        if (!isTerm)
            return {};
        const auto term = workflowcells::term(m_cells.term);
        if (!term || term->count == 0)
            return m_place.unknown(m_cells.term);
        m_row.term = *term;
        m_row.lawTerm = workflowcells::term(m_cells.lawTerm);
        if (m_cells.law.isEmpty() != m_cells.lawTerm.isEmpty()
            || (!m_cells.lawTerm.isEmpty() && !m_row.lawTerm)) {
            return m_place.error(RetentionLoaderText::tr("another law needs its term, and a term "
                                                         "its law"));
        }
        return {};
    }

    const Catalogue &m_catalogue;
    const RetentionCells &m_cells;
    WorkflowRow m_place;
    RetentionRow m_row;
};

bool isTermRow(const RetentionRow &row)
{
    return row.rule == RetentionRule::Open || row.rule == RetentionRule::Term;
}

/// Whether an earlier row speaks of every record that this one could speak of.
bool isNeverAsked(const std::vector<RetentionRow> &before, const RetentionRow &row)
{
    return isTermRow(row) && std::any_of(before.begin(), before.end(), [&](const auto &earlier) {
               return earlier.kind == row.kind && isTermRow(earlier) && !earlier.test;
           });
}

} // namespace

Result<std::shared_ptr<const Retention>> Retention::shipped(const Catalogue &catalogue)
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/retention.csv")));
    return read(table.bytes, QStringLiteral("retention.csv"), catalogue);
}

Result<std::shared_ptr<const Retention>>
Retention::read(const QByteArray &bytes, const QString &file, const Catalogue &catalogue)
{
    const CsvTable table{file, bytes};
    ARCHIVE_TRY(rows, table.rows(retentionHeader));
    auto retention = std::make_shared<Retention>();
    for (size_t i = 0; i < rows.size(); ++i) {
        const RetentionCells cells(rows[i]);
        const WorkflowRow place{table, i};
        ARCHIVE_TRY(row, RetentionRowReader(catalogue, cells, place).row());
        if (isNeverAsked(retention->m_rows, row)) {
            return place.error(RetentionLoaderText::tr("a row above speaks of every record of the "
                                                       "kind already"));
        }
        retention->m_rows.push_back(row);
    }
    return std::shared_ptr<const Retention>(std::move(retention));
}

} // namespace archive
