// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagesignature.h"

#include "batch/batchheader.h"
#include "batch/packagepath.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace archive {

namespace {

constexpr QLatin1String algorithmMember("algorithm");
constexpr QLatin1String keyIdMember("keyId");
constexpr QLatin1String publicKeyMember("publicKey");
constexpr QLatin1String signedAtMember("signedAt");
constexpr QLatin1String contextMember("context");
constexpr QLatin1String manifestContext("credit-archive batch manifest v1");

Error wrongSignatureMember(const QString &member)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("archive::PackageSignature",
                                        "%1 is not in the form of a package: see its '%2'.")
                .arg(QLatin1String(packagepath::signature), member),
            member};
}

} // namespace

QByteArray PackageSignature::toJson() const
{
    const QJsonObject json{{algorithmMember, algorithmName(key.algorithm())},
                           {keyIdMember, key.keyId()},
                           {publicKeyMember, QString::fromLatin1(key.toPem())},
                           {signedAtMember, toWireTime(signedAt)},
                           {contextMember, manifestContext}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<PackageSignature> PackageSignature::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(contextMember).toString() != manifestContext)
        return wrongSignatureMember(contextMember);
    const auto key = PublicKey::fromPem(object.value(publicKeyMember).toString().toLatin1());
    if (!key.ok())
        return wrongSignatureMember(publicKeyMember);
    if (object.value(algorithmMember).toString() != algorithmName(key->algorithm()))
        return wrongSignatureMember(algorithmMember);
    if (object.value(keyIdMember).toString() != key->keyId())
        return wrongSignatureMember(keyIdMember);
    const QDateTime signedAt = fromWireTime(object.value(signedAtMember).toString());
    if (!signedAt.isValid())
        return wrongSignatureMember(signedAtMember);
    return PackageSignature{*key, signedAt};
}

QByteArray PackageSignature::message(const QByteArray &manifest)
{
    return QByteArray(manifestContext.data(), manifestContext.size()) + '\n' + manifest;
}

} // namespace archive
