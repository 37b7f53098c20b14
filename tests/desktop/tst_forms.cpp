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

    /// The fields that the household page's forms name: by rows of their own, which are the household's, or in the `columns` and `places` of
    /// a table, which says its `kind`.
    static QList<Named> namedFields(const QString &file, const QString &wanted)
    {
        QFile source(path(file));
        if (!source.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&source);
        QList<Named> found;
        QString kind;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("widget"))
                kind = QStringLiteral("household");
            const auto property = xml.attributes().value(QLatin1String("name")).toString();
            if (xml.name() != QLatin1String("property"))
                continue;
            if (property == QLatin1String("kind") && xml.readNextStartElement()) {
                kind = xml.readElementText();
            } else if (property == wanted && xml.readNextStartElement()) {
                for (const auto &name : xml.readElementText().split(QLatin1Char(' ')))
                    found.append({kind, name});
            }
        }
        return found;
    }

    /// All of them, in all panels.
    static QList<Named> namedFields(const QStringList &properties)
    {
        QList<Named> found;
        const QDir forms(QStringLiteral(ARCHIVE_SOURCE_DIR "/forms"));
        for (const auto &file : forms.entryList({QStringLiteral("*panel.ui")})) {
            for (const auto &property : properties)
                found += namedFields(file, property);
        }
        return found;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyNamedFieldIsInTheCatalogue()
    {
        const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(catalogue);
        const auto named = namedFields(
            {QStringLiteral("field"), QStringLiteral("columns"), QStringLiteral("places")});
        QVERIFY(named.size() > 300);
        for (const auto &[kindName, name] : named) {
            const auto *const kind = (*catalogue)->findKind(kindName);
            QVERIFY2(kind != nullptr, qPrintable(kindName));
            QVERIFY2((*catalogue)->findField(*kind, name) != nullptr,
                     qPrintable(kindName + QLatin1Char('.') + name));
        }
    }

    void everyFieldOfTheCoreHasOnePlace_data()
    {
        QTest::addColumn<QString>("kindName");
        const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(catalogue);
        for (const auto &kind : (*catalogue)->kinds()) {
            if (kind.name == QLatin1String("household")
                || kind.parent == QLatin1String("household"))
                QTest::newRow(qPrintable(kind.name)) << kind.name;
        }
    }
    void everyFieldOfTheCoreHasOnePlace()
    {
        QFETCH(QString, kindName);
        const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(catalogue);
        QStringList places;
        for (const auto &[kind, name] :
             namedFields({QStringLiteral("field"), QStringLiteral("places")})) {
            if (kind == kindName)
                places.append(name);
        }
        for (const auto &field : (*catalogue)->findKind(kindName)->fields) {
            // What is off as shipped may come at the end, when a county shows it.
            if (!field.hidden || places.contains(field.name))
                QVERIFY2(places.count(field.name) == 1, qPrintable(field.name));
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
