// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/archivectl/commandline.h"

#include <QHash>
#include <QJsonDocument>

namespace archive::test {

/// What a command line left behind.
struct Answer
{
    int code = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }
    /// Exactly one line, which ends as a sentence does.
    [[nodiscard]] bool isOneSentence() const
    {
        const auto text = err.trimmed();
        return !text.isEmpty() && !text.contains(u'\n')
            && (text.endsWith(u'.') || text.endsWith(u']'));
    }
};

/// An administrator at his console: types lines, in this process, with environment variables of his own.
class Console
{
public:
    explicit Console(Environment environment = Environment::system())
        : m_environment(std::move(environment))
    { }

    Console &set(const char *variable, const QString &value)
    {
        m_variables.insert(QByteArray(variable), value);
        return *this;
    }

    Answer type(const QStringList &words)
    {
        Answer answer;
        {
            QTextStream out(&answer.out);
            QTextStream err(&answer.err);
            CommandLine line(out, err, m_environment, [this](const char *variable) {
                return m_variables.value(QByteArray(variable));
            });
            answer.code = line.run(words);
        }
        return answer;
    }

private:
    Environment m_environment;
    QHash<QByteArray, QString> m_variables;
};

} // namespace archive::test
