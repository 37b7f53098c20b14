// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/consentquestion.h"

#include "views/codes.h"
#include "views/consent.h"

#include <QCoreApplication>
#include <QVersionNumber>

namespace archive {

namespace {

/// In force from the last day that the signature can be of to the first that the end can be of: the strict reading.
QString reasonOfTime(const ConsentView &consent, QDate date)
{
    const QString state = consent.state();
    const auto signedOn = consent.signedOn();
    const auto withdrawnOn = consent.withdrawnOn();
    const auto termEnd = consent.termEnd();
    if (state == codes::consentState::withdrawn || (withdrawnOn && withdrawnOn->earliest() <= date))
        return consentreason::withdrawn;
    if (state == codes::consentState::expired || (termEnd && termEnd->earliest() < date))
        return consentreason::ended;
    const bool isSigned = state == codes::consentState::inForce && signedOn;
    return isSigned && signedOn->latest() <= date ? QString() : QString(consentreason::unsignedYet);
}

bool isOlder(const QString &form, const QString &catalogue)
{
    return QVersionNumber::fromString(form) < QVersionNumber::fromString(catalogue);
}

QString reasonOfContent(const ConsentView &consent, const ConsentQuestion &question)
{
    const QStringList scope = consent.scope();
    if (!scope.contains(question.need.scope) && !scope.contains(question.kind))
        return consentreason::outOfScope;
    if (question.need.notice && !consent.adverseNotice().value_or(false))
        return consentreason::noNotice;
    if (question.need.form && isOlder(consent.catalogueVersion(), question.catalogueVersion))
        return consentreason::oldForm;
    return {};
}

} // namespace

bool namesField(const QString &formVersion, const Field &field)
{
    return field.since.isEmpty() || !isOlder(formVersion, field.since);
}

QString reasonAgainst(const Record &consent, const ConsentQuestion &question)
{
    const ConsentView view(consent);
    QString time = reasonOfTime(view, question.date);
    if (!time.isEmpty())
        return time;
    QString content = reasonOfContent(view, question);
    if (!content.isEmpty())
        return content;
    if (!question.child.isNull() && (view.guardian().isNull() || view.guardian() == question.child))
        return consentreason::noGuardian;
    if (question.published && !view.publication().value_or(false))
        return consentreason::notPublished;
    const QStringList receivers = view.receivers().split(u' ', Qt::SkipEmptyParts);
    if (!question.receiver.isEmpty() && !receivers.contains(question.receiver))
        return consentreason::notNamed;
    return {};
}

namespace consentreason {

namespace {

struct ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Consents)
};

} // namespace

QString sentence(const QString &reason)
{
    if (reason == unsignedYet)
        return ReasonText::tr("The consent is not signed yet.");
    if (reason == withdrawn)
        return ReasonText::tr("The consent was withdrawn.");
    if (reason == ended)
        return ReasonText::tr("The term of the consent is over.");
    if (reason == outOfScope)
        return ReasonText::tr("The consent does not cover this kind of information.");
    if (reason == noNotice)
        return ReasonText::tr("The form does not say that the adverse consequences were named.");
    if (reason == oldForm) {
        return ReasonText::tr("The form was signed for an older catalogue, which did not name this "
                              "information.");
    }
    if (reason == noGuardian)
        return ReasonText::tr("No guardian consented for a child below fourteen.");
    if (reason == notNamed)
        return ReasonText::tr("The consent does not name this receiver.");
    if (reason == notPublished)
        return ReasonText::tr("The household did not agree to be posted.");
    return ReasonText::tr("There is no consent of the person.");
}

} // namespace consentreason

} // namespace archive
