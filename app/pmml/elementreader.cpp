// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/element.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace archive::pmml {
namespace {

struct ElementReaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::Element)
};

/// Builds the tree with a stack of its own, so that no nesting of the file becomes one of the program.
class ElementReader
{
public:
    ElementReader(const QByteArray &bytes, const ReadLimits &limits)
        : m_reader(bytes)
        , m_limits(limits)
    { }

    Result<Element> read()
    {
        while (!m_reader.atEnd())
            ARCHIVE_CHECK(step(m_reader.readNext()));
        if (m_reader.hasError()) {
            return refusedHere(
                ElementReaderText::tr("it is no proper XML (%1); write the card anew.")
                    .arg(m_reader.errorString().left(120)));
        }
        return std::move(m_root);
    }

private:
    Result<void> step(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return refusedHere(ElementReaderText::tr(
                "a DOCTYPE or an entity of its own is not taken; remove it."));
        case QXmlStreamReader::StartElement:
            return open();
        case QXmlStreamReader::EndElement:
            close();
            return {};
        case QXmlStreamReader::Characters:
            if (!m_open.empty())
                m_open.back().text += m_reader.text();
            return {};
        default:
            return {};
        }
    }

    Result<void> open()
    {
        Element element;
        element.name = m_reader.name().toString();
        element.line = m_reader.lineNumber();
        const auto given = m_reader.attributes();
        for (const auto &attribute : given) {
            element.attributes.emplace_back(attribute.qualifiedName().toString(),
                                            attribute.value().toString());
        }
        if (m_open.empty()) {
            element.attributes.emplace_back(QStringLiteral("xmlns:"),
                                            m_reader.namespaceUri().toString());
        }
        if (qsizetype(m_open.size()) >= m_limits.depth || ++m_elements > m_limits.elements) {
            return refused(element,
                           ElementReaderText::tr("the file is nested deeper or has more elements "
                                                 "than any scorecard needs."));
        }
        m_open.push_back(std::move(element));
        return {};
    }

    void close()
    {
        auto element = std::move(m_open.back());
        m_open.pop_back();
        if (m_open.empty()) {
            m_root = std::move(element);
        } else {
            m_open.back().children.push_back(std::move(element));
        }
    }

    [[nodiscard]] Error refusedHere(const QString &reason) const
    {
        Element here;
        here.name = m_open.empty() ? QStringLiteral("PMML") : m_open.back().name;
        here.line = m_reader.lineNumber();
        return refused(here, reason);
    }

    QXmlStreamReader m_reader;
    ReadLimits m_limits;
    std::vector<Element> m_open;
    qsizetype m_elements = 0;
    Element m_root;
};

} // namespace

Result<Element> readElements(const QByteArray &bytes, const ReadLimits &limits)
{
    if (bytes.size() > limits.bytes) {
        return Error{
            ErrorCode::InvalidInput,
            ElementReaderText::tr("The file is larger than %1 bytes; this is no scorecard.")
                .arg(limits.bytes),
            {}};
    }
    return ElementReader(bytes, limits).read();
}

} // namespace archive::pmml
