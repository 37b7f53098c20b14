// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "support/verify.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace archive;

/// The forms as files: what they name must exist, and what a person reads must be translatable.
class tst_Forms : public QObject
{
    Q_OBJECT

private:
    struct Named
    {
        QString kind;
        QString field;
    };

    static QString path(const QString &file)
    {
        return QStringLiteral(ARCHIVE_SOURCE_DIR "/forms/") + file;
    }

    /// The kind whose fields a form widget names, by the widget's object name.
    static QString kindOf(const QString &widget)
    {
        static const QHash<QString, QString> kinds{
            {QStringLiteral("members"), QStringLiteral("person")},
            {QStringLiteral("loans"), QStringLiteral("loan")},
            {QStringLiteral("consents"), QStringLiteral("consent")}};
        return kinds.value(widget, QStringLiteral("household"));
    }

    static QList<Named> namedFields(const QString &file)
    {
        QFile source(path(file));
        if (!source.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&source);
        QList<Named> found;
        QString widget;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("widget"))
                widget = xml.attributes().value(QLatin1String("name")).toString();
            const auto property = xml.attributes().value(QLatin1String("name")).toString();
            if (xml.name() != QLatin1String("property")
                || (property != QLatin1String("field") && property != QLatin1String("columns")))
                continue;
            xml.readNextStartElement();
            for (const auto &name : xml.readElementText().split(QLatin1Char(' ')))
                found.append({kindOf(widget), name});
        }
        return found;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyNamedFieldIsInTheCatalogue()
    {
        const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(catalogue);
        const auto named = namedFields(QStringLiteral("householdpage.ui"));
        QVERIFY(named.size() > 20);
        for (const auto &[kindName, name] : named) {
            const auto *const kind = (*catalogue)->findKind(kindName);
            QVERIFY2(kind != nullptr, qPrintable(kindName));
            QVERIFY2((*catalogue)->findField(*kind, name) != nullptr,
                     qPrintable(kindName + QLatin1Char('.') + name));
        }
    }

    void theHouseholdFormHasEveryFieldOfTheCore()
    {
        const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(catalogue);
        QStringList drawn;
        for (const auto &[kind, name] : namedFields(QStringLiteral("householdpage.ui"))) {
            if (kind == QLatin1String("household"))
                drawn.append(name);
        }
        const auto *const kind = (*catalogue)->findKind(QStringLiteral("household"));
        for (const auto index : kind->order) {
            const auto &name = kind->fields.at(index).name;
            QVERIFY2(drawn.contains(name), qPrintable(name));
        }
    }

    void formClassesAreOfTheNamespace_data()
    {
        QTest::addColumn<QString>("file");
        const QDir forms(QStringLiteral(ARCHIVE_SOURCE_DIR "/forms"));
        for (const auto &file : forms.entryList({QStringLiteral("*.ui")}))
            QTest::newRow(qPrintable(file)) << file;
    }
    void formClassesAreOfTheNamespace()
    {
        QFETCH(QString, file);
        QFile source(path(file));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY(source.readAll().contains("<class>archive::"));
    }
};

QTEST_GUILESS_MAIN(tst_Forms)
#include "tst_forms.moc"
